package org.edusum.ui.dialog;

import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import org.edusum.model.HeadingForm;
import org.edusum.model.Numbering;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** Asks for what makes an official document of a summary (公文要素), and how its headings are set (标题编排). */
public final class FormalitiesDialog {

    private final Session session;
    private final FormalitiesModel model;

    @FXML private TextField addressee;
    @FXML private CheckBox imprint;
    @FXML private GridPane imprintLines;
    @FXML private TextField copiesTo;
    @FXML private TextField issuer;
    @FXML private TextField issued;
    @FXML private ToggleGroup headings;
    @FXML private RadioButton runIn;
    @FXML private RadioButton ownLine;
    @FXML private ToggleGroup numbering;
    @FXML private RadioButton standard;
    @FXML private RadioButton skipping;
    @FXML private Label sample;
    @FXML private Label fault;

    public FormalitiesDialog(Session session) {
        this.session = session;
        model = new FormalitiesModel(session.summary());
    }

    @FXML
    private void initialize() {
        addressee.textProperty().bindBidirectional(model.addressee());
        imprint.selectedProperty().bindBidirectional(model.hasImprint());
        imprintLines.disableProperty().bind(imprint.selectedProperty().not());
        copiesTo.textProperty().bindBidirectional(model.copiesTo());
        issuer.textProperty().bindBidirectional(model.issuer());
        issued.textProperty().bindBidirectional(model.issued());
        choose(headings, runIn, HeadingForm.RUN_IN, ownLine, HeadingForm.OWN_LINE, model.headings());
        choose(numbering, standard, Numbering.STANDARD, skipping, Numbering.SKIPPING, model.numbering());
        sample.textProperty().bind(model.sampleProperty());
        fault.textProperty().bind(model.faultProperty());
        fault.managedProperty().bind(model.faultProperty().isNotEmpty());
    }

    /** Two buttons for two answers; a third answer that the document has stays until one of them is chosen. */
    private static <T> void choose(ToggleGroup group, RadioButton first, T one, RadioButton second, T other,
                                   Property<T> answer) {
        first.setSelected(one.equals(answer.getValue()));
        second.setSelected(other.equals(answer.getValue()));
        group.selectedToggleProperty().addListener((o, old, now) -> {
            if (now == first) {
                answer.setValue(one);
            } else if (now == second) {
                answer.setValue(other);
            }
        });
    }

    /** Shows the dialog, waits, and carries out what was answered as one step. */
    public void ask(Dialogs dialogs) {
        ButtonType take = new ButtonType(Messages.text("button.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(Fxml.load(this, "formalities.fxml"));
        dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
        dialogs.dress(dialog, Messages.text("formalities.title"));
        Dialogs.button(dialog, take).disableProperty().bind(model.faultProperty().isNotEmpty());
        // The dialog gives the focus to its default button once it is shown; the first answer comes after that.
        Platform.runLater(addressee::requestFocus);
        dialog.showAndWait().filter(answer -> answer == take).flatMap(answer -> model.edit())
                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
    }
}
