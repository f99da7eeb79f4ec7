package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edusum.sheet.Columns;
import org.edusum.sheet.read.SheetCell;
import org.edusum.sheet.read.SheetRow;

/**
 * The row of a sheet that names its columns: the one among the first rows that names most of them, a column of values
 * and one that tells the rows apart among these. Titles above it, columns in between and renamed heads do no harm.
 *
 * @param row     index among the rows of the sheet, of the lower one where the head has two
 * @param columns where each column stands, from 0
 * @param unit    in which the values are, where head or sheet say so for all of them; else empty
 * @param rivals  columns that could as well be the one of the values; empty when there is no doubt
 * @param width   how many cells the row has, where that is known; else 0
 */
record Head(int row, Map<Columns, Integer> columns, String unit, List<String> rivals, int width) {

    private static final int DEEPEST = 40;
    private static final int ABOVE = 4;
    private static final Pattern LEFT_OF_COMMA = Pattern.compile("-?[0-9]{1,3}");
    private static final Pattern RIGHT_OF_COMMA = Pattern.compile("[0-9]{3}(?:\\.[0-9]+)?\\D*");
    /** Digits of a year, which may stand in a head as a number. */
    private static final int YEAR = 4;

    /** What a cell of the head says. */
    record Named(Columns column, SheetCell cell, String unit, boolean isExact) {

        int at() {
            return cell.column();
        }

        boolean tellsRowsApart() {
            return column == Columns.ID || column == Columns.LABEL;
        }
    }

    /** The heads of a sheet: several stand in one row when tables stand side by side; none when there is no table. */
    static List<Head> find(List<SheetRow> rows, OptionalInt year) {
        List<Head> best = List.of();
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            List<Head> heads = at(rows, i, year);
            if (columns(heads) > columns(best)) {
                best = heads;
            }
        }
        return best;
    }

    private static int columns(List<Head> heads) {
        return heads.stream().mapToInt(head -> head.columns.size()).sum();
    }

    /** The heads that a row has, or it and the one below it; none when it is no head. */
    static List<Head> at(List<SheetRow> rows, int index, OptionalInt year) {
        List<Named> first = named(rows.get(index), year);
        if (first.stream().noneMatch(Named::tellsRowsApart)) {
            return List.of();
        }
        Optional<List<Named>> both = index + 1 < rows.size() ? SecondLine.under(rows.get(index), first, rows.get(index + 1), year) : Optional.empty();
        List<Named> named = both.orElse(first);
        int last = both.isPresent() ? index + 1 : index;
        String unit = named.stream().anyMatch(cell -> cell.column() == Columns.UNIT) ? "" : unitAbove(rows, index);
        return tables(named).stream().flatMap(table -> head(last, table, unit, rows.get(last).width()).stream()).toList();
    }

    private static List<Named> named(SheetRow row, OptionalInt year) {
        // Nearly all rows are told from heads by this, without a look at their words.
        return hasFigures(row) ? List.of() : row.cells().stream().flatMap(cell -> Columns.of(cell.text(), year).stream()
                .map(found -> new Named(found.column(), cell, found.unit(), found.isExact()))).toList();
    }

    private static String unitAbove(List<SheetRow> rows, int index) {
        return rows.subList(Math.max(0, index - ABOVE), index).reversed().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).collect(Collectors.joining(";")))
                .filter(line -> line.contains("单位")).flatMap(line -> Columns.unitOfTable(line).stream()).findFirst().orElse("");
    }

    /** Whether a row has numbers that are no years. */
    static boolean hasFigures(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.number().isPresent() && cell.text().length() != YEAR);
    }

    /** One table, or several side by side: label, value, label, value. */
    private static List<List<Named>> tables(List<Named> named) {
        List<Integer> labels = columns(named, Columns.LABEL);
        List<Integer> values = columns(named, Columns.VALUE);
        boolean isSideBySide = labels.size() > 1 && labels.size() == values.size();
        for (int i = 0; isSideBySide && i < labels.size(); i++) {
            isSideBySide = labels.get(i) < values.get(i) && (i + 1 == labels.size() || values.get(i) < labels.get(i + 1));
        }
        if (!isSideBySide) {
            return List.of(named);
        }
        List<List<Named>> tables = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int from = i == 0 ? 0 : labels.get(i);
            int to = i + 1 == labels.size() ? Integer.MAX_VALUE : labels.get(i + 1);
            tables.add(named.stream().filter(cell -> cell.at() >= from && cell.at() < to).toList());
        }
        return tables;
    }

    private static List<Integer> columns(List<Named> named, Columns column) {
        return named.stream().filter(cell -> cell.column() == column).map(Named::at).sorted().toList();
    }

    private static Optional<Head> head(int row, List<Named> named, String unitAbove, int width) {
        Map<Columns, Named> first = new EnumMap<>(Columns.class);
        named.stream().sorted(Comparator.comparing((Named cell) -> !cell.isExact()).thenComparing(Named::at))
                .forEach(cell -> first.putIfAbsent(cell.column(), cell));
        Named value = first.get(Columns.VALUE);
        if (value == null || !first.containsKey(Columns.ID) && !first.containsKey(Columns.LABEL)) {
            return Optional.empty();
        }
        List<String> rivals = named.stream().filter(cell -> cell.column() == Columns.VALUE && cell.isExact() == value.isExact())
                .map(cell -> cell.cell().text()).toList();
        Map<Columns, Integer> columns = new EnumMap<>(Columns.class);
        first.forEach((column, cell) -> columns.put(column, cell.at()));
        return Optional.of(new Head(row, columns, value.unit().isEmpty() ? unitAbove : value.unit(),
                rivals.size() > 1 ? rivals : List.of(), width));
    }

    /** Whether a number of a row may be in two cells: 1,200 without quotes. Cells too many that are empty are only careless. */
    boolean isTorn(SheetRow row) {
        return width > 0 && row.width() > width && row.cells().stream().anyMatch(cell -> cell.column() >= width
                || LEFT_OF_COMMA.matcher(cell.text()).matches()
                && row.at(cell.column() + 1).filter(next -> RIGHT_OF_COMMA.matcher(next.text()).matches()).isPresent());
    }

    Optional<SheetCell> cell(SheetRow row, Columns column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::at);
    }

    String text(SheetRow row, Columns column) {
        return cell(row, column).map(SheetCell::text).orElse("");
    }
}
