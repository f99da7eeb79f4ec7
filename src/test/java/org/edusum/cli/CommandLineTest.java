package org.edusum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.storage.JsonTree;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {

    @TempDir
    private Path folder;
    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Optional<Path>> opened = new ArrayList<>();

    @BeforeEach
    void newProject() {
        file = folder.resolve("二〇二二 总结.edusum");
        assertEquals(0, run("new", file.toString(), "--name", "省=江南", "--name", "市=云州", "--name", "区=云川", "--year", "2022"));
    }

    /** Runs a command; what it prints is in {@code out} and {@code err} afterwards. */
    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineApp(opened::add, new PrintWriter(out, true), new PrintWriter(err, true)).run(args);
    }

    private JsonNode shown() {
        assertEquals(0, run("show", file.toString(), "--json"));
        return JsonTree.parse(out.toString());
    }

    private JsonNode shownField(String id) {
        for (JsonNode field : shown().get("fields")) {
            if (field.get("id").stringValue().equals(id)) {
                return field;
            }
        }
        throw new AssertionError("not shown: " + id);
    }

    /** The last command said this and nothing else: no result, no stack trace. */
    private void assertSays(String message) {
        assertTrue(err.toString().contains(message), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(0, run());
        assertEquals(0, run(file.toString()));
        assertEquals(0, run("show.edusum"));
        assertEquals(List.of(Optional.empty(), Optional.of(file), Optional.of(Path.of("show.edusum"))), opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "import", "templates", "show", "set", "check", "sheet", "roll", "export"})
    void everyCommandHasHelpInChinese(String command) {
        assertEquals(0, command.isEmpty() ? run("--help") : run(command, "--help"));
        assertTrue(out.toString().startsWith("用法：\n  edusum " + command), out.toString());
        assertFalse(out.toString().matches("(?s).*\\b(Usage|Show this|Missing|OPTIONS|COMMAND)\\b.*"), out.toString());
        assertEquals("", err.toString());
        assertEquals(List.of(), opened);
    }

    @Test
    void templatesAreListedByIdAndName() {
        assertEquals(0, run("templates"));
        assertTrue(out.toString().startsWith("education-bureau\t区、县教育局年度工作总结\t"), out.toString());
    }

    @Test
    void newFillsNamesAndYearAndDoesNotOverwrite() throws IOException {
        JsonNode shown = shown();
        assertEquals("云川区教育局2022年度工作总结", shown.get("title").stringValue());
        assertEquals(2022, shown.get("year").intValue());
        byte[] before = Files.readAllBytes(file);
        assertEquals(3, run("new", file.toString()));
        assertSays("已存在");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(0, run("new", file.toString(), "--force", "--template", "education-bureau", "--name", "county=海棠县",
                "--name", "单位=海棠县教育和体育局"));
        assertEquals("海棠县教育和体育局＿＿年度工作总结", shown().get("title").stringValue());
        assertTrue(shown().get("year").isNull());
    }

    @Test
    void newSaysWhatIsWrong() {
        String other = folder.resolve("b.edusum").toString();
        assertEquals(2, run("new", other, "--name", "国=云川"));
        assertSays("省、市、区、单位");
        assertEquals(2, run("new", other, "--name", "云川"));
        assertEquals(2, run("new", other, "--name", "区=云川", "--name", "县=海棠"));
        assertSays("只能给一次");
        assertEquals(2, run("new", other, "--year", "22"));
        assertSays("2022");
        assertEquals(2, run("new", other, "--template", "nix"));
        assertSays("education-bureau");
        assertEquals(2, run("new", folder.resolve("b.docx").toString()));
        assertEquals(2, run("new"));
        assertSays("缺少参数：OUT.edusum");
        assertEquals(1, run("new", other, "--name", "区=**"));
        assertSays("区：请填写真实的名称");
        assertEquals(3, run("new", folder.resolve("没有/b.edusum").toString()));
        assertSays("文件夹不存在");
        assertFalse(Files.exists(Path.of(other)));
    }

    @Test
    void showListsTheOutlineWithNumbersAndCounts() {
        assertEquals(0, run("show", file.toString()));
        assertTrue(out.toString().contains("\n一、全面打赢防疫战役  "), out.toString());
        assertTrue(out.toString().contains("\n  1."), out.toString());
        assertTrue(out.toString().contains("\n    （1）"), out.toString());
    }

    @Test
    void showJsonHasTheOutlineTheFieldsAndTheirPlaces() {
        JsonNode shown = shown();
        assertEquals(List.of("title", "year", "outline", "fields", "stats"), List.copyOf(shown.propertyNames()));
        JsonNode chapter = shown.get("outline").get(0);
        assertEquals(List.of("id", "number", "title", "depth", "status", "division", "children"), List.copyOf(chapter.propertyNames()));
        assertEquals("一、", chapter.get("number").stringValue());
        assertEquals(1, chapter.get("depth").intValue());
        assertEquals("notStarted", chapter.get("status").stringValue());
        assertEquals("", chapter.get("division").stringValue());
        assertEquals(2, chapter.get("children").get(0).get("depth").intValue());
        assertEquals(7, shown.get("outline").size());
        assertEquals(shown.get("fields").size(), shown.get("stats").get("fields").intValue());
        assertEquals(List.of("id", "type", "unit", "label", "value", "text", "section", "left", "right",
                        "formula", "previous", "source", "places"),
                List.copyOf(shown.get("fields").get(0).propertyNames()));
        assertEquals("bureau", shown.get("fields").get(0).get("id").stringValue());
        JsonNode schools = shownField("f002");
        assertTrue(schools.get("value").isNull());
        assertEquals("＿＿所", schools.get("text").stringValue());
        assertEquals("各级各类学校（含幼儿园）", schools.get("left").stringValue());
        assertEquals("，在校（园）学生＿＿人，", schools.get("right").stringValue());
        assertEquals("doc", schools.get("section").stringValue());
    }

    @Test
    void showHasAttachmentsAndTables() {
        Summary before = ProjectFile.read(file).summary();
        Table table = Table.empty(1, 2).withCell(0, 0, Prose.of("校名")).withCell(0, 1, Prose.of(new FieldRef(new FieldId("f002"))));
        Section attachment = new Section(new SectionId("t1"), Prose.of("学校名单"), List.of(), List.of())
                .withKind(Section.Kind.ATTACHMENT).withTable(Optional.of(table));
        Outcome.Applied<Edit> done = (Outcome.Applied<Edit>) new Edit("附件", List.of(
                new Change.InsertSection(before.root().id(), before.root().children().size(), attachment),
                new Change.SetFormalities(new Formalities("市教育局", Optional.empty())))).apply(before);
        ProjectFile.write(file, Project.of(done.summary()));
        assertEquals(0, run("show", file.toString()));
        assertTrue(out.toString().contains("\n附件：学校名单  [附表 1行2列]  0/1\n"), out.toString());
        JsonNode shown = shown();
        JsonNode node = shown.get("outline").get(7);
        assertEquals("{\"id\":\"t1\",\"number\":\"附件\",\"title\":\"学校名单\",\"depth\":1,\"status\":\"notStarted\",\"division\":\"\","
                + "\"kind\":\"attachment\",\"table\":{\"headRows\":1,\"landscape\":false,\"rows\":[[\"校名\",\"＿＿所\"]]},\"children\":[]}",
                JsonTree.text(node));
        assertEquals("{\"addressee\":\"市教育局\"}", JsonTree.text(shown.get("formalities")));
    }

    @Test
    void setTakesEntriesAndMachineForms() {
        assertEquals(0, run("set", file.toString(), "f002=1，200 所", "f001=2022-09", "f003=3.2万", "year=2023年"));
        assertEquals("1200", shownField("f002").get("value").stringValue());
        assertEquals("1200所", shownField("f002").get("text").stringValue());
        assertEquals("2022-09", shownField("f001").get("value").stringValue());
        assertEquals("2022年9月", shownField("f001").get("text").stringValue());
        assertEquals("32000", shownField("f003").get("value").stringValue());
        assertEquals(2023, shown().get("year").intValue());
        assertEquals(0, run("set", file.toString(), "f002="));
        assertTrue(shownField("f002").get("value").isNull());
    }

    @Test
    void theBureauFollowsTheDistrict() {
        assertEquals(0, run("set", file.toString(), "district=海棠区"));
        assertEquals("海棠区教育局2022年度工作总结", shown().get("title").stringValue());
    }

    @Test
    void setIsAllOrNothingAndNamesEveryFault() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals(1, run("set", file.toString(), "f002=12", "f001=去年", "f003=-3", "f9999=1", "各级各类学校总数=5"));
        assertSays("f001（");
        assertSays("f003（");
        assertSays("没有编号为“f9999”");
        assertSays("是不是 f002？");
        assertSays("去年");
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void setReadsValuesFromJson() throws IOException {
        // With the mark that Windows editors put in front.
        Path values = Files.writeString(folder.resolve("值.json"), "\uFEFF{\"f002\":\"12\",\"f003\":3500,\"f001\":null}");
        assertEquals(0, run("set", file.toString(), "--values", values.toString(), "f004=7"));
        assertEquals("12", shownField("f002").get("value").stringValue());
        assertEquals("3500", shownField("f003").get("value").stringValue());
        assertEquals("7", shownField("f004").get("value").stringValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{\"f002\":", "{\"f002\":true}", "{\"f002\":\"1\",\"f002\":\"2\"}"})
    void valuesThatCannotBeReadAreAFileFault(String json) throws IOException {
        Path values = Files.writeString(folder.resolve("v.json"), json);
        assertEquals(3, run("set", file.toString(), "--values", values.toString()));
        assertSays("读不了");
        assertEquals(3, run("set", file.toString(), "--values", folder.toString()));
        assertEquals(3, run("set", file.toString(), "--values", folder.resolve("nix.json").toString()));
    }

    @Test
    void aHugeNumberInJsonIsJustAnInvalidValue() throws IOException {
        Path values = Files.writeString(folder.resolve("v.json"), "{\"f002\":1e900000000}");
        assertEquals(1, run("set", file.toString(), "--values", values.toString()));
        assertSays("f002（");
    }

    @Test
    void setUsedWronglySaysHow() {
        assertEquals(2, run("set", file.toString()));
        assertEquals(2, run("set", file.toString(), "f002"));
        assertSays("编号=内容");
        assertEquals(2, run("set", file.toString(), "=5"));
        assertEquals(2, run("set", file.toString(), "f002=1", "f002=2"));
        assertSays("两次");
        assertEquals(2, run("set"));
        assertEquals(2, run("show", file.toString(), "--yaml"));
        assertSays("不认识的参数：--yaml");
    }

    @Test
    void filesThatAreNoProjectsAreFileFaults() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.edusum"), "not a project");
        for (String path : List.of(broken.toString(), folder.toString(), folder.resolve("nix.edusum").toString())) {
            assertEquals(3, run("show", path));
            assertSays("打不开");
            assertEquals(3, run("set", path, "f002=1"));
            assertEquals(3, run("export", path, "-o", folder.resolve("x.txt").toString()));
        }
    }

    @Test
    void exportUsedWronglySaysHow() {
        assertEquals(2, run("export", file.toString(), "-o", folder.resolve("x.doc").toString()));
        assertSays(".docx、.pdf、.ofd、.txt");
        assertEquals(2, run("export", file.toString()));
        assertSays("缺少参数：--output");
        String out = folder.resolve("x.txt").toString();
        assertEquals(2, run("export", file.toString(), "-o", out, "--style", "red"));
        assertSays("--style 不能是“red”，应为 gb9704、plain。");
        assertEquals(2, run("export", file.toString(), "-o", out, "--blanks", "drop"));
        assertSays("--blanks 不能是“drop”，应为 mark、underline、refuse。");
        assertEquals(2, run("export", file.toString(), "-o", out, "-o", folder + "/./x.txt"));
        assertSays("给了两次");
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void severalFilesOfOneExportAreWrittenAndOneThatFailsIsTold() throws IOException {
        Path docx = folder.resolve("甲.docx");
        Path txt = folder.resolve("乙.TXT");
        assertEquals(3, run("export", file.toString(), "-o", docx.toString(), "-o", folder.resolve("没有/丙.pdf").toString(),
                "-o", txt.toString(), "--style", "plain", "--blanks", "underline"));
        assertTrue(err.toString().contains("没有导出“丙.pdf”：文件夹不存在"), err.toString());
        assertEquals("已导出“甲.docx”。\n已导出“乙.TXT”。\n", out.toString());
        assertTrue(Files.size(docx) > 1000 && Files.size(txt) > 1000);
    }

    @Test
    void blanksThatAreRefusedAreAMatterOfTheContent() {
        Path docx = folder.resolve("甲.docx");
        assertEquals(1, run("export", file.toString(), "-o", docx.toString(), "--blanks", "refuse"));
        assertSays("处空白没有填写");
        assertFalse(Files.exists(docx));
    }

    @Test
    void aMachineWithoutAScreenIsToldSo() {
        CommandLineApp app = new CommandLineApp(f -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        }, new PrintWriter(out, true), new PrintWriter(err, true));
        out.getBuffer().setLength(0);
        assertEquals(3, app.run());
        assertSays("没有可用的图形界面");
    }

    @Test
    void anUnforeseenFailureGivesACodeAndTheStackOnlyOnRequest() {
        CommandLineApp app = new CommandLineApp(f -> {
            throw new IllegalStateException("inside");
        }, new PrintWriter(out, true), new PrintWriter(err, true));
        out.getBuffer().setLength(0);
        assertEquals(3, app.run("a.edusum"));
        assertSays("错误代码");
        assertEquals(3, app.run("a.edusum", "--debug"));
        assertTrue(err.toString().contains("IllegalStateException: inside"));
    }
}
