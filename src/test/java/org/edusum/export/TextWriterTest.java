package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void oldProgramsOnWindowsKnowTheEncodingAndTheLines() {
        byte[] file = TextWriter.write(Filled.template());
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(file[0], file[1], file[2]));
        String text = new String(file, StandardCharsets.UTF_8);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        assertTrue(text.endsWith("\r\n"));
    }

    @Test
    void headingsAreNumberedAndParagraphsIndented() {
        List<String> lines = lines(TextWriter.write(Filled.template()));
        assertEquals("云川区教育局2022年度工作总结", lines.getFirst());
        assertTrue(lines.contains("　　一、全面打赢防疫战役"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("　　1.健全组织架构。云川区教育局")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("　　（1）主动发展。")));
    }

    @Test
    void headingsOfTheirOwnHaveNoStop() {
        Layout own = new Layout(Numbering.STANDARD, HeadingForm.OWN_LINE);
        List<String> lines = lines(TextWriter.write(Filled.template().withLayout(own)));
        assertTrue(lines.contains("　　（一）健全组织架构"));
        assertTrue(lines.contains("　　1.主动发展"));
    }

    @Test
    void theSignatureStandsAtTheRight() {
        List<String> lines = lines(TextWriter.write(Filled.template()));
        assertEquals(List.of("", "　".repeat(18) + "云川区教育局", "　".repeat(20) + "2022年12月9日"),
                lines.subList(lines.size() - 3, lines.size()));
    }

    @Test
    void blanksAreMarked() {
        assertTrue(new String(TextWriter.write(Templates.all().getFirst().summary()), StandardCharsets.UTF_8).contains("＿＿份"));
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).substring(1).lines().toList();
    }
}
