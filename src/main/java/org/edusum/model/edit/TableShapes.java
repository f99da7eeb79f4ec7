package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.edusum.model.Prose;
import org.edusum.model.Table;
import org.edusum.model.Table.Column;

/**
 * What a clerk does to many rows, columns or cells of a table at once. Pure; a table that would be too large or empty is
 * refused by {@link Table} with an exception, so the sizes are to be asked before.
 */
public final class TableShapes {

    private TableShapes() {
    }

    /** A table of cells that were copied, each row filled up to the longest; its columns are alike. */
    public static Table of(List<List<Prose>> block, int headRows, boolean isLandscape) {
        int width = width(block);
        return new Table(Collections.nCopies(width, Column.NEW), headRows, block.stream().map(row -> filled(row, width)).toList(),
                isLandscape);
    }

    /** How many cells the longest row has. */
    public static int width(List<List<Prose>> block) {
        return block.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<Prose> filled(List<Prose> row, int width) {
        List<Prose> filled = new ArrayList<>(row);
        filled.addAll(Collections.nCopies(width - row.size(), Prose.EMPTY));
        return filled;
    }

    /** Puts cells over those of a table from one of them on; rows and columns are added where they are too few. */
    public static Table put(Table table, int row, int column, List<List<Prose>> block) {
        int width = Math.max(table.columns().size(), column + width(block));
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(Collections.nCopies(width - columns.size(), Column.NEW));
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(table.rows().size(), row + block.size()); i++) {
            List<Prose> cells = filled(i < table.rows().size() ? table.rows().get(i) : List.of(), width);
            if (i >= row && i < row + block.size()) {
                List<Prose> given = block.get(i - row);
                for (int j = 0; j < given.size(); j++) {
                    cells.set(column + j, given.get(j));
                }
            }
            rows.add(cells);
        }
        return new Table(columns, table.headRows(), rows, table.isLandscape());
    }

    /** With empty rows of which the first has the index afterwards. */
    public static Table withRows(Table table, int index, int count) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        rows.addAll(index, Collections.nCopies(count, Collections.nCopies(table.columns().size(), Prose.EMPTY)));
        return new Table(table.columns(), table.headRows() + (index < table.headRows() ? count : 0), rows, table.isLandscape());
    }

    /** Without the rows from an index up to another, which is the first that stays; at least one must stay. */
    public static Table withoutRows(Table table, int from, int to) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        rows.subList(from, to).clear();
        int head = table.headRows() - Math.max(0, Math.min(to, table.headRows()) - Math.min(from, table.headRows()));
        return new Table(table.columns(), head, rows, table.isLandscape());
    }

    /** With empty columns of which the first has the index afterwards. */
    public static Table withColumns(Table table, int index, int count) {
        Table changed = table;
        for (int i = 0; i < count; i++) {
            changed = changed.withColumn(index);
        }
        return changed;
    }

    /** Without the columns from an index up to another, which is the first that stays; at least one must stay. */
    public static Table withoutColumns(Table table, int from, int to) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.subList(from, to).clear();
        return new Table(columns, table.headRows(), table.rows().stream().map(row -> {
            List<Prose> cells = new ArrayList<>(row);
            cells.subList(from, to).clear();
            return cells;
        }).toList(), table.isLandscape());
    }

    /** With a block of rows moved up or down; the head keeps its size. @param by negative towards the top */
    public static Table withRowsMoved(Table table, int from, int to, int by) {
        return new Table(table.columns(), table.headRows(), moved(table.rows(), from, to, by), table.isLandscape());
    }

    /** With a block of columns moved to the left or right. @param by negative towards the left */
    public static Table withColumnsMoved(Table table, int from, int to, int by) {
        return new Table(moved(table.columns(), from, to, by), table.headRows(),
                table.rows().stream().map(row -> moved(row, from, to, by)).toList(), table.isLandscape());
    }

    private static <T> List<T> moved(List<T> list, int from, int to, int by) {
        List<T> moved = new ArrayList<>(list);
        Collections.rotate(by < 0 ? moved.subList(from + by, to) : moved.subList(from, to + by), by);
        return moved;
    }

    /** With the cells of a rectangle put in another way. */
    public static Table withCells(Table table, int top, int left, int bottom, int right, UnaryOperator<Prose> change) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        for (int i = top; i <= bottom; i++) {
            List<Prose> cells = new ArrayList<>(rows.get(i));
            cells.subList(left, right + 1).replaceAll(change);
            rows.set(i, cells);
        }
        return new Table(table.columns(), table.headRows(), rows, table.isLandscape());
    }

    /** How many hundredths of the table's width a column has, rounded. */
    public static int share(Table table, int column) {
        int sum = table.columns().stream().mapToInt(Column::weight).sum();
        return Math.round(100f * table.columns().get(column).weight() / sum);
    }

    /**
     * With a column that has so many hundredths of the table's width; the others share the rest as before.
     *
     * @param share from 1 to 99; nothing changes in a table of one column
     */
    public static Table withShare(Table table, int column, int share) {
        int others = table.columns().stream().mapToInt(Column::weight).sum() - table.columns().get(column).weight();
        if (others == 0) {
            return table;
        }
        // Ten thousandths, as far as the largest weight allows: a column next to nothing still has one.
        int most = Column.MAX_WEIGHT;
        return table.withWeights(IntStream.range(0, table.columns().size()).map(i -> i == column ? share * most / 100
                : Math.round((100f - share) / 100 * most * table.columns().get(i).weight() / others))
                .map(weight -> Math.clamp(weight, 1, most)).boxed().toList());
    }
}
