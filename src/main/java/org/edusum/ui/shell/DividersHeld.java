package org.edusum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Holds the dividers of a split at their places until the clerk first takes the mouse to something: a window that is maximised gets its
 * width only after it was laid out, and panes that do not grow with it would be narrower at every start.
 */
final class DividersHeld {

    private final SplitPane split;
    private final List<Double> places;
    private final InvalidationListener resized = observable -> resized();
    private final Runnable laidOut = this::laidOut;
    private final EventHandler<MouseEvent> touched = event -> release();

    /** @param places from 0 to 1, the first divider's first */
    DividersHeld(SplitPane split, List<Double> places) {
        this.split = split;
        this.places = places;
    }

    void hold() {
        put();
        split.widthProperty().addListener(resized);
        split.sceneProperty().addListener((o, old, now) -> {
            if (old == null && now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            }
        });
    }

    /** The split moves its dividers when it is laid out with its new width, so they are put back after that. */
    private void resized() {
        Optional.ofNullable(split.getScene()).ifPresent(scene -> {
            scene.removePostLayoutPulseListener(laidOut);
            scene.addPostLayoutPulseListener(laidOut);
        });
    }

    private void laidOut() {
        Optional.ofNullable(split.getScene()).ifPresent(scene -> scene.removePostLayoutPulseListener(laidOut));
        put();
    }

    private void put() {
        for (int i = 0; i < Math.min(places.size(), split.getDividers().size()); i++) {
            split.setDividerPosition(i, places.get(i));
        }
    }

    /** Lets the dividers go where the clerk, or a command, puts them. */
    void release() {
        split.widthProperty().removeListener(resized);
        Optional.ofNullable(split.getScene()).ifPresent(scene -> {
            scene.removePostLayoutPulseListener(laidOut);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, touched);
        });
    }
}
