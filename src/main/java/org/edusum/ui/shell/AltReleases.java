package org.edusum.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Alt let go after it was held for another key (Alt+L) is not meant for the menu bar. The toolkit's menu bar does not
 * see a key that a button took, and would take the arrow keys that follow.
 */
final class AltReleases {

    private boolean isUsed;

    /** @param scene of the window; a letter that chose a button by Alt does not come as far */
    void listen(Window window, Scene scene) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> isUsed = event.isAltDown() && event.getCode() != KeyCode.ALT);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ALT && isUsed) {
                event.consume();
                isUsed = false;
            }
        });
    }
}
