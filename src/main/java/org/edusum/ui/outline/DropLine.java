package org.edusum.ui.outline;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The line over the tree where what is dragged would go; it begins at the level it would stand on. */
final class DropLine extends Pane {

    private static final double DOT = 7;

    private final Region dot = new Region();
    private final Region line = new Region();

    DropLine() {
        setMouseTransparent(true);
        dot.getStyleClass().add("drop-dot");
        line.getStyleClass().add("drop-line");
        getChildren().setAll(line, dot);
        hide();
    }

    /** @param x where the titles of the level begin, y between the rows; in this pane's coordinates */
    void show(double x, double y) {
        setVisible(true);
        dot.resizeRelocate(Math.round(x), Math.round(y - DOT / 2), DOT, DOT);
        line.resizeRelocate(Math.round(x + DOT - 1), Math.round(y) - 1, Math.max(0, getWidth() - x - DOT - 10), 2);
    }

    void hide() {
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        // Placed by show.
    }
}
