package org.edusum.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an XLSX file. */
final class XlsxTabs {

    /** The library knows the word true for a workbook whose days are counted from 1904, but not the 1 that Excel writes. */
    private static final int DAYS_TO_1904 = 1462;

    private XlsxTabs() {
    }

    static List<SheetFile.Tab> read(Path file, byte[] content) {
        boolean isFrom1904 = XlsxParts.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<SheetFile.Tab> tabs = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                tabs.add(new SheetFile.Tab(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, rows(file, sheet, isFrom1904)));
            }
            return tabs;
        } catch (SheetException told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            // The library has no failure of its own for what is broken in a file.
            throw SheetException.of(file, "“%s”已损坏或不是 Excel 表格，读不出来；请在 Excel 或 WPS 中打开并另存为 .xlsx 再试。", fault);
        }
    }

    private static List<SheetRow> rows(Path file, Sheet sheet, boolean isFrom1904) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (rows.size() >= SheetReader.MAX_ROWS) {
                    throw SheetException.of(file, "“%s”超过 10 万行，不像填报表，没有读取。", null);
                }
                List<SheetCell> cells = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell != null && cell.getType() != CellType.EMPTY && cell.getColumnIndex() < SheetReader.MAX_COLUMNS) {
                        cells.add(cell(cell, isFrom1904));
                    }
                }
                rows.add(new SheetRow(row.getRowNum(), cells));
            }
        }
        return rows;
    }

    private static SheetCell cell(Cell cell, boolean isFrom1904) {
        String address = letters(cell.getColumnIndex()) + (cell.getAddress().getRow() + 1);
        Object value = cell.getValue();
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue().strip();
        boolean isNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && value instanceof BigDecimal;
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && raw.startsWith("#")) {
            return new SheetCell(address, cell.getColumnIndex(), raw.isEmpty() ? "#ERROR" : raw, Optional.empty(), true);
        }
        if (cell.getType() == CellType.FORMULA && raw.isEmpty() && (value == null || String.valueOf(value).isEmpty())) {
            return new SheetCell(address, cell.getColumnIndex(), "公式没有结果", Optional.empty(), true);
        }
        if (isNumber) {
            NumberFormat format = NumberFormat.of(Optional.ofNullable(cell.getDataFormatId()),
                    cell.getDataFormatString() == null ? "" : cell.getDataFormatString());
            return number(raw).map(found -> NumberCell.of(address, cell.getColumnIndex(), found, format,
                            () -> cell.asDate().toLocalDate().plusDays(isFrom1904 ? DAYS_TO_1904 : 0)))
                    .orElseGet(() -> SheetCell.words(address, cell.getColumnIndex(), raw));
        }
        String text = value instanceof Boolean bool ? (bool ? "TRUE" : "FALSE") : value == null ? raw : String.valueOf(value);
        return SheetCell.words(address, cell.getColumnIndex(), text);
    }

    private static Optional<BigDecimal> number(String raw) {
        try {
            return NumberCell.shown(new BigDecimal(raw));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** 0 is A, 26 is AA. */
    static String letters(int column) {
        String rest = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? rest : letters(column / 26 - 1) + rest;
    }
}
