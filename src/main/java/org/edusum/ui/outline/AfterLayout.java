package org.edusum.ui.outline;

import javafx.scene.Scene;

/** Runs something once, when the scene has been laid out next. */
final class AfterLayout implements Runnable {

    private final Scene scene;
    private Runnable action = () -> { };

    AfterLayout(Scene scene) {
        this.scene = scene;
    }

    void run(Runnable once) {
        action = once;
        scene.addPostLayoutPulseListener(this);
        scene.getRoot().requestLayout();
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        action.run();
    }
}
