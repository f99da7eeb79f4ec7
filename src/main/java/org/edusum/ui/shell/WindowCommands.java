package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import org.edusum.model.edit.History;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.session.Session;

/** The menu bar and the toolbar: each command passed on to the pane or the file commands it is for. */
final class WindowCommands {

    private static final int ZOOM_STEP = 10;

    private final MainWindow window;
    private final Session session;
    private final Desk desk;
    private final FileCommands files;
    private final Runnable close;
    private final DataCommands data;
    private final Parent root;

    @FXML private MenuBar menuBar;
    @FXML private Menu recent;
    @FXML private Menu edit;
    @FXML private Menu outline;
    @FXML private MenuItem undoItem;
    @FXML private MenuItem redoItem;
    @FXML private MenuItem cutItem;
    @FXML private MenuItem copyItem;
    @FXML private MenuItem pasteItem;
    @FXML private Menu fieldMenu;
    @FXML private Menu dataMenu;
    @FXML private Menu insertMenu;
    @FXML private MenuItem removeTableItem;
    @FXML private MenuItem insertFieldItem;
    @FXML private MenuItem makeFieldItem;
    @FXML private MenuItem fillFieldItem;
    @FXML private MenuItem fieldToTextItem;
    @FXML private MenuItem linkFieldItem;
    @FXML private MenuItem unlinkFieldItem;
    @FXML private CheckMenuItem inspectorItem;
    @FXML private CheckMenuItem previewItem;
    @FXML private CheckMenuItem darkItem;
    @FXML private Button undoButton;
    @FXML private Button redoButton;
    @FXML private MenuButton undoMore;
    @FXML private MenuButton redoMore;
    @FXML private CheckMenuItem focusItem;
    @FXML private CheckMenuItem fullScreenItem;
    @FXML private ToolBar toolBar;
    @FXML private Button exportButton;

    /** @param close asks to end the program */
    WindowCommands(MainWindow window, Session session, Desk desk, FileCommands files, Runnable close) {
        this.window = window;
        this.session = session;
        this.desk = desk;
        this.files = files;
        this.close = close;
        data = new DataCommands(window, session, files, this::afterEntry);
        root = Fxml.load(this, "commands.fxml");
    }

    Parent root() {
        return root;
    }

    MenuBar menuBar() {
        return menuBar;
    }

    @FXML
    private void initialize() {
        recent.setOnShowing(event -> RecentFiles.fill(recent, desk.settings().recentFiles(), this::openRecent));
        RecentFiles.fill(recent, desk.settings().recentFiles(), this::openRecent);
        darkItem.setSelected(desk.settings().isDark());
        darkItem.selectedProperty().addListener((o, was, is) -> desk.change(settings -> settings.withDark(is)));
        bindEditing();
        listenTables();
        data.fill(dataMenu);
        outline.getItems().add(new SeparatorMenuItem());
        outline.getItems().addAll(window.outline().menus());
        new FieldMenu(window.prose().fields(), fieldMenu, insertFieldItem, makeFieldItem, unlinkFieldItem,
                List.of(fillFieldItem, fieldToTextItem, linkFieldItem)).listen();
    }

    private void listenTables() {
        insertMenu.setOnShowing(event -> removeTableItem.setDisable(!window.inserting().hasTable()));
        insertMenu.setOnHidden(event -> removeTableItem.setDisable(false));
    }

    /** Brings the panes in line with the menu, once they are there. */
    void begin() {
        if (!SidePane.hasRoom() && desk.settings().window().isEmpty()) {
            inspectorItem.setSelected(false);
        }
    }

    Node exportButton() {
        return exportButton;
    }

    Node toolBar() {
        return toolBar;
    }

    CheckMenuItem inspectorItem() {
        return inspectorItem;
    }

    CheckMenuItem previewItem() {
        return previewItem;
    }

    CheckMenuItem focusItem() {
        return focusItem;
    }

    CheckMenuItem fullScreenItem() {
        return fullScreenItem;
    }

    private void bindEditing() {
        LastStep.bind(session, undoItem, undoButton, "menu.undo", History::lastDone);
        LastStep.bind(session, redoItem, redoButton, "menu.redo", History::lastUndone);
        new StepMenu(undoMore, limit -> session.history().done(limit), "tool.undo.to", window.centre()::undo)
                .bind(undoButton.disableProperty(), window::finishEntry);
        new StepMenu(redoMore, limit -> session.history().undone(limit), "tool.redo.to", window.centre()::redo)
                .bind(redoButton.disableProperty(), window::finishEntry);
        cutItem.disableProperty().bind(window.centre().canCopy().not());
        copyItem.disableProperty().bind(window.centre().canCopy().not());
        edit.setOnShowing(event -> pasteItem.setDisable(!window.centre().canPaste()));
        edit.setOnHidden(event -> pasteItem.setDisable(false));
    }

