package org.edusum.sheet.returned;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.edusum.sheet.Columns;
import org.edusum.sheet.read.SheetCell;
import org.edusum.sheet.read.SheetRow;

/**
 * The row of a sheet that names its columns: the one among the first rows that names most of them, a column of values
 * and one that tells the rows apart among these. Titles above it, columns in between and renamed heads do no harm.
 *
 * @param row     index among the rows of the sheet
 * @param columns where each column stands, from 0
 */
record Head(int row, Map<Columns, Integer> columns) {

    private static final int DEEPEST = 40;

    static Optional<Head> find(List<SheetRow> rows, OptionalInt year) {
        Optional<Head> best = Optional.empty();
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            Map<Columns, Integer> columns = new EnumMap<>(Columns.class);
            for (SheetCell cell : rows.get(i).cells()) {
                Columns.of(cell.text(), year).ifPresent(column -> columns.putIfAbsent(column, cell.column()));
            }
            boolean isHead = columns.containsKey(Columns.VALUE)
                    && (columns.containsKey(Columns.ID) || columns.containsKey(Columns.LABEL));
            if (isHead && columns.size() > best.map(head -> head.columns.size()).orElse(0)) {
                best = Optional.of(new Head(i, columns));
            }
        }
        return best;
    }

    Optional<SheetCell> cell(SheetRow row, Columns column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::at);
    }

    String text(SheetRow row, Columns column) {
        return cell(row, column).map(SheetCell::text).orElse("");
    }
}
