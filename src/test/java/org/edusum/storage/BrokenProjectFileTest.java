package org.edusum.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given to open, the answer is a project or one clear sentence. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenProjectFileTest {

    private static final Summary SUMMARY = RandomSummary.of(11);
    private static final byte[] GOOD = ProjectFile.encode(Project.of(SUMMARY));

    @TempDir
    Path folder;

    private static String refusal(byte[] content) {
        ProjectFileException refusal =
                assertThrows(ProjectFileException.class, () -> ProjectFile.decode(Path.of("总结.edusum"), content));
        assertTrue(refusal.getMessage().startsWith("打不开“总结.edusum”："), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith("。"), refusal.getMessage());
        return refusal.getMessage();
    }

    private static void assertRefused(String why, byte[] content) {
        String message = refusal(content);
        assertTrue(message.contains(why), message);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts() throws ArchiveException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Archive.read(GOOD).forEach((name, blob) -> parts.put(name, blob.bytes()));
        return parts;
    }

    @Test
    void foreignFilesAreCalledByTheirName() throws IOException {
        assertRefused("文件是空的", new byte[0]);
        assertRefused("文件是空的", new byte[4096]);
        assertRefused("PDF 文档", "%PDF-1.7\n%\u00E2".getBytes(US_ASCII));
        assertRefused("图片（PNG）", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertRefused("旧版 Word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused("纯文本文件", "全区教育工作总结".getBytes(UTF_8));
        assertRefused("纯文本文件", "全区教育工作总结".getBytes(Charset.forName("GB18030")));
        assertRefused("无法识别的文件", new byte[] {1, 2, 3, 4, 5});
        assertRefused("Word 文档（DOCX）", zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", new byte[0])));
        assertRefused("Excel 表格（XLSX）", zip(Map.of("[Content_Types].xml", new byte[0], "xl/workbook.xml", new byte[0])));
        assertRefused("OFD 文档", zip(Map.of("OFD.xml", new byte[0])));
        assertRefused("ODF 文档", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII))));
        assertRefused("ZIP 压缩包", zip(Map.of("照片.jpg", new byte[9])));
    }

    @Test
    void aMissingFileAndAFolderAreToldApart() throws IOException {
        Path missing = folder.resolve("没有.edusum");
        Path directory = Files.createDirectory(folder.resolve("夹.edusum"));
        assertTrue(assertThrows(ProjectFileException.class, () -> ProjectFile.read(missing)).getMessage().contains("找不到"));
        assertTrue(assertThrows(ProjectFileException.class, () -> ProjectFile.read(missing.resolve("内")))
                .getMessage().contains("找不到"));
        assertTrue(assertThrows(ProjectFileException.class, () -> ProjectFile.read(directory)).getMessage().contains("这是文件夹"));
    }

    @Test
    void aFileWithoutPermissionSaysSo() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.write(folder.resolve("总结.edusum"), GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertTrue(assertThrows(ProjectFileException.class, () -> ProjectFile.read(file)).getMessage().contains("没有读取权限"));
    }

    @Test
    void aFileTooLargeIsNotReadAtAll() throws IOException {
        Path file = folder.resolve("大.edusum");
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.SPARSE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'P'}), Archive.MAX_FILE);
        }
        assertTrue(assertThrows(ProjectFileException.class, () -> ProjectFile.read(file)).getMessage().contains("文件过大"));
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        for (int length = 0; length < GOOD.length; length += 1 + length / 97) {
            refusal(Arrays.copyOf(GOOD, length));
        }
        refusal(Arrays.copyOf(GOOD, GOOD.length - 1));
    }

    @Test
    void aFileWhoseEndIsBlankIsRefused() {
        byte[] halfWritten = GOOD.clone();
        Arrays.fill(halfWritten, GOOD.length / 2, GOOD.length, (byte) 0);
        assertRefused("不完整或已损坏", halfWritten);
    }

    @Test
    void mutatedBytesGiveTheSameSummaryOrARefusal() {
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] mutated = GOOD.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                assertEquals(SUMMARY, ProjectFile.decode(Path.of("x"), mutated).summary());
            } catch (ProjectFileException refusal) {
                refused++;
            }
        }
        assertTrue(refused > 3000, "the check sums find nearly all of them: " + refused);
    }

    @Test
    void mutatedJsonGivesAProjectOrARefusal() throws IOException, ArchiveException {
        Random random = new Random(4);
        Map<String, byte[]> parts = parts();
        byte[] json = parts.get("summary.json");
        String marks = "{}[]\",:0\\u\n";
        for (int i = 0; i < 3000; i++) {
            byte[] mutated = json.clone();
            mutated[random.nextInt(json.length)] = random.nextBoolean()
                    ? (byte) marks.charAt(random.nextInt(marks.length())) : (byte) random.nextInt(256);
            try {
                SummaryJson.read(mutated);
            } catch (JsonFormatException refusal) {
                assertTrue(!refusal.reason().isEmpty());
            }
        }
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        parts.put("summary.json", new byte[60 << 20]);
        assertRefused("解压后过大", zip(parts));
    }

    @Test
    void manySmallBombsAreRefusedTogether() throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 20; i++) {
            parts.put("附件" + i, new byte[1 << 20]);
        }
        assertRefused("解压后过大", zip(parts));
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < Archive.MAX_ENTRIES; i++) {
            parts.put("附件" + i, new byte[0]);
        }
        assertRefused("条目过多", zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../summary.json", "a/../../b", "/etc/x", "C:x", "a\\b", "..", "a/./b", "a\nb"})
    void namesThatLeadOutsideAreRefused(String name) throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        parts.put(name, new byte[] {1});
        assertRefused("条目名称不合规", zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", "附件/照片 1.png", ".hidden", "a/b/c/", "a.b/..c"})
    void ordinaryNamesAreKept(String name) throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        parts.put(name, new byte[0]);
        assertTrue(ProjectFile.decode(Path.of("x"), zip(parts)).extras().entries().containsKey(name));
    }

    @Test
    void anEntryGivenTwiceIsRefused() throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        parts.put("summary.jsoN", parts.get("summary.json"));
        byte[] twice = zip(parts);
        for (int i = 0; i + 12 <= twice.length; i++) {
            if (new String(twice, i, 12, US_ASCII).equals("summary.jsoN")) {
                twice[i + 11] = 'n';
            }
        }
        assertRefused("条目重复", twice);
    }

    @Test
    void aFaultInsideIsReportedByPartAndPlace() throws IOException, ArchiveException {
        Map<String, byte[]> parts = parts();
        parts.put("summary.json", "{\"fields\":[{\"id\":\"f1\",\"type\":\"year\",\"label\":\"年\",\"value\":\"3022\"}]}".getBytes(UTF_8));
        assertRefused("summary.json 中 fields[0].value：“3022”与类型 year 不符", zip(parts));
        parts.remove("summary.json");
        assertRefused("缺少必要的内容", zip(parts));
        parts.put("summary.json", "{}".getBytes(UTF_8));
        parts.put("meta.json", "{\"format\":{\"major\":0,\"minor\":0}}".getBytes(UTF_8));
        assertRefused("meta.json 中 format：格式版本不合规", zip(parts));
    }
}
