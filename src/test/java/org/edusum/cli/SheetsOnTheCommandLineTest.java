package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Origin;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code sheet}, {@code set --values} and {@code roll}. */
@Execution(ExecutionMode.CONCURRENT)
class SheetsOnTheCommandLineTest {

    @TempDir
    private Path folder;
    private Path file;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void newProject() {
        file = folder.resolve("总结.edusum");
        assertEquals(0, run("new", file.toString(), "--name", "区=云川", "--year", "2022"));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        PrintWriter printer = new PrintWriter(out, true);
        return new CommandLineApp(opened -> { }, printer, printer).run(args);
    }

    private Field field(String id) {
        return ProjectFile.read(file).summary().field(new FieldId(id));
    }

    private Path sheet(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void fillInSheetsAreMadeForAllOrByDivisionAndNotOverAFile() throws IOException {
        Path all = folder.resolve("填报表.xlsx");
        assertEquals(0, run("sheet", file.toString(), "-o", all.toString()));
        assertTrue(out.toString().contains("共 379 个数据项"), out.toString());
        assertEquals(3, run("sheet", file.toString(), "-o", all.toString()));
        assertEquals(0, run("sheet", file.toString(), "-o", all.toString(), "--force", "--division", "学前教育科"));
        assertEquals(1, run("sheet", file.toString(), "-o", folder.resolve("x.csv").toString(), "--division", "外事科"));
        assertTrue(out.toString().contains("有数据项的科室：办公室、"), out.toString());
        assertEquals(0, run("sheet", file.toString(), "-o", folder.resolve("分科室").toString(), "--by-division"));
        try (Stream<Path> made = Files.list(folder.resolve("分科室"))) {
            List<String> names = made.map(path -> path.getFileName().toString()).sorted().toList();
            assertEquals(12, names.size());
            assertTrue(names.contains("云川区教育局2022年度工作总结-填报表-人事科.xlsx"), names.toString());
        }
        assertEquals(2, run("sheet", file.toString(), "-o", folder.resolve("x.doc").toString()));
        assertEquals(2, run("sheet", file.toString(), "-o", all.toString(), "--kind", "all"));
    }

    @Test
    void reportsAreWrittenAsSheetsPagesAndText() throws IOException {
        assertEquals(0, run("set", file.toString(), "f002=120", "f069=12", "f070=30", "f071=45"));
        for (String report : List.of("ledger 台账.xlsx", "ledger 台账.pdf", "overview 一览.xlsx", "overview 一览.pdf", "outstanding 催报.txt")) {
            Path made = folder.resolve(report.split(" ")[1]);
            assertEquals(0, run("sheet", file.toString(), "-o", made.toString(), "--kind", report.split(" ")[0]), out::toString);
            assertTrue(Files.size(made) > 500);
        }
        assertTrue(Files.readString(folder.resolve("催报.txt")).contains("还有 375 项数据未报"));
    }

    /** A leader's number sheet is two pages at most, however many figures there are. */
    @Test
    void theNumberSheetFillsTwoPages() throws IOException {
        StringBuilder rows = new StringBuilder("edusum-id,本年数\n");
        ProjectFile.read(file).summary().fields().values().stream().filter(field -> field.type() instanceof FieldType.Whole)
                .forEach(field -> rows.append(field.id().value()).append(",120\n"));
        assertEquals(0, run("set", file.toString(), "--values", sheet("全.csv", rows.toString()).toString(), "--accept-good"), out::toString);
        Path made = folder.resolve("一览.pdf");
        assertEquals(0, run("sheet", file.toString(), "-o", made.toString(), "--kind", "overview"), out::toString);
        try (PDDocument pages = Loader.loadPDF(made.toFile())) {
            assertEquals(2, pages.getNumberOfPages());
        }
    }

    @Test
    void returnedSheetsAreTakenWithTheirOrigin() throws IOException {
        Path sheet = sheet("总结-填报表-办公室.csv", "edusum-id,本年数,填报人\nf002,120,李芳\nf069,12,\nf070,30,\nf071,45,\n");
        byte[] before = Files.readAllBytes(file);
        assertEquals(0, run("set", file.toString(), "--values", sheet.toString(), "--dry-run"));
        assertTrue(out.toString().contains("f068  省市国家级媒体报道总篇数：＿＿篇 → 87篇"), out.toString());
        assertTrue(out.toString().contains("试运行，没有改动“总结.edusum”：会改动 5 项"), out.toString());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(0, run("set", file.toString(), "--values", sheet.toString()));
        Origin origin = field("f002").origin().orElseThrow();
        assertEquals(List.of("总结-填报表-办公室.csv", "", "B2", "办公室", "李芳"),
                List.of(origin.file(), origin.sheet(), origin.cell(), origin.division(), origin.filler()));
        assertEquals("87篇", field("f068").printed(Form.FULL));
        assertEquals(0, run("show", file.toString(), "--json"));
        assertTrue(out.toString().contains("\"origin\":{\"file\":\"总结-填报表-办公室.csv\""), out.toString());
        assertEquals(0, run("set", file.toString(), "f002=121"));
        assertEquals(Optional.empty(), field("f002").origin());
    }

    @Test
    void oneFaultStopsAllUnlessTheGoodRowsAreAskedFor() throws IOException {
        Path one = sheet("甲.csv", "edusum-id,本年数\nf002,120\nf003,约5万\nf069,无\n");
        Path other = sheet("乙.csv", "edusum-id,本年数\nf002,121\nf004,5200\n");
        byte[] before = Files.readAllBytes(file);
        assertEquals(1, run("set", file.toString(), "--values", one.toString(), "--values", other.toString()));
        for (String said : List.of("不一致  甲.csv › B2", "待确认  甲.csv › B3", "填写有误  甲.csv › B4", "不一致  乙.csv › B2", "以上 4 处需要处理")) {
            assertTrue(out.toString().contains(said), said + " in " + out);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(0, run("set", file.toString(), "--values", one.toString(), "--values", other.toString(), "--accept-good"));
        assertEquals(Value.EMPTY, field("f002").value());
        assertEquals("5200人", field("f004").printed(Form.FULL));
        assertEquals(3, run("set", file.toString(), "--values", folder.resolve("没有.xlsx").toString()));
    }

    @Test
    void rollingForwardMakesTheNextYearsFile() {
        assertEquals(0, run("set", file.toString(), "f002=120", "f063=2022-09"));
        Path next = folder.resolve("2023.edusum");
        assertEquals(0, run("roll", file.toString(), "-o", next.toString(), "--year", "2023"), out::toString);
        assertTrue(out.toString().contains("2 项数据转为上年数"), out.toString());
        assertEquals(3, run("roll", file.toString(), "-o", next.toString(), "--year", "2023"));
        assertEquals(1, run("roll", file.toString(), "-o", next.toString(), "--year", "2022", "--force"));
        file = next;
        assertEquals("云川区教育局2023年度工作总结", ProjectFile.read(file).summary().title());
        assertEquals(Value.EMPTY, field("f002").value());
        assertEquals(new Value.Quantity(java.math.BigDecimal.valueOf(120)), field("f002").previous());
        assertEquals(0, run("check", file.toString()));
    }

    @Test
    void rollingForwardSaysWhichYearsMovedAndWhichStayed() {
        Summary before = ProjectFile.read(file).summary();
        Field schools = field("f002");
        ProjectFile.write(file, Project.of(before.withField(schools.withLabel("2022年学校数").withNote("2022级不算"))));
        assertEquals(0, run("roll", file.toString(), "-o", folder.resolve("2023.edusum").toString(), "--year", "2023"), out::toString);
        assertEquals("""
                已生成“2023.edusum”：0 项数据转为上年数，1 处年份由 2022 年度移到 2023 年度，另有 1 处没有改。
                已改  数据项名称：【2022→2023】年学校数
                未改，请核对  “2022年学校数”的备注：【2022】级不算
                """, out.toString());
    }

    @Test
    void rollingForwardDoesNotReplaceThisYearsFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = Files.createSymbolicLink(folder.resolve("别名.edusum"), file);
        for (Path same : List.of(file, folder.resolve(".").resolve("总结.edusum"), other)) {
            assertEquals(2, run("roll", file.toString(), "-o", same.toString(), "--year", "2023", "--force"));
            assertTrue(out.toString().contains("会丢失今年的总结"), out.toString());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, run("roll", file.toString(), "-o", folder.resolve("x.edusum").toString(), "--year", "2101"));
        assertTrue(out.toString().contains("--year 应为 2023 到 2100 的年份"), out.toString());
    }

    @Test
    void aFileOfANewerVersionIsReadWithANoticeAndNotRolledForward() throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.writeString(parts.getPath("meta.json"), "{\"format\":{\"major\":2,\"minor\":0}}");
        }
        String notice = "由更高版本的 EduSum 保存（格式 2.0）";
        Path next = folder.resolve("2023.edusum");
        for (List<String> command : List.of(List.of("check", file.toString()), List.of("show", file.toString()),
                List.of("sheet", file.toString(), "-o", folder.resolve("表.xlsx").toString()),
                List.of("export", file.toString(), "-o", folder.resolve("总结.txt").toString()))) {
            assertEquals(0, run(command.toArray(String[]::new)), out::toString);
            assertTrue(out.toString().startsWith("edusum: 这个文件" + notice), out.toString());
        }
        assertEquals(3, run("roll", file.toString(), "-o", next.toString(), "--year", "2023"));
        assertTrue(out.toString().startsWith("edusum: 没有生成“" + next + "”：这个文件" + notice), out.toString());
        assertFalse(Files.exists(next));
    }

    @Test
    void aRootIsNoFile() {
        String root = folder.getRoot().toString();
        assertEquals(2, run("sheet", file.toString(), "-o", root));
        assertEquals("edusum: 填报表应写成 .xlsx 或 .csv：" + root + "。", out.toString().strip());
        assertEquals(2, run("sheet", file.toString(), "-o", root, "--kind", "outstanding"));
        assertEquals(2, run("set", file.toString(), "--values", root));
        assertEquals("edusum: “" + root + "”是根文件夹，--values 应给出其中的文件。", out.toString().strip());
    }
}
