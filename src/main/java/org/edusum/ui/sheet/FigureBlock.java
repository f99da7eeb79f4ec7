package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edusum.model.FieldId;
import org.edusum.sheet.Csv;
import org.edusum.ui.table.CellRange;
import org.edusum.ui.text.Messages;

/**
 * A block of cells as it goes to other programs and comes from them: a tab between cells, a line for each row.
 *
 * @param cells row by row; rows may differ in length
 */
record FigureBlock(List<List<String>> cells) {

    private static final char TAB = '\t';

    static FigureBlock of(String text) {
        return new FigureBlock(Csv.read(text, TAB));
    }

    /** The chosen cells as text. */
    static String copied(List<FigureRow> rows, CellRange range) {
        StringBuilder text = new StringBuilder();
        for (FigureRow row : rows.subList(range.top(), Math.min(range.bottom() + 1, rows.size()))) {
            text.append(IntStream.rangeClosed(range.left(), range.right())
                    .mapToObj(i -> quoted(row.copied(FigureColumn.values()[i]))).collect(Collectors.joining("\t"))).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean isSplit = cell.startsWith("\"") || cell.indexOf(TAB) >= 0 || cell.indexOf('\n') >= 0;
        return isSplit ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private int width() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * The cells it fills: all chosen ones where it goes into them a whole number of times, else as many as it has itself,
     * as far as there are rows and columns.
     */
    CellRange target(CellRange chosen, int rows) {
        boolean isFitting = chosen.rows() % cells.size() == 0 && chosen.columns() % width() == 0;
        int bottom = isFitting ? chosen.bottom() : chosen.top() + cells.size() - 1;
        int right = isFitting ? chosen.right() : chosen.left() + width() - 1;
        return new CellRange(chosen.top(), chosen.left(), Math.min(bottom, rows - 1), Math.min(right, FigureColumn.values().length - 1));
    }

    /** Enters it. @return sentences about what of it has no place */
    List<String> enter(FigureEdits edits, List<FigureRow> rows, CellRange target) {
        Set<String> fixed = new LinkedHashSet<>();
        Set<FieldId> otherNames = new HashSet<>();
        for (int i = target.top(); i <= target.bottom(); i++) {
            FigureRow row = rows.get(i);
            List<String> line = cells.get((i - target.top()) % cells.size());
            for (int j = target.left(); j <= target.right(); j++) {
                int from = (j - target.left()) % width();
                FigureColumn column = FigureColumn.values()[j];
                String cell = from < line.size() ? line.get(from) : "";
                if (column.isEnterable() && from < line.size()) {
                    edits.enter(row.id(), column, cell);
                } else if (!column.isEnterable() && !cell.isBlank() && !cell.strip().equals(row.copied(column).strip())) {
                    if (column == FigureColumn.LABEL) {
                        otherNames.add(row.id());
                    } else {
                        fixed.add(column.head());
                    }
                }
            }
        }
        return leftOut(otherNames.size(), fixed, target);
    }

    private List<String> leftOut(int otherNames, Set<String> fixed, CellRange target) {
        List<String> sentences = new ArrayList<>();
        if (otherNames > 0) {
            sentences.add(Messages.text("sheet.paste.names", String.valueOf(otherNames)));
        }
        if (!fixed.isEmpty()) {
            sentences.add(Messages.text("sheet.paste.fixed", String.join("”“", fixed)));
        }
        long below = cells.stream().skip(target.rows()).filter(line -> line.stream().anyMatch(cell -> !cell.isBlank())).count();
        if (below > 0) {
            sentences.add(Messages.text("sheet.paste.below", String.valueOf(below)));
        }
        if (cells.stream().anyMatch(line -> line.stream().skip(target.columns()).anyMatch(cell -> !cell.isBlank()))) {
            sentences.add(Messages.text("sheet.paste.beside"));
        }
        return sentences;
    }
}
