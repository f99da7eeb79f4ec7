package org.edusum.ui.dialog;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.edusum.export.ExportFormat;
import org.edusum.model.Statistics;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.text.Messages;

/** Asks what to export, and where to. */
public final class ExportDialog {

    private final FileChoosers choosers;
    private final Path folder;
    private final String name;
    private final Statistics statistics;

    @FXML private ToggleGroup formats;
    @FXML private RadioButton docx;
    @FXML private RadioButton pdf;
    @FXML private RadioButton ofd;
    @FXML private RadioButton txt;
    @FXML private TextField target;
    @FXML private Label blanks;
    @FXML private CheckBox open;

    /**
     * @param folder     where the file goes unless the clerk says otherwise
     * @param name       of the file, without ending
     * @param statistics of the document, to say how many blanks are left
     */
    public ExportDialog(FileChoosers choosers, Path folder, String name, Statistics statistics) {
        this.choosers = choosers;
        this.folder = folder;
        this.name = name;
        this.statistics = statistics;
    }

    @FXML
    private void initialize() {
        docx.setUserData(ExportFormat.DOCX);
        pdf.setUserData(ExportFormat.PDF);
        ofd.setUserData(ExportFormat.OFD);
        txt.setUserData(ExportFormat.TXT);
        target.setText(folder.resolve(name + "." + format().extension()).toString());
        formats.selectedToggleProperty().addListener((o, old, now) -> formatChanged());
        int left = statistics.fields() - statistics.filled();
        blanks.setText(left == 0 ? Messages.text("export.complete") : Messages.text("export.blanks", String.valueOf(left)));
        blanks.getStyleClass().add(left == 0 ? "all-filled" : "some-empty");
    }

    private ExportFormat format() {
        return (ExportFormat) formats.getSelectedToggle().getUserData();
    }

    private void formatChanged() {
        String path = target.getText();
        for (ExportFormat format : ExportFormat.values()) {
            if (path.endsWith("." + format.extension())) {
                path = path.substring(0, path.length() - format.extension().length() - 1);
                break;
            }
        }
        target.setText(path + "." + format().extension());
    }

    @FXML
    private void browse() {
        Optional<Path> typed = path();
        choosers.export(typed.map(Path::getParent).or(() -> Optional.of(folder)),
                        typed.map(p -> p.getFileName().toString()).orElse(name), format())
                .ifPresent(chosen -> target.setText(chosen.toString()));
    }

    private Optional<Path> path() {
        try {
            String typed = target.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(typed));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Shows the dialog and waits. */
    public Optional<ExportChoice> ask(Dialogs dialogs) {
        ButtonType export = new ButtonType(Messages.text("export.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(Fxml.load(this, "export.fxml"));
        dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
        dialogs.dress(dialog, Messages.text("export.title"));
        Dialogs.button(dialog, export).disableProperty().bind(
                Bindings.createBooleanBinding(() -> path().isEmpty(), target.textProperty()));
        return dialog.showAndWait().filter(answer -> answer == export)
                .map(answer -> new ExportChoice(format(), path().orElseThrow(), open.isSelected()));
    }
}
