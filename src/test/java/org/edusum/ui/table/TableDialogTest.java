package org.edusum.ui.table;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.edusum.model.Prose;
import org.edusum.model.Table;
import org.edusum.model.edit.History;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.prose.ProseSamples;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The table editor as a clerk uses it: by the keyboard. */
@ExtendWith(WindowExtension.class)
class TableDialogTest {

    private Session session;
    private TableCommands commands;

    @Start
    void start(Stage stage) {
        session = new Session(History.of(TableSamples.summary()), entry -> { }, InstantSource.system());
        stage.setScene(new Scene(new Pane(), 900, 600));
        stage.show();
        commands = new TableCommands(session, new Dialogs(stage));
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        if (isOpen(robot)) {
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            await(() -> !isOpen(robot));
        }
    }

    @Test
    void whatIsTypedGoesFromCellToCellAndIsOneStep(FxRobot robot) throws Exception {
        open(robot);
        type(robot, "类别");
        robot.push(KeyCode.TAB);
        type(robot, "人");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        type(robot, "9");
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.F2);
        type(robot, "场次");
        robot.push(KeyCode.ESCAPE);
        take(robot);
        assertEquals("类别|人", row(0));
        assertEquals("9", table().cell(2, 1).plain());
        assertEquals("演练", table().cell(2, 0).plain());
        assertEquals("修改附表", session.history().lastDone().orElseThrow().edit().name());
        robot.interact(() -> session.undo());
        assertEquals(TableSamples.table(), table());
    }

    @Test
    void anInputMethodComposesStraightIntoTheCellTheClerkIsAt(FxRobot robot) throws Exception {
        open(robot);
        compose(robot, "xiang", "");
        assertTrue(line(robot).getOpacity() == 1);
        compose(robot, "", "项");
        compose(robot, "", "");
        robot.push(KeyCode.ENTER);
        compose(robot, "dang", "");
        compose(robot, "", "");
        assertTrue(line(robot).getOpacity() == 0);
        robot.push(KeyCode.ENTER);
        take(robot);
        assertEquals("项", table().cell(0, 0).plain());
        assertEquals("党员", table().cell(1, 0).plain());
    }

    @Test
    void aFieldIsOneCharacterWhileTheCellIsEdited(FxRobot robot) throws Exception {
        open(robot);
        at(robot, 1, 1);
        robot.push(KeyCode.F2);
        type(robot, "人");
        robot.push(KeyCode.HOME);
        type(robot, "大");
        robot.interact(() -> line(robot).positionCaret(5));
        type(robot, "左右");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F2);
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ENTER);
        take(robot);
        assertEquals(ProseSamples.prose("大约{members:NUMBER}左右人"), table().cell(1, 1));
        assertEquals(Prose.EMPTY, table().cell(2, 1));
    }

    @Test
    void aFieldIsFoundByItsNameAndPutIntoTheCell(FxRobot robot) throws Exception {
        open(robot);
        at(robot, 2, 1);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        await(() -> robot.lookup("#table-field-search").<TextField>query().isFocused());
        robot.interact(() -> robot.lookup("#table-field-search").<TextField>query().setText("占比"));
        robot.push(KeyCode.ENTER);
        await(() -> line(robot).isFocused());
        take(robot);
        assertEquals(ProseSamples.prose("{share:NUMBER}"), table().cell(2, 1));
    }

    @Test
    void cellsOfASpreadsheetArePastedAndCopiedOnesKeepTheirFields(FxRobot robot) throws Exception {
        open(robot);
        at(robot, 1, 1);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("甲\t乙\n丙\t丁");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        take(robot);
        assertEquals(ProseSamples.prose("约{members:NUMBER}"), table().cell(2, 1));
        assertEquals(List.of("甲|乙", "丙|丁"), List.of(row(3), row(4)));
    }

    @Test
    void changesAreGivenUpOnlyWhenTheClerkSaysSo(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("放弃修改").tryQuery().isPresent());
        robot.clickOn(robot.lookup("放弃修改").query().getParent().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Button button && button.getText().equals("取消")).findFirst().orElseThrow());
        await(() -> robot.lookup("放弃修改").tryQuery().isEmpty());
        assertTrue(isOpen(robot));
        robot.interact(() -> line(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("放弃修改").tryQuery().isPresent());
        robot.clickOn("放弃修改");
        await(() -> !isOpen(robot));
        assertEquals(TableSamples.table(), table());
        assertTrue(session.history().lastDone().isEmpty());
    }

    @Test
    void nothingChangedIsNoStepAndNoQuestion(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.ESCAPE);
        await(() -> !isOpen(robot));
        open(robot);
        take(robot);
        assertTrue(session.history().lastDone().isEmpty());
        robot.interact(() -> commands.remove(TableSamples.SECTION));
        assertFalse(commands.hasTable(TableSamples.SECTION));
        assertEquals("删除附表", session.history().lastDone().orElseThrow().edit().name());
    }

    private void open(FxRobot robot) throws Exception {
        Platform.runLater(() -> commands.edit(TableSamples.SECTION));
        await(() -> isOpen(robot) && line(robot).isFocused());
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#table-cell").tryQuery().isPresent();
    }

    private static CellLine line(FxRobot robot) {
        return robot.lookup("#table-cell").query();
    }

    private static void at(FxRobot robot, int row, int column) {
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < row; i++) {
            robot.push(KeyCode.DOWN);
        }
        for (int i = 0; i < column; i++) {
            robot.push(KeyCode.RIGHT);
        }
    }

    private static void type(FxRobot robot, String text) {
        // The robot's own writing goes to the window below.
        robot.interact(() -> text.chars().forEach(c -> line(robot).fireEvent(new KeyEvent(KeyEvent.KEY_TYPED,
                String.valueOf((char) c), "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private static void take(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !isOpen(robot));
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        robot.interact(() -> {
            Node target = line(robot);
            List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            target.fireEvent(new InputMethodEvent(target, target, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs, committed, composed.length()));
        });
    }

    private Table table() {
        return TableSamples.tableOf(session.summary()).orElseThrow();
    }

    private String row(int index) {
        return table().rows().get(index).stream().map(Prose::plain).reduce((a, b) -> a + "|" + b).orElseThrow();
    }
}
