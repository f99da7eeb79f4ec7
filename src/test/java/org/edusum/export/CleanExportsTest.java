package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No export says who wrote it, where, when and with what; the same summary gives the same bytes. */
class CleanExportsTest {

    /** What the machine says of its user, under names that stand nowhere by chance. */
    private static final Map<String, String> MACHINE = Map.of("user.name", "zhangsan7f3", "user.home", "/home/zhangsan7f3",
            "user.dir", "/home/zhangsan7f3/work", "java.io.tmpdir", "/var/tmp/zhangsan7f3");

    /** Characters of a name that do not stand together by chance among packed bytes. */
    private static final int RARE = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nothingOfTheMachineTheHourOrTheMakingStandsInAnExport(ExportFormat format) throws IOException {
        for (Summary summary : List.of(Filled.template(), Templates.all().getFirst().summary())) {
            Map<String, byte[]> parts = parts(format, elsewhere(() -> export(summary, format)));
            LocalDate today = LocalDate.now();
            List<String> unwanted = new ArrayList<>(List.of("zhangsan7f3", folder.getFileName().toString(), "rsid",
                    today.toString(), "<w:del ", "<w:ins ", "w:comment",
                    today.format(DateTimeFormatter.BASIC_ISO_DATE), System.getProperty("java.version"), "openjdk"));
            String host = InetAddress.getLocalHost().getHostName();
            if (host.length() >= RARE) {
                unwanted.add(host);
            }
            parts.forEach((name, content) -> {
                String text = (new String(content, StandardCharsets.ISO_8859_1) + new String(content, StandardCharsets.UTF_8)
                        + new String(content, StandardCharsets.UTF_16BE)).toLowerCase(Locale.ROOT);
                List<String> found = unwanted.stream().filter(word -> text.contains(word.toLowerCase(Locale.ROOT))).toList();
                assertEquals(List.of(), found, format + " " + name);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameSummaryGivesTheSameBytesWhateverTheMachine(ExportFormat format) throws IOException {
        byte[] here = export(Filled.template(), format);
        assertArrayEquals(here, elsewhere(() -> export(Filled.template(), format)));
        assertFalse(java.util.Arrays.equals(here, export(Templates.all().getFirst().summary(), format)));
    }

    private byte[] export(Summary summary, ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.extension());
        Exports.write(summary, format, file, ExportOptions.STANDARD);
        return Files.readAllBytes(file);
    }

    private interface Work {
        byte[] run() throws IOException;
    }

    /** Runs with the properties, the language and the time zone of another machine. */
    private static byte[] elsewhere(Work work) throws IOException {
        Map<String, String> before = new LinkedHashMap<>();
        MACHINE.keySet().forEach(key -> before.put(key, System.getProperty(key)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // The folder of the process stays: a file system has looked at it already.
            MACHINE.forEach(System::setProperty);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return work.run();
        } finally {
            before.forEach(System::setProperty);
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The file itself and all that is packed in it, unpacked. */
    private static Map<String, byte[]> parts(ExportFormat format, byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("the file", file);
        if (file[0] == 'P' && file[1] == 'K') {
            unzip(file, parts);
        } else if (format == ExportFormat.PDF) {
            unpack(file, parts);
        }
        assertEquals(format == ExportFormat.TXT, parts.size() == 1);
        return parts;
    }

    private static void unzip(byte[] file, Map<String, byte[]> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
                assertTrue(entry.getComment() == null && entry.getExtra() == null, entry.getName());
                assertFalse(entry.getName().contains("comments"), entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static void unpack(byte[] file, Map<String, byte[]> parts) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    parts.put("stream " + key.getNumber(), stream.createInputStream().readAllBytes());
                } else {
                    parts.put("object " + key.getNumber(), String.valueOf(object.getObject()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
