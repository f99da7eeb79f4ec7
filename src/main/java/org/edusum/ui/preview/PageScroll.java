package org.edusum.ui.preview;

/**
 * Where pages of one size stand below each other, and which of them are in view. Lengths are in pixels of the screen.
 *
 * @param count    of pages
 * @param width    of a page
 * @param height   of a page
 * @param view     height of the window on them
 * @param position the page at the upper edge of the window, and how far of it and the gap below it has gone: 2.5 is the
 *                 middle of the third
 */
record PageScroll(int count, double width, double height, double view, double position) {

    /** Desk around every page. */
    static final double GAP = 14;

    PageScroll {
        double most = Math.max(0, (count * (height + GAP) + GAP - view) / (height + GAP));
        position = Math.clamp(position, 0, most);
    }

    double pitch() {
        return height + GAP;
    }

    /** The greatest position. */
    double most() {
        return Math.max(0, (count * pitch() + GAP - view) / pitch());
    }

    /** Upper edge of a page in the window. */
    double top(int page) {
        return GAP + (page - position) * pitch();
    }

    PageScroll to(double changed) {
        return new PageScroll(count, width, height, view, changed);
    }

    PageScroll by(double pixels) {
        return to(position + pixels / pitch());
    }

    /** The first page in view. */
    int first() {
        return Math.clamp((long) Math.floor(position - GAP / pitch()), 0, Math.max(0, count - 1));
    }

    /** The last page in view. */
    int last() {
        return Math.clamp((long) Math.floor((position * pitch() + view - GAP) / pitch()), 0, Math.max(0, count - 1));
    }

    /** The page that is counted as the one looked at: the one a third below the upper edge. */
    int current() {
        return Math.clamp((long) Math.floor((position * pitch() + view / 3) / pitch()), 0, Math.max(0, count - 1));
    }

    /**
     * The scroll that shows a part of a page: this one when it is in view already.
     *
     * @param from upper edge of the part, from the page's
     * @param to   lower edge
     */
    PageScroll showing(int page, double from, double to) {
        boolean isInView = top(page) + from >= 0 && top(page) + to <= view;
        if (isInView) {
            return this;
        }
        // A page that fits is shown as a whole, else with a third of the window above.
        return pitch() + GAP <= view ? to(page) : to(page + Math.max(0, GAP + from - view / 3) / pitch());
    }
}
