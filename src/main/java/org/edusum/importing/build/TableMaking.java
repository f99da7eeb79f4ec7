package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.source.Span;
import org.edusum.model.Prose;
import org.edusum.model.Table;

/** Makes the table of a section of a table of the source, with fields in its cells. */
final class TableMaking {

    private final String text;
    private final ProseMaking proses;

    /** @param text of the reading */
    TableMaking(String text, ProseMaking proses) {
        this.text = text;
        this.proses = proses;
    }

    /**
     * The table.
     *
     * @param span    where it stands in the reading: a line for each row, a tab between cells
     * @param foreign what its program said about it
     * @return nothing for one that is larger than a table may be
     */
    Optional<Table> of(Span span, ForeignTable foreign) {
        List<List<Span>> cells = cells(span);
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0 || columns > Table.MAX_COLUMNS || cells.size() > Table.MAX_ROWS) {
            return Optional.empty();
        }
        List<List<Prose>> rows = cells.stream().map(row -> {
            List<Prose> filled = new ArrayList<>(row.stream().map(proses::of).toList());
            filled.addAll(Collections.nCopies(columns - row.size(), Prose.EMPTY));
            return filled;
        }).map(List::copyOf).toList();
        int head = Math.min(Math.max(1, foreign.headRows()), rows.size() - 1);
        return Optional.of(new Table(Collections.nCopies(columns, Table.Column.NEW), head, rows, false));
    }

    private List<List<Span>> cells(Span span) {
        List<List<Span>> rows = new ArrayList<>();
        List<Span> row = new ArrayList<>();
        int start = span.start();
        for (int i = start; i <= span.end(); i++) {
            char c = i == span.end() ? '\n' : text.charAt(i);
            if (c == '\t' || c == '\n') {
                row.add(new Span(start, i));
                start = i + 1;
            }
            if (c == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
