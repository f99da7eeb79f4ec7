package org.edusum.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the old binary format, as Excel 97 to 2003 and WPS write them. */
class XlsTabsTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static CellStyle format(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** One row with a cell of each kind, below a row left out. */
    private static byte[] kinds() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("填报表");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("　在园幼儿数 ");
            row.createCell(1).setCellValue(7500);
            row.createCell(2).setCellValue(0.1 + 0.2);
            Cell percent = row.createCell(3);
            percent.setCellValue(0.985);
            percent.setCellStyle(format(workbook, "0.0%"));
            Cell date = row.createCell(4);
            date.setCellValue(LocalDate.of(2022, 9, 1));
            date.setCellStyle(format(workbook, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(5).setCellFormula("B3*2");
            row.createCell(6).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(7).setCellValue(true);
            row.createCell(28).setCellValue("约50");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("空表");
            return bytes(workbook);
        }
    }

    @Test
    void cellsAreReadAsTheSpreadsheetShowsThem() throws IOException {
        SheetFile file = SheetReader.read(Files.write(folder.resolve("旧.xls"), kinds()));
        assertEquals(List.of("填报表", "空表"), file.tabs().stream().map(SheetFile.Tab::name).toList());
        SheetRow row = file.tabs().getFirst().rows().getFirst();
        assertEquals(3, row.number());
        assertEquals(List.of("A3 在园幼儿数", "B3 7500", "C3 0.3", "D3 98.5%", "E3 2022-09-01", "F3 15000", "G3 #DIV/0!", "H3 TRUE", "AC3 约50"),
                row.cells().stream().map(cell -> cell.address() + " " + cell.text()).toList());
        assertEquals(Optional.of(new BigDecimal("0.3")), row.at(2).orElseThrow().number());
        assertTrue(row.at(6).orElseThrow().isError());
        assertEquals(List.of(), file.tabs().getLast().rows());
    }

    @Test
    void theContentsTellTheFormatAndNotTheName() throws IOException {
        assertEquals(2, SheetReader.read(Files.write(folder.resolve("其实是旧格式.xlsx"), kinds())).tabs().size());
        assertEquals(2, SheetReader.read(Files.write(folder.resolve("某校.et"), kinds())).tabs().size());
    }

    private String refusal(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return assertThrows(SheetException.class, () -> SheetReader.read(file)).getMessage();
    }

    @Test
    void whatIsLockedOrNoSheetIsRefusedWithASentence() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("学校数");
            Biff8EncryptionKey.setCurrentUserPassword("mima");
            byte[] locked = bytes(workbook);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals("“锁.xls”加了密码，请在 Excel 或 WPS 中打开，去掉密码并保存后再试。", refusal("锁.xls", locked));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertTrue(refusal("锁.xlsx", container("EncryptedPackage")).contains("加了密码"));
        assertTrue(refusal("其实是.xls", container("WordDocument")).contains("不是表格文件"));
        assertTrue(refusal("很旧.xls", container("Book")).contains("另存为"));
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream("内容".getBytes(StandardCharsets.UTF_8)), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void spoiltBytesGiveASheetOrASentenceAndNothingElse() throws IOException {
        byte[] sound = kinds();
        Random random = new Random(5);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] spoilt = sound.clone();
            for (int i = 0; i <= random.nextInt(30); i++) {
                spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("x.xls"), round % 5 == 0
                    ? java.util.Arrays.copyOf(spoilt, 4 + random.nextInt(spoilt.length - 4)) : spoilt);
            try {
                SheetReader.read(file);
            } catch (SheetException told) {
                refused++;
            }
        }
        assertTrue(refused > 40, "refused " + refused);
    }
}
