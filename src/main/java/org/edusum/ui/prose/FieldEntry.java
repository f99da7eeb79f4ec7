package org.edusum.ui.prose;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;
import org.edusum.ui.input.SpokenName;

/**
 * The line in which a field is filled, over its box. A node of the same scene, not a popup: what an input method
 * writes into a popup reaches the focused control of the window as well.
 */
final class FieldEntry extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** Between the line and what is wrong with it, in pixels. */
    private static final double GAP = 3;

    private final TextField line = new TextField();
    private final Label unit = new Label();
    private final HBox row = new HBox(line, unit);
    private final Label problem = new Label();
    private final Listener listener;
    private Optional<Field> field = Optional.empty();
    private String start = "";
    private double zoom = 1;

    /** Why an entry ends. */
    enum Ending { ENTER, NEXT, PREVIOUS, FOCUS_LOST, TAKEN, CANCEL }

    /** What becomes of an entry. */
    interface Listener {

        /** The entry was understood. */
        void accepted(Field field, Value value, Ending ending);

        /** It was not, and the clerk has turned elsewhere; the text must not get lost. */
        void left(Field field, String text);

        /** The focus is to go back to the text. */
        void released();

        /** It is to be forgotten. */
        void cancelled(Field field);
    }

    FieldEntry(Listener listener) {
        this.listener = listener;
        getStyleClass().add("field-entry");
        line.getStyleClass().add("field-entry-line");
        line.setId("field-entry");
        unit.getStyleClass().add("field-entry-unit");
        problem.getStyleClass().add("field-entry-problem");
        problem.setWrapText(true);
        unit.setMinWidth(USE_PREF_SIZE);
        problem.setMaxWidth(320);
        row.getStyleClass().add("field-entry-box");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(row, problem);
        setFillWidth(false);
        setManaged(false);
        setVisible(false);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.textProperty().addListener((o, old, now) -> showProblem(""));
        line.focusedProperty().addListener((o, was, is) -> focusChanged(is));
        addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
    }

    Optional<Field> field() {
        return field;
    }

    TextField line() {
        return line;
    }

    /**
     * Opens for a field.
     *
     * @param text     what the line holds at first
     * @param isTyped  whether the clerk has begun typing it, so that more is to come behind it
     * @param atZoom   of the editor
     */
    void open(Field shown, String text, boolean isTyped, double atZoom) {
        field = Optional.of(shown);
        zoom = atZoom;
        start = text;
        Font font = Faces.entry(zoom);
        setStyle("-fx-font-family: '%s'; -fx-font-size: %.2fpx;".formatted(font.getFamily(), font.getSize()));
        unit.setText(shown.type().unit());
        unit.setVisible(!shown.type().unit().isEmpty());
        unit.setManaged(unit.isVisible());
        line.setText(text);
        SpokenName.give(line, shown.label());
        showProblem("");
        setVisible(true);
        line.requestFocus();
        if (isTyped) {
            line.end();
        } else {
            line.selectAll();
        }
    }

    /** The text a field's value is edited as. */
    static String editable(Field field) {
        return field.isFilled() ? field.printed(Form.NUMBER) : "";
    }

    /**
     * Puts the entry over a box, and what is wrong with it below, or above where there is no room.
     *
     * @param box in the parent's coordinates
     */
    void place(Bounds box, double parentWidth, double parentHeight) {
        Text sample = new Text(line.getText() + "国");
        sample.setFont(Faces.entry(zoom));
        double content = sample.getLayoutBounds().getWidth() + 28;
        line.setPrefWidth(Math.clamp(Math.max(content, box.getWidth() - (unit.isManaged() ? 14 + unit.prefWidth(-1) : 4)), 64 * zoom, 360 * zoom));
        applyCss();
        double width = prefWidth(-1);
        double x = Math.clamp(box.getMinX() - 3, 4, Math.max(4, parentWidth - width - 24));
        double rowHeight = row.prefHeight(-1);
        double height = prefHeight(width);
        double y = (box.getMinY() + box.getMaxY() - rowHeight) / 2;
        boolean isAbove = y + height + GAP > parentHeight && y + rowHeight - height - GAP >= 0;
        problem.setTranslateY(isAbove ? -GAP : GAP);
        if (isAbove != (getChildren().getFirst() == problem)) {
            // Moved is the label, since the line would lose the focus.
            getChildren().remove(problem);
            getChildren().add(isAbove ? 0 : 1, problem);
        }
        resizeRelocate(Math.round(x), Math.round(isAbove ? y + rowHeight - height : y), width, height);
    }

    /** Closes without a word to the listener. */
    void close() {
        field = Optional.empty();
        setVisible(false);
    }

    /** Ends an entry because the view must turn elsewhere; an entry that differs is kept as text. */
    void abandon() {
        field.ifPresent(open -> {
            String text = line.getText();
            boolean hadFocus = line.isFocused();
            close();
            if (!text.equals(start)) {
                listener.left(open, text);
            }
            if (hadFocus) {
                listener.released();
            }
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> end(event, Ending.ENTER);
            case TAB -> end(event, event.isShiftDown() ? Ending.PREVIOUS : Ending.NEXT);
            case ESCAPE -> end(event, Ending.CANCEL);
            default -> { }
        }
    }

    /** Takes the entry over as if it were left. @return false when it is not understood: then it stays open and says why */
    boolean take() {
        finish(Ending.TAKEN);
        return field.isEmpty();
    }

    private void end(KeyEvent event, Ending ending) {
        event.consume();
        finish(ending);
    }

    private void focusChanged(boolean isFocused) {
        boolean isElsewhere = getScene() != null && getScene().getFocusOwner() != line;
        if (!isFocused && isElsewhere) {
            finish(Ending.FOCUS_LOST);
        }
    }

    private void finish(Ending ending) {
        if (field.isEmpty()) {
            return;
        }
        Field open = field.get();
        if (ending == Ending.CANCEL) {
            close();
            listener.cancelled(open);
            return;
        }
        String text = line.getText();
        switch (open.type().read(text)) {
            case Entry.Accepted(Value value) -> {
                close();
                listener.accepted(open, value, ending);
            }
            case Entry.Rejected(String sentence) when ending == Ending.FOCUS_LOST -> {
                close();
                listener.left(open, text);
            }
            case Entry.Rejected(String sentence) -> showProblem(sentence);
        }
    }

    private void showProblem(String sentence) {
        problem.setText(sentence);
        line.setAccessibleHelp(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        pseudoClassStateChanged(INVALID, !sentence.isEmpty());
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }
}
