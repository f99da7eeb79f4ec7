package org.edusum.sheet.read;

import java.util.List;
import java.util.Optional;

/**
 * A row with its cells that are not empty.
 *
 * @param number from 1, as spreadsheets count
 * @param width  how many cells the row has, empty ones too, where that is known; else 0
 */
public record SheetRow(int number, List<SheetCell> cells, int width) {

    public SheetRow {
        cells = cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    SheetRow(int number, List<SheetCell> cells) {
        this(number, cells, 0);
    }

    public Optional<SheetCell> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
