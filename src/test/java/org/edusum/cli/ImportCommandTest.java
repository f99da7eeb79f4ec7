package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.storage.JsonTree;
import org.edusum.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

    private static final String TEXT = """
            *区幼儿教育20XX年度工作总结
            *区幼儿教育这一年走得稳。
            一、入园
            全区新增园位*个。
            1.公办。公办园*所，在园幼儿*.*万人。
            （1）扩建，投入*万元。
            二、师资
            1.招聘。招聘幼师*名。
            """;

    @TempDir
    private Path folder;
    private Path in;
    private Path out;
    private Path report;
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeEach
    void writeText() throws IOException {
        in = Files.writeString(folder.resolve("模板 一.txt"), TEXT);
        out = folder.resolve("总结.edusum");
        report = folder.resolve("识别结果.json");
    }

    private int run(Object... args) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        return new CommandLineApp(opened -> { }, new PrintWriter(said, true), new PrintWriter(complained, true))
                .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    }

    private void assertFails(int exitCode, String sentence, Object... args) {
        assertEquals(exitCode, run(args), complained.toString());
        assertTrue(complained.toString().contains(sentence), complained.toString());
        assertFalse(complained.toString().contains("\tat "), complained.toString());
        assertFalse(Files.exists(out));
    }

    private Summary summary() {
        return ProjectFile.load(out).project().summary();
    }

    @Test
    void aTextBecomesAProjectFile() {
        assertEquals(0, run("import", in, "-o", out), complained.toString());
        assertTrue(said.toString().startsWith("已导入“总结.edusum”：《"), said.toString());
        assertTrue(said.toString().contains("》2 章 3 条，"), said.toString());
        assertEquals(List.of("入园", "师资"), summary().root().children().stream().map(section -> section.title().plain()).toList());
        assertEquals(2, summary().allProses().flatMap(prose -> prose.references())
                .filter(place -> place.field().equals(summary().names().get(OwnName.DISTRICT))).count());
    }

    @Test
    void theReportSaysWhereEverythingStandsAndWhy() throws IOException {
        assertEquals(0, run("import", in, "-o", out, "--report", report), complained.toString());
        JsonNode told = JsonTree.parse(Files.readAllBytes(report));
        assertEquals("*区幼儿教育20XX年度工作总结", told.get("title").stringValue());
        List<String> headings = new ArrayList<>();
        told.get("headings").forEach(heading -> headings.add(heading.get("depth").intValue() + heading.get("number").stringValue()
                + heading.get("title").stringValue() + "@" + TEXT.startsWith(heading.get("number").stringValue(), heading.get("start").intValue())));
        assertEquals(List.of("1一、入园@true", "21.公办@true", "3（1）扩建@true", "1二、师资@true", "21.招聘@true"), headings);
        List<String> fields = new ArrayList<>();
        told.get("fields").forEach(field -> {
            fields.add(TEXT.substring(field.get("start").intValue(), field.get("end").intValue()) + " " + field.get("type").stringValue()
                    + " " + field.get("unit").stringValue() + " " + field.get("chapter").intValue() + "." + field.get("item").intValue()
                    + " " + field.get("role").stringValue());
            assertFalse(field.get("label").stringValue().isBlank());
            assertFalse(field.get("rule").stringValue().isBlank());
            double confidence = field.get("confidence").doubleValue();
            assertTrue(confidence > 0 && confidence <= 1);
        });
        assertEquals(List.of("* name  0.0 text", "20XX year 年度 0.0 value", "* name  0.0 text", "* integer 个 1.0 value",
                "* integer 所 1.1 value", "*.* decimal 万人 1.1 value", "* money 万元 1.1 value", "* integer 名 2.1 value"), fields);
        JsonNode district = told.get("names").get("district");
        assertEquals("区", district.get("suffix").stringValue());
        assertEquals(2, district.get("places").size());
        assertTrue(district.get("sure").booleanValue());
        assertTrue(told.get("notes").isArray());
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        assertEquals(0, run("import", in, "-o", out, "--report", report));
        byte[] first = Files.readAllBytes(out);
        byte[] told = Files.readAllBytes(report);
        assertEquals(0, run("import", in, "-o", out, "--report", report, "--force"));
        assertEquals(new String(told, StandardCharsets.UTF_8), Files.readString(report));
        assertArrayEquals(first, Files.readAllBytes(out));
    }

    @Test
    void anEncodingCanBeGivenAndFiguresTaken() throws IOException {
        Files.write(in, "一、概况\n现有学校12所。\n".getBytes(Charset.forName("GB18030")));
        assertEquals(0, run("import", in, "-o", out, "--encoding", "GB18030", "--figures", "no"));
        assertEquals(0, summary().fields().size());
        assertEquals(0, run("import", in, "-o", out, "--force"));
        assertEquals(List.of("12所"), summary().fields().values().stream().map(field -> field.type().print(field.value())).toList());
    }

    @Test
    void theOwnDistrictOfAFilledDocumentIsOneField() throws IOException {
        Files.writeString(in, "云川区教育局工作总结\n一、概况\n云川区现有学校12所，云川区教师800人。\n");
        assertEquals(0, run("import", in, "-o", out));
        assertEquals("云川区", summary().field(OwnName.DISTRICT).map(field -> field.type().print(field.value())).orElse(""));
        assertEquals("云川区教育局工作总结", summary().title());
        assertEquals(3, summary().allProses().flatMap(prose -> prose.references())
                .filter(place -> place.field().equals(summary().names().get(OwnName.DISTRICT))).count());
    }

    @Test
    void halfWidthPunctuationIsKeptOnDemand() throws IOException {
        Files.writeString(in, "一、概况\n现有学校*所,教师*人,都好。\n");
        assertEquals(0, run("import", in, "-o", out, "--keep-punctuation"));
        assertTrue(summary().proses().anyMatch(prose -> prose.plain().contains(",")));
    }

    @Test
    void whatCannotBeImportedIsSaidAndNothingIsWritten() throws IOException {
        assertFails(3, "没有.txt", "import", folder.resolve("没有.txt"), "-o", out);
        assertFails(2, ".edusum", "import", in, "-o", folder.resolve("总结.docx"));
        assertFails(2, "不认识编码", "import", in, "-o", out, "--encoding", "klingon");
        assertFails(2, "auto、yes、no", "import", in, "-o", out, "--figures", "some");
        assertFails(2, "另一个文件", "import", in, "-o", out, "--report", in);
        assertEquals(TEXT, Files.readString(in));
        assertFails(3, "没有导入", "import", in, "-o", out, "--report", folder.resolve("没有/结果.json"));
        assertFails(2, "用法见", "import", in);
        Files.write(out, new byte[] {1});
        assertEquals(3, run("import", in, "-o", out));
        assertTrue(complained.toString().contains("已存在"), complained.toString());
        assertEquals(1, Files.size(out));
    }
}
