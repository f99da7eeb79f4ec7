package org.edusum.export.docx;

import java.util.List;
import org.edusum.export.parts.Xml;
import org.edusum.typeset.PageStyle;

/** The styles of what stands around the text: addressee, signature, page numbers, attachments, tables, imprint. */
final class OtherStyles {

    static final String ADDRESSEE = "Salutation";
    static final String SIGNATORY = "Signature";
    static final String DATE = "Date";
    static final String FOOTER = "Footer";
    static final String BREAK = "SectionBreak";
    static final String IMPRINT = "Imprint";
    static final String NOTE = "AttachmentNote";
    static final String LABEL = "AttachmentLabel";
    static final String ATTACHMENT = "AttachmentTitle";
    /** The name by which the contents list it. */
    static final String ATTACHMENT_NAME = "附件标题";
    static final String TABLE = "AttachedTable";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";

    private final StyleSheet sheet;
    private final Xml xml;
    private final Measures measures;
    private final PageStyle.Types types;

    OtherStyles(StyleSheet sheet) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.measures = sheet.measures();
        this.types = measures.style().types();
    }

    /** A heading in an attachment. @param level from 0 */
    static String attached(int level) {
        return "AttachedHeading" + (level + 1);
    }

    /** The name by which the contents list it. */
    static String attachedName(int level) {
        return "附件内标题 " + (level + 1);
    }

    void around() {
        sheet.open(Styles.TITLE, "Title");
        sheet.centred(types.title());
        sheet.open(FOOTER, "footer");
        sheet.offGrid("left", types.footer(), Measures.twips(types.footer().size()));
        sheet.open(ADDRESSEE, "Salutation").val("w:next", Styles.NORMAL).open("w:pPr").leaf("w:keepNext");
        sheet.flush();
        xml.close().close();
        sheet.open(SIGNATORY, "Signature").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines");
        sheet.flush();
        xml.val("w:jc", "right").close().close();
        sheet.open(DATE, "Date").open("w:pPr").leaf("w:keepLines");
        sheet.flush();
        xml.val("w:jc", "right").close().close();
        sheet.custom(IMPRINT, "版记");
        sheet.offGrid("both", types.imprint(), ImprintBox.line(measures));
        sheet.custom(BREAK, "分节").open("w:pPr").val("w:snapToGrid", "0");
        sheet.spacing(0, Measures.HAIR);
        sheet.flush();
        xml.close().open("w:rPr").val("w:sz", "2").val("w:szCs", "2").close().close();
    }

    void tables() {
        int line = TableWriter.line(measures.style());
        sheet.custom(TABLE_TEXT, "附表");
        sheet.offGrid("center", types.table(), line);
        sheet.custom(TABLE_HEAD, "附表表头");
        sheet.offGrid("center", types.tableHead(), line);
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE).val("w:name", "附表框线")
                .open("w:tblPr").open("w:tblBorders");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.leaf("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close().open("w:tblCellMar");
        for (String edge : List.of("top", "left", "bottom", "right")) {
            int clear = edge.equals("top") || edge.equals("bottom") ? TableWriter.above() : TableWriter.side();
            xml.leaf("w:" + edge, "w:w", String.valueOf(clear), "w:type", "dxa");
        }
        xml.close().close().close();
    }

    /** 7.3.4 and 7.3.7. Headings of attachments have styles of their own, so that the contents list them or not as the layout does. */
    void attachments() {
        sheet.custom(NOTE, "附件说明").open("w:pPr");
        sheet.flush();
        xml.close().close();
        sheet.custom(LABEL, "附件标识").val("w:next", ATTACHMENT).open("w:pPr").leaf("w:keepNext").leaf("w:pageBreakBefore");
        sheet.spacing(measures.line(), measures.line(types.label()));
        sheet.flush();
        xml.val("w:jc", "left").close();
        sheet.close(types.label());
        sheet.custom(ATTACHMENT, ATTACHMENT_NAME);
        sheet.centred(types.title());
        for (int level = 0; level < Levels.COUNT; level++) {
            sheet.custom(attached(level), attachedName(level), Styles.heading(level)).val("w:next", Styles.NORMAL).open("w:pPr")
                    .val("w:outlineLvl", Math.min(Levels.COUNT - 1, level + 1)).close().close();
        }
    }
}
