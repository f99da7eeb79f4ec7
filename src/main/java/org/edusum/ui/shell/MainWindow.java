package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import org.controlsfx.control.StatusBar;
import org.edusum.model.edit.History;
import org.edusum.ui.document.Documents;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.inspector.InspectorModel;
import org.edusum.ui.inspector.InspectorPane;
import org.edusum.ui.outline.OutlinePane;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The content of the main window: builds the panes into its FXML and passes menu and toolbar on to them. */
public final class MainWindow {

    static final List<String> DIVIDERS = List.of("outline", "inspector");
    private static final double ZOOM_STEP = 10;
    /** A narrower screen (1366 pixels at 150 %) begins without the inspector. */
    private static final double ROOM_FOR_THREE = 1000;

    private final Documents documents;
    private final DraftState drafts;
    private final Desk desk;
    private final FileCommands files;
    private final Runnable close;
    private final Session session;
    private final ProseView prose;
    private final OutlinePane outline;
    private final InspectorPane inspector;
    private final StatusModel status;
    private final Parent root;

    @FXML private SplitPane split;
    @FXML private StackPane outlineHolder;
    @FXML private BorderPane editorHolder;
    @FXML private StackPane inspectorHolder;
    @FXML private BorderPane statusHolder;
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
    public MainWindow(Documents documents, DraftState drafts, Desk desk, FileCommands files, Runnable close) {
        this.documents = documents;
        this.drafts = drafts;
        this.desk = desk;
        this.files = files;
        this.close = close;
        session = documents.session();
        RandomIds ids = new RandomIds();
        prose = new ProseView(session, ids);
        outline = new OutlinePane(session, ids);
        inspector = new InspectorPane(new InspectorModel(session), place -> {
            prose().reveal(place);
            prose().requestFocus();
        });
        status = new StatusModel(documents, drafts);
        root = Fxml.load(this, "window.fxml");
    }

    public Parent root() {
        return root;
    }

    /** For the title bar. */
    public ObservableValue<String> title() {
        return status.titleProperty();
    }

    ProseView prose() {
        return prose;
    }

    SplitPane split() {
        return split;
    }

    @FXML
    private void initialize() {
        outlineHolder.getChildren().setAll(outline);
        editorHolder.setTop(new Breadcrumb(session));
        editorHolder.setCenter(prose);
        inspectorHolder.getChildren().setAll(inspector.root());
        statusHolder.setCenter(statusBar());
        SplitPane.setResizableWithParent(outlineHolder, false);
        SplitPane.setResizableWithParent(inspectorHolder, false);
        split.setDividerPositions(desk.settings().dividers().getOrDefault(DIVIDERS.getFirst(), 0.22),
                desk.settings().dividers().getOrDefault(DIVIDERS.getLast(), 0.79));
        prose.zoomProperty().set(desk.settings().zoom() / 100.0);
        desk.settingsProperty().addListener((o, old, now) -> prose.zoomProperty().set(now.zoom() / 100.0));
        recent.setOnShowing(event -> RecentFiles.fill(recent, desk.settings().recentFiles(), this::open));
        RecentFiles.fill(recent, desk.settings().recentFiles(), this::open);
        inspectorItem.selectedProperty().addListener((o, was, is) -> showInspector(is));
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
        cutItem.disableProperty().bind(prose.canCopyProperty().not());
        copyItem.disableProperty().bind(prose.canCopyProperty().not());
        edit.setOnShowing(event -> pasteItem.setDisable(!prose.canPaste()));
        edit.setOnHidden(event -> pasteItem.setDisable(false));
    }

    private void bindStep(MenuItem item, Button button, String key,
                          java.util.function.Function<History, Optional<History.Step>> step) {
        ObservableValue<String> text = session.historyProperty().map(history -> step.apply(history)
                .map(s -> Messages.text(key + ".step", s.edit().name())).orElse(Messages.text(key)));
        ObservableValue<Boolean> isIdle = session.historyProperty().map(history -> step.apply(history).isEmpty());
        item.textProperty().bind(text);
        item.disableProperty().bind(isIdle);
        button.disableProperty().bind(isIdle);
        button.getTooltip().textProperty().bind(text.map(t -> t.replace("_", "")));
    }

