package org.edusum.export.docx;

import java.util.HashSet;
import java.util.Set;
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
    static final String FOOTER = "Footer";
    static final String SIGNATORY = "Signature";
    static final String DATE = "Date";
    static final String BREAK = "SectionBreak";

    private final Xml xml = Xml.part("w:styles", "w");
    private final Levels levels;
    private final Measures measures;
    private final PageStyle.Types types;
    private final Fonts fonts;

    private Styles(Levels levels, Measures measures) {
        this.levels = levels;
        this.measures = measures;
        this.types = measures.style().types();
        this.fonts = new Fonts(measures.style());
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

    static byte[] part(Levels levels, Measures measures) {
        Styles styles = new Styles(levels, measures);
        styles.defaults();
        styles.body();
        for (int level = 0; level < Levels.COUNT; level++) {
            styles.headings(level);
        }
        styles.contents();
        styles.around();
        return styles.xml.bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts.write(xml, types.text().face());
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
        spacing(0, measures.line(types.text()));
        indent(xml, measures);
        xml.val("w:jc", "both").close();
        close(types.text());
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
                .val("w:name", "Default Paragraph Font").val("w:uiPriority", "1").leaf("w:semiHidden").close();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList").val("w:name", "No List")
                .val("w:uiPriority", "99").leaf("w:semiHidden").close();
    }

    private void headings(int level) {
        NumberMark mark = levels.marks().get(level);
        Type type = types.headings().get(mark);
        open(heading(level), "heading " + (level + 1)).val("w:next", NORMAL).val("w:link", headingCharacters(level))
                .val("w:uiPriority", "9").leaf("w:qFormat").open("w:pPr").leaf("w:keepNext");
        NumberingPart.use(xml, level, NumberingPart.LIST);
        spacing(0, measures.line(type));
        indent(xml, measures);
        xml.val("w:outlineLvl", level).close();
        close(type);

        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", headingCharacters(level))
                .val("w:name", "heading " + (level + 1) + " Char").val("w:link", heading(level)).val("w:uiPriority", "9");
        close(type);

        if (level > 0) {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", runIn(level))
                    .val("w:name", "段首标题 " + (level + 1)).val("w:basedOn", NORMAL).leaf("w:qFormat")
                    .open("w:pPr").val("w:outlineLvl", level).close().close();
        }
    }

    /**
     * Each depth one character in. Turn-over lines are not kept from the page numbers: with an indent at the right
     * LibreOffice prints no numbers.
     */
    private void contents() {
        centred(CONTENTS_TITLE, "TOC Heading", types.contentsTitle());
        Set<Integer> written = new HashSet<>();
        for (int depth = 1; depth <= measures.style().contents(); depth++) {
            int level = levels.styleAt(depth);
            if (!written.add(level)) {
                continue;
            }
            open(contents(level), "toc " + (level + 1)).val("w:next", NORMAL).val("w:uiPriority", "39").open("w:pPr")
                    .open("w:tabs").leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos",
                            String.valueOf(measures.textWidth())).close();
            spacing(0, measures.line(types.contents()));
            xml.leaf("w:ind", "w:left", String.valueOf(measures.characters(depth - 1)), "w:firstLineChars", "0",
                    "w:firstLine", "0");
            xml.val("w:jc", "left").close();
            close(types.contents());
        }
    }

    private void around() {
        centred(TITLE, "Title", types.title());

        open(FOOTER, "footer").open("w:pPr").val("w:snapToGrid", "0");
        spacing(0, Measures.twips(types.footer().size()));
        flush();
        xml.val("w:jc", "left").close();
        loose(types.footer());

        open(SIGNATORY, "Signature").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines");
        flush();
        xml.val("w:jc", "right").close().close();
        open(DATE, "Date").open("w:pPr").leaf("w:keepLines");
        flush();
        xml.val("w:jc", "right").close().close();

        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", BREAK).val("w:name", "分节")
                .val("w:basedOn", NORMAL).open("w:pPr").val("w:snapToGrid", "0");
        spacing(0, Measures.HAIR);
        flush();
        xml.close().open("w:rPr").val("w:sz", "2").val("w:szCs", "2").close().close();
    }

    /** The document's title, 7.3.1: one empty line below. */
    private void centred(String id, String name, Type type) {
        open(id, name).val("w:next", NORMAL).leaf("w:qFormat").open("w:pPr").leaf("w:keepNext").leaf("w:keepLines")
                // LibreOffice would give large type two lines of the grid.
                .val("w:snapToGrid", "0");
        spacing(measures.line(), measures.line(type));
        flush();
        xml.val("w:jc", "center").close();
        loose(type);
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
    static void indent(Xml xml, Measures measures) {
        xml.leaf("w:ind", "w:left", "0", "w:firstLineChars", "200", "w:firstLine", String.valueOf(measures.characters(2)));
    }

    private void flush() {
        xml.leaf("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
    }

    /** Characters on the grid; ends the style. */
    private void close(Type type) {
        fonts.write(xml, type, measures.closer(type));
        xml.close();
    }

    /** Characters that keep their own width; ends the style. */
    private void loose(Type type) {
        fonts.write(xml, type, 0);
        xml.close();
    }
}
