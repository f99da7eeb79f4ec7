package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page where they stand, and draws the lines around the cells of tables. */
final class PageSetter {

    private final Measure measure;
    private final Cursor cursor;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    /** The columns of the table that is being set; none outside tables. */
    private List<Double> edges = List.of();
    private double tableTop;
    private double tableBottom;

    PageSetter(List<Row> rows, Measure measure) {
        this.measure = measure;
        this.cursor = new Cursor(measure);
        rows.forEach(this::add);
        endTable();
    }

    List<Line> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }

    void add(ImprintSetter imprint) {
        lines.addAll(imprint.lines());
        rules.addAll(imprint.rules());
    }

    private void add(Row row) {
        double top = measure.top() + cursor.top(row);
        if (row.edges() != edges) {
            endTable();
            beginTable(row, top);
        }
        for (Line line : row.lines()) {
            lines.add(new Line(top + line.baseline(), line.runs()));
        }
        if (!row.isOnGrid()) {
            tableBottom = top + row.height();
            across(tableBottom);
        }
        cursor.add(row);
    }

    private void beginTable(Row row, double top) {
        edges = row.edges();
        if (!edges.isEmpty()) {
            tableTop = top;
            across(top);
        }
    }

    private void endTable() {
        for (double x : edges) {
            rules.add(new Rule(x, tableTop, x, tableBottom, TableMeasures.RULE));
        }
        edges = List.of();
    }

    private void across(double y) {
        rules.add(new Rule(edges.getFirst(), y, edges.getLast(), y, TableMeasures.RULE));
    }
}
