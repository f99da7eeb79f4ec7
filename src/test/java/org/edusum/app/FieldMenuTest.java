package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The field menu of the real window. */
class FieldMenuTest extends ProgramWindowTest {

    private Session session() {
        return program.documents().session();
    }

    private static Menu menu(FxRobot robot) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .filter(menu -> menu.getText().startsWith("数据项")).findFirst().orElseThrow();
    }

    /** What can be chosen when the menu is open. */
    private static String offered(FxRobot robot) {
        Menu menu = menu(robot);
        robot.interact(() -> menu.getOnShowing().handle(new Event(Menu.ON_SHOWING)));
        String enabled = enabled(menu);
        robot.interact(() -> menu.getOnHidden().handle(new Event(Menu.ON_HIDDEN)));
        return enabled;
    }

    private static String enabled(Menu menu) {
        return menu.getItems().stream().filter(item -> item.getText() != null && !item.isDisable())
                .map(MenuItem::getText).map(text -> text.replaceAll("\\(_.\\)", "")).collect(Collectors.joining(" "));
    }

    private void select(FxRobot robot, int from, int to) {
        Place preamble = new Place.Body(session().summary().root().body().getFirst().id());
        robot.interact(() -> session().selectionProperty().set(Optional.of(
                new Selection(new Caret(preamble, from), new Caret(preamble, to)))));
    }

    @Test
    void aLetterChoosesInAnOpenMenuAndNoneReachesTheText(FxRobot robot) {
        Menu view = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .filter(menu -> menu.getText().startsWith("视图")).findFirst().orElseThrow();
        robot.interact(() -> robot.lookup("#prose").query().requestFocus());
        robot.interact(view::show);
        robot.push(KeyCode.Q);
        assertTrue(view.isShowing());
        robot.push(KeyCode.E);
        assertFalse(view.isShowing());
        assertEquals("110%", robot.lookup("#status-zoom").queryLabeled().getText());
        assertTrue(session().history().lastDone().isEmpty(), "nothing was typed");
        robot.push(KeyCode.Q);
        assertFalse(session().history().lastDone().isEmpty(), "with the menu closed it is");
    }

    @Test
    void altHeldForAButtonLeavesTheMenusAlone(FxRobot robot) {
        Menu file = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().getFirst();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.interact(() -> robot.lookup("#find-text").queryTextInputControl().setText("工作"));
        robot.push(KeyCode.ENTER);
        robot.press(KeyCode.ALT).press(KeyCode.R).release(KeyCode.R).release(KeyCode.ALT);
        assertFalse(session().history().lastDone().isEmpty(), "Alt+R has replaced");
        robot.push(KeyCode.DOWN);
        assertFalse(file.isShowing());
    }

    @Test
    void everyLetterStandsOnceInItsMenu(FxRobot robot) {
        for (Menu menu : robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus()) {
            List<String> letters = menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null)
                    .map(text -> text.replaceAll("(?s).*_(.).*", "$1")).toList();
            assertEquals(letters.stream().distinct().toList(), letters, menu.getText());
        }
    }

    @Test
    void theMenuOffersWhatFitsTheSelectionAndAllKeysWorkWhileItIsClosed(FxRobot robot) {
        robot.push(KeyCode.F8);
        assertTrue(offered(robot).startsWith("填写 转为文字 关联到已有数据项…"), offered(robot));
        int text = session().summary().root().body().getFirst().prose().plain().indexOf("教育系统");
        select(robot, text, text);
        assertEquals("插入数据项…", offered(robot));
        select(robot, text, text + 2);
        assertEquals("所选文字转为数据项", offered(robot));
        assertEquals(6, List.of(enabled(menu(robot)).split(" ")).size());
        select(robot, text, text);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        assertTrue(robot.lookup("#card-label").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(session().history().lastDone().isEmpty());
    }
}
