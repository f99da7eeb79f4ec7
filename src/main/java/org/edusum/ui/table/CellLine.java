package org.edusum.ui.table;

import java.util.Optional;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.ui.input.CellEntry;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.text.Messages;

/** The line in which a cell of a document's table is edited. Marks of fields are taken out and passed over as one character. */
final class CellLine extends CellEntry {

    private final TableModel model;

    CellLine(TableModel model) {
        this.model = model;
        setId("table-cell");
        setTextFormatter(new TextFormatter<>(this::whole));
        model.rangeProperty().addListener((o, old, now) -> tell());
        model.tableProperty().addListener((o, old, now) -> tell());
        tell();
    }

    @Override
    protected String present() {
        return model.line();
    }

    @Override
    protected boolean isTaken(String typed) {
        model.take(typed);
        return true;
    }

    @Override
    protected void move(int down, int right) {
        model.move(down, right, false);
    }

    @Override
    protected void next(boolean forward) {
        model.next(forward);
    }

    @Override
    protected boolean isHandled(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(event, false);
            case RIGHT, KP_RIGHT -> step(event, true);
            case BACK_SPACE, DELETE -> delete(event.getCode() == KeyCode.DELETE);
            default -> false;
        };
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
        if (isSetting() || !change.isContentChange()) {
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
