package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The keys of the menus, which must not be in each other's way nor in that of the prose. */
class MenuKeysTest extends ProgramWindowTest {

    @Test
    void noTwoItemsOfTheMenusShareAKey(FxRobot robot) {
        List<KeyCombination> keys = items(robot).stream().map(MenuItem::getAccelerator).toList();
        List<String> shared = keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .map(KeyCombination::getName).toList();
        assertEquals(List.of(), shared);
    }

    /** The prose sees a key before the menus do: what it takes for itself must be what the menu says. */
    @Test
    void ofTheMenusKeysTheProseTakesOnlyThoseOfItsOwnCommands(FxRobot robot) {
        Node prose = robot.lookup("#prose").query();
        List<String> passed = new ArrayList<>();
        EventHandler<KeyEvent> beyond = event -> {
            passed.add(event.getCode().name());
            event.consume();
        };
        Set<String> taken = new TreeSet<>();
        robot.interact(() -> prose.getParent().addEventHandler(KeyEvent.KEY_PRESSED, beyond));
        for (MenuItem item : items(robot)) {
            passed.clear();
            KeyCodeCombination keys = (KeyCodeCombination) item.getAccelerator();
            robot.interact(() -> prose.fireEvent(pressed(keys)));
            if (passed.isEmpty()) {
                taken.add(keys.getName());
            }
        }
        assertEquals(new TreeSet<>(Set.of("Shortcut+Z", "Shortcut+Y", "Shortcut+X", "Shortcut+C", "Shortcut+V",
                "Shortcut+A", "F2", "Shortcut+F9", "Shift+Shortcut+F9", "Shortcut+K")), taken);
    }

    private static KeyEvent pressed(KeyCodeCombination keys) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", keys.getCode(), isDown(keys.getShift()),
                isDown(keys.getShortcut()) || isDown(keys.getControl()), isDown(keys.getAlt()), false);
    }

    private static boolean isDown(KeyCombination.ModifierValue modifier) {
        return modifier == KeyCombination.ModifierValue.DOWN;
    }

    private static List<MenuItem> items(FxRobot robot) {
        return robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().flatMap(MenuKeysTest::items)
                .filter(item -> item.getAccelerator() != null).toList();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MenuKeysTest::items) : Stream.of(item);
    }
}
