package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * Sets a table (附表) as rows: each is as high as its longest cell, cells are centred in it from top to bottom, the head is
 * repeated on every page. Only a row that no page can hold is parted.
 */
final class TableSetter {

    /** Of a page, what a head may take that is repeated. */
    private static final double MOST = 0.5;

    private final Summary summary;
    private final PageStyle style;
    private final Measure measure;
    private final Element table;
    private final double pitch;

    /** The runs of each line of a cell. */
    private record Cell(List<List<Run>> lines) { }

    /** @param table the element of the whole table */
    TableSetter(Summary summary, PageStyle style, Measure measure, Element table) {
        this.summary = summary;
        this.style = style;
        this.measure = measure;
        this.table = table;
        this.pitch = TableMeasures.pitch(style);
    }

    List<Row> rows(Table content) {
        List<Double> edges = TableMeasures.edges(content, measure, style);
        List<Row> head = head(content, edges);
        double taken = head.stream().mapToDouble(Row::height).sum();
        boolean isRepeated = content.headRows() < content.rows().size() && taken <= measure.height() * MOST;
        double room = measure.height() - (isRepeated ? taken : 0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < content.rows().size(); i++) {
            boolean isHead = i < content.headRows();
            Element row = new Element(Role.ROW, i, table.place(), Optional.of(table));
            List<Cell> cells = cells(content, i, edges, Optional.of(row));
            rows.addAll(parted(cells, edges, isHead ? measure.height() : room, isHead, isHead || !isRepeated ? List.of() : head));
        }
        return rows;
    }

    /** The head as it is repeated: part of the page, not of the document. */
    private List<Row> head(Table content, List<Double> edges) {
        List<Row> head = new ArrayList<>();
        for (int i = 0; i < content.headRows(); i++) {
            head.addAll(parted(cells(content, i, edges, Optional.empty()), edges, measure.height(), true, List.of()));
        }
        return List.copyOf(head);
    }

    /** @param row its element; none in a repeated head */
    private List<Cell> cells(Table content, int index, List<Double> edges, Optional<Element> row) {
        boolean isHead = index < content.headRows();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < content.columns().size(); i++) {
            int column = i;
            Element element = row.map(parent -> new Element(isHead ? Role.HEAD_CELL : Role.CELL, column, table.place(),
                    Optional.of(parent))).orElse(Element.ARTIFACT);
            Table.Align align = isHead ? Table.Align.CENTRE : content.columns().get(i).align();
            cells.add(cell(content.cell(index, i), isHead ? style.types().tableHead() : style.types().table(), element,
                    edges.get(i), edges.get(i + 1), align));
        }
        return cells;
    }

    private Cell cell(Prose prose, Type type, Element element, double from, double to, Table.Align align) {
        Em em = Em.natural(type);
        LineSetter setter = new LineSetter(em.cell());
        // The place of a cell is its section's title, in which it has no offset.
        List<Mark> marks = new Marks(em.size()).prose(summary, prose, type, element).list().stream()
                .map(mark -> new Mark(mark.text(), mark.origin(), 0)).toList();
        double left = from + TableMeasures.SIDE;
        double width = to - TableMeasures.SIDE - left;
        List<List<Run>> lines = new ArrayList<>();
        for (LineBreaker.Span span : new LineBreaker(marks).lines(width / em.cell(), width / em.cell())) {
            List<Mark> line = marks.subList(span.from(), span.to());
            double slack = Math.min(0, span.slack());
            double free = Math.max(0, width - setter.width(line) - slack * em.cell());
            lines.add(setter.set(line, left + switch (align) {
                case LEFT -> 0;
                case CENTRE -> free / 2;
                case RIGHT -> free;
            }, slack));
        }
        return new Cell(lines);
    }

    /** One row, or as many as hold the longest cell. */
    private List<Row> parted(List<Cell> cells, List<Double> edges, double room, boolean keeps, List<Row> repeated) {
        int longest = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int most = Math.max(1, (int) Math.floor((room - 2 * TableMeasures.ABOVE) / pitch));
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from == 0 || from < longest; from += most) {
            int to = Math.min(longest, from + most);
            boolean isWhole = longest <= most;
            List<Line> lines = new ArrayList<>();
            for (Cell cell : cells) {
                double above = TableMeasures.ABOVE + (isWhole ? (longest - cell.lines().size()) * pitch / 2 : 0);
                for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
                    List<Run> runs = cell.lines().get(i);
                    lines.add(new Line(above + (i - from) * pitch + PageStyle.ascent(runs.getFirst().size(), pitch), runs));
                }
            }
            rows.add(new Row(lines, 0, TableMeasures.height(to - from, style), edges, keeps && isWhole, repeated));
        }
        return rows;
    }
}
