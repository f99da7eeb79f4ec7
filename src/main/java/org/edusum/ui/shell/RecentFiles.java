package org.edusum.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.edusum.ui.text.Messages;

/** Fills the menu of recent files each time it is opened; a file that is gone is marked. */
final class RecentFiles {

    private static final int MNEMONICS = 9;

    private RecentFiles() {
    }

    static void fill(Menu menu, List<Path> files, Consumer<Path> open) {
        menu.getItems().clear();
        for (Path file : files) {
            int number = menu.getItems().size() + 1;
            String missing = Files.notExists(file) ? Messages.text("recent.missing") : "";
            MenuItem item = new MenuItem((number <= MNEMONICS ? "_" : "") + number + "  "
                    + file.getFileName().toString().replace("_", "__") + missing + "    "
                    + String.valueOf(file.getParent()).replace("_", "__"));
            item.setOnAction(event -> open.accept(file));
            menu.getItems().add(item);
        }
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(Messages.text("recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
    }
}
