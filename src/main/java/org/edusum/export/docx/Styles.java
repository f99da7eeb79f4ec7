package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.NumberMark;

/**
 * The styles part: faces, sizes and spacing of every kind of paragraph (GB/T 9704-2012, 5.2 and 7.3), so that whoever goes on
 * in Word changes a style and not a thousand runs.
 */
final class Styles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String CONTENTS_TITLE = "TOCHeading";
    static final String CONTENTS_ENTRY = "TOC1";
    static final String FOOTER = "Footer";
    static final String SIGNATORY = "Signature";
    static final String DATE = "Date";
    static final String BREAK = "SectionBreak";

    private final Xml xml = Xml.part("w:styles", "w");
    private final Levels levels;

    private Styles(Levels levels) {
        this.levels = levels;
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

    static byte[] part(Levels levels) {
        Styles styles = new Styles(levels);
        styles.defaults();
        styles.body();
        for (int level = 0; level < Levels.COUNT; level++) {
            styles.headings(level);
        }
        styles.around();
        return styles.xml.bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        Face.BODY.write(xml);
        xml.val("w:spacing", Measures.CLOSER).val("w:sz", Measures.SIZE_3).val("w:szCs", Measures.SIZE_3)
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
        spacing(0, Measures.LINE);
        indent();
        xml.val("w:jc", "both").close();
        characters(Face.BODY, Measures.SIZE_3);
        xml.close();
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
                .val("w:name", "Default Paragraph Font").val("w:uiPriority", "1").leaf("w:semiHidden").close();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList").val("w:name", "No List")
                .val("w:uiPriority", "99").leaf("w:semiHidden").close();
    }

    private void headings(int level) {
        NumberMark mark = levels.marks().get(level);
        open(heading(level), "heading " + (level + 1)).val("w:next", NORMAL).val("w:link", headingCharacters(level))
                .val("w:uiPriority", "9").leaf("w:qFormat").open("w:pPr").leaf("w:keepNext");
        NumberingPart.use(xml, level, NumberingPart.LIST);
        indent();
        xml.val("w:outlineLvl", level).close();
        characters(Face.of(mark), Measures.SIZE_3);
        xml.close();

        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", headingCharacters(level))
                .val("w:name", "heading " + (level + 1) + " Char").val("w:link", heading(level)).val("w:uiPriority", "9");
        characters(Face.of(mark), Measures.SIZE_3);
        xml.close();

        if (level > 0) {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", runIn(level))
                    .val("w:name", "段首标题 " + (level + 1)).val("w:basedOn", NORMAL).leaf("w:qFormat")
                    .open("w:pPr").val("w:outlineLvl", level).close().close();
        }
    }

    private void around() {
        centred(TITLE, "Title", Face.TITLE);
        centred(CONTENTS_TITLE, "TOC Heading", Face.TITLE);

        open(CONTENTS_ENTRY, "toc 1").val("w:next", NORMAL).val("w:uiPriority", "39").open("w:pPr").open("w:tabs")
                .leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", String.valueOf(Measures.TEXT_WIDTH)).close();
        flush();
        xml.val("w:jc", "left").close().close();

        open(FOOTER, "footer").open("w:pPr").val("w:snapToGrid", "0");
        spacing(0, Measures.FOOTER_CHARACTER);
        flush();
        xml.val("w:jc", "left").close();
        loose(Face.SONG, Measures.SIZE_4);
        xml.close();

        open(SIGNATORY, "Signature").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines");
        spacing(0, Measures.LINE);
        flush();
        xml.val("w:jc", "right").close().close();
        open(DATE, "Date").open("w:pPr").leaf("w:keepLines");
        flush();
        xml.val("w:jc", "right").close().close();

        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", BREAK).val("w:name", "分节")
                .val("w:basedOn", NORMAL).open("w:pPr").val("w:snapToGrid", "0");
        spacing(0, 20);
        flush();
        xml.close().open("w:rPr").val("w:sz", "2").val("w:szCs", "2").close().close();
    }

    /** The document's title, 7.3.1: one empty line below. */
    private void centred(String id, String name, Face face) {
        open(id, name).val("w:next", NORMAL).leaf("w:qFormat").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines")
                // LibreOffice would give large type two lines of the grid.
                .val("w:snapToGrid", "0");
        spacing(Measures.LINE, Measures.LINE);
        flush();
        xml.val("w:jc", "center").close();
        loose(face, Measures.SIZE_2);
        xml.close();
    }

    private Xml open(String id, String name) {
        return xml.open("w:style", "w:type", "paragraph", "w:styleId", id).val("w:name", name).val("w:basedOn", NORMAL);
    }

    private void spacing(int after, int line) {
        spacing(xml, 0, after, line);
    }

    /** Space before and after, and the exact height of each line, in twips. */
    static void spacing(Xml xml, int before, int after, int line) {
        xml.leaf("w:spacing", "w:before", String.valueOf(before), "w:after", String.valueOf(after), "w:line",
                String.valueOf(line), "w:lineRule", "exact");
    }

    /** The first line two characters in, 7.3.3. */
    private void indent() {
        indent(xml);
    }

    static void indent(Xml xml) {
        xml.leaf("w:ind", "w:left", "0", "w:firstLineChars", "200", "w:firstLine", String.valueOf(2 * Measures.CHARACTER));
    }

    private void flush() {
        xml.leaf("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
    }

    private void characters(Face face, int size) {
        xml.open("w:rPr");
        face.write(xml);
        xml.val("w:sz", size).val("w:szCs", size).close();
    }

    /** Characters that keep their own width. */
    private void loose(Face face, int size) {
        xml.open("w:rPr");
        face.write(xml);
        xml.val("w:spacing", "0").val("w:sz", size).val("w:szCs", size).close();
    }
}
