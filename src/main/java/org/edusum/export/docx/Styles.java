package org.edusum.export.docx;

import java.util.HashSet;
import java.util.Set;
import org.edusum.export.parts.Xml;
import org.edusum.model.NumberMark;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;

/**
 * The styles part: faces, sizes and spacing of every kind of paragraph (GB/T 9704-2012, 5.2 and 7.3), so that whoever goes on
 * in Word changes a style and not a thousand runs.
 */
final class Styles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String CONTENTS_TITLE = "TOCHeading";

    private final Xml xml = Xml.part("w:styles", "w");
    private final Levels levels;
    private final Measures measures;
    private final PageStyle.Types types;
    private final StyleSheet sheet;

    private Styles(Levels levels, Measures measures) {
        this.levels = levels;
        this.measures = measures;
        this.types = measures.style().types();
        this.sheet = new StyleSheet(xml, measures, new Fonts(measures.style()));
    }

    /** A heading on a line of its own. @param level from 0 */
    static String heading(int level) {
        return "Heading" + (level + 1);
    }

    /** The title inside a paragraph that it runs into. */
    static String headingCharacters(int level) {
        return heading(level) + "Char";
    }

    /** The paragraph that a title runs into. */
    static String runIn(int level) {
        return "RunIn" + (level + 1);
    }

    /** A line of the contents that lists headings of a level. */
    static String contents(int level) {
        return "TOC" + (level + 1);
    }

    /** @param hasAttachments whether those of attachments are wanted */
    static byte[] part(Levels levels, Measures measures, boolean hasAttachments) {
        Styles styles = new Styles(levels, measures);
        styles.defaults();
        styles.body();
        for (int level = 0; level < Levels.COUNT; level++) {
            styles.headings(level);
        }
        styles.contents();
        OtherStyles others = new OtherStyles(styles.sheet);
        others.around();
        others.tables();
        if (hasAttachments) {
            others.attachments();
        }
        return styles.xml.bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        sheet.fonts().write(xml, types.text().face());
        xml.val("w:spacing", measures.closer()).val("w:sz", Measures.halfPoints(types.text()))
                .val("w:szCs", Measures.halfPoints(types.text()))
                // Chinese for digits and Latin letters too: by the language LibreOffice chooses what stands in for a missing face.
                .leaf("w:lang", "w:val", "zh-CN", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA").close().close()
                .open("w:pPrDefault").open("w:pPr");
        lineBreaking();
        xml.close().close().close();
    }

    /** Nothing hangs beyond the text block, and no space is added between digits and Chinese: the grid stays. */
    private void lineBreaking() {
        xml.val("w:widowControl", "0").leaf("w:kinsoku").val("w:overflowPunct", "0").val("w:autoSpaceDE", "0")
                .val("w:autoSpaceDN", "0");
    }

    private void body() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", NORMAL).val("w:name", "Normal")
                .leaf("w:qFormat").open("w:pPr");
        lineBreaking();
        sheet.spacing(0, measures.line(types.text()));
        indent(xml, measures);
        xml.val("w:jc", "both").close();
        sheet.close(types.text());
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
                .val("w:name", "Default Paragraph Font").val("w:uiPriority", "1").leaf("w:semiHidden").close();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList").val("w:name", "No List")
                .val("w:uiPriority", "99").leaf("w:semiHidden").close();
    }

    private void headings(int level) {
        NumberMark mark = levels.marks().get(level);
        Type type = types.headings().get(mark);
        sheet.open(heading(level), "heading " + (level + 1)).val("w:next", NORMAL).val("w:link", headingCharacters(level))
                .val("w:uiPriority", "9").leaf("w:qFormat").open("w:pPr").leaf("w:keepNext");
        NumberingPart.use(xml, level, NumberingPart.LIST);
        sheet.spacing(0, measures.line(type));
        indent(xml, measures);
        xml.val("w:outlineLvl", level).close();
        sheet.close(type);

        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", headingCharacters(level))
                .val("w:name", "heading " + (level + 1) + " Char").val("w:link", heading(level)).val("w:uiPriority", "9");
        sheet.close(type);

        if (level > 0) {
            sheet.custom(runIn(level), "段首标题 " + (level + 1)).leaf("w:qFormat").open("w:pPr").val("w:outlineLvl", level)
                    .close().close();
        }
    }

    /**
     * Each depth one character in. Turn-over lines are not kept from the page numbers: with an indent at the right
     * LibreOffice prints no numbers.
     */
    private void contents() {
        sheet.open(CONTENTS_TITLE, "TOC Heading");
        sheet.centred(types.contentsTitle());
        Set<Integer> written = new HashSet<>();
        for (int depth = 1; depth <= measures.style().contents(); depth++) {
            int level = levels.styleAt(depth);
            if (!written.add(level)) {
                continue;
            }
            sheet.open(contents(level), "toc " + (level + 1)).val("w:next", NORMAL).val("w:uiPriority", "39").open("w:pPr")
                    .open("w:tabs").leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos",
                            String.valueOf(measures.textWidth())).close();
            sheet.spacing(0, measures.line(types.contents()));
            xml.leaf("w:ind", "w:left", String.valueOf(measures.characters(depth - 1)), "w:firstLineChars", "0",
                    "w:firstLine", "0");
            xml.val("w:jc", "left").close();
            sheet.close(types.contents());
        }
    }

    /** The first line two characters in, 7.3.3. */
    static void indent(Xml xml, Measures measures) {
        xml.leaf("w:ind", "w:left", "0", "w:firstLineChars", "200", "w:firstLine", String.valueOf(measures.characters(2)));
    }
}
