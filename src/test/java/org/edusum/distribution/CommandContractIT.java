package org.edusum.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.edusum.storage.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The whole contract of the command line, by the start script, in the POSIX locale and with nothing but a PATH. */
@Execution(ExecutionMode.CONCURRENT)
class CommandContractIT {

    private static final List<String> CHAPTERS = List.of("全面打赢防疫战役", "党建领路固本强基", "各类教育协调发展", "师资队伍多元建设",
            "优质均衡加速推进", "立德树人全面发展", "教育保障持续优化");
    private static final String FILE = "二〇二二年 总结.edusum";

    @TempDir
    private Path folder;
    private Program program;

    @BeforeEach
    void newProject() throws Exception {
        program = new Program(folder, Map.of("PATH", System.getenv("PATH"), "LC_ALL", "POSIX"));
        assertDone("new", FILE, "--name", "省=江南", "--name", "市=云州", "--name", "区=云川", "--year", "2022");
    }

    private String assertDone(String... arguments) throws Exception {
        Program.Result result = program.run(arguments);
        assertEquals(0, result.exitCode(), result.err());
        return result.out();
    }

    private void assertFails(int exitCode, String message, String... arguments) throws Exception {
        Program.Result result = program.run(arguments);
        assertEquals(exitCode, result.exitCode(), result.err());
        assertTrue(result.err().contains(message), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    private JsonNode shown() throws Exception {
        return JsonTree.parse(assertDone("show", FILE, "--json"));
    }

    @Test
    void everyFieldFilledStandsInEveryExport() throws Exception {
        JsonNode blank = shown();
        assertTrue(blank.get("stats").get("fields").intValue() >= 220);
        Map<String, String> values = SampleValues.of(blank);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        values.forEach(json::put);
        Files.write(folder.resolve("数值.json"), JsonTree.bytes(json));
        assertDone("set", FILE, "--values", "数值.json");

        JsonNode filled = shown();
        assertEquals(filled.get("stats").get("fields"), filled.get("stats").get("filled"));
        filled.get("fields").forEach(field -> {
            String given = values.get(field.get("id").stringValue());
            assertTrue(given == null || given.equals(field.get("value").stringValue()), field::toString);
        });

        for (String name : List.of("总结 一.docx", "总结 一.pdf", "总结 一.txt")) {
            Program.Result result = program.run("export", FILE, "-o", name);
            assertEquals(0, result.exitCode(), result.err());
            assertHoldsEverything(filled, text(folder.resolve(name)));
        }
        assertContents(text(folder.resolve("总结 一.docx")));
        assertContentsOfPdf(folder.resolve("总结 一.pdf"));
    }

    private static String text(Path file) throws IOException {
        return switch (file.toString().replaceAll(".*\\.", "")) {
            case "docx" -> {
                try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in);
                     XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                    yield extractor.getText();
                }
            }
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            default -> Files.readString(file);
        };
    }

    private static void assertHoldsEverything(JsonNode filled, String text) {
        // A line or a page may end anywhere in a value; page numbers stand on lines of their own.
        String joined = text.replaceAll("(?m)^\\s*[—－-] ?\\d+ ?[—－-]\\s*$", "").replaceAll("\\s", "");
        List<String> missing = new ArrayList<>();
        filled.get("fields").forEach(field -> {
            String printed = field.get("text").stringValue().replaceAll("\\s", "");
            if (!joined.contains(printed)) {
                missing.add(field.get("id").stringValue() + " " + printed);
            }
        });
        assertEquals(List.of(), missing);
        CHAPTERS.forEach(chapter -> assertTrue(joined.contains(chapter), chapter));
        assertFalse(joined.contains("*"));
        assertFalse(joined.contains("＿"));
    }

