package org.edusum.export.docx;

import org.edusum.export.parts.Xml;
import org.edusum.model.NumberMark;
import org.edusum.typeset.Type;

/** The numbering part: one multilevel list that numbers all headings of the text (GB/T 9704-2012, 7.3.3), without a space behind the number. */
final class NumberingPart {

    /** The list of the text's headings. */
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

    /** The list of an attachment: the same, counted anew. @param index from 0 */
    static int attachment(int index) {
        return LIST + 1 + index;
    }

    static byte[] part(Levels levels, Measures measures, int attachments) {
        Xml xml = Xml.part("w:numbering", "w");
        xml.open("w:abstractNum", "w:abstractNumId", "0").val("w:multiLevelType", "multilevel");
        for (int level = 0; level < Levels.COUNT; level++) {
            level(xml, level, levels.marks().get(level), measures);
        }
        xml.close().open("w:num", "w:numId", String.valueOf(LIST)).val("w:abstractNumId", "0").close();
        for (int i = 0; i < attachments; i++) {
            xml.open("w:num", "w:numId", String.valueOf(attachment(i))).val("w:abstractNumId", "0");
            for (int level = 0; level < Levels.COUNT; level++) {
                xml.open("w:lvlOverride", "w:ilvl", String.valueOf(level)).val("w:startOverride", "1").close();
            }
            xml.close();
        }
        return xml.bytes();
    }

    private static void level(Xml xml, int level, NumberMark mark, Measures measures) {
        xml.open("w:lvl", "w:ilvl", String.valueOf(level)).val("w:start", "1").val("w:numFmt", format(mark))
                .val("w:pStyle", Styles.heading(level)).val("w:suff", "nothing").val("w:lvlText", text(mark, "%" + (level + 1)))
                .val("w:lvlJc", "left").open("w:pPr");
        Styles.indent(xml, measures);
        xml.close();
        Type type = measures.style().types().headings().get(mark);
        new Fonts(measures.style()).write(xml, type, measures.closer(type));
        xml.close();
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
