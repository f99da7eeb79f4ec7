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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Exports as a clerk makes them: by keys, into names that are taken, and where a file cannot be written. */
class ExportJourneyTest extends ProgramWindowTest {

    private Path target;

    @BeforeEach
    void folder() throws IOException {
        target = Files.createTempDirectory(folder, "报送");
    }

    @Test
    void severalFormatsAreExportedByKeysAndToldOfInTheWindow(FxRobot robot) throws Exception {
        openDialog(robot, "{年}总结");
        assertTrue(text(robot, "#export-blanks").contains("还有"));
        check(robot, "#export-txt", true);
        robot.push(KeyCode.ENTER);
        await(() -> told(robot).startsWith("已导出"));
        assertEquals(List.of("年度工作总结.docx", "年度工作总结.txt"), names());
        assertEquals("已导出 年度工作总结.docx、.txt。", told(robot).substring(0, told(robot).indexOf('。') + 1));
        assertTrue(told(robot).contains("处空白"));

        robot.interact(() -> program.window().root().lookup("#prose").requestFocus());
        robot.push(KeyCode.F6);
        assertTrue(focused(robot, "export-open-docx"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#export-bar").<Node>query().isVisible());
        assertTrue(robot.lookup("#prose").<Node>query().isFocusWithin());

        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#export-name").tryQuery().isPresent());
        assertEquals("{年}总结", robot.lookup("#export-name").<TextInputControl>query().getText());
        assertTrue(robot.lookup("#export-txt").<CheckBox>query().isSelected());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void namesThatAreTakenAreAskedAboutOnce(FxRobot robot) throws Exception {
        Files.writeString(target.resolve("总结.docx"), "旧");
        Files.writeString(target.resolve("总结.txt"), "旧");
        openDialog(robot, "总结");
        check(robot, "#export-txt", true);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("保留两份").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        await(() -> told(robot).startsWith("已导出"));
        assertEquals(List.of("总结.docx", "总结.txt", "总结（2）.docx", "总结（2）.txt"), names());
        assertEquals("旧", Files.readString(target.resolve("总结.txt")));

        openDialog(robot, "总结");
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("替换").tryQuery().isPresent());
        robot.clickOn(robot.from(robot.lookup(".dialog-pane").<Node>query()).lookup("替换").<Node>query());
        await(() -> Files.size(target.resolve("总结.txt")) > 100 && idle());
        assertEquals(4, names().size());
    }

    @Test
    void aNameThatCannotBeWrittenIsToldAndAnotherOneTaken(FxRobot robot) throws Exception {
        Files.createDirectory(target.resolve("总结.docx"));
        openDialog(robot, "总结");
        check(robot, "#export-txt", true);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("改名保存").tryQuery().isPresent());
        assertTrue(told(robot).startsWith("已导出 总结.txt。"), told(robot));
        assertTrue(robot.lookup(".dialog-pane .content").<Label>query().getText().contains("被一个文件夹占用"));
        assertTrue(robot.lookup(".dialog-pane .content").<Label>query().getText().contains("存为“总结（2）.docx”"));
        robot.push(KeyCode.ENTER);
        await(() -> told(robot).startsWith("已导出 总结.txt、总结（2）.docx。"));
        assertEquals(List.of("总结.docx", "总结.txt", "总结（2）.docx"), names());
    }

    @Test
    void theWindowIsClosedWhenTheExportIsOverAndItsFailureRead(FxRobot robot) throws Exception {
        Files.createDirectory(target.resolve("总结.docx"));
        openDialog(robot, "总结");
        Stage stage = (Stage) program.window().root().getScene().getWindow();
        Platform.runLater(() -> {
            robot.lookup(".dialog-pane .button").<Button>queryAll().stream().filter(Button::isDefaultButton).findFirst().orElseThrow().fire();
            Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        });
        await(() -> robot.lookup("改名保存").tryQuery().isPresent());
        assertTrue(stage.isShowing());
        robot.push(KeyCode.ENTER);
        await(() -> !stage.isShowing());
        assertEquals(List.of("总结.docx", "总结（2）.docx"), names());
    }

    @Test
    void aFolderThatIsGoneBringsTheDialogBack(FxRobot robot) throws Exception {
        openDialog(robot, "总结");
        fill(robot, "#export-folder", target.resolve("没有").toString());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("换个位置…").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#export-folder").tryQuery().isPresent());
        fill(robot, "#export-folder", target.toString());
        robot.push(KeyCode.ENTER);
        await(() -> told(robot).startsWith("已导出 总结.docx。"));
        assertEquals(List.of("总结.docx"), names());
    }

    @Test
    void theFirstBlankIsOneKeyAway(FxRobot robot) throws Exception {
        openDialog(robot, "总结");
        robot.clickOn("#export-blanks-refuse");
        assertTrue(text(robot, "#export-fault").contains("处空白"));
        robot.clickOn("#export-fill");
        await(() -> robot.lookup("#export-fill").tryQuery().isEmpty());
        Summary summary = program.documents().session().summary();
        FieldId first = summary.proses().flatMap(Prose::references).map(FieldRef::field)
                .filter(id -> !summary.field(id).isFilled()).findFirst().orElseThrow();
        await(() -> program.documents().session().selectedFieldProperty().get().filter(first::equals).isPresent());
        assertTrue(robot.lookup("#prose").<Node>query().isFocusWithin());
        assertEquals(List.of(), names());
    }

    @Test
    void theButtonsStayWhereTheyAreWhenTheFontsHaveBeenChecked(FxRobot robot) throws Exception {
        openDialog(robot, "总结");
        CountDownLatch checkable = new CountDownLatch(1);
        robot.interact(() -> program.jobs().startQuietly(() -> checkable.await(20, TimeUnit.SECONDS), done -> { }));
        check(robot, "#export-pdf", true);
        assertEquals("正在检查字体…", text(robot, "#export-fonts"));
        double before = height(robot);
        checkable.countDown();
        await(() -> !text(robot, "#export-fonts").startsWith("正在检查"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, height(robot));
        robot.push(KeyCode.ESCAPE);
    }

    private static double height(FxRobot robot) {
        return ask(() -> robot.lookup("#export-fonts").query().getScene().getWindow().getHeight());
    }

    private void openDialog(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#export-name").tryQuery().isPresent());
        fill(robot, "#export-folder", target.toString());
        fill(robot, "#export-name", name);
        check(robot, "#export-open", false);
    }

    private static void check(FxRobot robot, String box, boolean isChecked) {
        robot.interact(() -> robot.lookup(box).<CheckBox>query().setSelected(isChecked));
    }

    private static void fill(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).query();
            control.requestFocus();
            control.setText(text);
        });
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).<Labeled>query().getText();
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#export-told").tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }

    private static boolean focused(FxRobot robot, String id) {
        return robot.lookup("#" + id).<Node>query().isFocused();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private boolean idle() {
        return ask(() -> program.jobs().runningProperty().get()) == 0;
    }
}
