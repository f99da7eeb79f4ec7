package org.edusum.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.edusum.ui.text.Messages;

/** The commands of a menu bar as the palette offers them: whatever the menus have, by its name there. */
final class MenuCommands {

    private MenuCommands() {
    }

    static List<Candidate> of(MenuBar bar) {
        List<Candidate> commands = new ArrayList<>();
        bar.getMenus().forEach(menu -> collect(menu, plain(menu.getText()), !menu.isDisable(), commands));
        return commands;
    }

    private static void collect(Menu menu, String path, boolean isEnabled, List<Candidate> commands) {
        for (MenuItem item : menu.getItems()) {
            String name = plain(item.getText());
            boolean isOn = isEnabled && !item.isDisable();
            if (item instanceof Menu below) {
                collect(below, path + " › " + name, isOn, commands);
            } else if (!(item instanceof SeparatorMenuItem) && !name.isEmpty() && item.isVisible()) {
                String keys = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
                String beside = isOn ? path : path + "　" + Messages.text("palette.unavailable");
                commands.add(new Candidate(Candidate.Kind.COMMAND, "command " + path + " " + name,
                        new Spelling("", name), beside, keys, isOn, () -> fire(item)));
            }
        }
    }

    /** As a click in the menu does. */
    private static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        } else if (item instanceof RadioMenuItem radio) {
            radio.setSelected(true);
        }
        item.fire();
    }

    /** A name without its underlined letter: 查找(_F) is 查找, _Find is Find. */
    static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\(_.\\)", "").replace("_", "").strip();
    }
}
