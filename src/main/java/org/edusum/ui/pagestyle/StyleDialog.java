package org.edusum.ui.pagestyle;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import org.edusum.export.font.InstalledFonts;
import org.edusum.model.Summary;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** Lets the clerk choose and change page styles, and see at once what that does to the document (页面样式). */
public final class StyleDialog {

    /** Families that official documents are set in: offered whether or not this machine has them. */
    private static final List<String> OFFICIAL = List.of("方正小标宋简体", "方正小标宋_GBK", "仿宋_GB2312", "仿宋", "楷体_GB2312",
            "楷体", "黑体", "宋体");
    /** Most room that the content takes, in pixels, and what it leaves of a small screen. */
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 600;
    private static final double BESIDE = 30;
    private static final double ABOVE = 230;
    /** What list, form and bars take of the width. */
    private static final double BESIDE_PREVIEW = 706;
    private static final double WIDEST_PAGE = 500;

    private final PageStyles styles;
    private final StyleModel model;
    private final StyleForm form;
    private final StylePreview preview;
    private final Jobs jobs;
    private final ObservableList<String> families = FXCollections.observableArrayList(OFFICIAL);
    private final double width;
    private final double height;

    @FXML private Pane content;
    @FXML private ListView<StyleDraft> list;
    @FXML private Button copy;
    @FXML private Button remove;
    @FXML private Button reset;
    @FXML private TextField name;
    @FXML private Label locked;
    @FXML private GridPane types;
    @FXML private GridPane fonts;
    @FXML private GridPane page;
    @FXML private ScrollPane pages;
    @FXML private Label fault;

    /** @param summary shown in the styles @param jobs of the preview */
    public StyleDialog(PageStyles styles, Summary summary, Jobs jobs) {
        this.styles = styles;
        this.jobs = jobs;
        model = new StyleModel(styles.kept());
        form = new StyleForm(model);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        width = Math.min(WIDTH, screen.getWidth() - BESIDE);
        height = Math.min(HEIGHT, screen.getHeight() - ABOVE);
        preview = new StylePreview(summary, jobs, Math.min(WIDEST_PAGE, width - BESIDE_PREVIEW), Screen.getPrimary().getOutputScaleX());
    }

    @FXML
    private void initialize() {
        content.setPrefSize(width, height);
        content.setMinSize(width, height);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && now != model.selected() && model.drafts().contains(now)) {
                model.select(now);
            }
        });
        form.listen(name, () -> model.selected().name(), StyleModel.Entry.NAME, model::rename, name);
        form.fillTypes(types);
        form.fillFonts(fonts, families, preview.replacedProperty());
        jobs.startQuietly(() -> InstalledFonts.current().families(), this::offer);
        form.fillPage(page);
        model.selectedProperty().addListener((o, old, now) -> show());
        fault.textProperty().bind(model.faultProperty());
        fault.managedProperty().bind(model.faultProperty().isNotEmpty());
        pages.setContent(preview.root());
        model.styleProperty().addListener((o, old, now) -> preview.show(now));
        form.refresh(false);
        show();
        preview.show(model.styleProperty().get());
    }

    /** Offers what is installed besides what the standard and its custom name. */
    private void offer(List<String> installed) {
        installed.stream().filter(family -> !families.contains(family)).forEach(families::add);
    }

    private void show() {
        StyleDraft selected = model.selected();
        if (!list.getItems().equals(model.drafts())) {
            list.getItems().setAll(model.drafts());
        }
        list.getSelectionModel().select(selected);
        name.setDisable(selected.isBuiltIn());
        remove.setDisable(selected.isBuiltIn());
        reset.setDisable(selected.isBuiltIn());
        copy.setDisable(!model.canAdd());
        locked.setText(Messages.text(selected.isBuiltIn() ? "pageStyle.locked" : "pageStyle.everywhere"));
    }

    @FXML
    private void copy() {
        model.copy();
        form.refresh(false);
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void remove() {
        model.remove();
        list.requestFocus();
    }

    @FXML
    private void reset() {
        model.reset();
        form.refresh(false);
    }

    /** Shows the dialog and waits; what is agreed on is kept, and the selected style taken into use. */
    public void ask(Dialogs dialogs) {
        ButtonType ok = new ButtonType(Messages.text("button.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(Fxml.load(this, "page-styles.fxml"));
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel);
        dialogs.dress(dialog, Stream.of(Messages.text("pageStyle.title"), model.notice()).filter(text -> !text.isEmpty())
                .reduce((title, notice) -> title + "\n" + notice).orElseThrow());
        dialog.setResizable(true);
        Button agree = (Button) dialog.getDialogPane().lookupButton(ok);
        agree.disableProperty().bind(model.faultProperty().isNotEmpty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A list keeps the key to itself, to edit what it lists.
            if (event.getCode() == KeyCode.ENTER) {
                agree.fire();
                event.consume();
            }
        });
        // The dialog gives the focus to its default button once it is shown; the list comes after that.
        jobs.later(list::requestFocus);
        if (dialog.showAndWait().filter(answer -> answer == ok).isPresent()) {
            styles.keep(model.result());
        }
    }

    /** A style in the list; a name too long for it is told by a tooltip. */
    private static final class Cell extends ListCell<StyleDraft> {
        @Override
        protected void updateItem(StyleDraft draft, boolean isEmpty) {
            super.updateItem(draft, isEmpty);
            boolean isShown = !isEmpty && draft != null;
            setText(isShown ? draft.name() : "");
            setTooltip(isShown ? new Tooltip(draft.name()) : null);
            // Else a long name would make the list wider, not shorter itself.
            setPrefWidth(0);
        }
    }
}
