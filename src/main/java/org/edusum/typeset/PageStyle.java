package org.edusum.typeset;

/**
 * All figures of a page, in points.
 *
 * @param paper    its size
 * @param block    the text block (版心), from the paper's top left
 * @param cells    characters to a full line
 * @param lines    lines to a full page
 * @param sizes    of type
 * @param footer   where page numbers stand
 * @param contents deepest sections listed in the contents; 1 are the chapters
 */
public record PageStyle(Paper paper, TextBlock block, int cells, int lines, Sizes sizes, Footer footer, int contents) {

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

    /** Sizes of type: of titles, text and page numbers. */
    public record Sizes(double title, double text, double footer) { }

    /**
     * Where page numbers stand.
     *
     * @param drop  from the block's bottom down to the upper edge of the dashes
     * @param inset from the block's outer edge, in characters of the footer
     */
    public record Footer(double drop, double inset) { }

    /** GB/T 9704-2012: clauses 4, 5.1, 5.2, 7.3.1 and 7.5; the contents list the chapters, so that they fill one page. */
    public static final PageStyle GB9704 = new PageStyle(new Paper(595.28, 841.89),
            new TextBlock(104.88, 79.37, 442.2, 637.8), 28, 22, new Sizes(22, 16, 14), new Footer(19.84, 1), 1);

    /** This style with contents of another depth. */
    public PageStyle withContents(int depth) {
        return new PageStyle(paper, block, cells, lines, sizes, footer, depth);
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
        return (pitch() - size) / 2 + ASCENT * size;
    }

    /** Height above the baseline of a Chinese character's box; the rest of it hangs below. */
    private static final double ASCENT = 0.88;
}
