package org.edusum.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The keyboard shortcuts of a menu bar, read off its items, so that the sheet never lags behind the menus. */
final class MenuShortcuts {

    private MenuShortcuts() {
    }

    /** A group for each menu that has shortcuts. */
    static List<Shortcuts> of(MenuBar bar) {
        List<Shortcuts> groups = new ArrayList<>();
        for (Menu menu : bar.getMenus()) {
            List<Shortcuts.Shortcut> found = new ArrayList<>();
            collect(menu, "", found);
            if (!found.isEmpty()) {
                groups.add(new Shortcuts(plain(menu.getText()), found));
            }
        }
        return groups;
    }

    /** @param above names the menus between, without which an item's words may say little */
    private static void collect(Menu menu, String above, List<Shortcuts.Shortcut> found) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu below) {
                collect(below, above + plain(below.getText()) + " › ", found);
            }
            Optional.ofNullable(item.getAccelerator()).ifPresent(keys ->
                    found.add(new Shortcuts.Shortcut(keys.getDisplayText(), above + plain(name(item)))));
        }
    }

    /** An item whose words change with the document has its lasting name as user data. */
    private static String name(MenuItem item) {
        return item.getUserData() instanceof String lasting ? lasting : item.getText();
    }

    /** A menu's words without the letter to choose it by. */
    static String plain(String text) {
        return text.replaceAll("\\(_.\\)", "").replace("_", "").replace("…", "").strip();
    }
}
