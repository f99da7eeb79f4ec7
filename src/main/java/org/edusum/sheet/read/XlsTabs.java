package org.edusum.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheets of a file in the binary format of Excel 97 to 2003, which WPS also writes, as .xls or .et. */
final class XlsTabs {

    /** Unpacked it takes about ten times as much memory; a sheet of ten thousand rows has about 2 MB. */
    private static final int MAX_FILE = 12 << 20;
    private static final String BROKEN = "“%s”是旧版表格格式，读不出来；请在 Excel 或 WPS 中打开并另存为 .xlsx 再试。";
    private static final String LOCKED = "“%s”加了密码，请在 Excel 或 WPS 中打开，去掉密码并保存后再试。";

    private XlsTabs() {
    }

    static List<SheetFile.Tab> read(Path file, byte[] content) {
        if (content.length > MAX_FILE) {
            throw SheetException.of(file, "“%s”太大，请在 Excel 或 WPS 中另存为 .xlsx 再试。", null);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return tabs(file, container.getRoot());
        } catch (SheetException told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw SheetException.of(file, LOCKED, locked);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            // The library has no failure of its own for what is broken in a file.
            throw SheetException.of(file, BROKEN, fault);
        }
    }

    private static List<SheetFile.Tab> tabs(Path file, DirectoryNode root) throws IOException {
        if (root.hasEntry("EncryptedPackage")) {
            throw SheetException.of(file, LOCKED, null);
        }
        if (Stream.of("Workbook", "WORKBOOK", "BOOK", "Book").noneMatch(root::hasEntry)) {
            throw SheetException.of(file, "“%s”不是表格文件，可读 .xlsx、.xls、.et 和 .csv。", null);
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            List<SheetFile.Tab> tabs = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                tabs.add(new SheetFile.Tab(workbook.getSheetName(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i),
                        rows(workbook.getSheetAt(i))));
            }
            return tabs;
        }
    }

    private static List<SheetRow> rows(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<SheetCell> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() < SheetReader.MAX_COLUMNS) {
                    cells.add(cell(cell));
                }
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        return rows;
    }

    private static SheetCell cell(Cell cell) {
        int column = cell.getColumnIndex();
        String address = XlsxTabs.letters(column) + (cell.getRowIndex() + 1);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell, address, column);
            case BOOLEAN -> SheetCell.words(address, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new SheetCell(address, column, error(cell.getErrorCellValue()), Optional.empty(), true);
            case STRING -> SheetCell.words(address, column, cell.getStringCellValue());
            case BLANK, FORMULA, _NONE -> SheetCell.words(address, column, "");
        };
    }

    /** The format keeps binary fractions: what is meant is the shortest decimal that stands for one. */
    private static SheetCell number(Cell cell, String address, int column) {
        String raw = String.valueOf(cell.getNumericCellValue());
        NumberFormat format = NumberFormat.of(Optional.of((int) cell.getCellStyle().getDataFormat()), cell.getCellStyle().getDataFormatString());
        return NumberCell.shown(new BigDecimal(raw)).map(number -> NumberCell.of(address, column, number, format, () -> cell.getLocalDateTimeCellValue().toLocalDate()))
                .orElseGet(() -> SheetCell.words(address, column, raw));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
