package org.edusum.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.ui.text.Messages;

/** The commands of the table editor that menus and keys share. Each first takes over the cell that is open. */
final class TableActions {

    private final TableModel model;
    private final CellLine line;
    private final TableClipboard clipboard;
    private Runnable list = () -> { };

    TableActions(TableModel model, CellLine line, TableClipboard clipboard) {
        this.model = model;
        this.line = line;
        this.clipboard = clipboard;
    }

    /** @param opener gives the focus to the list of fields */
    void setList(Runnable opener) {
        list = opener;
    }

    void run(Runnable command) {
        line.take();
        command.run();
        line.requestFocus();
    }

    void copy() {
        run(() -> clipboard.put(model.summary(), model.chosen()));
    }

    void cut() {
        copy();
        model.clear();
    }

    void paste() {
        run(() -> found().ifPresent(found -> model.paste(found.cells(), found.headRows())));
    }

    /** Puts what the clipboard holds in place of the whole table. */
    void pasteAll() {
        run(() -> found().ifPresent(found -> model.replace(found.cells(), found.headRows())));
    }

    private Optional<TableClipboard.Found> found() {
        return clipboard.get(model.summary(), model.marks());
    }

    void chooseField() {
        list.run();
    }

    /** Puts a field at the caret, or behind what stands in the cell when it is not open. */
    void insert(Field field, boolean isBare) {
        if (line.isOpen()) {
            line.insert(model.marks().mark(new FieldRef(field.id(), isBare ? Form.NUMBER : Form.FULL)));
        } else {
            model.insert(field.id(), isBare);
        }
        line.requestFocus();
    }

    List<MenuItem> rows() {
        return List.of(item("table.row.above", "", () -> model.insertRows(false)),
                item("table.row.below", "", () -> model.insertRows(true)),
                item("table.row.remove", "", model::removeRows),
                item("table.row.up", "Alt+Shift+Up", () -> model.moveRows(-1)),
                item("table.row.down", "Alt+Shift+Down", () -> model.moveRows(1)));
    }

    List<MenuItem> columns() {
        return List.of(item("table.column.left", "", () -> model.insertColumns(false)),
                item("table.column.right", "", () -> model.insertColumns(true)),
                item("table.column.remove", "", model::removeColumns),
                item("table.column.toLeft", "Alt+Shift+Left", () -> model.moveColumns(-1)),
                item("table.column.toRight", "Alt+Shift+Right", () -> model.moveColumns(1)));
    }

    List<MenuItem> cells() {
        return List.of(item("menu.cut", "Shortcut+X", this::cut), item("menu.copy", "Shortcut+C", this::copy),
                item("menu.paste", "Shortcut+V", this::paste), item("table.pasteAll", "Shortcut+Shift+V", this::pasteAll),
                item("table.clear", "Delete", model::clear));
    }

    private MenuItem item(String key, String keys, Runnable command) {
        MenuItem item = new MenuItem(Messages.text(key));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> run(command));
        return item;
    }
}
