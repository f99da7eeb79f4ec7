package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The keys of the menus, which must not be in each other's way nor in that of the prose or the data sheet. */
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
        assertEquals(new TreeSet<>(Set.of("Shortcut+Z", "Shortcut+Y", "Shortcut+X", "Shortcut+C", "Shortcut+V",
                "Shortcut+A", "F2", "Shortcut+F9", "Shift+Shortcut+F9", "Shortcut+K")), taken(robot, robot.lookup("#prose").query()));
    }

    @Test
    void ofTheMenusKeysTheDataSheetTakesOnlyThoseOfItsOwnCommands(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(new TreeSet<>(Set.of("Shortcut+Z", "Shortcut+Y", "Shortcut+X", "Shortcut+C", "Shortcut+V",
                "Shortcut+A", "Shortcut+F", "F2", "F8", "Shift+F8")), taken(robot, robot.lookup("#sheet-cell").query()));
    }

    /** What of the menus' keys a node takes before the menus see it. */
    private static Set<String> taken(FxRobot robot, Node node) {
        List<String> passed = new ArrayList<>();
        EventHandler<KeyEvent> beyond = event -> {
            passed.add(event.getCode().name());
            event.consume();
        };
        Set<String> taken = new TreeSet<>();
        robot.interact(() -> node.getParent().addEventHandler(KeyEvent.KEY_PRESSED, beyond));
        for (MenuItem item : items(robot)) {
            passed.clear();
            KeyCodeCombination keys = (KeyCodeCombination) item.getAccelerator();
            robot.interact(() -> node.fireEvent(pressed(keys)));
            if (passed.isEmpty()) {
                taken.add(keys.getName());
            }
        }
        return taken;
    }

    /** A context menu's keys work where it belongs only: set on the scene, Delete anywhere would clear figures that are not in view. */
    @Test
    void theWindowHasNoKeysButThoseOfTheMenus(FxRobot robot) {
        // The toolkit's own, for the menu bar: F10.
        Set<KeyCombination> menus = items(robot).stream().map(MenuItem::getAccelerator).collect(Collectors.toSet());
        assertEquals(List.of(), robot.lookup("#prose").query().getScene().getAccelerators().keySet().stream()
                .filter(key -> !menus.contains(key)).map(KeyCombination::getName).filter(key -> !key.equals("F10")).sorted().toList());
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
