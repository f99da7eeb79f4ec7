package org.edusum.ui.formula;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The place where a formula is typed. A formula has neither tabs nor lines: Tab goes on to the next control, Enter finishes. */
public final class FormulaArea extends TextArea {

    /** @param id known to tests and screen readers */
    public FormulaArea(String id) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(3);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isShiftDown()) {
                event.consume();
                // The toolkit's own key for it in an area of text.
                fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
            }
        });
    }

    /** Whether a key pressed here, or with Ctrl anywhere, says that the work is done. */
    public boolean isFinishedBy(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || isFocused());
    }
}
