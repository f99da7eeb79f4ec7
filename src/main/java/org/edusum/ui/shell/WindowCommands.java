package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Screen;
import org.edusum.model.edit.History;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The menu bar and the toolbar: each command passed on to the pane or the file commands it is for. */
final class WindowCommands {

    private static final double ZOOM_STEP = 10;
    /** A narrower screen (1366 pixels at 150 %) begins without the inspector. */
    private static final double ROOM_FOR_THREE = 1000;

    private final MainWindow window;
    private final Session session;
    private final Desk desk;
    private final FileCommands files;
    private final Runnable close;
    private final Parent root;

    @FXML private Menu recent;
    @FXML private Menu edit;
    @FXML private MenuItem undoItem;
    @FXML private MenuItem redoItem;
    @FXML private MenuItem cutItem;
    @FXML private MenuItem copyItem;
    @FXML private MenuItem pasteItem;
    @FXML private CheckMenuItem inspectorItem;
    @FXML private CheckMenuItem darkItem;
    @FXML private Button undoButton;
    @FXML private Button redoButton;

    /** @param close asks to end the program */
    WindowCommands(MainWindow window, Session session, Desk desk, FileCommands files, Runnable close) {
        this.window = window;
        this.session = session;
        this.desk = desk;
        this.files = files;
        this.close = close;
        root = Fxml.load(this, "commands.fxml");
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        recent.setOnShowing(event -> RecentFiles.fill(recent, desk.settings().recentFiles(), this::open));
        RecentFiles.fill(recent, desk.settings().recentFiles(), this::open);
        inspectorItem.selectedProperty().addListener((o, was, is) -> window.showInspector(is));
        if (Screen.getPrimary().getVisualBounds().getWidth() < ROOM_FOR_THREE && desk.settings().window().isEmpty()) {
            inspectorItem.setSelected(false);
        }
        darkItem.setSelected(desk.settings().isDark());
        darkItem.selectedProperty().addListener((o, was, is) -> desk.change(settings -> settings.withDark(is)));
        bindEditing();
    }

    private void bindEditing() {
        bindStep(undoItem, undoButton, "menu.undo", History::lastDone);
        bindStep(redoItem, redoButton, "menu.redo", History::lastUndone);
        cutItem.disableProperty().bind(window.prose().canCopyProperty().not());
        copyItem.disableProperty().bind(window.prose().canCopyProperty().not());
        edit.setOnShowing(event -> pasteItem.setDisable(!window.prose().canPaste()));
        edit.setOnHidden(event -> pasteItem.setDisable(false));
    }

    private void bindStep(MenuItem item, Button button, String key,
                          Function<History, Optional<History.Step>> step) {
        ObservableValue<String> text = session.historyProperty().map(history -> step.apply(history)
                .map(s -> Messages.text(key + ".step", s.edit().name())).orElse(Messages.text(key)));
        ObservableValue<Boolean> isIdle = session.historyProperty().map(history -> step.apply(history).isEmpty());
        item.textProperty().bind(text);
        item.disableProperty().bind(isIdle);
        button.disableProperty().bind(isIdle);
        button.getTooltip().textProperty().bind(text.map(t -> t.replace("_", "")));
    }

    @FXML private void newDocument() {
        if (window.prose().finishEntry()) {
            files.newDocument();
        }
    }

    @FXML private void open() {
        if (window.prose().finishEntry()) {
            files.open();
        }
    }

    /** Opens a file of the recent ones, or one dropped on the window. */
    void open(Path file) {
        if (window.prose().finishEntry()) {
            files.open(file);
        }
    }

    @FXML private void save() {
        if (window.prose().finishEntry()) {
            files.save();
        }
    }

    @FXML private void saveAs() {
        if (window.prose().finishEntry()) {
            files.saveAs();
        }
    }

    @FXML private void export() {
        if (window.prose().finishEntry()) {
            files.export();
        }
    }

    @FXML private void close() {
        close.run();
    }

    @FXML private void undo() {
        window.prose().undo();
    }

    @FXML private void redo() {
        window.prose().redo();
    }

    @FXML private void cut() {
        window.prose().cut();
    }

    @FXML private void copy() {
        window.prose().copy();
    }

    @FXML private void paste() {
        window.prose().paste();
    }

    @FXML private void selectAll() {
        window.prose().selectAll();
    }

    @FXML private void nextEmpty() {
        window.prose().nextField(true, true);
    }

    @FXML private void previousEmpty() {
        window.prose().nextField(false, true);
    }

    @FXML private void addItem() {
        window.outline().addSibling();
    }

    @FXML private void addChild() {
        window.outline().addChild();
    }

    @FXML private void rename() {
        window.outline().rename();
    }

    @FXML private void remove() {
        window.outline().remove();
    }

    @FXML private void moveUp() {
        window.outline().moveUp();
    }

    @FXML private void moveDown() {
        window.outline().moveDown();
    }

    @FXML private void promote() {
        window.outline().promote();
    }

    @FXML private void demote() {
        window.outline().demote();
    }

    @FXML private void filterOutline() {
        window.outline().focusFilter();
    }

    @FXML private void showWhole() {
        session.shownProperty().set(session.summary().root().id());
    }

    @FXML private void nextPane() {
        window.nextPane(true);
    }

    @FXML private void previousPane() {
        window.nextPane(false);
    }

    @FXML private void zoomIn() {
        zoom(ZOOM_STEP);
    }

    @FXML private void zoomOut() {
        zoom(-ZOOM_STEP);
    }

    @FXML private void zoomReset() {
        desk.change(settings -> settings.withZoom(100));
    }

    private void zoom(double step) {
        desk.change(settings -> settings.withZoom((int) (settings.zoom() + step)));
    }

    @FXML private void toggleTheme() {
        darkItem.setSelected(!darkItem.isSelected());
    }

    @FXML private void about() {
        files.about();
    }
}
