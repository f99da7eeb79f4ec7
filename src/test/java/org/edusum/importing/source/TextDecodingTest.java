package org.edusum.importing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding is taken for which bytes. */
@Execution(ExecutionMode.CONCURRENT)
class TextDecodingTest {

    private static final Watch NOBODY = new Watch() { };
    private static final String TEXT = "一、强化保障，提升质量\r\n全区共有学校*所，投入资金*.*万元。\r\n（一）“双减”落地见效；";

    private static TextDecoding.Decoded decode(byte[] bytes) {
        return TextDecoding.decode(bytes, Optional.empty(), NOBODY);
    }

    private static byte[] with(int[] mark, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(mark).forEach(out::write);
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundWithoutAMark(String name) {
        TextDecoding.Decoded decoded = decode(TEXT.getBytes(Charset.forName(name)));
        assertEquals(TEXT, decoded.text());
        assertEquals(Charset.forName(name), decoded.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"共*人。", "云川区教育局", "x", "2022年", "经费 3 万元", "abc\r\ndef", "全区*所学校\t*名教师\n"})
    void shortTextsAreFoundInEveryEncoding(String text) {
        for (String name : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
            assertEquals(text, decode(text.getBytes(Charset.forName(name))).text(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-32LE,FFFE0000", "UTF-32BE,0000FEFF", "GB18030,84319533"})
    void aByteOrderMarkTellsAndIsNoText(String name, String mark) {
        int[] bytes = new int[mark.length() / 2];
        Arrays.setAll(bytes, i -> Integer.parseInt(mark.substring(2 * i, 2 * i + 2), 16));
        assertEquals(TEXT, decode(with(bytes, TEXT.getBytes(Charset.forName(name)))).text());
        assertEquals(TEXT, TextDecoding.decode(with(bytes, TEXT.getBytes(Charset.forName(name))),
                Optional.of(Charset.forName(name)), NOBODY).text());
    }

    @Test
    void theNamedEncodingWins() {
        byte[] bytes = "鏂囦欢".getBytes(Charset.forName("GB18030"));
        assertEquals("鏂囦欢", TextDecoding.decode(bytes, Optional.of(Charset.forName("GBK")), NOBODY).text());
        assertEquals("文件", decode(bytes).text());
    }

    @Test
    void lineEndsAndAllElseStayAsTheyAre() {
        String text = "甲\r乙\n丙\r\n丁\u000B戊\u0085己\u2028庚\u2029　辛 \u001A";
        assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void damagedBytesAreReplacedWhereTheyStandAndCounted() {
        byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        TextDecoding.Decoded decoded = decode(bytes);
        assertEquals(StandardCharsets.UTF_8, decoded.charset());
        assertTrue(decoded.damaged() >= 1 && decoded.damaged() <= 3, () -> String.valueOf(decoded.damaged()));
        assertTrue(decoded.text().endsWith(TEXT.repeat(19)));
        byte[] cut = Arrays.copyOf(TEXT.getBytes(Charset.forName("GB18030")), 21);
        assertEquals(1, decode(cut).damaged());
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[100_000];
        for (int seed = 0; seed < 20; seed++) {
            new Random(seed).nextBytes(noise);
            assertThrows(SourceException.class, () -> decode(noise));
        }
        assertThrows(SourceException.class, () -> decode(new byte[5000]));
        assertThrows(SourceException.class, () -> decode("全区*所\0学校".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineOfTenMegabytesIsRead() {
        String line = "共有学校*所，".repeat(1_400_000 / 2);
        assertEquals(line.length(), decode(line.getBytes(Charset.forName("GB18030"))).text().length());
    }
}
