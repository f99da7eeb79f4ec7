package org.edusum.ui.prose;

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
        cut.setOnAction(event -> view.cut());
        copy.setOnAction(event -> view.copy());
        paste.setOnAction(event -> view.paste());
        all.setOnAction(event -> view.selectAll());
        menu.getItems().addAll(fill, new SeparatorMenuItem(), cut, copy, paste, new SeparatorMenuItem(), all);
    }

    void show(ContextMenuEvent event) {
        fill.setDisable(cursor.box().isEmpty());
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

    void hide() {
        menu.hide();
    }
}
