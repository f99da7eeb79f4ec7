package org.edusum.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.edusum.ui.prose.FieldCommands;

/**
 * Which commands of the field menu can be chosen: worked out when it opens, since some look through the document. While
 * it is closed all are enabled, so that their keys work; a command that cannot be carried out does nothing.
 */
record FieldMenu(FieldCommands fields, Menu menu, MenuItem insert, MenuItem make, MenuItem unlink, List<MenuItem> forBox) {

    void listen() {
        menu.setOnShowing(event -> {
            insert.setDisable(!fields.canInsert());
            make.setDisable(!fields.canMake());
            unlink.setDisable(!fields.canUnlink());
            forBox.forEach(item -> item.setDisable(!fields.hasBox()));
        });
        menu.setOnHidden(event -> {
            List.of(insert, make, unlink).forEach(item -> item.setDisable(false));
            forBox.forEach(item -> item.setDisable(false));
        });
    }
}
