package org.edusum.ui.annual;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.text.Messages;

/**
 * Asks for one whole number within bounds.
 *
 * @param before what stands before the number
 * @param after  what stands behind it
 * @param fault  what is said while it is out of bounds
 */
record NumberQuestion(String title, String before, String after, String note, String fault, int least, int most) {

    /** @param suggested stands there at first */
    OptionalInt ask(Dialogs dialogs, int suggested, String action) {
        ButtonType take = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        TextField number = new TextField(String.valueOf(suggested));
        number.setId("number-question");
        number.setPrefColumnCount(6);
        number.setAccessibleText(before + after);
        Label wrong = new Label();
        wrong.getStyleClass().add("fault");
        wrong.setWrapText(true);
        Label hint = new Label(note);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMaxWidth(440);
        HBox line = new HBox(8, new Label(before), number, new Label(after));
        line.setAlignment(Pos.CENTER_LEFT);
        dialog.getDialogPane().setContent(new VBox(10, line, wrong, hint));
        dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
        dialogs.dress(dialog, title);
        number.textProperty().addListener((o, old, now) -> {
            boolean isWrong = read(now).isEmpty();
            dialog.getDialogPane().lookupButton(take).setDisable(isWrong);
            wrong.setText(isWrong ? fault : "");
        });
        javafx.application.Platform.runLater(number::requestFocus);
        return dialog.showAndWait().filter(answer -> answer == take).isPresent() ? read(number.getText()) : OptionalInt.empty();
    }

    private OptionalInt read(String typed) {
        return new FieldType.Whole("个").read(typed) instanceof Entry.Accepted(Value.Quantity(var amount))
                && amount.precision() <= 6 && amount.intValueExact() >= least && amount.intValueExact() <= most
                ? OptionalInt.of(amount.intValueExact()) : OptionalInt.empty();
    }
}
