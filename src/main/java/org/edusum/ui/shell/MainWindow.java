package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.edusum.ui.document.Documents;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.inspector.InspectorModel;
import org.edusum.ui.inspector.InspectorPane;
import org.edusum.ui.outline.OutlinePane;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;

/** The content of the main window: builds the panes and puts them into its FXML, with the commands above them. */
public final class MainWindow {

    static final List<String> DIVIDERS = List.of("outline", "inspector");

    private final Desk desk;
    private final Session session;
    private final ProseView prose;
    private final OutlinePane outline;
    private final InspectorPane inspector;
    private final StatusModel status;
    private final WindowCommands commands;
    private final BorderPane root;

    @FXML private SplitPane split;
    @FXML private StackPane outlineHolder;
    @FXML private BorderPane editorHolder;
    @FXML private StackPane inspectorHolder;
    @FXML private BorderPane statusHolder;

    /** @param close asks to end the program */
    public MainWindow(Documents documents, DraftState drafts, Desk desk, FileCommands files, Runnable close) {
        this.desk = desk;
        session = documents.session();
        RandomIds ids = new RandomIds();
        prose = new ProseView(session, ids);
        outline = new OutlinePane(session, ids);
        inspector = new InspectorPane(new InspectorModel(session), place -> {
            prose().reveal(place);
            prose().requestFocus();
        });
        status = new StatusModel(documents, drafts);
        root = (BorderPane) Fxml.load(this, "window.fxml");
        statusHolder.setCenter(new StatusLine(status, drafts, desk));
        commands = new WindowCommands(this, session, desk, files, close);
        root.setTop(commands.root());
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

    OutlinePane outline() {
        return outline;
    }

    SplitPane split() {
        return split;
    }

    /** Opens a file dropped on the window. */
    void open(Path file) {
        commands.open(file);
    }

    @FXML
    private void initialize() {
        outlineHolder.getChildren().setAll(outline);
        editorHolder.setTop(new Breadcrumb(session));
        editorHolder.setCenter(prose);
        inspectorHolder.getChildren().setAll(inspector.root());
        SplitPane.setResizableWithParent(outlineHolder, false);
        SplitPane.setResizableWithParent(inspectorHolder, false);
        split.setDividerPositions(desk.settings().dividers().getOrDefault(DIVIDERS.getFirst(), 0.22),
                desk.settings().dividers().getOrDefault(DIVIDERS.getLast(), 0.79));
        prose.zoomProperty().set(desk.settings().zoom() / 100.0);
        desk.settingsProperty().addListener((o, old, now) -> prose.zoomProperty().set(now.zoom() / 100.0));
    }

    void showInspector(boolean isShown) {
        if (isShown && !split.getItems().contains(inspectorHolder)) {
            split.getItems().add(inspectorHolder);
            split.setDividerPosition(1, desk.settings().dividers().getOrDefault(DIVIDERS.getLast(), 0.79));
        } else if (!isShown) {
            split.getItems().remove(inspectorHolder);
        }
    }

    /** Moves the focus round: outline, prose, inspector. */
    void nextPane(boolean forward) {
        Optional<Node> focused = Optional.ofNullable(root.getScene().getFocusOwner());
        boolean hasInspector = split.getItems().contains(inspectorHolder)
                && session.selectedFieldProperty().get().isPresent();
        List<Runnable> panes = hasInspector
                ? List.of(outline::requestFocus, prose::requestFocus, inspector::requestFocus)
                : List.of(outline::requestFocus, prose::requestFocus);
        int here = focused.filter(node -> isIn(node, outline)).isPresent() ? 0
                : focused.filter(node -> isIn(node, prose)).isPresent() ? 1 : 2;
        int next = forward ? here + 1 : here - 1;
        panes.get(Math.floorMod(here == 2 && !forward ? 1 : next, panes.size())).run();
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isIn(node.getParent(), ancestor);
    }
}