    /** Runs a command once what is being filled in anywhere is taken; not while that is wrong. */
    private void afterEntry(Runnable command) {
        if (window.finishEntry()) {
            command.run();
        }
    }

    /** Runs a command once what is being filled in in the prose is taken; not while that is wrong. */
    private void afterProse(Runnable command) {
        if (window.proseInView().finishEntry()) {
            command.run();
        }
    }

    @FXML private void newDocument() {
        afterEntry(files::newDocument);
    }

    @FXML private void open() {
        afterEntry(files::open);
    }

    private void openRecent(Path file) {
        afterEntry(() -> files.open(file));
    }

    void open(List<Path> dropped) {
        afterEntry(() -> data.open(dropped));
    }

    @FXML private void importFile() {
        afterEntry(files::importFile);
    }

    @FXML private void importClipboard() {
        afterEntry(files::importClipboard);
    }

    @FXML private void save() {
        afterEntry(files::save);
    }

    @FXML private void saveAs() {
        afterEntry(files::saveAs);
    }

    @FXML private void export() {
        afterEntry(files::export);
    }

    @FXML private void print() {
        afterEntry(window::print);
    }

    @FXML private void close() {
        close.run();
    }

    @FXML private void undo() {
        window.finishEntry();
        window.centre().undo(1);
    }

    @FXML private void redo() {
        window.finishEntry();
        window.centre().redo(1);
    }

    @FXML private void cut() {
        window.centre().cut();
    }

    @FXML private void copy() {
        window.centre().copy();
    }

    @FXML private void paste() {
        window.centre().paste();
    }

    @FXML private void selectAll() {
        window.centre().selectAll();
    }

    @FXML private void find() {
        afterProse(() -> window.find().open(false));
    }

    @FXML private void replace() {
        afterProse(() -> window.find().open(true));
    }

    @FXML private void findNext() {
        afterProse(() -> window.find().step(true));
    }

    @FXML private void findPrevious() {
        afterProse(() -> window.find().step(false));
    }

    @FXML private void goTo() {
        afterProse(() -> window.palette().open());
    }

    @FXML private void nextEmpty() {
        if (!window.centre().nextEmpty(true)) {
            window.fillInTable();
        }
    }

    @FXML private void previousEmpty() {
        if (!window.centre().nextEmpty(false)) {
            window.fillInTable();
        }
    }

    @FXML private void choosePageStyle() {
        afterEntry(window::choosePageStyle);
    }

    @FXML private void insertField() {
        window.proseInView().fields().insertOrMake();
    }

    @FXML private void fillField() {
        window.proseInView().fields().fill();
    }

    @FXML private void fieldToText() {
        window.proseInView().fields().toText();
    }

    @FXML private void linkField() {
        window.proseInView().fields().link();
    }

    @FXML private void unlinkField() {
        window.proseInView().fields().unlink();
    }

    @FXML private void addItem() {
        window.outline().addSibling();
    }

    @FXML private void addChild() {
        window.outline().addChild();
    }

    @FXML private void addAttachment() {
        window.inserting().addAttachment();
    }

    @FXML private void editTable() {
        window.inserting().editTable();
    }

    @FXML private void removeTable() {
        window.inserting().removeTable();
    }

    @FXML private void editFormalities() {
        window.inserting().editFormalities();
    }

    @FXML private void duplicate() {
        window.outline().duplicate();
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

    void zoom(int step) {
        int zoom = desk.settings().zoom() + step;
        desk.change(settings -> settings.withZoom(zoom));
    }

    @FXML private void showStatistics() {
        window.showStatistics();
    }

    void showStatistics(Counts counts) {
        files.showStatistics(counts.now().selected());
    }

    @FXML private void togglePreview() {
        previewItem.setSelected(!previewItem.isSelected());
    }

    @FXML private void toggleTheme() {
        darkItem.setSelected(!darkItem.isSelected());
    }

    @FXML private void showShortcuts() {
        window.help().open();
    }

    @FXML private void startTour() {
        window.startTour();
    }

    @FXML private void about() {
        files.about();
    }
}
