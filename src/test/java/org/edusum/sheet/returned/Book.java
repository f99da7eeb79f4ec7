package org.edusum.sheet.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as divisions send it back, made by a writer that is not ours. */
final class Book implements AutoCloseable {

    final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet = workbook.createSheet("Sheet1");

    Book tab(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Strings, numbers, booleans; a string that begins with = is a formula; null leaves a cell out. */
    Book row(int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int column = 0; column < values.length; column++) {
            if (values[column] == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            switch (values[column]) {
                case Number n -> cell.setCellValue(n.doubleValue());
                case Boolean b -> cell.setCellValue(b);
                case String s when s.startsWith("=") -> cell.setCellFormula(s.substring(1));
                case Object other -> cell.setCellValue(other.toString());
            }
        }
        return this;
    }

    Book merged(int row, int columns) {
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, columns - 1));
        return this;
    }

    Book format(int row, int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row - 1).getCell(column).setCellStyle(style);
        return this;
    }

    Path write(Path file) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return Files.write(file, out.toByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