    /** The page that the contents give for each chapter. */
    private static List<Integer> assertContents(String text) {
        String joined = text.replaceAll("[ \\t\\u3000]", "");
        List<Integer> pages = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            Matcher entry = Pattern.compile(chapter + "[.…·]*(\\d+)").matcher(joined);
            assertTrue(entry.find(), () -> "not in the contents: " + chapter);
            pages.add(Integer.valueOf(entry.group(1)));
        }
        assertEquals(pages.stream().sorted().toList(), pages);
        return pages;
    }

    private static void assertContentsOfPdf(Path file) throws IOException {
        List<Integer> pages = assertContents(text(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 0; i < CHAPTERS.size(); i++) {
                List<Integer> found = new ArrayList<>();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document).replaceAll("\\s", "");
                    Matcher number = Pattern.compile("[—－-](\\d+)[—－-]").matcher(text);
                    if (text.contains(CHAPTERS.get(i)) && number.find()) {
                        found.add(Integer.valueOf(number.group(1)));
                    }
                }
                int wanted = pages.get(i);
                assertTrue(found.contains(wanted), CHAPTERS.get(i) + " is said to be on " + wanted + ", is on " + found);
            }
        }
    }

    @Test
    void anExportSaysHowManyBlanksAreLeft() throws Exception {
        Program.Result result = program.run("export", FILE, "-o", "空白.txt");
        assertEquals(0, result.exitCode());
        assertTrue(result.err().matches("(?s).*还有 \\d{3,} 处空白.*"), result.err());
        assertTrue(Files.readString(folder.resolve("空白.txt")).contains("＿＿"));
    }

    @Test
    void severalFilesOfOneExportAreWhatTheyAreAloneOnAnyMachine() throws Exception {
        assertDone("export", FILE, "-o", "甲.docx", "-o", "甲.pdf", "-o", "甲.txt", "--style", "plain", "--blanks", "underline");
        Path home = Files.createDirectory(folder.resolve("zhangsan7f3"));
        Program other = new Program(folder, Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C.UTF-8", "TZ", "Asia/Kathmandu",
                "EDUSUM_JAVA_OPTIONS", "-Duser.name=zhangsan7f3 -Duser.home=" + home + " -Djava.io.tmpdir=" + home
                        + " -Duser.timezone=Pacific/Kiritimati -Duser.language=ar -Duser.country=EG"));
        for (String ending : List.of(".docx", ".pdf", ".txt")) {
            Program.Result result = other.run("export", FILE, "-o", "乙" + ending, "--style", "plain", "--blanks", "underline");
            assertEquals(0, result.exitCode(), result.err());
            assertEquals(-1, Files.mismatch(folder.resolve("甲" + ending), folder.resolve("乙" + ending)), ending);
        }
    }

    /** Java's archive of what exports load: made by the first, taken by the next, and no matter when it is no archive. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for Windows has none")
    void anArchiveOfJavaMakesExportsFasterAndNothingElse() throws Exception {
        assertDone("export", FILE, "-o", "甲.docx");
        Path archive = folder.resolve("cache/edusum/export.jsa");
        Program remembering = new Program(folder, Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C.UTF-8",
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
        Program.Result first = remembering.run("export", FILE, "-o", "乙.docx");
        assertTrue(Files.size(archive) > 1_000_000);
        assertEquals(first, remembering.run("export", FILE, "-o", "乙.docx"));
        Files.writeString(archive, "no archive");
        assertEquals(first, remembering.run("export", FILE, "-o", "乙.docx"));
        assertEquals(0, first.exitCode());
        assertFalse(first.err().contains("VM"), first.err());
        assertEquals(-1, Files.mismatch(folder.resolve("甲.docx"), folder.resolve("乙.docx")));
    }

    @Test
    void figuresGoOutOnASheetComeBackAreCheckedAndRolledForward() throws Exception {
        assertDone("sheet", FILE, "-o", "填报 表.csv", "--division", "办公室");
        String sheet = Files.readString(folder.resolve("填报 表.csv")).replaceFirst("(f002,[^\r]*?,所,,)", "$1120");
        Files.writeString(folder.resolve("办公室.csv"), sheet.replaceFirst("(f069,[^\r]*?,篇,,)", "$112").replaceFirst("(f070,[^\r]*?,篇,,)", "$130")
                .replaceFirst("(f071,[^\r]*?,篇,,)", "$145"));
        assertTrue(assertDone("set", FILE, "--values", "办公室.csv").contains("改动 5 项"));
        assertTrue(assertDone("check", FILE).startsWith("没有发现问题"));
        assertEquals(0, program.run("set", FILE, "f068=88").exitCode());
        Program.Result checked = program.run("check", FILE, "--json");
        assertEquals(1, checked.exitCode());
        JsonNode problems = JsonTree.parse(checked.out()).get("problems");
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).get("message").stringValue().contains("12 + 30 + 45 = 87，填报 88"), checked.out());
        assertTrue(assertDone("roll", FILE, "-o", "明年.edusum", "--year", "2023").contains("5 项数据转为上年数"));
    }

    @Test
    void aTextIsImportedFilledAndExported() throws Exception {
        Files.writeString(folder.resolve("模板 一.txt"), "*区托育服务总结\r\n一、概况\r\n1.机构。新办托育点*个，投入*.*万元。\r\n");
        String said = assertDone("import", "模板 一.txt", "-o", "托育.edusum", "--report", "结果.json");
        assertTrue(said.contains("1 章 1 条，3 个数据项"), said);
        JsonNode fields = JsonTree.parse(Files.readAllBytes(folder.resolve("结果.json"))).get("fields");
        assertEquals(List.of("个", "万元"), List.of(fields.get(1).get("unit").stringValue(), fields.get(2).get("unit").stringValue()));
        assertDone("set", "托育.edusum", "district=云川区", "f001=12", "f002=30.5");
        assertDone("export", "托育.edusum", "-o", "托育.txt");
        String printed = Files.readString(folder.resolve("托育.txt"));
        assertTrue(printed.contains("云川区托育服务总结") && printed.contains("1.机构。新办托育点12个，投入30.5万元。"), printed);
        assertFails(3, "已存在", "import", "模板 一.txt", "-o", "托育.edusum");
        assertFails(3, "找不到", "import", "没有.docx", "-o", "无.edusum");
    }

    @Test
    void oneFileThatFailsDoesNotCostTheOthers() throws Exception {
        Files.createDirectory(folder.resolve("占用.docx"));
        assertFails(3, "没有导出“占用.docx”", "export", FILE, "-o", "占用.docx", "-o", "成.txt");
        assertTrue(Files.size(folder.resolve("成.txt")) > 1000);
    }

    @Test
    void exitCodesTellWhatHappened() throws Exception {
        assertDone("templates");
        assertDone("show", FILE);
        assertFails(1, "f002（", "set", FILE, "f002=很多");
        assertFails(1, "没有编号为“f9999”", "set", FILE, "f9999=1");
        assertFails(2, "编号=内容", "set", FILE);
        assertFails(2, "用法见", "show");
        assertFails(2, "不认识的参数", "show", FILE, "--nix");
        assertFails(2, ".docx", "export", FILE, "-o", "总结.doc");
        assertFails(2, "gb9704、plain", "export", FILE, "-o", "总结.docx", "--style", "red");
        assertFails(2, "mark、underline、refuse", "export", FILE, "-o", "总结.docx", "--blanks", "drop");
        assertFails(1, "处空白没有填写", "export", FILE, "-o", "总结.docx", "--blanks", "refuse");
        assertFalse(Files.exists(folder.resolve("总结.docx")));
        assertFails(3, "找不到", "show", "没有.edusum");
        assertFails(3, "打不开", "export", "没有.edusum", "-o", "总结.docx");
        assertFails(3, "文件夹不存在", "export", FILE, "-o", "没有/总结.docx");
        Files.writeString(folder.resolve("坏.edusum"), "PK");
        assertFails(3, "坏.edusum", "set", "坏.edusum", "f002=1");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a screen")
    void withoutAScreenTheWindowSaysSo() throws Exception {
        assertFails(3, "图形界面");
        assertFails(3, "图形界面", FILE);
    }

    @Test
    void noCommandLoadsTheWindowsToolkitOrTheDraftStore() throws Exception {
        Files.writeString(folder.resolve("模板.txt"), "一、概况\n现有学校*所。\n");
        Program logged = new Program(folder, Map.of("PATH", System.getenv("PATH"),
                "EDUSUM_JAVA_OPTIONS", "-Xlog:class+load:file=classes.log"));
        for (String[] command : new String[][] {{"templates"}, {"new", "--force", FILE}, {"show", FILE, "--json"},
            {"set", FILE, "f002=12"}, {"import", "模板.txt", "-o", "导入.edusum"}, {"export", FILE, "-o", "x.docx"}, {"export", FILE, "-o", "x.pdf"}}) {
            assertEquals(0, logged.run(command).exitCode());
            List<String> loaded = Files.readAllLines(folder.resolve("classes.log")).stream()
                    .filter(line -> line.contains(" javafx.") || line.contains(" org.h2.") || line.contains(" org.edusum.ui."))
                    .toList();
            assertEquals(List.of(), loaded, command[0]);
        }
    }

    @Test
    void theScriptIsFoundThroughLinksAndAnOlderJavaIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old java/bin"));
        Files.writeString(old.getParent().resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 99\n");
        assertTrue(java.toFile().setExecutable(true));
        Path link = Files.createSymbolicLink(folder.resolve("a link"), Program.home().resolve("bin/edusum").toAbsolutePath());
        ProcessBuilder builder = new ProcessBuilder(link.toString(), "templates").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", old.getParent().toString()));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        Files.delete(link);
        assertTrue(out.startsWith("education-bureau\t"), out);
    }

    @Test
    void theDistributionIsWholeAndHoldsNoTestLibraries() throws IOException {
        Path home = Program.home();
        for (String name : List.of("bin/edusum", "bin/edusum.bat", "lib/edusum.jar", "LICENSE", "icons/edusum.ico")) {
            assertTrue(Files.isRegularFile(home.resolve(name)), name);
        }
        assertTrue(Files.isExecutable(home.resolve("bin/edusum")));
        String batch = Files.readString(home.resolve("bin/edusum.bat"));
        assertEquals(batch.lines().count(), batch.chars().filter(c -> c == '\r').count());
        try (var libraries = Files.list(home.resolve("lib"))) {
            assertEquals(List.of(), libraries.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.matches(".*(junit|testfx|monocle|archunit|poi-ooxml|xmlbeans|slf4j-nop).*")).toList());
        }
    }
}
