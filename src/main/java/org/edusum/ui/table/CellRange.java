package org.edusum.ui.table;

/**
 * A rectangle of cells, from the one where it was begun to the one the clerk is at.
 *
 * @param row    of the cell the clerk is at
 * @param column of the cell the clerk is at
 */
public record CellRange(int anchorRow, int anchorColumn, int row, int column) {

    public static CellRange at(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /** The same rectangle begun in the same place, ending elsewhere. */
    public CellRange to(int newRow, int newColumn) {
        return new CellRange(anchorRow, anchorColumn, newRow, newColumn);
    }

    public int top() {
        return Math.min(anchorRow, row);
    }

    public int bottom() {
        return Math.max(anchorRow, row);
    }

    public int left() {
        return Math.min(anchorColumn, column);
    }

    public int right() {
        return Math.max(anchorColumn, column);
    }

    public int rows() {
        return bottom() - top() + 1;
    }

    public int columns() {
        return right() - left() + 1;
    }

    public boolean contains(int otherRow, int otherColumn) {
        return otherRow >= top() && otherRow <= bottom() && otherColumn >= left() && otherColumn <= right();
    }

    /** The nearest one inside a table of a size. */
    public CellRange within(int rows, int columns) {
        return new CellRange(Math.clamp(anchorRow, 0, rows - 1), Math.clamp(anchorColumn, 0, columns - 1),
                Math.clamp(row, 0, rows - 1), Math.clamp(column, 0, columns - 1));
    }

    /** As far away, with the same size. */
    public CellRange shifted(int down, int right) {
        return new CellRange(anchorRow + down, anchorColumn + right, row + down, column + right);
    }
}
