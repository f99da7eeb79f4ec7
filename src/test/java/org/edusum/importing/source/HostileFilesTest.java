package org.edusum.importing.source;

import static org.edusum.importing.source.docx.Docx.W;
import static org.edusum.importing.source.docx.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edusum.importing.source.docx.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm, or came to some: a sentence, in bounded time and memory, and nobody outside is asked. */
class HostileFilesTest {

    private static final Watch NOBODY = new Watch() { };
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String HEAD = "<w:document xmlns:w='" + W + "'><w:body>";
    private static final String TAIL = "</w:body></w:document>";

    @TempDir
    private Path folder;

    private Source read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("文.docx"), content);
        return assertTimeoutPreemptively(BOUND, () -> Sources.read(file, Optional.empty(), NOBODY));
    }

    private String refused(byte[] content) {
        return assertThrows(SourceException.class, () -> read(content)).getMessage();
    }

    private static byte[] document(String xml) {
        return Docx.empty().with("word/document.xml", xml).bytes();
    }

    @Test
    void filesThatUnpackToTooMuchAreRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(refused(bomb.toByteArray()).contains("解压后过大"));
    }

    @Test
    void filesOfTooManyEntriesOrOfTwoDocumentsAreRefused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 30_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        assertTrue(refused(many.toByteArray()).contains("条目过多"));
        assertTrue(refused(Docx.of(p("甲")).with("WORD/document.xml", "<x/>").bytes()).contains("条目重复"));
    }

    @Test
    void documentTypesAreRefusedAndWithThemAllEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>");
        }
        assertTrue(refused(document(laughs + "]>" + HEAD + p("&a29;") + TAIL)).contains("异常"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        assertTrue(refused(document("<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>" + HEAD + p("&s;") + TAIL)).contains("异常"));
    }

    @Test
    void nobodyOutsideIsAsked() throws IOException {
        try (ServerSocket outside = new ServerSocket(0)) {
            outside.setSoTimeout(200);
            String address = "http://localhost:" + outside.getLocalPort() + "/x";
            refused(document("<!DOCTYPE x SYSTEM '" + address + "'>" + HEAD + p("甲") + TAIL));
            String relation = "<Relationships><Relationship Id='a' Type='x/aFChunk' TargetMode='External' Target='" + address + "'/>"
                    + "<Relationship Id='b' Type='x/styles' TargetMode='External' Target='" + address + "'/></Relationships>";
            Source source = read(Docx.of(p("甲") + "<w:altChunk r:id='a'/>").with("word/_rels/document.xml.rels", relation).bytes());
            assertEquals("甲", source.text());
            Sources.ofHtml("页", "<img src='" + address + "'><link rel=stylesheet href='" + address + "'><iframe src='" + address + "'></iframe>甲");
            assertThrows(java.net.SocketTimeoutException.class, outside::accept);
        }
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        assertTrue(refused(document(HEAD + "<w:sdt><w:sdtContent>".repeat(50_000) + p("甲"))).contains("嵌套过深"));
        assertTrue(refused(document(HEAD + "<w:p>" + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(50_000) + "</w:p>" + TAIL))
                .contains("嵌套过深"));
        assertEquals("甲", Sources.ofHtml("页", "<div>".repeat(100) + "甲").text());
    }

    @Test
    void tablesInTablesTakeNoMoreTimeThanTheirWords() throws IOException {
        String table = p("甲");
        for (int i = 0; i < 60; i++) {
            table = "<w:tbl><w:tr><w:tc>" + table + "</w:tc><w:tc>" + p("乙") + "</w:tc></w:tr></w:tbl>";
        }
        assertTrue(read(document(HEAD + table + TAIL)).text().contains("甲"));
    }

    @Test
    void aLineOfTenMegabytesIsRead() throws IOException {
        String line = "全区共有学校*所，".repeat(1_200_000);
        assertEquals(line.length(), read(document(HEAD + p(line) + TAIL)).text().length());
        assertEquals(line.length(), read(line.getBytes(StandardCharsets.UTF_8)).text().length());
    }

    @Test
    void longDocumentsAreRead() throws IOException {
        assertEquals(200_000, read(document(HEAD + p("甲").repeat(200_000) + TAIL)).paragraphs().size());
    }

    @Test
    void spansAndNumbersBeyondSenseAreTakenAsFarAsTheyMakeSense() throws IOException {
        Source source = read(Docx.of("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr>" + p("甲")
                + "</w:tc><w:tc>" + p("乙") + "</w:tc></w:tr></w:tbl>" + p("<w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr>", "丙"))
                .numbering("<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='8'><w:start w:val='999999999'/><w:numFmt w:val='upperLetter'/>"
                        + "<w:lvlText w:val='%9'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>").bytes());
        assertEquals("甲　乙/[999999999 ]丙", Shown.of(source));
    }

    @Test
    void cutFilesAreToldOrReadAsFarAsTheyGo() throws IOException {
        byte[] whole = Docx.of(p("甲").repeat(50)).styles("<w:style/>").bytes();
        Map<Boolean, Integer> outcomes = new TreeMap<>();
        for (int length = 4; length < whole.length; length += 7) {
            boolean isRead;
            try {
                isRead = read(Arrays.copyOf(whole, length)).paragraphs().size() == 50;
                assertTrue(isRead);
            } catch (SourceException told) {
                assertTrue(told.getMessage().endsWith("。"), told.getMessage());
                isRead = false;
            }
            outcomes.merge(isRead, 1, Integer::sum);
        }
        assertTrue(outcomes.get(false) > 10, outcomes::toString);
    }

    @Test
    void damagedFilesAreToldOrRead() throws IOException {
        byte[] whole = Docx.of(p("全区共有学校").repeat(20)).styles("<w:style/>").numbering("<w:num/>").bytes();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + seed % 5; i++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (SourceException told) {
                assertTrue(told.getMessage().endsWith("。"), told.getMessage());
            }
        }
    }

    @Test
    void damagedXmlIsToldOrRead() throws IOException {
        String xml = HEAD + p("<w:numPr><w:numId w:val='1'/></w:numPr>", "全区") + "<w:tbl><w:tr><w:tc>" + p("甲") + "</w:tc></w:tr></w:tbl>" + TAIL;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder damaged = new StringBuilder(xml);
            int at = random.nextInt(damaged.length());
            damaged.replace(at, Math.min(damaged.length(), at + random.nextInt(30)), seed % 2 == 0 ? "" : "<w:p><w:r w:x='&lt;'>");
            try {
                read(document(damaged.toString()));
            } catch (SourceException told) {
                assertTrue(told.getMessage().endsWith("。"), told.getMessage());
            }
        }
    }
}