    private Node statusBar() {
        StatusBar bar = new StatusBar();
        bar.textProperty().bind(Bindings.createStringBinding(
                () -> drafts.troubleProperty().get().orElseGet(() -> status.keptProperty().getValue()),
                drafts.troubleProperty(), status.keptProperty()));
        drafts.troubleProperty().addListener((o, old, now) -> {
            bar.getStyleClass().remove("trouble");
            now.ifPresent(sentence -> bar.getStyleClass().add("trouble"));
        });
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(status.progressProperty());
        progress.accessibleTextProperty().bind(status.fieldsProperty());
        bar.getRightItems().addAll(label("status-fields", status.fieldsProperty()), progress,
                label("status-characters", status.charactersProperty()),
                label("status-zoom", desk.settingsProperty().map(s -> s.zoom() + "%")));
        bar.setId("status");
        return bar;
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }

    private void showInspector(boolean isShown) {
        if (isShown && !split.getItems().contains(inspectorHolder)) {
            split.getItems().add(inspectorHolder);
            split.setDividerPosition(1, desk.settings().dividers().getOrDefault(DIVIDERS.getLast(), 0.79));
        } else if (!isShown) {
            split.getItems().remove(inspectorHolder);
        }
    }

    @FXML private void newDocument() {
        if (prose.finishEntry()) {
            files.newDocument();
        }
    }

    @FXML private void open() {
        if (prose.finishEntry()) {
            files.open();
        }
    }

    /** Opens a file of the recent ones, or one dropped on the window. */
    void open(Path file) {
        if (prose.finishEntry()) {
            files.open(file);
        }
    }

    @FXML private void save() {
        if (prose.finishEntry()) {
            files.save();
        }
    }

    @FXML private void saveAs() {
        if (prose.finishEntry()) {
            files.saveAs();
        }
    }

    @FXML private void export() {
        if (prose.finishEntry()) {
            files.export();
        }
    }

    @FXML private void close() {
        close.run();
    }

    @FXML private void undo() {
        prose.undo();
    }

    @FXML private void redo() {
        prose.redo();
    }

    @FXML private void cut() {
        prose.cut();
    }

    @FXML private void copy() {
        prose.copy();
    }

    @FXML private void paste() {
        prose.paste();
    }

    @FXML private void selectAll() {
        prose.selectAll();
    }

    @FXML private void nextEmpty() {
        prose.nextField(true, true);
    }

    @FXML private void previousEmpty() {
        prose.nextField(false, true);
    }

    @FXML private void addItem() {
        outline.addSibling();
    }

    @FXML private void addChild() {
        outline.addChild();
    }

    @FXML private void rename() {
        outline.rename();
    }

    @FXML private void remove() {
        outline.remove();
    }

    @FXML private void moveUp() {
        outline.moveUp();
    }

    @FXML private void moveDown() {
        outline.moveDown();
    }

    @FXML private void promote() {
        outline.promote();
    }

    @FXML private void demote() {
        outline.demote();
    }

    @FXML private void filterOutline() {
        outline.focusFilter();
    }

    @FXML private void showWhole() {
        session.shownProperty().set(session.summary().root().id());
    }

    /** Moves the focus round: outline, prose, inspector. */
    @FXML private void nextPane() {
        Optional<Node> focused = Optional.ofNullable(root.getScene().getFocusOwner());
        if (focused.filter(node -> isIn(node, outline)).isPresent()) {
            prose.requestFocus();
        } else if (inspectorItem.isSelected() && focused.filter(node -> isIn(node, prose)).isPresent()
                && session.selectedFieldProperty().get().isPresent()) {
            inspector.requestFocus();
        } else {
            outline.requestFocus();
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isIn(node.getParent(), ancestor);
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
