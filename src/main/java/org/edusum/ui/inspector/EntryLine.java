package org.edusum.ui.inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.edusum.model.FieldId;

/**
 * A text control that hands its entry over on Enter and when the focus leaves, and puts it back on Escape. What is not
 * understood stays as typed, marked, with what is expected below it, also when the clerk comes back to the field later.
 */
final class EntryLine {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextInputControl control;
    private final Optional<Label> fault;
    private final Function<String, Optional<String>> enter;
    private final Map<FieldId, String> refused = new HashMap<>();
    private Optional<FieldId> field = Optional.empty();
    private String shown = "";
    private boolean isComposing;

    /**
     * @param enter takes the entry over and answers what is expected instead, if it could not
     * @param undo  takes the document's last step back
     * @param redo  carries it out again
     */
    EntryLine(TextInputControl control, Optional<Label> fault, Function<String, Optional<String>> enter,
              Runnable undo, Runnable redo) {
        this.control = control;
        this.fault = fault;
        this.enter = enter;
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> isComposing = !event.getComposed().isEmpty());
        control.focusedProperty().addListener((o, was, is) -> {
            // A left window does not end a composition: its letters are in the line, but not yet what the clerk means.
            boolean isElsewhere = control.getScene() == null || control.getScene().getFocusOwner() != control;
            if (!is && (isElsewhere || !isComposing)) {
                commit();
            }
        });
        // With nothing entered, undo is the document's: the control's own would bring back what was handed over before.
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isStep = UNDO.match(event) || REDO.match(event);
            if (isStep && !isChanged()) {
                event.consume();
                (UNDO.match(event) ? undo : redo).run();
            }
        });
        if (control instanceof TextArea) {
            control.addEventFilter(KeyEvent.KEY_PRESSED, EntryLine::leaveByTab);
        }
        control.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                commit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
                control.setText(shown);
                accept();
                event.consume();
            }
        });
    }

    /** Tab leaves a line that the toolkit would put a tab into; with Ctrl it does so by itself. */
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof TextArea area) {
            event.consume();
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, event.getCharacter(), event.getText(), KeyCode.TAB,
                    event.isShiftDown(), true, event.isAltDown(), event.isMetaDown()));
        }
    }

    /** Shows a text as the present one; what the clerk is typing is not disturbed while it stays the same. */
    void show(String text) {
        if (!text.equals(shown) || !isChanged()) {
            put(text);
        }
    }

    /** Shows a text of another field, or the entry for it that was refused before. */
    void replace(FieldId of, String text) {
        field = Optional.of(of);
        Optional<String> left = Optional.ofNullable(refused.get(of));
        put(text);
        left.ifPresent(typed -> {
            control.setText(typed);
            commit();
        });
    }

    private void put(String text) {
        shown = text;
        control.setText(text);
        accept();
    }

    /** Hands over what was typed. */
    void commit() {
        if (isChanged()) {
            Optional<String> expected = enter.apply(control.getText());
            expected.ifPresentOrElse(this::refuse, this::accept);
            if (expected.isEmpty()) {
                shown = control.getText();
            }
        }
    }

    private boolean isChanged() {
        return !control.getText().equals(shown);
    }

    private void refuse(String expected) {
        field.ifPresent(of -> refused.put(of, control.getText()));
        control.pseudoClassStateChanged(WRONG, true);
        control.setAccessibleHelp(expected);
        show(fault, expected);
    }

    private void accept() {
        field.ifPresent(refused::remove);
        control.pseudoClassStateChanged(WRONG, false);
        control.setAccessibleHelp(null);
        show(fault, "");
    }

    private static void show(Optional<Label> label, String text) {
        label.ifPresent(l -> {
            l.setText(text);
            l.setVisible(!text.isEmpty());
            l.setManaged(!text.isEmpty());
        });
    }
}
