package org.edusum.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table (附表) below a section's own paragraphs. Its cells hold prose, so fields may stand in them; they are no
 * {@link Place}s of the document, since a table is edited as a whole.
 *
 * @param columns     from left to right
 * @param headRows    how many of the first rows are the head, repeated on every page
 * @param rows        from top to bottom, each with one cell for every column
 * @param isLandscape whether it stands on landscape pages of its own
 */
public record Table(List<Column> columns, int headRows, List<List<Prose>> rows, boolean isLandscape) {

    public static final int MAX_COLUMNS = 20;
    public static final int MAX_ROWS = 2000;

    /** Where the text of a column's cells stands. */
    public enum Align { LEFT, CENTRE, RIGHT }

    /**
     * A column.
     *
     * @param weight its width in relation to the other columns', from 1 to {@link #MAX_WEIGHT}
     */
    public record Column(int weight, Align align) {

        public static final int MAX_WEIGHT = 1000;

        /** What a new column is given: it can be made narrower and wider. */
        public static final Column NEW = new Column(100, Align.CENTRE);

        public Column {
            Objects.requireNonNull(align);
            if (weight < 1 || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException("not the weight of a column: " + weight);
            }
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty() || columns.size() > MAX_COLUMNS || rows.isEmpty() || rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException("not the size of a table: " + rows.size() + " x " + columns.size());
        }
        if (headRows < 0 || headRows > rows.size()) {
            throw new IllegalArgumentException("not a head of " + rows.size() + " rows: " + headRows);
        }
        for (List<Prose> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A table of empty cells; its first row is the head. */
    public static Table empty(int rows, int columns) {
        return new Table(Collections.nCopies(columns, Column.NEW), 1,
                Collections.nCopies(rows, Collections.nCopies(columns, Prose.EMPTY)), false);
    }

    /** The cells row by row. */
    public Stream<Prose> proses() {
        return rows.stream().flatMap(List::stream);
    }

    /** With what each cell holds put in another way. */
    public Table withProses(UnaryOperator<Prose> change) {
        return withRows(headRows, rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    public Prose cell(int row, int column) {
        return rows.get(row).get(column);
    }

    public Table withCell(int row, int column, Prose changed) {
        return withRows(headRows, replaced(rows, row, replaced(rows.get(row), column, changed)));
    }

    /** With an empty row that has the index afterwards; above the last row of the head it belongs to the head. */
    public Table withRow(int index) {
        return withRows(index < headRows ? headRows + 1 : headRows,
                inserted(rows, index, Collections.nCopies(columns.size(), Prose.EMPTY)));
    }

    /** @throws IllegalArgumentException for the only row there is */
    public Table withoutRow(int index) {
        return withRows(index < headRows ? headRows - 1 : headRows, without(rows, index));
    }

    /** With a column of empty cells that has the index afterwards. */
    public Table withColumn(int index) {
        return new Table(inserted(columns, index, Column.NEW), headRows,
                rows.stream().map(row -> inserted(row, index, Prose.EMPTY)).toList(), isLandscape);
    }

    /** @throws IllegalArgumentException for the only column there is */
    public Table withoutColumn(int index) {
        return new Table(without(columns, index), headRows,
                rows.stream().map(row -> without(row, index)).toList(), isLandscape);
    }

    public Table withColumn(int index, Column changed) {
        return new Table(replaced(columns, index, changed), headRows, rows, isLandscape);
    }

    /** @param weights one for every column */
    public Table withWeights(List<Integer> weights) {
        if (weights.size() != columns.size()) {
            throw new IllegalArgumentException(weights.size() + " weights for " + columns.size() + " columns");
        }
        return new Table(IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(weights.get(i), columns.get(i).align())).toList(), headRows, rows, isLandscape);
    }

    public Table withAlign(int column, Align align) {
        return withColumn(column, new Column(columns.get(column).weight(), align));
    }

    public Table withHeadRows(int changed) {
        return withRows(changed, rows);
    }

    public Table withLandscape(boolean changed) {
        return new Table(columns, headRows, rows, changed);
    }

    private Table withRows(int head, List<List<Prose>> changed) {
        return new Table(columns, head, changed, isLandscape);
    }

    private static <T> List<T> replaced(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }

    private static <T> List<T> inserted(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.add(index, item);
        return changed;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }
}
