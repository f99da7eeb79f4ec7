package org.edusum.ui.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.Table.Align;
import org.edusum.model.edit.TableShapes;
import org.edusum.ui.text.Messages;

/** A table while it is edited: the cells chosen in it, its own undo, and what could not be done. Without controls. */
final class TableModel {

    private static final int MOST_STEPS = 200;

    private final Summary summary;
    private final FieldMarks marks;
    private final Table start;
    private final ReadOnlyObjectWrapper<Table> table;
    private final ReadOnlyObjectWrapper<CellRange> range = new ReadOnlyObjectWrapper<>(CellRange.at(0, 0));
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(Table table, CellRange range) {
    }

    /** @param summary whose fields may stand in the cells */
    TableModel(Summary summary, Table start) {
        this.summary = summary;
        this.start = start;
        marks = new FieldMarks(summary);
        table = new ReadOnlyObjectWrapper<>(start);
    }

    Summary summary() {
        return summary;
    }

    FieldMarks marks() {
        return marks;
    }

    Table table() {
        return table.get();
    }

    ReadOnlyObjectProperty<Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    CellRange range() {
        return range.get();
    }

    ReadOnlyObjectProperty<CellRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Why the last command did nothing; empty when it did what it should. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    boolean isChanged() {
        return !table().equals(start);
    }

    int rows() {
        return table().rows().size();
    }

    int columns() {
        return table().columns().size();
    }

    /** Chooses the cells nearest to a range. */
    void choose(CellRange wanted) {
        notice.set("");
        range.set(wanted.within(rows(), columns()));
    }

    /** Goes so many cells from where the clerk is. */
    void move(int down, int right, boolean isExtending) {
        CellRange now = range();
        CellRange to = now.to(now.row() + down, now.column() + right).within(rows(), columns());
        choose(isExtending ? to : CellRange.at(to.row(), to.column()));
    }

    /** Goes to the next cell, from the end of a row to the next row, and behind the last cell to a new row. */
    void next(boolean forward) {
        CellRange now = range();
        int index = now.row() * columns() + now.column() + (forward ? 1 : -1);
        if (index == rows() * columns() && rows() < Table.MAX_ROWS) {
            change(TableShapes.withRows(table(), rows(), 1), CellRange.at(rows(), 0));
        } else {
            int to = Math.clamp(index, 0, rows() * columns() - 1);
            choose(CellRange.at(to / columns(), to % columns()));
        }
    }

    void chooseAll() {
        choose(new CellRange(0, 0, rows() - 1, columns() - 1));
    }

    /** What stands in the cell where the clerk is, as a line to edit. */
    String line() {
        return marks.line(table().cell(range().row(), range().column()));
    }

    /** Takes over a line for the cell where the clerk is. */
    void take(String line) {
        if (!line.equals(line())) {
            put(marks.read(line));
        }
    }

    private void put(Prose prose) {
        change(table().withCell(range().row(), range().column(), prose), CellRange.at(range().row(), range().column()));
    }

    /** Puts a field behind what stands in the cell. @param isBare without its unit */
    void insert(FieldId field, boolean isBare) {
        put(table().cell(range().row(), range().column()).append(Prose.of(new FieldRef(field, isBare ? Form.NUMBER : Form.FULL))));
    }

    /** Empties the chosen cells. */
    void clear() {
        apply(t -> TableShapes.withCells(t, range().top(), range().left(), range().bottom(), range().right(), cell -> Prose.EMPTY));
    }

    /** The chosen cells. */
    List<List<Prose>> chosen() {
        return table().rows().subList(range().top(), range().bottom() + 1).stream()
                .map(row -> row.subList(range().left(), range().right() + 1)).toList();
    }

    /** Puts cells from the first chosen one on; one cell fills all that are chosen; an empty table becomes just these. */
    void paste(List<List<Prose>> block, int headRows) {
        int width = TableShapes.width(block);
        if (width == 0) {
            return;
        }
        boolean isOne = block.size() == 1 && width == 1;
        boolean isEmpty = table().proses().allMatch(Prose::isEmpty);
        if (isOne) {
            Prose only = block.getFirst().getFirst();
            apply(t -> TableShapes.withCells(t, range().top(), range().left(), range().bottom(), range().right(), cell -> only));
        } else if (isEmpty) {
            replace(block, headRows);
        } else if (fits(range().top() + block.size(), range().left() + width)) {
            change(TableShapes.put(table(), range().top(), range().left(), block), new CellRange(range().top(), range().left(),
                    range().top() + block.size() - 1, range().left() + width - 1));
        }
    }

