package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.storage.DataFolder;
import org.edusum.storage.ProjectFile;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.FileChoosers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whole ways through the real window, as a clerk goes them. */
@ExtendWith(WindowExtension.class)
class JourneyTest {

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Path chosen;

    @Start
    void start(Stage stage) throws IOException {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        chosen = Files.createTempDirectory(folder, "files").resolve("总结.edusum");
        program.build(stage, new ChosenFiles());
    }

    /** Stands for the system's file choosers, which cannot be shown on a headless platform. */
    private final class ChosenFiles implements FileChoosers {
        @Override
        public Optional<Path> open(Optional<Path> from) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> importable(Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Optional<Path> from, String name) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> exportFolder(Optional<Path> from) {
            return Optional.of(chosen);
        }

        @Override
        public List<Path> sheets(Optional<Path> from) {
            return List.of(chosen);
        }

        @Override
        public Optional<Path> saveSheet(String title, Optional<Path> from, String name, List<String> endings) {
            return Optional.of(chosen);
        }
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void aNewSummaryIsFilledSavedReopenedAndExported(FxRobot robot) throws Exception {
        Platform.runLater(program.files()::askNames);
        await(() -> robot.lookup("#new-district").tryQuery().isPresent());
        fill(robot, "#new-province", "东岭省");
        fill(robot, "#new-district", "云川");
        fill(robot, "#new-year", "2022");
        assertEquals("云川区教育局2022年度工作总结", text(robot, "#new-preview"));
        answer(robot, "新建");
        await(() -> summary().title().equals("云川区教育局2022年度工作总结"));

        int filledBefore = filled();
        FieldId students = new FieldId("f003");
        robot.press(KeyCode.F8).release(KeyCode.F8);
        robot.write("１２８");
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#status-fields").<Label>query().getText().startsWith("已填 " + filledBefore));
        robot.write("，");
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(chosen) && idle());
        assertFalse(program.documents().changedProperty().get());
        Summary saved = summary();

