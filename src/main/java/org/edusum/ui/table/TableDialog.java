package org.edusum.ui.table;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.text.Messages;

/** The window in which a table is edited as a whole: what was done in it becomes one step, or nothing. */
final class TableDialog {

    private static final double WIDTH = 1020;
    private static final double HEIGHT = 540;
    /** What a window needs beside its content, title and buttons included. */
    private static final double BESIDE = 60;
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
        ButtonType take = new ButtonType(Messages.text("button.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        root.getStyleClass().add("table-editor");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        root.setPrefSize(Math.min(WIDTH, screen.getWidth() - BESIDE), Math.min(HEIGHT, screen.getHeight() - AROUND));
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(root);
        dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
        dialogs.dress(dialog, title);
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> command(event, () -> dialog.setResult(take), () -> {
            if (mayLeave(dialog)) {
                dialog.setResult(cancel);
            }
        }).ifPresent(command -> {
            event.consume();
            command.run();
        }));
        // Asked before the dialog has its answer, since it takes no answer twice.
        dialog.getDialogPane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, event -> {
            if (!mayLeave(dialog)) {
                event.consume();
            }
        });
        dialog.setOnCloseRequest(event -> {
            line.take();
            if (dialog.getResult() == null && !mayLeave(dialog)) {
                event.consume();
            }
        });
        // The dialog gives the focus to its default button once it is shown; the cells come after that.
        Platform.runLater(line::requestFocus);
        return dialog.showAndWait().filter(answer -> answer == take).map(answer -> model.table());
    }

    /** What a key does to the window as a whole. */
    private Optional<Runnable> command(KeyEvent event, Runnable take, Runnable cancel) {
        return switch (event.getCode()) {
            case F6 -> Optional.of(line.isFocused() ? bar.getChildren().getFirst()::requestFocus : line::requestFocus);
            case ENTER -> Optional.<Runnable>of(() -> {
                line.take();
                take.run();
            }).filter(command -> event.isShortcutDown());
            // A line with a formatter keeps the key from the dialog.
            case ESCAPE -> Optional.of(cancel).filter(command -> line.isFocused() && !line.isOpen());
            default -> Optional.empty();
        };
    }

    /** Whether nothing was changed, or the clerk gives the changes up. */
    private boolean mayLeave(Dialog<?> dialog) {
        line.take();
        boolean isLeft = !model.isChanged() || new Dialogs(dialog.getDialogPane().getScene().getWindow()).confirm(
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
