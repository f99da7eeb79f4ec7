package org.edusum.ui.input;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;

/**
 * Keeps the empty event that ends a composition from a text field that composes nothing: the toolkit's fields would
 * delete what is selected in them. Windows sends it after every commit, and the focus may have gone on by then.
 */
public final class LateEndings {

    private EventTarget composing;

    private LateEndings() {
    }

    /** Watches over all text fields of a scene. */
    public static void keepFrom(Scene scene) {
        LateEndings endings = new LateEndings();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, endings::filter);
    }

    private void filter(InputMethodEvent event) {
        boolean isEnding = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
        if (isEnding && event.getTarget() != composing) {
            event.consume();
        }
        composing = event.getComposed().isEmpty() ? null : event.getTarget();
    }
}
