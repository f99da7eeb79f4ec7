package org.edusum.typeset;

import java.util.EnumMap;
import java.util.Map;
import org.edusum.model.NumberMark;

/**
 * All figures of a page, in points: immutable data, of which the standard's is one.
 *
 * @param paper    its size
 * @param block    the text block (版心), from the paper's top left
 * @param cells    characters to a full line
 * @param lines    lines to a full page
 * @param fonts    the family that each face asks for, by its Chinese name
 * @param types    of every kind of text
 * @param footer   where page numbers stand, and how they look
 * @param contents deepest sections listed in the contents; 1 are the chapters, 0 is no contents
 */
public record PageStyle(Paper paper, TextBlock block, int cells, int lines, Map<Face, String> fonts, Types types,
                        Footer footer, int contents) {

    /** A sheet. */
    public record Paper(double width, double height) { }

    /** The rectangle that text fills. */
    public record TextBlock(double top, double left, double width, double height) {

        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }
    }

    /**
     * The type of every kind of text.
     *
     * @param headings  by the mark that numbers them
     * @param tableHead of a table's head rows
     * @param label     of 附件 and its number
     * @param footer    of page numbers
     * @param imprint   of 版记
     */
    public record Types(Type title, Type text, Map<NumberMark, Type> headings, Type contentsTitle, Type contents,
                        Type table, Type tableHead, Type label, Type footer, Type imprint) {

        public Types {
            headings = Map.copyOf(new EnumMap<>(headings));
            if (headings.size() < NumberMark.values().length) {
                throw new IllegalArgumentException("headings without a type");
            }
        }
    }

    /**
     * Page numbers.
     *
     * @param drop  from the block's bottom down to the upper edge of the dashes
     * @param inset from the block's outer edge, in characters of the footer
     */
    public record Footer(FooterForm form, double drop, double inset) { }

    /** How page numbers look. */
    public enum FooterForm {
        /** — 1 —, at the right of odd pages and the left of even ones, 7.5. */
        DASHES_OUTSIDE,
        /** — 1 —, in the middle. */
        DASHES_CENTRED,
        /** 1, in the middle. */
        PLAIN_CENTRED
    }

    /** GB/T 9704-2012: clauses 4, 5.1, 5.2, 7.3 and 7.5; the contents list the chapters, so that they fill one page. */
    public static final PageStyle GB9704 = new PageStyle(new Paper(595.28, 841.89),
            new TextBlock(104.88, 79.37, 442.2, 637.8), 28, 22,
            Map.of(Face.TITLE, "方正小标宋简体", Face.SONG, "宋体", Face.FANG, "仿宋_GB2312", Face.HEI, "黑体", Face.KAI, "楷体_GB2312"),
            new Types(new Type(Face.TITLE, 22), new Type(Face.FANG, 16),
                    Map.of(NumberMark.CHINESE, new Type(Face.HEI, 16),
                            NumberMark.CHINESE_PARENTHESISED, new Type(Face.KAI, 16),
                            NumberMark.ARABIC, new Type(Face.FANG, 16),
                            NumberMark.ARABIC_PARENTHESISED, new Type(Face.FANG, 16)),
                    new Type(Face.TITLE, 22), new Type(Face.FANG, 16), new Type(Face.FANG, 12), new Type(Face.HEI, 12),
                    new Type(Face.HEI, 16), new Type(Face.SONG, 14), new Type(Face.FANG, 14)),
            new Footer(FooterForm.DASHES_OUTSIDE, 19.84, 1), 1);

    /** For papers that stay in the house: narrower margins, smaller type, headings in 黑体, page numbers in the middle. */
    public static final PageStyle PLAIN = new PageStyle(new Paper(595.28, 841.89),
            new TextBlock(72, 87.64, 420, 698.4), 35, 36,
            Map.of(Face.TITLE, "黑体", Face.SONG, "宋体", Face.FANG, "仿宋", Face.HEI, "黑体", Face.KAI, "楷体"),
            new Types(new Type(Face.TITLE, 18), new Type(Face.SONG, 12),
                    Map.of(NumberMark.CHINESE, new Type(Face.HEI, 12),
                            NumberMark.CHINESE_PARENTHESISED, new Type(Face.KAI, 12),
                            NumberMark.ARABIC, new Type(Face.SONG, 12, true),
                            NumberMark.ARABIC_PARENTHESISED, new Type(Face.SONG, 12)),
                    new Type(Face.TITLE, 18), new Type(Face.SONG, 12), new Type(Face.SONG, 10.5), new Type(Face.HEI, 10.5),
                    new Type(Face.HEI, 12), new Type(Face.SONG, 10.5), new Type(Face.SONG, 10.5)),
            new Footer(FooterForm.PLAIN_CENTRED, 20, 0), 0);

    public PageStyle {
        fonts = Map.copyOf(new EnumMap<>(fonts));
        if (fonts.size() < Face.values().length) {
            throw new IllegalArgumentException("faces without a font");
        }
        if (cells < 1 || lines < 1 || contents < 0) {
            throw new IllegalArgumentException("no room for text");
        }
    }

    /** This style with contents of another depth. */
    public PageStyle withContents(int depth) {
        return new PageStyle(paper, block, cells, lines, fonts, types, footer, depth);
    }

    /** From one line to the next. */
    public double pitch() {
        return block.height() / lines;
    }

    /** The place of one character of text. */
    public double cell() {
        return block.width() / cells;
    }

    /** From the top of a line down to the baseline of type that stands in its middle. */
    double ascent(double size) {
        return ascent(size, pitch());
    }

    /** From the top of a line of a height down to the baseline of type that stands in its middle. */
    static double ascent(double size, double height) {
        return (height - size) / 2 + ASCENT * size;
    }

    /** Height above the baseline of a Chinese character's box; the rest of it hangs below. */
    private static final double ASCENT = 0.88;
}
