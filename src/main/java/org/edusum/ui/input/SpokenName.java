package org.edusum.ui.input;

import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A name that only a screen reader tells. Text fields take it from their label: an accessible text of their own would
 * hide what stands in them.
 */
public final class SpokenName {

    private SpokenName() {
    }

    /** Names a control that has no label on the screen; another name takes the place of an earlier one. */
    public static void give(Node control, String name) {
        new Label(name).setLabelFor(control);
    }
}
