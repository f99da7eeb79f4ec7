package org.edusum.ui.prose;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Scrolls on while a mouse that drags something rests at an edge of the text, or outside. */
final class EdgeScroll {

    private static final Duration BEAT = Duration.millis(40);
    private static final double SLOWEST = 4;
    private static final double FASTEST = 60;

    private final VirtualRows rows;
    private final Runnable scrolled;
    private final Timeline timeline = new Timeline(new KeyFrame(BEAT, event -> scroll()));
    private double step;

    /** @param scrolled is told after each step */
    EdgeScroll(VirtualRows rows, Runnable scrolled) {
        this.rows = rows;
        this.scrolled = scrolled;
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /** The mouse is at a height of the view; the further beyond an edge, the faster. @param margin inside the edges */
    void mouseAt(double y, double margin) {
        double beyond = y < margin ? y - margin : Math.max(0, y - (rows.viewportHeight() - margin));
        step = beyond == 0 ? 0 : Math.signum(beyond) * Math.clamp(Math.abs(beyond) / 2, SLOWEST, FASTEST);
        if (step == 0) {
            stop();
        } else if (timeline.getStatus() != Animation.Status.RUNNING) {
            scroll();
            timeline.playFromStart();
        }
    }

    void stop() {
        timeline.stop();
    }

    private void scroll() {
        rows.scrollBy(step);
        rows.layout();
        scrolled.run();
    }
}
