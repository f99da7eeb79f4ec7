package org.edusum.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.edusum.export.Blanks;
import org.edusum.export.ExportFormat;
import org.edusum.export.ExportName;
import org.edusum.export.FontCheck;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.text.Messages;

/** Asks what to export, how, and where to. */
public final class ExportDialog {

    /** How the clerk left the dialog. */
    public enum Answer { EXPORT, FILL, CANCEL }

    private final ExportModel model;
    private final FileChoosers choosers;
    private final Jobs jobs;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private boolean isToFill;

    @FXML private Pane formats;
    @FXML private TextField folder;
    @FXML private TextField pattern;
    @FXML private MenuButton tokens;
    @FXML private Label files;
    @FXML private ComboBox<NamedStyle> style;
    @FXML private ToggleGroup blanks;
    @FXML private RadioButton mark;
    @FXML private RadioButton underline;
    @FXML private RadioButton refuse;
    @FXML private Label left;
    @FXML private Hyperlink fill;
    @FXML private Label fonts;
    @FXML private Label fault;
    @FXML private CheckBox open;

    public ExportDialog(ExportModel model, FileChoosers choosers, Jobs jobs) {
        this.model = model;
        this.choosers = choosers;
        this.jobs = jobs;
    }

    @FXML
    private void initialize() {
        for (ExportFormat format : ExportFormat.values()) {
            CheckBox box = new CheckBox(name(format));
            box.setId("export-" + format.extension());
            box.selectedProperty().bindBidirectional(model.formatProperty(format));
            formats.getChildren().add(box);
        }
        folder.textProperty().bindBidirectional(model.folderProperty());
        pattern.textProperty().bindBidirectional(model.patternProperty());
        for (ExportName.Token token : ExportName.Token.values()) {
            MenuItem item = new MenuItem(token.written());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> insert(token.written()));
            tokens.getItems().add(item);
        }
        files.textProperty().bind(model.filesProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.filesProperty());
        files.setTooltip(whole);
        style.getItems().setAll(model.styles());
        style.setConverter(new StyleNames());
        style.valueProperty().bindBidirectional(model.styleProperty());
        mark.setUserData(Blanks.MARK);
        underline.setUserData(Blanks.UNDERLINE);
        refuse.setUserData(Blanks.REFUSE);
        blanks.getToggles().stream().filter(toggle -> toggle.getUserData() == model.blanksProperty().get())
                .forEach(blanks::selectToggle);
        blanks.selectedToggleProperty().addListener((o, old, now) -> model.blanksProperty().set((Blanks) now.getUserData()));
        boolean isComplete = model.blanksLeft() == 0;
        left.setText(isComplete ? Messages.text("export.complete")
                : Messages.text("export.blanks", String.valueOf(model.blanksLeft())));
        left.getStyleClass().add(isComplete ? "all-filled" : "some-empty");
        fill.setVisible(!isComplete);
        fonts.textProperty().bind(model.fontsProperty());
        fault.textProperty().bind(model.faultProperty());
        // One or the other: on a small screen there is no room for both, and what is wrong comes first.
        fault.managedProperty().bind(model.faultProperty().isNotEmpty());
        fonts.managedProperty().bind(model.fontsProperty().isNotEmpty().and(model.faultProperty().isEmpty()));
        fonts.visibleProperty().bind(fonts.managedProperty());
        Tooltip allFonts = new Tooltip();
        allFonts.textProperty().bind(model.fontsProperty());
        fonts.setTooltip(allFonts);
        for (Label mayBeEmpty : List.of(fonts, fault)) {
            mayBeEmpty.managedProperty().addListener((o, old, now) -> jobs.later(this::fit));
            mayBeEmpty.textProperty().addListener((o, old, now) -> jobs.later(this::fit));
        }
        open.selectedProperty().bindBidirectional(model.openedProperty());
        model.uncheckedProperty().addListener((o, old, now) -> now.ifPresent(this::checkFonts));
        model.uncheckedProperty().get().ifPresent(this::checkFonts);
    }

    private void checkFonts(NamedStyle of) {
        jobs.startQuietly(() -> FontCheck.sentences(model.summary(), of.style()), found -> model.fontsChecked(of, found),
                () -> model.fontsChecked(of, List.of(Messages.text("export.fonts.failed"))));
    }

    /** Makes the window as high as what it says. */
    private void fit() {
        Optional.ofNullable(dialog.getDialogPane().getScene().getWindow()).ifPresent(Window::sizeToScene);
    }

    private void insert(String token) {
        pattern.requestFocus();
        pattern.replaceSelection(token);
    }

    @FXML
    private void browse() {
        choosers.exportFolder(model.path()).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    /** Leaves the dialog for the first blank. */
    @FXML
    private void fill() {
        isToFill = true;
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
    }

    /** Shows the dialog and waits. */
    public Answer ask(Dialogs dialogs) {
        ButtonType export = new ButtonType(Messages.text("export.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().setContent(Fxml.load(this, "export.fxml"));
        dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
        dialogs.dress(dialog, Messages.text("export.title"));
        Dialogs.button(dialog, export).disableProperty().bind(model.faultProperty().isNotEmpty());
        boolean isAgreed = dialog.showAndWait().filter(answer -> answer == export).isPresent();
        return isAgreed ? Answer.EXPORT : isToFill ? Answer.FILL : Answer.CANCEL;
    }

    private static String name(ExportFormat format) {
        String key = "export." + format.extension();
        return Messages.bundle().containsKey(key) ? Messages.text(key) : format.chinese();
    }

    private static final class StyleNames extends StringConverter<NamedStyle> {
        @Override
        public String toString(NamedStyle style) {
            return style == null ? "" : style.name();
        }

        @Override
        public NamedStyle fromString(String name) {
            throw new UnsupportedOperationException("styles are chosen, not typed");
        }
    }
}
