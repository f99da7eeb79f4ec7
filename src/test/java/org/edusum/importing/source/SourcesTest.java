package org.edusum.importing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.edusum.importing.source.docx.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of every kind, told by their content. */
class SourcesTest {

    private static final Watch NOBODY = new Watch() { };

    @TempDir
    private Path folder;

    private Source read(String name, byte[] content) throws IOException {
        return Sources.read(Files.write(folder.resolve(name), content), Optional.empty(), NOBODY);
    }

    private Source read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(String name, byte[] content) {
        String sentence = assertThrows(SourceException.class, () -> read(name, content)).getMessage();
        assertTrue(sentence.contains(name) && sentence.endsWith("。"), sentence);
        return sentence;
    }

    @Test
    void plainTextKeepsEveryCharacterBehindTheMark() throws IOException {
        Source source = read("文.txt", "\uFEFF甲\r\n\r\n　乙*所\u000B丙\n");
        assertEquals("甲\r\n\r\n　乙*所\u000B丙\n", source.text());
        assertEquals("甲/　乙*所/丙", Shown.of(source));
        assertEquals(List.of(), source.notes());
    }

    @Test
    void anotherEncodingIsTold() throws IOException {
        assertEquals(List.of("文件按 GB18030（GBK） 编码读取。"), read("文.txt", "全区共有学校*所".getBytes(Charset.forName("GBK"))).notes());
    }

    @Test
    void theNamedEncodingIsTaken() throws IOException {
        Path file = Files.write(folder.resolve("文.txt"), "學校".getBytes(Charset.forName("Big5")));
        assertEquals("學校", Sources.read(file, Optional.of(Charset.forName("Big5")), NOBODY).text());
    }

    @Test
    void contentCountsAndNotTheName() throws IOException {
        assertEquals("甲", Shown.of(read("文.txt", Docx.of(Docx.p("甲")).bytes())));
        assertEquals("甲", Shown.of(read("文.docx", "甲")));
        assertEquals("甲/乙", Shown.of(read("文.txt", "<!DOCTYPE html><html><body><p>甲</p><p>乙</p></body></html>")));
        assertEquals("1|甲", Shown.of(read("文.md", "# 甲")));
        assertEquals("# 甲", Shown.of(read("文.txt", "# 甲")));
    }

    @Test
    void aPageOfTheWebIsReadInItsOwnEncoding() throws IOException {
        String page = "<html><head><meta charset=\"gb2312\"><title>不读</title></head><body><h1>总结</h1><h2>一、鏂囦欢</h2></body></html>";
        assertEquals("TITLE|总结/1|一、鏂囦欢", Shown.of(read("页.html", page.getBytes(Charset.forName("GB18030")))));
    }

    @Test
    void tablesOfAPageAreTables() {
        Source source = Sources.ofHtml("剪贴板", "<p>前</p><table><thead><tr><th>学段<th>学校</thead><tr><td>小学<td>**</table>"
                + "<ol><li>后</li></ol><table><tr><td>独格</table>");
        assertEquals("前/TABLE|学段\t学校\n小学\t**/[1.]后/独格", Shown.of(source));
        assertEquals(1, source.paragraphs().get(1).tables().getFirst().headRows());
    }

    @ParameterizedTest
    @CsvSource({"旧.doc,D0CF11E0A1B11AE1,.docx", "文.rtf,7B5C727466315C616E7369,RTF", "文.pdf,255044462D312E37,PDF", "图.png,89504E470D0A1A0A,图片",
        "图.jpg,FFD8FFE000104A464946,图片", "包.rar,526172211A0700,解压", "包.7z,377ABCAF271C0004,解压", "空.txt,'',空文件",
        "白.txt,200A0D20E38080,没有文字", "零.bin,000102030405060708,文本"})
    void whatIsNotReadIsSaidWithWhatToDo(String name, String hex, String words) {
        byte[] content = java.util.HexFormat.of().parseHex(hex);
        assertTrue(refused(name, content).contains(words), () -> refused(name, content));
    }

    @Test
    void otherPackedFilesAreTold() {
        assertTrue(refused("表.xlsx", Docx.empty().with("xl/workbook.xml", "<x/>").bytes()).contains("Excel"));
        assertTrue(refused("讲.pptx", Docx.empty().with("ppt/presentation.xml", "<x/>").bytes()).contains("演示"));
        assertTrue(refused("文.odt", Docx.empty().with("content.xml", "<x/>").bytes()).contains("另存为"));
        assertTrue(refused("文.edusum", Docx.empty().with("summary.json", "{}").bytes()).contains("打开"));
        assertTrue(refused("包.zip", Docx.empty().with("a.txt", "甲").bytes()).contains("解压"));
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        assertTrue(assertThrows(SourceException.class, () -> Sources.read(folder, Optional.empty(), NOBODY)).getMessage().contains("文件夹"));
        Path missing = folder.resolve("没有.docx");
        assertTrue(assertThrows(SourceException.class, () -> Sources.read(missing, Optional.empty(), NOBODY)).getMessage().contains("找不到“没有.docx”"));
        Path locked = Files.writeString(folder.resolve("锁.txt"), "甲");
        if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
            assertTrue(assertThrows(SourceException.class, () -> Sources.read(locked, Optional.empty(), NOBODY)).getMessage().contains("权限"));
        }
    }

    @Test
    void namesWithPercentSignsAreNames() {
        assertTrue(refused("100%d完成.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).contains("100%d完成.pdf"));
    }

    @Test
    void damagedBytesAreTold() throws IOException {
        byte[] bytes = "全区共有学校若干所，教师若干名。".repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xFF;
        List<String> notes = read("文.txt", bytes).notes();
        assertTrue(notes.size() == 1 && notes.getFirst().contains("损坏"), notes::toString);
    }

    @Test
    void readingEndsWhenItIsCancelled() throws IOException {
        Watch cancelled = new Watch() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        for (byte[] content : List.of("甲".repeat(1000).getBytes(StandardCharsets.UTF_8), Docx.of(Docx.p("甲")).bytes())) {
            Path file = Files.write(folder.resolve("文"), content);
            assertThrows(CancellationException.class, () -> Sources.read(file, Optional.empty(), cancelled));
        }
        assertFalse(NOBODY.isCancelled());
    }
}
