package org.edusum.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edusum.model.FieldId;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ProjectFileTest {

    private static final Summary SMALL = SummaryJson.read(JsonTree.parse(SummaryJsonTest.SMALL));

    @TempDir
    Path folder;

    @Test
    void everyProjectComesBackEqual() {
        for (long seed = 0; seed < 40; seed++) {
            Path file = folder.resolve(seed % 3 + "份.edusum");
            Project project = Project.of(RandomSummary.of(seed));
            ProjectFile.write(file, project);
            assertEquals(project, ProjectFile.read(file), "seed " + seed);
        }
    }

    @Test
    void twoSavesOfOneProjectGiveTheSameBytes() {
        for (long seed = 0; seed < 40; seed++) {
            byte[] first = ProjectFile.encode(Project.of(RandomSummary.of(seed)));
            assertArrayEquals(first, ProjectFile.encode(Project.of(RandomSummary.of(seed))));
            assertArrayEquals(first, ProjectFile.encode(ProjectFile.decode(Path.of("x"), first)));
        }
    }

    @Test
    void anotherProcessWritesTheSameBytes() throws IOException, InterruptedException {
        Path file = folder.resolve("另一进程.edusum");
        ForkedJvm.run(WriteRandom.class, file.toString(), "7");
        assertArrayEquals(ProjectFile.encode(Project.of(RandomSummary.of(7))), Files.readAllBytes(file));
    }

    /** Run in a process of its own: writes the random summary of a seed. */
    static final class WriteRandom {
        public static void main(String[] args) {
            ProjectFile.write(Path.of(args[0]), Project.of(RandomSummary.of(Long.parseLong(args[1]))));
        }
    }

    @Test
    void theTypeStandsUncompressedAtTheStartOfTheFile() {
        byte[] file = ProjectFile.encode(Project.of(SMALL));
        assertEquals("mimetypeapplication/vnd.edusum+zip", new String(file, 30, 8 + 26, US_ASCII));
    }

    @Test
    void aFileThatWasPackedAnewIsReadAllTheSame() throws ArchiveException {
        Map<String, Blob> parts = parts();
        Map<String, Blob> repacked = new LinkedHashMap<>();
        repacked.put("summary.json", parts.get("summary.json"));
        repacked.put("meta.json", parts.get("meta.json"));
        assertEquals(SMALL, ProjectCodec.decode(Archive.write(repacked)).summary());
    }

    private static Map<String, Blob> parts() throws ArchiveException {
        return Archive.read(ProjectFile.encode(Project.of(SMALL)));
    }

    private static byte[] withPart(String name, String content) throws ArchiveException {
        Map<String, Blob> parts = parts();
        parts.put(name, new Blob(content.getBytes(UTF_8)));
        return Archive.write(parts);
    }

    /** The small document with something unknown in every kind of object. */
    private static byte[] fromANewerMinor() throws ArchiveException {
        String summary = new String(JsonTree.bytes(SummaryJson.write(SMALL)), UTF_8)
                .replace("\"numbering\":", "\"a top\":{\"deep\":[1.50,null]},\"numbering\":")
                .replace("\"names\":{", "\"names\":{\"county\":\"n1\",")
                .replace("{\"id\":\"s1\"", "{\"mood\":\"good\",\"id\":\"s1\"")
                .replace("{\"id\":\"p1\"", "{\"style\":\"quote\",\"id\":\"p1\"")
                .replace("\"form\":\"number\"", "\"form\":\"number\",\"case\":\"upper\"")
                .replace("\"title\":[{\"field\":\"n1\"}", "\"title\":[{\"field\":\"n1\",\"short\":true}")
                .replace("\"signature\":{", "\"signature\":{\"seal\":\"round\",")
                .replace("{\"id\":\"f1\"", "{\"hue\":\"red\",\"id\":\"f1\"");
        Map<String, Blob> parts = Archive.read(withPart("summary.json", summary));
        parts.put("meta.json", new Blob(
                "{\"format\":{\"major\":1,\"minor\":9,\"beta\":false},\"program\":\"x\",\"by\":\"甲\"}".getBytes(UTF_8)));
        parts.put("附件/照片.png", new Blob(new byte[] {1, 2, 3}));
        return Archive.write(parts);
    }

    @Test
    void whatANewerMinorVersionAddedIsCarriedAlong() throws ArchiveException {
        Project project = ProjectCodec.decode(fromANewerMinor());
        assertEquals(SMALL, project.summary());
        assertFalse(project.isReadOnly());
        Map<String, Blob> saved = Archive.read(ProjectFile.encode(project));
        String summary = new String(saved.get("summary.json").bytes(), UTF_8);
        for (String kept : new String[] {"\"a top\":{\"deep\":[1.50,null]}", "\"county\":\"n1\"", "\"mood\":\"good\"",
            "\"style\":\"quote\"", "{\"field\":\"f1\",\"form\":\"number\",\"case\":\"upper\"}",
            "{\"field\":\"n1\",\"short\":true}", "\"seal\":\"round\"", "\"hue\":\"red\""}) {
            assertTrue(summary.contains(kept), kept + " in " + summary);
        }
        assertTrue(new String(saved.get("meta.json").bytes(), UTF_8)
                .startsWith("{\"format\":{\"major\":1,\"minor\":9,\"beta\":false},\"program\":\"EduSum"));
        assertTrue(new String(saved.get("meta.json").bytes(), UTF_8).endsWith(",\"by\":\"甲\"}"));
        assertEquals(new Blob(new byte[] {1, 2, 3}), saved.get("附件/照片.png"));
        assertEquals(project, ProjectCodec.decode(ProjectFile.encode(project)));
    }

    @Test
    void whatANewerMinorVersionAddedToTablesAndFormalitiesIsCarriedAlong() {
        String unknown = SummaryJsonTest.FORMAL.replace("\"weight\":2", "\"weight\":2,\"fill\":\"grey\"")
                .replace("\"headRows\":1", "\"headRows\":1,\"caption\":\"表1\"")
                .replace("[{\"field\":\"f1\"}]]]", "[{\"field\":\"f1\",\"bold\":true}]]]")
                .replace("\"issuer\":\"办公室\"", "\"issuer\":\"办公室\",\"copies\":30")
                .replace("\"addressee\":", "\"secrecy\":\"none\",\"addressee\":");
        Project project = new SummaryReader(JsonPlace.root(JsonTree.parse(unknown))).read();
        String saved = JsonTree.text(SummaryWriter.write(project.summary(), project.extras()));
        for (String kept : new String[] {"{\"weight\":2,\"align\":\"left\",\"fill\":\"grey\"}", "\"caption\":\"表1\"",
            "{\"field\":\"f1\",\"bold\":true}", "\"copies\":30", "\"secrecy\":\"none\""}) {
            assertTrue(saved.contains(kept), kept + " in " + saved);
        }
        assertEquals(project, new SummaryReader(JsonPlace.root(JsonTree.parse(saved))).read());
    }

    @Test
    void unknownMembersGoWithTheirOwnerAndComeBackWithIt() throws ArchiveException {
        Project project = ProjectCodec.decode(fromANewerMinor());
        Edit removal = Edit.of("删除条目", new Change.RemoveSection(new SectionId("s1")));
        Outcome.Applied<Edit> without = (Outcome.Applied<Edit>) removal.apply(SMALL);
        String shorter = JsonTree.text(SummaryWriter.write(without.summary(), project.extras()));
        assertFalse(shorter.contains("\"mood\"") || shorter.contains("\"style\""), shorter);
        Summary again = ((Outcome.Applied<Edit>) without.inverse().apply(without.summary())).summary();
        assertArrayEquals(ProjectFile.encode(project), ProjectFile.encode(project.withSummary(again)));
    }

    @Test
    void aNewerMajorVersionThatCanBeReadIsReadOnly() throws ArchiveException {
        Project project = ProjectCodec.decode(withPart("meta.json", "{\"format\":{\"major\":2,\"minor\":0}}"));
        assertEquals(SMALL, project.summary());
        assertTrue(project.isReadOnly());
        assertTrue(project.notice().orElseThrow().contains("更高版本"));
        Path file = folder.resolve("新版.edusum");
        ProjectFileException refusal =
                assertThrows(ProjectFileException.class, () -> ProjectFile.write(file, project));
        assertTrue(refusal.getMessage().contains("请升级 EduSum"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aNewerMajorVersionThatCannotBeReadSaysSo() throws ArchiveException {
        Map<String, Blob> parts = Archive.read(withPart("meta.json", "{\"format\":{\"major\":9,\"minor\":0}}"));
        parts.put("summary.json", new Blob("{\"everything\":\"else\"}".getBytes(UTF_8)));
        ProjectFileException refusal = assertThrows(ProjectFileException.class,
                () -> ProjectFile.decode(Path.of("新.edusum"), Archive.write(parts)));
        assertTrue(refusal.getMessage().contains("格式 9.0") && refusal.getMessage().contains("请升级"), refusal.getMessage());
    }

    @Test
    void olderVersionsGoThroughEveryStepOfTheUpgrade() {
        var steps = java.util.List.<java.util.function.UnaryOperator<tools.jackson.databind.JsonNode>>of(
                tree -> JsonTree.parse(JsonTree.text(tree).replace("1", "2")),
                tree -> JsonTree.parse(JsonTree.text(tree).replace("2", "3")));
        assertEquals("[3]", JsonTree.text(Upgrades.apply(steps, JsonTree.parse("[1]"), new FormatVersion(1, 0))));
        assertEquals("[1]", JsonTree.text(Upgrades.apply(steps, JsonTree.parse("[1]"), new FormatVersion(3, 0))));
    }

    @Test
    void savingOverAFileThatCannotBeReplacedKeepsItAndSaysWhy() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("文件夹.edusum"));
        ProjectFileException refusal =
                assertThrows(ProjectFileException.class, () -> ProjectFile.write(taken, Project.of(SMALL)));
        assertEquals("没有保存“文件夹.edusum”：这个名称已被一个文件夹占用。请换一个名称保存。原文件保持不变。", refusal.getMessage());
    }

    @Test
    void theMarkOfAFileFollowsItsContent() throws IOException {
        Path file = folder.resolve("标记.edusum");
        FileMark written = ProjectFile.write(file, Project.of(SMALL));
        assertEquals(written, FileMark.of(file));
        assertEquals(new ProjectFile.Loaded(Project.of(SMALL), written), ProjectFile.load(file));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(written, FileMark.of(file));
        ProjectFile.write(file, Project.of(RandomSummary.of(1)));
        assertFalse(written.equals(FileMark.of(file)));
    }

    @Test
    void aChangedValueIsSaved() {
        Path file = folder.resolve("改.edusum");
        ProjectFile.write(file, Project.of(SMALL));
        Edit edit = Edit.of("填写", new Change.SetValue(new FieldId("n1"), new Value.Words("青禾区")));
        Summary changed = ((Outcome.Applied<Edit>) edit.apply(SMALL)).summary();
        ProjectFile.write(file, Project.of(changed));
        assertEquals("青禾区工作总结", ProjectFile.read(file).summary().title());
    }
}