        change(students, "52");
        assertTrue(program.documents().changedProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !summary().field(students).isFilled());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> summary().field(students).isFilled());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !program.documents().changedProperty().get());

        assertEquals(saved, ProjectFile.read(chosen).summary());
        Platform.runLater(() -> program.files().open(chosen));
        await(this::idle);
        assertEquals(saved, summary());
        assertEquals("东岭省", ((Value.Words) summary().field(OwnName.PROVINCE).orElseThrow().value()).text());

        robot.clickOn("#tool-export");
        await(() -> robot.lookup("#export-folder").tryQuery().isPresent());
        robot.clickOn("#export-pdf");
        robot.interact(() -> robot.lookup("#export-open").<CheckBox>query().setSelected(false));
        assertTrue(text(robot, "#export-blanks").contains("还有"));
        assertEquals("云川区教育局2022年度工作总结.docx、.pdf", text(robot, "#export-files"));
        answer(robot, "导出");
        for (String ending : List.of(".docx", ".pdf")) {
            Path target = chosen.resolveSibling("云川区教育局2022年度工作总结" + ending);
            await(() -> Files.exists(target) && idle());
            assertTrue(Files.size(target) > 10_000);
        }
    }

    @Test
    void nothingCanBeTypedWhileTheFirstFileIsBeingRead(FxRobot robot) throws Exception {
        Summary kept = summary();
        ProjectFile.write(chosen, org.edusum.storage.Project.of(kept));
        Node prose = robot.lookup("#prose").query();
        robotless(() -> {
            program.openFirst(chosen);
            assertFalse(prose.getScene().getRoot().lookup(".split-pane").isVisible());
            assertFalse(prose.isFocused());
        });
        await(this::idle);
        assertTrue(ask(() -> prose.getScene().getRoot().lookup(".split-pane").isVisible() && prose.isFocused()));
        assertEquals(kept, summary());
    }

    @Test
    void aBrokenFileIsRefusedAndTheDocumentStays(FxRobot robot) throws Exception {
        Summary before = summary();
        Files.writeString(chosen, "这不是项目文件");
        Platform.runLater(() -> program.files().open(chosen));
        await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertTrue(robot.lookup(".dialog-pane .content").<Label>query().getText().contains("总结.edusum"));
        answer(robot, "确定");
        assertEquals(before, summary());
    }

    @Test
    void closingAsksAboutChangesAndCancelKeepsThem(FxRobot robot) throws Exception {
        change(new FieldId("f003"), "7");
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> robot.lookup("不保存").tryQuery().isPresent());
        answer(robot, "取消");
        assertTrue(summary().field(new FieldId("f003")).isFilled());
        assertTrue(program.documents().changedProperty().get());
    }

    @Test
    void theInspectorSaysWhatIsExpectedAndKeepsAWrongEntry(FxRobot robot) throws Exception {
        FieldId students = new FieldId("f003");
        select(robot, students);
        fill(robot, "#field-value", "很多");
        robot.push(KeyCode.ENTER);
        assertTrue(text(robot, "#field-fault").contains("请填整数"));
        assertEquals("很多", robot.lookup("#field-value").<TextInputControl>query().getText());
        select(robot, new FieldId("f004"));
        assertEquals("", robot.lookup("#field-value").<TextInputControl>query().getText());
        select(robot, students);
        assertEquals("很多", robot.lookup("#field-value").<TextInputControl>query().getText());
        fill(robot, "#field-value", "3.2万");
        robot.push(KeyCode.ENTER);
        assertEquals("32000人", summary().field(students).type().print(summary().field(students).value()));
    }

    /** Presses a button of the open dialog; the toolbar has some of the same name. */
    private static void answer(FxRobot robot, String button) {
        Node dialog = robot.lookup(".dialog-pane").query();
        robot.clickOn(robot.from(dialog).lookup(button).<Node>query());
    }

    @Test
    void aFileChangedByAnotherIsReplacedOnlyWhenTheClerkSaysSo(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(chosen) && idle());
        Summary others = org.edusum.template.Templates.all().getFirst().summary().withLayout(
                new org.edusum.model.Layout(org.edusum.model.Numbering.STANDARD, org.edusum.model.HeadingForm.OWN_LINE));
        ProjectFile.write(chosen, org.edusum.storage.Project.of(others));
        change(new FieldId("f003"), "7");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        answer(robot, "取消");
        assertEquals(others, ProjectFile.read(chosen).summary());
        assertTrue(program.documents().changedProperty().get());
        Platform.runLater(program.files()::save);
        await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        answer(robot, "替换");
        await(() -> !program.documents().changedProperty().get() && idle());
        assertEquals(summary(), ProjectFile.read(chosen).summary());
    }

    private void select(FxRobot robot, FieldId field) {
        robot.interact(() -> program.documents().session().selectedFieldProperty().set(Optional.of(field)));
    }

    @Test
    void changesGivenUpForAFileThatCannotBeOpenedAreStillThere(FxRobot robot) throws Exception {
        change(new FieldId("f003"), "7");
        Files.writeString(chosen, "这不是项目文件");
        Platform.runLater(() -> program.files().open(chosen));
        await(() -> robot.lookup("不保存").tryQuery().isPresent());
        answer(robot, "不保存");
        await(() -> robot.lookup("确定").tryQuery().isPresent());
        answer(robot, "确定");
        change(new FieldId("f004"), "8");
        WaitForAsyncUtils.waitForAsyncFx(10_000, program::stop);
        robotless(() -> program.build(new Stage(), new ChosenFiles()));
        Platform.runLater(() -> program.files().offerDrafts(() -> { }));
        await(() -> robot.lookup("#drafts").tryQuery().isPresent());
        answer(robot, "继续编辑");
        await(() -> summary().field(new FieldId("f004")).isFilled());
        assertTrue(summary().field(new FieldId("f003")).isFilled());
    }

    private void change(FieldId field, String typed) {
        robotless(() -> new org.edusum.ui.inspector.InspectorModel(program.documents().session())
                .enterValue(summary().field(field), typed));
    }

    private static void robotless(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static void fill(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).query();
            control.requestFocus();
            control.setText(text);
        });
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).<Label>query().getText();
    }

    private Summary summary() {
        return ask(() -> program.documents().session().summary());
    }

    private int filled() {
        return org.edusum.model.Statistics.of(summary()).filled();
    }

    private boolean idle() {
        return ask(() -> program.jobs().runningProperty().get()) == 0;
    }
}
