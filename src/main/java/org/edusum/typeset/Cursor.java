package org.edusum.typeset;

import java.util.List;

/** Where the next row of a page stands: lines of text on the grid, rows of tables right below what is above them. */
final class Cursor {

    private static final double TINY = 1e-6;

    private final Measure measure;
    /** Where the room that is left begins, from the block's upper edge. */
    private double y;

    Cursor(Measure measure) {
        this.measure = measure;
    }

    /** The upper edge of a row that would come next, from the block's. */
    double top(Row row) {
        return row.isOnGrid() ? line() * measure.pitch() : y;
    }

    boolean fits(Row row) {
        return row.isOnGrid() ? line() + row.span() <= measure.lines() : y + row.height() <= measure.height() + TINY;
    }

    void add(Row row) {
        y = row.isOnGrid() ? (line() + row.span()) * measure.pitch() : y + row.height();
    }

    void addAll(List<Row> rows) {
        rows.forEach(this::add);
    }

    /** The first line of the grid that is free. */
    int line() {
        return (int) Math.ceil(y / measure.pitch() - TINY);
    }
}
