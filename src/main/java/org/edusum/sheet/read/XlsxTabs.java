package org.edusum.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of an XLSX file. */
final class XlsxTabs {

    /** Unpacked, all parts together. */
    private static final long MAX_UNPACKED = 400L << 20;
    private static final int MAX_PARTS = 2000;
    private static final String TOO_LARGE = "“%s”解开后太大，不像填报表，没有读取。";

    private XlsxTabs() {
    }

    static List<SheetFile.Tab> read(Path file, byte[] content) {
        checkSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<SheetFile.Tab> tabs = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                tabs.add(new SheetFile.Tab(sheet.getName(), rows(file, sheet)));
            }
            return tabs;
        } catch (SheetException told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            // The library has no failure of its own for what is broken in a file.
            throw SheetException.of(file, "“%s”已损坏或不是 Excel 表格，读不出来；请在 Excel 或 WPS 中打开并另存为 .xlsx 再试。", fault);
        }
    }

    /** Unpacks all of it once without keeping anything: a file that would fill the memory is refused before it can. */
    private static void checkSize(Path file) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw SheetException.of(file, TOO_LARGE, null);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    total += length(in, buffer, MAX_UNPACKED - total);
                }
                if (total >= MAX_UNPACKED) {
                    throw SheetException.of(file, TOO_LARGE, null);
                }
            }
        } catch (IOException | IllegalArgumentException fault) {
            throw SheetException.of(file, "“%s”已损坏，读不出来；请向填报人重新索取。", fault);
        }
    }

    private static long length(InputStream in, byte[] buffer, long limit) throws IOException {
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length >= limit) {
                return length;
            }
        }
        return length;
    }

    private static List<SheetRow> rows(Path file, Sheet sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (rows.size() >= SheetReader.MAX_ROWS) {
                    throw SheetException.of(file, "“%s”超过 10 万行，不像填报表，没有读取。", null);
                }
                List<SheetCell> cells = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell != null && cell.getType() != CellType.EMPTY && cell.getColumnIndex() < SheetReader.MAX_COLUMNS) {
                        cells.add(cell(cell));
                    }
                }
                rows.add(new SheetRow(row.getRowNum(), cells));
            }
        }
        return rows;
    }

    private static SheetCell cell(Cell cell) {
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
            return number(raw).map(found -> NumberCell.of(address, cell.getColumnIndex(), found, Optional.ofNullable(cell.getDataFormatId()),
                            cell.getDataFormatString() == null ? "" : cell.getDataFormatString(), () -> cell.asDate().toLocalDate()))
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
