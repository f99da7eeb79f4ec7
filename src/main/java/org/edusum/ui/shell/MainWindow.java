package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.edusum.model.FieldId;
import org.edusum.model.edit.Selection;
import org.edusum.storage.Settings;
import org.edusum.ui.checking.ProblemWatch;
import org.edusum.ui.dialog.NamedStyle;
import org.edusum.ui.document.Documents;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.find.FindBar;
import org.edusum.ui.find.FindModel;
import org.edusum.ui.formula.FigurePane;
import org.edusum.ui.formula.FormulaDialog;
import org.edusum.ui.formula.FormulaModel;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.help.HelpSheet;
import org.edusum.ui.help.Tour;
import org.edusum.ui.inspector.InspectorModel;
import org.edusum.ui.inspector.InspectorPane;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.outline.OutlinePane;
import org.edusum.ui.pagestyle.PageStyles;
import org.edusum.ui.pagestyle.StyleDialog;
import org.edusum.ui.palette.Palette;
import org.edusum.ui.preview.PreviewPane;
import org.edusum.ui.print.Printing;
import org.edusum.ui.prose.Highlights;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.relations.RelationsDialog;
import org.edusum.ui.session.Session;

/** The content of the main window: builds the panes and puts them into its FXML, with the commands above them. */
public final class MainWindow {

    private static final String OUTLINE = "outline";

    private static final double TOUR_MILLIS = 400;

    private final Desk desk;
    private final Session session;
    private final ProseView prose;
    private final CentreView centre;
    private final OutlinePane outline;
    private final InspectorPane inspector;
    private final FindBar find;
    private final StatusModel status;
    private final WindowCommands commands;
    private final StackPane root;
    private final Counts counts;
    private final FocusMode focusMode;
    private final Breadcrumb breadcrumb;
    private final HelpSheet help;
    private final Palette palette;
    private final List<MessageBar> bars;
    private final PreviewPane preview;
    private final Paper paper;
    private final SidePane side;
    private DividersHeld dividers;
    private final InsertCommands inserting;
    private final FileCommands files;

    @FXML private SplitPane split;
    @FXML private StackPane outlineHolder;
    @FXML private BorderPane editorHolder;
    @FXML private StackPane inspectorHolder;
    @FXML private BorderPane statusHolder;

    /** What shows and prints pages. @param preview the preview's own background */
    public record Paper(Jobs preview, Printing printing, PageStyles styles) {
    }

    /** @param close asks to end the program */
    public MainWindow(Documents documents, DraftState drafts, ProblemWatch problems, Desk desk, FileCommands files,
                      Paper paper, Runnable close) {
        this.desk = desk;
        session = documents.session();
        RandomIds ids = new RandomIds();
        this.files = files;
        prose = new ProseView(session, ids);
        centre = new CentreView(session, prose, this::editFormula);
        problems.problemsProperty().addListener((o, old, now) -> {
            prose.showConflicts(now.fields());
            centre.figures().setConflicts(now.fields());
        });
        breadcrumb = new Breadcrumb(session);
        outline = new OutlinePane(session, ids, problems.problemsProperty());
        outline.currentProperty().bind(prose.caretSectionProperty());
        inspector = new InspectorPane(new InspectorModel(session), place -> {
            proseInView().reveal(place);
            prose().requestFocus();
        });
        inspector.setFigures(new FigurePane(session, this::editFormula, relation -> showRelations(Optional.of(relation))));
        inserting = new InsertCommands(session, files.dialogs(), outline, prose, this::finishEntry);
        find = findBar();
        preview = previewPane(paper.preview());
        preview.styleProperty().bind(paper.styles().currentProperty().map(NamedStyle::style));
        this.paper = paper;
        counts = new Counts(session);
        status = new StatusModel(documents, drafts, counts);
        BorderPane panes = (BorderPane) Fxml.load(this, "window.fxml");
        root = new StackPane(panes, paper.printing().bar());
        statusHolder.setCenter(new StatusLine(status, drafts, desk, this::showStatistics));
        SuccessBar successBar = new SuccessBar(files.exports(), session.summaryProperty(), centre::requestFocus);
        files.dialogs().tellSuccessBy(successBar::show);
        bars = List.of(successBar, new ExportBar(files.exports(), centre::requestFocus));
        statusHolder.setTop(new VBox(bars.toArray(Node[]::new)));
        files.exports().chooseStylesFrom(paper.styles());
        files.exports().showFirstBlankBy(() -> FirstBlank.show(session.summary(), prose));
        commands = new WindowCommands(this, session, desk, files, close);
        panes.setTop(commands.root());
        focusMode = new FocusMode(split, editorHolder, List.of(commands.toolBar(), breadcrumb));
        focusMode.onProperty().addListener((o, was, is) -> centre.requestFocus());
        focusMode.onProperty().bindBidirectional(commands.focusItem().selectedProperty());
        side = new SidePane(inspectorHolder, split, focusMode, desk,
                Map.of(SidePane.Content.INSPECTOR, inspector.root(), SidePane.Content.PREVIEW, preview.root()),
                Map.of(SidePane.Content.INSPECTOR, commands.inspectorItem().selectedProperty(),
                        SidePane.Content.PREVIEW, commands.previewItem().selectedProperty()));
        commands.begin();
        List.of(commands.inspectorItem(), commands.previewItem()).forEach(item ->
                item.selectedProperty().addListener((o, was, is) -> dividers.release()));
        help = new HelpSheet(root, commands.menuBar());
        palette = new Palette(session, prose, commands.menuBar(), root, this::showFieldPane);
        documents.openedProperty().addListener((o, old, now) -> proseInView().requestFocus());
        documents.takeOverBeforeLeaving(this::leaveEntries);
    }

