package org.edusum.ui.table;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.text.Messages;

/**
 * The line in which a cell is edited. It has the focus all the time, unseen while no cell is open, so that what is typed
 * or composed by an input method goes into the cell the clerk is at from the first key on. Marks of fields are taken out
 * and passed over as one character.
 */
final class CellLine extends TextField {

    /** How far the line is. */
    private enum State {
        /** Unseen and empty. */
        WAITING,
        /** What is typed takes the place of the cell; arrow keys go to the next one. */
        TYPING,
        /** What stands in the cell is edited; arrow keys move the caret. */
        EDITING
    }

    private final TableModel model;
    private State state = State.WAITING;
    private boolean isSetting;
    /** Whether the input method was last heard of ending a composition without a word. */
    private boolean isGivenUp;

    CellLine(TableModel model) {
        this.model = model;
        setId("table-cell");
        getStyleClass().add("cell-line");
        setTextFormatter(new TextFormatter<>(this::whole));
        textProperty().addListener((o, old, now) -> {
            if (!isSetting && state == State.WAITING && !now.isEmpty()) {
                open(State.TYPING);
            } else if (!isSetting && state == State.TYPING && now.isEmpty() && isGivenUp) {
                await();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            // The field itself takes the composed text out only after this.
            isGivenUp = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
        });
        focusedProperty().addListener((o, was, is) -> {
            boolean isElsewhere = getScene() == null || getScene().getFocusOwner() != this;
            if (!is && isElsewhere) {
                take();
            }
        });
        model.rangeProperty().addListener((o, old, now) -> tell());
        model.tableProperty().addListener((o, old, now) -> tell());
        await();
        tell();
    }

    boolean isOpen() {
        return state != State.WAITING;
    }

    private void await() {
        state = State.WAITING;
        set("");
        setOpacity(0);
        setMouseTransparent(true);
    }

    private void set(String text) {
        isSetting = true;
        setText(text);
        isSetting = false;
    }

    private void open(State next) {
        state = next;
        setOpacity(1);
        setMouseTransparent(false);
    }

    /** Opens the cell where the clerk is, the caret at its end. */
    void edit() {
        if (!isOpen()) {
            set(model.line());
            open(State.EDITING);
            end();
        }
    }

    /** Takes over what was typed. */
    void take() {
        if (isOpen()) {
            String typed = getText();
            await();
            model.take(typed);
        }
    }

    /** Puts the mark of a field at the caret; opens the cell when it is not. */
    void insert(String mark) {
        edit();
        replaceSelection(mark);
    }

    private void tell() {
        CellRange range = model.range();
        SpokenName.give(this, Messages.text("table.cell.spoken", String.valueOf(range.row() + 1), String.valueOf(range.column() + 1),
                CellContent.spoken(model.table().cell(range.row(), range.column()), model.summary())));
    }

    /** Makes a change that would cut into the mark of a field one of the whole mark. */
    private TextFormatter.Change whole(TextFormatter.Change change) {
        if (isSetting || !change.isContentChange()) {
            return change;
        }
        String before = change.getControlText();
        int from = change.getRangeStart();
        int to = change.getRangeEnd();
        Optional<FieldMarks.Span> first = model.marks().around(before, from);
        Optional<FieldMarks.Span> last = model.marks().around(before, to);
        if (first.isPresent() || last.isPresent()) {
            // What is typed in the middle of a mark comes behind it.
            int start = from == to ? first.map(FieldMarks.Span::to).orElse(from) : first.map(FieldMarks.Span::from).orElse(from);
            int end = Math.max(start, from == to ? start : last.map(FieldMarks.Span::to).orElse(to));
            change.setRange(start, end);
            change.selectRange(start + change.getText().length(), start + change.getText().length());
        }
        return change;
    }

    private void pressed(KeyEvent event) {
        isGivenUp = false;
        if (isOpen() && !event.isAltDown() && command(event)) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        boolean isTyping = state == State.TYPING && !event.isShiftDown() && !event.isShortcutDown();
        return switch (event.getCode()) {
            case ENTER -> !event.isShortcutDown() && leave(() -> model.move(event.isShiftDown() ? -1 : 1, 0, false));
            case TAB -> leave(() -> model.next(!event.isShiftDown()));
            case UP, KP_UP -> leave(() -> model.move(-1, 0, false));
            case DOWN, KP_DOWN -> leave(() -> model.move(1, 0, false));
            case LEFT, KP_LEFT -> isTyping ? leave(() -> model.move(0, -1, false)) : step(event, false);
            case RIGHT, KP_RIGHT -> isTyping ? leave(() -> model.move(0, 1, false)) : step(event, true);
            case F2 -> {
                state = State.EDITING;
                yield true;
            }
            case ESCAPE -> {
                await();
                yield true;
            }
            case BACK_SPACE, DELETE -> delete(event.getCode() == KeyCode.DELETE);
            default -> false;
        };
    }

    private boolean leave(Runnable then) {
        take();
        then.run();
        return true;
    }

    private boolean delete(boolean forward) {
        Optional<FieldMarks.Span> mark = getSelection().getLength() > 0 ? Optional.empty()
                : model.marks().beside(getText(), getCaretPosition(), forward);
        mark.ifPresent(span -> deleteText(span.from(), span.to()));
        return mark.isPresent();
    }

    private boolean step(KeyEvent event, boolean forward) {
        Optional<FieldMarks.Span> mark = event.isShortcutDown() || getSelection().getLength() > 0 && !event.isShiftDown()
                ? Optional.empty() : model.marks().beside(getText(), getCaretPosition(), forward);
        mark.ifPresent(span -> {
            int to = forward ? span.to() : span.from();
            selectRange(event.isShiftDown() ? getAnchor() : to, to);
        });
        return mark.isPresent();
    }
}
