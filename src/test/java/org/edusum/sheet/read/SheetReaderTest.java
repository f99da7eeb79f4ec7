package org.edusum.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edusum.model.Summary;
import org.edusum.sheet.fill.FillSheet;
import org.edusum.sheet.fill.FillSheetWriter;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SheetReaderTest {

    @TempDir
    private Path folder;

    private String refusal(Path file) {
        return assertThrows(SheetException.class, () -> SheetReader.read(file)).getMessage();
    }

    @Test
    void whatIsNoSheetIsRefusedWithASentence() throws IOException {
        assertTrue(refusal(folder.resolve("没有.xlsx")).startsWith("找不到“没有.xlsx”"));
        assertTrue(refusal(folder).contains("是文件夹"));
        assertTrue(refusal(Files.write(folder.resolve("老.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})).contains("另存为"));
        assertTrue(refusal(Files.writeString(folder.resolve("a.docx"), "文字")).contains("可读 .xlsx、.xls、.et 和 .csv"));
        assertTrue(refusal(Files.writeString(folder.resolve("b.xlsx"), "PK 不是压缩文件")).contains("已损坏"));
    }

    @Test
    void aFileThatWouldFillTheMemoryIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 401; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(refusal(bomb).contains("太大"));
    }

    @Test
    void cellsBeyondTheLastColumnAreRefusedBeforeRoomIsMadeForAllBeforeThem() throws IOException {
        assertTrue(refusal(changed("xl/worksheets/sheet1.xml", "r=\"B2\"", "r=\"ZZZZZZ2\"")).contains("已损坏"));
        assertEquals(1, SheetReader.read(changed("xl/worksheets/sheet1.xml", "r=\"B2\"", "r=\"ABC2\"")).tabs().size());
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        assertEquals("2018-08-31", day(changed("xl/workbook.xml", "zzz", "")));
        assertEquals("2022-09-01", day(changed("xl/workbook.xml", "date1904=\"false\"", "date1904=\"1\"")));
        assertEquals("2022-09-01", day(changed("xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"")));
    }

    private static String day(Path file) {
        return SheetReader.read(file).tabs().getFirst().rows().getFirst().cells().getFirst().text();
    }

    /** A workbook with a date in A1 and a word in B2, one of its parts changed. */
    private Path changed(String part, String old, String now) throws IOException {
        Path file = folder.resolve("w" + System.nanoTime() + ".xlsx");
        byte[] sound;
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(43343);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            cell.setCellStyle(style);
            sheet.createRow(1).createCell(1).setCellValue("词");
            workbook.write(out);
            sound = out.toByteArray();
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound)); OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                zip.write(entry.getName().equals(part) ? new String(bytes, StandardCharsets.UTF_8).replace(old, now).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return file;
    }

    @Test
    void utf16IsReadInBothOrders() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("u.csv"), "\uFEFF数据项,本年数\n小学数,36\n".getBytes(charset));
            assertEquals("36", SheetReader.read(file).tabs().getFirst().rows().get(1).at(1).orElseThrow().text());
        }
    }

    @Test
    void filesOfTheSameNameAreKnownByTheirFolders() throws IOException {
        Files.createDirectories(folder.resolve("一"));
        Files.createDirectories(folder.resolve("二"));
        Path one = Files.writeString(folder.resolve("一/填报表.csv"), "数据项,本年数\n小学数,36\n");
        Path other = Files.writeString(folder.resolve("二/填报表.xlsx"), "坏");
        Path third = Files.writeString(folder.resolve("二/填报表.csv"), "数据项,本年数\n小学数,37\n");
        Path fourth = Files.writeString(folder.resolve("一/填报表.xlsx"), "坏");
        SheetFiles files = SheetFiles.read(List.of(one, other, third, fourth));
        assertEquals(List.of("一/填报表.csv", "二/填报表.csv"), files.files().stream().map(SheetFile::name).toList());
        assertEquals(List.of("二/填报表.xlsx", "一/填报表.xlsx"), files.damaged().stream().map(SheetFiles.Damaged::name).toList());
    }

    @Test
    void spoiltBytesGiveASheetOrASentenceAndNothingElse() throws IOException {
        Summary summary = Templates.all().getFirst().summary();
        byte[] sound = FillSheetWriter.xlsx(FillSheet.of(summary, FillSheet.Which.EMPTY));
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            byte[] spoilt = sound.clone();
            for (int i = 0; i <= random.nextInt(8); i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("x.xlsx"), round % 7 == 0 ? java.util.Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt);
            try {
                SheetReader.read(file);
            } catch (SheetException told) {
                refused++;
            }
        }
        assertTrue(refused > 10, "refused " + refused);
        assertEquals(1, SheetReader.read(Files.write(folder.resolve("y.xlsx"), sound)).tabs().size());
    }
}
