package org.edusum.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

/** The sheets of an XLSX file. Numbers are taken as the spreadsheet shows them: with at most 15 digits. */
final class XlsxTabs {

    /** Unpacked, all parts together. */
    private static final long MAX_UNPACKED = 400L << 20;
    private static final int MAX_PARTS = 2000;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MAX_DIGITS = 60;
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
            Optional<BigDecimal> number = number(raw);
            return number.map(found -> shown(cell, address, found))
                    .orElseGet(() -> SheetCell.words(address, cell.getColumnIndex(), raw));
        }
        String text = value instanceof Boolean bool ? (bool ? "TRUE" : "FALSE") : value == null ? raw : String.valueOf(value);
        return SheetCell.words(address, cell.getColumnIndex(), text);
    }

    private static SheetCell shown(Cell cell, String address, BigDecimal number) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (bare.contains("%")) {
            String percent = plain(number.movePointRight(2)) + "%";
            return new SheetCell(address, cell.getColumnIndex(), percent, Optional.of(number), false);
        }
        if (isDate(cell.getDataFormatId(), bare)) {
            Optional<String> date = date(cell);
            if (date.isPresent()) {
                return SheetCell.words(address, cell.getColumnIndex(), date.get());
            }
        }
        return new SheetCell(address, cell.getColumnIndex(), plain(number), Optional.of(number), false);
    }

    /** The built-in formats of dates are told by their numbers, ECMA-376 part 1, 18.8.30; others by their letters. */
    private static boolean isDate(Integer id, String bare) {
        boolean isBuiltIn = id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
        return isBuiltIn || bare.matches(".*[ymd年月日].*") && !bare.contains("#") && !bare.contains("0") && !bare.contains("general");
    }

    private static Optional<String> date(Cell cell) {
        try {
            return Optional.of(cell.asDate().toLocalDate().toString());
        } catch (RuntimeException noDate) {
            return Optional.empty();
        }
    }

    /** 7500.0 is 7500; the noise of binary fractions beyond the digits that spreadsheets show is gone. */
    private static Optional<BigDecimal> number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            if (Math.abs((long) number.scale()) > MAX_DIGITS) {
                return Optional.empty();
            }
            BigDecimal rounded = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
            BigDecimal bare = rounded.stripTrailingZeros();
            return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** 0 is A, 26 is AA. */
    static String letters(int column) {
        String rest = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? rest : letters(column / 26 - 1) + rest;
    }
}
