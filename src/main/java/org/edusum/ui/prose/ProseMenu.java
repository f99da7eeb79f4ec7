package org.edusum.ui.prose;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of the right mouse button in the prose. */
final class ProseMenu {

    private final ProseView view;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final CaretMark caret;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem fill = new MenuItem(Wording.of("menu.fill"));
    private final MenuItem insert = new MenuItem(Wording.of("menu.insert"));
    private final MenuItem make = new MenuItem(Wording.of("menu.make"));
    private final MenuItem toText = new MenuItem(Wording.of("menu.toText"));
    private final MenuItem link = new MenuItem(Wording.of("menu.link"));
    private final MenuItem unlink = new MenuItem(Wording.of("menu.unlink"));
    private final MenuItem table = new MenuItem();
    private final MenuItem removeTable = new MenuItem(Wording.of("menu.table.remove"));
    private final MenuItem cut = new MenuItem(Wording.of("menu.cut"));
    private final MenuItem copy = new MenuItem(Wording.of("menu.copy"));
    private final MenuItem paste = new MenuItem(Wording.of("menu.paste"));
    private final MenuItem all = new MenuItem(Wording.of("menu.all"));

    ProseMenu(ProseView view, VirtualRows rows, Cursor cursor, CaretMark caret) {
        this.view = view;
        this.rows = rows;
        this.cursor = cursor;
        this.caret = caret;
        fill.setOnAction(event -> view.editSelected());
        insert.setOnAction(event -> view.fields().insertOrMake());
        make.setOnAction(event -> view.fields().insertOrMake());
        toText.setOnAction(event -> view.fields().toText());
        link.setOnAction(event -> view.fields().link());
        unlink.setOnAction(event -> view.fields().unlink());
        table.setOnAction(event -> view.tables().edit());
        removeTable.setOnAction(event -> view.tables().remove());
        cut.setOnAction(event -> view.cut());
        copy.setOnAction(event -> view.copy());
        paste.setOnAction(event -> view.paste());
        all.setOnAction(event -> view.selectAll());
        menu.getItems().addAll(fill, insert, make, toText, link, unlink, new SeparatorMenuItem(), table, removeTable,
                new SeparatorMenuItem(), cut, copy, paste, new SeparatorMenuItem(), all);
    }

    void show(ContextMenuEvent event) {
        showFieldItems();
        boolean hasTable = view.tables().isHere();
        table.setText(Wording.of(hasTable ? "menu.table.edit" : "menu.table.insert"));
        table.setDisable(view.caretSectionProperty().get().isEmpty());
        removeTable.setVisible(hasTable);
        cut.setDisable(!view.canCopyProperty().get());
        copy.setDisable(!view.canCopyProperty().get());
        paste.setDisable(!view.canPaste());
        if (event.isKeyboardTrigger() && caret.bounds().isPresent()) {
            var at = rows.localToScreen(caret.bounds().get());
            menu.show(rows, at.getMinX(), at.getMaxY());
        } else {
            menu.show(rows, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** A field has its own commands; text and a bare caret have theirs. */
    private void showFieldItems() {
        boolean isBox = cursor.box().isPresent();
        List.of(fill, toText, link, unlink).forEach(item -> item.setVisible(isBox));
        unlink.setDisable(!isBox || !view.fields().canUnlink());
        make.setVisible(!isBox && view.canCopyProperty().get());
        make.setDisable(!view.fields().canMake());
        insert.setVisible(!isBox && !make.isVisible());
        insert.setDisable(!view.fields().canInsert());
    }

    void hide() {
        menu.hide();
    }
}
