package org.edusum.app;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.edusum.ui.dialog.NamedStyle;
import org.edusum.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Page styles, as a clerk chooses and changes them. */
class PageStyleJourneyTest extends ProgramWindowTest {

    /** The dialog waits for an answer: it is opened without waiting for it. */
    private void open(FxRobot robot) {
        MenuItem item = robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(each -> Messages.text("menu.pageStyle").equals(each.getText())).findFirst().orElseThrow();
        Platform.runLater(item::fire);
        await(() -> robot.lookup("#style-list").tryQuery().isPresent());
        await(() -> isPainted(robot));
    }

    private static boolean isPainted(FxRobot robot) {
        return robot.lookup("#style-pages").lookup(".page-sheet").queryAll().size() >= 2;
    }

    private static void answer(FxRobot robot, String button) {
        robot.clickOn(robot.lookup(".dialog-pane").lookup(".button").match(node ->
                ((Button) node).getText().equals(Messages.text(button))).<Button>query());
        await(() -> robot.lookup("#style-list").tryQuery().isEmpty());
    }

    private static void showTab(FxRobot robot, String name) {
        robot.clickOn(robot.lookup("#style-tabs").lookup(".tab-label").match(node ->
                ((Label) node).getText().equals(Messages.text(name))).<Label>query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).<TextField>query().getText();
    }

    private static String fault(FxRobot robot) {
        return robot.lookup("#style-fault").<Label>query().getText();
    }

    private static Object image(FxRobot robot) {
        return ((ImageView) robot.lookup("#style-pages").lookup(".image-view").query()).getImage();
    }

    @Test
    void aChangedCopyOfTheStandardIsSeenAtOnceAndTakenIntoUse(FxRobot robot) throws Exception {
        open(robot);
        Object before = image(robot);
        showTab(robot, "pageStyle.tab.page");
        type(robot, "#style-lines", "24");
        await(() -> image(robot) != before);
        assertEquals("本单位格式", text(robot, "#style-name"));
        assertEquals(3, robot.lookup("#style-list").<ListView<?>>query().getItems().size());
        assertEquals("26.58", text(robot, "#style-pitch"));
        assertEquals("24", text(robot, "#style-lines"), "what is being typed stays");
        type(robot, "#style-name", "区教育局格式");
        answer(robot, "button.ok");
        assertEquals(24, program.window().styleInUse().style().lines());
        open(robot);
        assertEquals("区教育局格式", text(robot, "#style-name"));
        answer(robot, "button.cancel");
        Platform.runLater(program.files()::export);
        await(() -> robot.lookup("#export-style").tryQuery().isPresent());
        assertEquals("区教育局格式", ((NamedStyle) robot.lookup("#export-style").<ComboBox<?>>query().getValue()).name());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#export-style").tryQuery().isEmpty());
    }

    @Test
    void whatCannotBeIsSaidAndCannotBeAgreedOn(FxRobot robot) throws Exception {
        open(robot);
        type(robot, "#style-size-text", "特大");
        assertTrue(fault(robot).startsWith("正文的字号应为"), fault(robot));
        assertTrue(ok(robot).isDisabled());
        type(robot, "#style-size-text", "四号");
        assertEquals("", fault(robot));
        assertFalse(ok(robot).isDisabled());
        showTab(robot, "pageStyle.tab.page");
        type(robot, "#style-cells", "60");
        assertTrue(fault(robot).startsWith("每行 60 字排不下"), fault(robot));
        assertTrue(ok(robot).isDisabled());
        answer(robot, "button.cancel");
        assertEquals("gb9704", program.window().styleInUse().key());
    }

    private static Button ok(FxRobot robot) {
        return robot.lookup(".dialog-pane").lookup(".button").match(node ->
                ((Button) node).getText().equals(Messages.text("button.ok"))).query();
    }

    @Test
    void theBuiltInStylesAreChosenWithTheKeyboard(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup("#style-list").query().requestFocus());
        robot.push(KeyCode.DOWN);
        showTab(robot, "pageStyle.tab.page");
        assertEquals("36", text(robot, "#style-lines"));
        assertTrue(robot.lookup("#style-name").query().isDisabled());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#style-list").tryQuery().isEmpty());
        assertEquals("plain", program.window().styleInUse().key());
        assertEquals(36, program.window().styleInUse().style().lines());
    }
}
