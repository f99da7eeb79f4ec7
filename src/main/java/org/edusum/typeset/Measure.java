package org.edusum.typeset;

/**
 * The room that rows are set in, in points from the page's top left: the text block, or that of a page turned.
 *
 * @param pitch    from one line of the grid to the next
 * @param isTurned whether the page is
 */
record Measure(double left, double top, double width, double height, double pitch, boolean isTurned) {

    private static final double TINY = 1e-6;

    static Measure upright(PageStyle style) {
        PageStyle.TextBlock block = style.block();
        return new Measure(block.left(), block.top(), block.width(), block.height(), style.pitch(), false);
    }

    /** The same block on the paper turned: the paper's left edge is its upper one, the paper's foot its left one. */
    static Measure turned(PageStyle style) {
        PageStyle.TextBlock block = style.block();
        return new Measure(style.paper().height() - block.bottom(), block.left(), block.height(), block.width(),
                style.pitch(), true);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Lines of the grid that fit in. */
    int lines() {
        return Math.max(1, (int) Math.floor(height / pitch + TINY));
    }

    /** Characters to a line. */
    double room(Em em) {
        return width / em.cell();
    }
}
