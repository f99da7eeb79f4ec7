package org.edusum.ui.table;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.text.Messages;

/** The window in which a table is edited as a whole: what was done in it becomes one step, or nothing. */
final class TableDialog {

    private static final double WIDTH = 1020;
    private static final double HEIGHT = 540;
    /** What stands above and below the content, title and buttons included. */
    private static final double AROUND = 190;

    private final TableModel model;
    private final CellLine line;
    private final TableGrid grid;
    private final TableBar bar;
    private final BorderPane root;
    private final ContextMenu menu = new ContextMenu();

    TableDialog(Summary summary, Table start, TableClipboard clipboard) {
        model = new TableModel(summary, start);
        line = new CellLine(model);
        grid = new TableGrid(model, line);
        TableActions actions = new TableActions(model, line, clipboard);
        bar = new TableBar(model, actions);
        FieldList fields = new FieldList(model, actions, line::requestFocus);
        actions.setList(fields::open);
        new GridKeys(model, line, actions).listen();
        menu.getItems().addAll(actions.cells());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(actions.rows());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(actions.columns());
        root = new BorderPane(grid);
        root.setTop(bar);
        root.setRight(fields);
        root.setBottom(foot());
    }

    private VBox foot() {
        Label notice = new Label();
        notice.setId("table-notice");
        notice.getStyleClass().add("fault");
        notice.textProperty().bind(model.noticeProperty());
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        Label hint = new Label(Messages.text("table.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return new VBox(notice, hint);
    }

    /** Shows the window and waits. @return the table as it is to be, or nothing when it was cancelled */
    Optional<Table> ask(Dialogs dialogs, String title) {
        WorkDialog window = new WorkDialog(root, Messages.text("button.ok"), this::mayLeave);
        root.getStyleClass().add("table-editor");
        WorkDialog.size(root, WIDTH, HEIGHT, AROUND);
        window.dress(dialogs, title);
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        window.listen(event -> command(event, window));
        if (!window.ask(line)) {
            return Optional.empty();
        }
        line.take();
        return Optional.of(model.table());
    }

    /** What a key does to the window as a whole. */
    private Optional<Runnable> command(KeyEvent event, WorkDialog window) {
        return switch (event.getCode()) {
            case F6 -> Optional.of(line.isFocused() ? bar.getChildren().getFirst()::requestFocus : line::requestFocus);
            case ENTER -> Optional.<Runnable>of(() -> {
                line.take();
                window.take();
            }).filter(command -> event.isShortcutDown());
            // A line with a formatter keeps the key from the dialog.
            case ESCAPE -> Optional.<Runnable>of(window::leave).filter(command -> line.isFocused() && !line.isOpen());
            default -> Optional.empty();
        };
    }

    /** Whether nothing was changed, or the clerk gives the changes up. */
    private boolean mayLeave(Dialogs over) {
        line.take();
        boolean isLeft = !model.isChanged() || over.confirm(
                Messages.text("table.giveUp"), Messages.text("table.giveUp.detail"), Messages.text("table.giveUp.do"));
        if (!isLeft) {
            line.requestFocus();
        }
        return isLeft;
    }

    private void showMenu(ContextMenuEvent event) {
        if (!line.isOpen()) {
            var at = line.localToScreen(0, line.getHeight());
            menu.show(line, event.isKeyboardTrigger() ? at.getX() : event.getScreenX(),
                    event.isKeyboardTrigger() ? at.getY() : event.getScreenY());
            event.consume();
        }
    }
}
