package org.edusum.sheet.read;

import java.util.List;
import java.util.Optional;

/** A row with its cells that are not empty. @param number from 1, as spreadsheets count */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    public Optional<SheetCell> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