    /** Makes the whole table one of just these cells. @param headRows 0 where it is not known: then one, as most have */
    void replace(List<List<Prose>> block, int headRows) {
        int width = TableShapes.width(block);
        if (width > 0 && fits(block.size(), width)) {
            int head = headRows > 0 ? Math.min(headRows, block.size()) : Math.min(1, block.size() - 1);
            change(TableShapes.of(block, head, table().isLandscape()), CellRange.at(0, 0));
        }
    }

    private boolean fits(int rows, int columns) {
        if (rows > Table.MAX_ROWS) {
            notice.set(Messages.text("table.limit.rows", String.valueOf(Table.MAX_ROWS)));
        } else if (columns > Table.MAX_COLUMNS) {
            notice.set(Messages.text("table.limit.columns", String.valueOf(Table.MAX_COLUMNS)));
        }
        return rows <= Table.MAX_ROWS && columns <= Table.MAX_COLUMNS;
    }

    /** As many empty rows as are chosen, above or below them. */
    void insertRows(boolean isBelow) {
        int at = isBelow ? range().bottom() + 1 : range().top();
        int count = range().rows();
        if (fits(rows() + count, columns())) {
            change(TableShapes.withRows(table(), at, count), new CellRange(at, range().left(), at + count - 1, range().right()));
        }
    }

    /** As many empty columns as are chosen, at their left or right. */
    void insertColumns(boolean isRight) {
        int at = isRight ? range().right() + 1 : range().left();
        int count = range().columns();
        if (fits(rows(), columns() + count)) {
            change(TableShapes.withColumns(table(), at, count), new CellRange(range().top(), at, range().bottom(), at + count - 1));
        }
    }

    void removeRows() {
        if (range().rows() == rows()) {
            notice.set(Messages.text("table.last"));
        } else {
            change(TableShapes.withoutRows(table(), range().top(), range().bottom() + 1), CellRange.at(range().top(), range().left()));
        }
    }

    void removeColumns() {
        if (range().columns() == columns()) {
            notice.set(Messages.text("table.last"));
        } else {
            change(TableShapes.withoutColumns(table(), range().left(), range().right() + 1),
                    CellRange.at(range().top(), range().left()));
        }
    }

    /** Moves the chosen rows. @param by 1 down, -1 up */
    void moveRows(int by) {
        if (range().top() + by >= 0 && range().bottom() + by < rows()) {
            change(TableShapes.withRowsMoved(table(), range().top(), range().bottom() + 1, by), range().shifted(by, 0));
        }
    }

    /** Moves the chosen columns. @param by 1 to the right, -1 to the left */
    void moveColumns(int by) {
        if (range().left() + by >= 0 && range().right() + by < columns()) {
            change(TableShapes.withColumnsMoved(table(), range().left(), range().right() + 1, by), range().shifted(0, by));
        }
    }

    /** Sets how the text in the chosen columns stands. */
    void align(Align align) {
        apply(t -> IntStream.rangeClosed(range().left(), range().right()).boxed()
                .reduce(t, (changed, column) -> changed.withAlign(column, align), (one, other) -> other));
    }

    /** Gives each chosen column so many hundredths of the width. */
    void share(int hundredths) {
        if (hundredths >= 1 && hundredths * range().columns() < 100) {
            apply(t -> IntStream.rangeClosed(range().left(), range().right()).boxed()
                    .reduce(t, (changed, column) -> TableShapes.withShare(changed, column, hundredths), (one, other) -> other));
        }
    }

    /** Takes over the widths that columns have on the screen. */
    void weigh(List<Double> pixels) {
        double widest = pixels.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double scale = Math.min(1, Table.Column.MAX_WEIGHT / widest);
        apply(t -> t.withWeights(pixels.stream().map(px -> (int) Math.max(1, Math.round(px * scale))).toList()));
    }

    void headRows(int count) {
        apply(t -> t.withHeadRows(Math.clamp(count, 0, rows())));
    }

    void landscape(boolean isLandscape) {
        apply(t -> t.withLandscape(isLandscape));
    }

    private void apply(UnaryOperator<Table> change) {
        change(change.apply(table()), range());
    }

    private void change(Table changed, CellRange then) {
        if (!changed.equals(table())) {
            done.push(new Step(table(), range()));
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
            undone.clear();
            table.set(changed);
        }
        choose(then);
    }

    void undo() {
        step(done, undone);
    }

    void redo() {
        step(undone, done);
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        if (!from.isEmpty()) {
            to.push(new Step(table(), range()));
            Step step = from.pop();
            table.set(step.table());
            choose(step.range());
        }
    }
}