    private FindBar findBar() {
        FindModel model = new FindModel(session, new FindModel.Editor() {
            @Override
            public void mark(Highlights found) {
                prose.showFound(found);
            }

            @Override
            public void reveal(Selection selection) {
                proseInView().reveal(selection);
            }

            @Override
            public void showField() {
                showFieldPane();
            }
        });
        return new FindBar(model, session, new FindBar.Host(prose::isComposing, prose::requestFocus, prose::undo));
    }

    private PreviewPane previewPane(Jobs jobs) {
        return new PreviewPane(session, jobs, new PreviewPane.Editor() {
            @Override
            public void goTo(Selection selection) {
                // First, for the pages follow the caret only while nobody reads them.
                proseInView().requestFocus();
                prose.reveal(selection);
            }

            @Override
            public void requestFocus() {
                prose.requestFocus();
            }
        });
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

    /** The prose, brought into view for a command that works in it. */
    ProseView proseInView() {
        centre.showProse();
        return prose;
    }

    /** What stands in the middle. */
    CentreView centre() {
        return centre;
    }

    OutlinePane outline() {
        return outline;
    }

    FindBar find() {
        return find;
    }

    Palette palette() {
        return palette;
    }

    SplitPane split() {
        return split;
    }

    InsertCommands inserting() {
        return inserting;
    }

    /** Opens files dropped on the window. */
    void open(List<Path> dropped) {
        commands.open(dropped);
    }

    @FXML
    private void initialize() {
        outlineHolder.getChildren().setAll(outline);
        editorHolder.setTop(new VBox(centre.switcher(breadcrumb), find.root()));
        editorHolder.setCenter(centre.root());
        SplitPane.setResizableWithParent(outlineHolder, false);
        SplitPane.setResizableWithParent(inspectorHolder, false);
        dividers = new DividersHeld(split, List.of(desk.settings().dividers().getOrDefault(OUTLINE, SidePane.hasRoom() ? 0.22 : 0.3),
                SidePane.Content.INSPECTOR.place(desk.settings().dividers())));
        dividers.hold();
        prose.zoomProperty().set(desk.settings().zoom() / 100.0);
        desk.settingsProperty().addListener((o, old, now) -> prose.zoomProperty().set(now.zoom() / 100.0));
    }

    /** The names of the dividers' places, from left to right. */
    List<String> dividers() {
        return List.of(OUTLINE, side.last().divider());
    }

    /** The pages beside the editor. */
    PreviewPane preview() {
        return preview;
    }

    /** Does something as soon as nothing is being printed or exported. */
    void whenQuiet(Runnable action) {
        paper.printing().whenDone(() -> files.exports().whenDone(action));
    }

    /** Prints the document in the style in use. */
    void print() {
        paper.printing().print(session.summary(), styleInUse().style());
    }

    /** The style of the pages beside the editor, and of those that are printed. */
    public NamedStyle styleInUse() {
        return paper.styles().current();
    }

    /** Asks for the style of pages, and lets the clerk change styles. */
    public void choosePageStyle() {
        new StyleDialog(paper.styles(), session.summary(), paper.preview()).ask(files.dialogs());
    }

    /** Shows the first field without a value that stands in a table only, ready to be filled at the side. */
    void fillInTable() {
        inserting.firstEmpty().ifPresent(empty -> {
            proseInView().reveal(empty.above());
            session.selectedFieldProperty().set(Optional.of(empty.field()));
            showFieldPane();
            inspector.requestFocus();
        });
    }

    /** For a field that can be seen nowhere else. */
    private void showFieldPane() {
        focusMode.onProperty().set(false);
        commands.inspectorItem().setSelected(true);
    }

    HelpSheet help() {
        return help;
    }

    /**
     * Shows no document while the first one is still being read: nothing shall be typed into the one that gives way to it.
     *
     * @param running how many jobs are under way
     */
    public void hideWhile(ReadOnlyIntegerProperty running) {
        BooleanBinding isIdle = running.isEqualTo(0);
        for (Node part : List.of(split, statusHolder)) {
            part.visibleProperty().bind(isIdle);
        }
        root.requestFocus();
        isIdle.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> idle, Boolean was, Boolean is) {
                idle.removeListener(this);
                split.visibleProperty().unbind();
                statusHolder.visibleProperty().unbind();
                centre.requestFocus();
            }
        });
    }

    /** Starts the tour as soon as the first document is on the desk, unless it was seen before. */
    public void offerTour(Documents documents) {
        if (!desk.settings().isTourSeen()) {
            documents.openedProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Number> opened, Number old, Number now) {
                    opened.removeListener(this);
                    // What is shown of the document is settled right after; the cards come when that is laid out.
                    new AfterPause(TOUR_MILLIS, MainWindow.this::startTour).whenQuiet();
                }
            });
        }
    }

    /** Leads through the window. */
    void startTour() {
        focusMode.onProperty().set(false);
        proseInView().requestFocus();
        root.applyCss();
        root.layout();
        new Tour(root, List.of(new Tour.Step(outline, "tour.outline"), new Tour.Step(prose, "tour.prose"),
                new Tour.Step(inspectorHolder, "tour.inspector"), new Tour.Step(statusHolder, "tour.status"),
                new Tour.Step(commands.exportButton(), "tour.export")),
                () -> desk.change(Settings::withTourSeen)).start();
    }

    /** Opens the relations of the document. @param first the one to begin at */
    void showRelations(Optional<String> first) {
        new RelationsDialog(session, files.dialogs()).show(first).ifPresent(field -> {
            session.selectedFieldProperty().set(Optional.of(field));
            centre.showPlace(field);
        });
    }

    /** Whether the selected field is a figure. */
    boolean hasFigure() {
        return session.selectedFieldProperty().get().map(session.summary().fields()::get).filter(FormulaModel::isNumber).isPresent();
    }

    /** Opens the formula of a field that is a figure. */
    void editFormula(FieldId field) {
        new FormulaDialog(new FormulaModel(session.summary(), session.summary().field(field))).ask(session, files.dialogs());
    }

    /** Moves the focus round the panes. */
    void nextPane(boolean forward) {
        new PaneRound(outline, centre, bars, inspector, preview, side, focusMode, session).next(forward);
    }

    FocusMode focusMode() {
        return focusMode;
    }

    /** The menu item that stands for the window's full screen. */
    CheckMenuItem fullScreenItem() {
        return commands.fullScreenItem();
    }

    /**
     * Takes over what is being entered anywhere, as before saving.
     *
     * @return false when an entry in the prose is not understood: it stays open and says what is expected
     */
    boolean finishEntry() {
        outline.finishEntry();
        inspector.finishEntry();
        return centre.finishEntry() && prose.finishEntry();
    }

    /** Takes over what is being entered anywhere; what is not understood goes with the document. */
    private void leaveEntries() {
        outline.finishEntry();
        inspector.finishEntry();
        centre.finishEntry();
        prose.leaveDocument();
    }

    /** Makes the text larger or smaller. @param step in percent of its size at first */
    void zoomBy(int step) {
        commands.zoom(step);
    }

    /** Shows the lengths of the document and its chapters. */
    void showStatistics() {
        commands.showStatistics(counts);
    }
}
