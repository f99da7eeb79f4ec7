package org.edusum.ui.preview;

/** How large the pages are shown. */
sealed interface Zoom {

    /** The least and greatest size, in percent of life size; a narrow pane shows pages smaller than half of it. */
    int LEAST = 20;
    int GREATEST = 200;

    /** The paper as wide as the pane. */
    record FitWidth() implements Zoom { }

    /** The text as wide as the pane: the margins are not seen. */
    record FitText() implements Zoom { }

    /** The whole of a page in the pane. */
    record WholePage() implements Zoom { }

    /** In percent of life size. */
    record Percent(int percent) implements Zoom {
        public Percent {
            percent = Math.clamp(percent, LEAST, GREATEST);
        }
    }

    Zoom FIT_WIDTH = new FitWidth();
    Zoom FIT_TEXT = new FitText();
    Zoom WHOLE_PAGE = new WholePage();
}
