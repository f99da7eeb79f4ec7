package org.edusum.ui.preview;

/** How large the pages are shown. */
sealed interface Zoom {

    /** The least and greatest size, in percent of life size. */
    int LEAST = 50;
    int GREATEST = 200;

    /** As wide as the pane. */
    record FitWidth() implements Zoom { }

    /** The whole of a page in the pane. */
    record WholePage() implements Zoom { }

    /** In percent of life size. */
    record Percent(int percent) implements Zoom {
        public Percent {
            percent = Math.clamp(percent, LEAST, GREATEST);
        }
    }

    Zoom FIT_WIDTH = new FitWidth();
    Zoom WHOLE_PAGE = new WholePage();
}
