package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.NumberMark;

/** The numbering part: one multilevel list that numbers all headings (GB/T 9704-2012, 7.3.3), without a space behind the number. */
final class NumberingPart {

    /** The list of all headings. */
    static final int LIST = 1;
    /** No list: switches off what a style numbers. */
    static final int NONE = 0;

    private NumberingPart() {
    }

    /**
     * Numbers a paragraph. It stands in every heading although the styles have it: LibreOffice goes by the paragraph.
     *
     * @param level from 0
     */
    static void use(Xml xml, int level, int list) {
        xml.open("w:numPr").val("w:ilvl", level).val("w:numId", list).close();
    }

    static byte[] part(Levels levels) {
        Xml xml = Xml.part("w:numbering", "w");
        xml.open("w:abstractNum", "w:abstractNumId", "0").val("w:multiLevelType", "multilevel");
        for (int level = 0; level < Levels.COUNT; level++) {
            level(xml, level, levels.marks().get(level));
        }
        xml.close().open("w:num", "w:numId", String.valueOf(LIST)).val("w:abstractNumId", "0").close();
        return xml.bytes();
    }

    private static void level(Xml xml, int level, NumberMark mark) {
        xml.open("w:lvl", "w:ilvl", String.valueOf(level)).val("w:start", "1").val("w:numFmt", format(mark))
                .val("w:pStyle", Styles.heading(level)).val("w:suff", "nothing").val("w:lvlText", text(mark, "%" + (level + 1)))
                .val("w:lvlJc", "left").open("w:pPr");
        Styles.indent(xml);
        xml.close().open("w:rPr");
        Face.of(mark).write(xml);
        xml.close().close();
    }

    private static String format(NumberMark mark) {
        return switch (mark) {
            case CHINESE, CHINESE_PARENTHESISED -> "chineseCountingThousand";
            case ARABIC, ARABIC_PARENTHESISED -> "decimal";
        };
    }

    private static String text(NumberMark mark, String number) {
        return switch (mark) {
            case CHINESE -> number + "、";
            case CHINESE_PARENTHESISED, ARABIC_PARENTHESISED -> "（" + number + "）";
            case ARABIC -> number + ".";
        };
    }
}
