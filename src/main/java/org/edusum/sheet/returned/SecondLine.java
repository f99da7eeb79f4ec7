package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.edusum.sheet.Columns;
import org.edusum.sheet.read.SheetCell;
import org.edusum.sheet.read.SheetRow;

/** The second line of a head: what stands under one cell of the first, 计划 and 实际 under 2022年. */
final class SecondLine {

    private final List<Head.Named> named;
    private boolean isFound;

    private SecondLine(List<Head.Named> first) {
        named = new ArrayList<>(first);
    }

    /** What both lines name together; nothing where the second row is no line of the head. @param named what the first names */
    static Optional<List<Head.Named>> under(SheetRow first, List<Head.Named> named, SheetRow second, OptionalInt year) {
        boolean isBeside = !second.cells().isEmpty() && second.cells().getFirst().column() < first.cells().getFirst().column();
        if (second.cells().isEmpty() || isBeside || Head.hasFigures(second)) {
            return Optional.empty();
        }
        SecondLine line = new SecondLine(named);
        for (int i = 0; i < first.cells().size(); i++) {
            int from = first.cells().get(i).column();
            int to = i + 1 < first.cells().size() ? first.cells().get(i + 1).column() : Integer.MAX_VALUE;
            List<SheetCell> cells = second.cells().stream().filter(cell -> cell.column() >= from && cell.column() < to).toList();
            Optional<Head.Named> above = named.stream().filter(cell -> cell.at() == from).findFirst();
            if (!cells.isEmpty() && !line.take(above, cells, year)) {
                return Optional.empty();
            }
        }
        return line.isFound ? Optional.of(line.named) : Optional.empty();
    }

    /** @return false where these cells show that the row is no line of the head */
    private boolean take(Optional<Head.Named> above, List<SheetCell> cells, OptionalInt year) {
        List<Head.Named> below = cells.stream().flatMap(cell -> Columns.ofSecondLine(cell.text(), year).stream()
                .map(found -> new Head.Named(found.column(), cell, found.unit(), found.isExact()))).toList();
        if (below.stream().anyMatch(Head.Named::tellsRowsApart)) {
            return false;
        }
        if (above.isEmpty()) {
            named.addAll(below);
            isFound |= below.stream().anyMatch(cell -> cell.column() == Columns.VALUE);
            return true;
        }
        return switch (above.get().column()) {
            case PREVIOUS -> true;
            case VALUE -> figures(above.get(), cells, below);
            default -> false;
        };
    }

    /** Under a head of this year's figures: the one that is all of it, else each that is no plan, which are rivals then. */
    private boolean figures(Head.Named above, List<SheetCell> cells, List<Head.Named> below) {
        Optional<String> unit = cells.size() == 1 ? Columns.unit(cells.getFirst().text()) : Optional.empty();
        if (unit.isPresent()) {
            replace(above, List.of(new Head.Named(Columns.VALUE, above.cell(), unit.get(), above.isExact())));
            return true;
        }
        if (cells.size() == 1 && below.isEmpty() && !Columns.isPlan(cells.getFirst().text())) {
            return false;
        }
        boolean isNamed = below.stream().anyMatch(cell -> cell.column() == Columns.VALUE);
        List<Integer> known = below.stream().map(Head.Named::at).toList();
        List<Head.Named> others = isNamed ? List.of() : cells.stream()
                .filter(cell -> !known.contains(cell.column()) && !Columns.isPlan(cell.text()))
                .map(cell -> new Head.Named(Columns.VALUE, cell, above.unit(), above.isExact())).toList();
        replace(above, others);
        below.forEach(cell -> named.add(cell.unit().isEmpty() ? new Head.Named(cell.column(), cell.cell(), above.unit(), cell.isExact()) : cell));
        return true;
    }

    private void replace(Head.Named above, List<Head.Named> others) {
        named.remove(above);
        named.addAll(others);
        isFound = true;
    }
}
