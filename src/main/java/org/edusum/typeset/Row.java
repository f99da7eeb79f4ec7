package org.edusum.typeset;

import java.util.List;

/**
 * What stands in one row of a page, before it has its page.
 *
 * @param lines    with baselines from the row's upper edge; none in an empty row
 * @param span     lines of the grid that it takes; 0 in a table, whose rows leave the grid
 * @param height   in points, where it leaves the grid
 * @param edges    of a table's columns, from the page's left edge; the same list in all rows of a table, empty elsewhere
 * @param keeps    whether it must stand on the page of the next row wherever it is
 * @param repeated rows of the table's head, which stand above this one where it comes first on a page
 */
record Row(List<Line> lines, int span, double height, List<Double> edges, boolean keeps, List<Row> repeated) {

    /** A line left empty. */
    static final Row EMPTY = new Row(List.of(), 1, 0, List.of(), false, List.of());

    private static final double TINY = 1e-6;

    Row {
        lines = List.copyOf(lines);
    }

    /** A line of text in the middle of as many lines of the grid as its largest type takes. @param runs at least one */
    static Row text(List<Run> runs, PageStyle style) {
        double largest = runs.getFirst().size();
        double smallest = largest;
        for (Run run : runs) {
            largest = Math.max(largest, run.size());
            smallest = Math.min(smallest, run.size());
        }
        int span = Math.max(1, (int) Math.ceil(largest / style.pitch() - TINY));
        double above = (span - 1) * style.pitch() / 2;
        return new Row(List.of(new Line(above + style.ascent(smallest), runs)), span, 0, List.of(), false, List.of());
    }

    /** This row, if it prints but a heading's words on the same page as the next one: they run into what stands there. */
    Row keptIfHeading() {
        for (Line line : lines) {
            for (Run run : line.runs()) {
                if (run.element().role() != Role.HEADING) {
                    return this;
                }
            }
        }
        return new Row(lines, span, height, edges, true, repeated);
    }

    boolean isOnGrid() {
        return span > 0;
    }
}
