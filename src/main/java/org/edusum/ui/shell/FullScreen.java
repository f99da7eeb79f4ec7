package org.edusum.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The window over the whole screen, switched by a menu item. Escape is left to what is open in the window first. */
final class FullScreen {

    private final Stage stage;

    FullScreen(Stage stage, CheckMenuItem item) {
        this.stage = stage;
        // The toolkit would leave full screen at every Escape, also at one that only closes an entry.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        item.selectedProperty().addListener((o, was, is) -> stage.setFullScreen(is));
        stage.fullScreenProperty().addListener((o, was, is) -> item.setSelected(is));
    }

    /** @return whether it was on */
    boolean leave() {
        boolean wasOn = stage.isFullScreen();
        stage.setFullScreen(false);
        return wasOn;
    }
}
