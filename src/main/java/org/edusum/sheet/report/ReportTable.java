package org.edusum.sheet.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.Text;

/**
 * A report as a table: heads, and rows of words and numbers.
 *
 * @param note below the title; may be empty
 */
public record ReportTable(String title, String note, List<Column> columns, List<List<Cell>> rows) {

    /** A column. @param width in characters */
    public record Column(String head, int width, Table.Align align) {
    }

    /** What stands in a cell. */
    public sealed interface Cell {

        /** As it is printed. */
        String text();

        /** Words. */
        record Words(String text) implements Cell {
        }

        /** A number. @param text as it is printed, with its unit or without */
        record Number(BigDecimal amount, String text) implements Cell {
        }
    }

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    /** This report as a document of its own, to be set on pages. */
    public Summary asSummary() {
        List<List<Prose>> cells = Stream.concat(Stream.of(columns.stream().map(Column::head).map(ReportTable::prose).toList()),
                rows.stream().limit(Table.MAX_ROWS - 1).map(row -> row.stream().map(Cell::text).map(ReportTable::prose).toList()))
                .toList();
        Table table = new Table(columns.stream().map(column -> new Table.Column(column.width(), column.align())).toList(), 1,
                cells, false);
        String said = rows.size() < Table.MAX_ROWS ? note : note + "这里只列出前 " + (Table.MAX_ROWS - 1) + " 项。";
        List<Paragraph> body = said.isEmpty() ? List.of() : List.of(new Paragraph(new ParagraphId("note"), prose(said)));
        Section root = new Section(new SectionId("report"), prose(title), body, List.of())
                .withTable(java.util.Optional.of(table));
        Signature nobody = new Signature(new Paragraph(new ParagraphId("who"), Prose.EMPTY),
                new Paragraph(new ParagraphId("when"), Prose.EMPTY));
        return new Summary(root, nobody, java.util.Map.of(), java.util.Map.of(),
                new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static Prose prose(String text) {
        String clean = Text.clean(text);
        return clean.isEmpty() ? Prose.EMPTY : Prose.of(clean);
    }
}
