package org.edusum.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
