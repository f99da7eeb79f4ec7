package org.edusum.ui.dialog;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.edusum.model.OwnName;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.text.Messages;

/** Asks once for the names and the year that a new document carries everywhere. */
public final class NewDocumentDialog {

    /** What the clerk wants. */
    public enum Answer {
        CREATE,
        /** Rather a document made of one that is there already. */
        IMPORT,
        NOTHING
    }

    private final NewDocumentModel model;

    @FXML private TextField province;
    @FXML private TextField city;
    @FXML private TextField district;
    @FXML private TextField bureau;
    @FXML private TextField year;
    @FXML private Label title;
    @FXML private Label fault;

    public NewDocumentDialog(NewDocumentModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        province.textProperty().bindBidirectional(model.answer(OwnName.PROVINCE));
        city.textProperty().bindBidirectional(model.answer(OwnName.CITY));
        district.textProperty().bindBidirectional(model.answer(OwnName.DISTRICT));
        bureau.textProperty().bindBidirectional(model.answer(OwnName.BUREAU));
        year.textProperty().bindBidirectional(model.answer(OwnName.YEAR));
        title.textProperty().bind(model.titleProperty());
        fault.textProperty().bind(model.faultProperty());
    }

    /** Shows the dialog and waits. */
    public Answer ask(Dialogs dialogs) {
        ButtonType create = new ButtonType(Messages.text("new.create"), ButtonBar.ButtonData.OK_DONE);
        ButtonType other = new ButtonType(Messages.text("new.import"), ButtonBar.ButtonData.LEFT);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(Fxml.load(this, "new-document.fxml"));
        dialog.getDialogPane().getButtonTypes().setAll(create, other, cancel);
        dialogs.dress(dialog, Messages.text("new.title"));
        ButtonBar.setButtonUniformSize(Dialogs.button(dialog, other), false);
        Dialogs.button(dialog, create).disableProperty().bind(model.faultProperty().isNotEmpty());
        // The dialog gives the focus to its default button once it is shown; the first answer comes after that.
        Platform.runLater(province::requestFocus);
        ButtonType answer = dialog.showAndWait().orElse(cancel);
        return answer == create ? Answer.CREATE : answer == other ? Answer.IMPORT : Answer.NOTHING;
    }
}
