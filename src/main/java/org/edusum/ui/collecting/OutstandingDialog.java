package org.edusum.ui.collecting;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.edusum.model.Summary;
import org.edusum.sheet.report.Outstanding;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.text.Messages;

/** What has not come back yet (催报), ready to be pasted into a chat; the clerk may change the words before. */
final class OutstandingDialog {

    private final Outstanding outstanding;
    private final TextField due = new TextField();
    private final TextArea text = new TextArea();
    /** What stands above and below the text. */
    private static final double AROUND = 210;

    OutstandingDialog(Summary summary) {
        outstanding = Outstanding.of(summary);
        due.setId("outstanding-due");
        due.setPromptText(Messages.text("collect.due.prompt"));
        due.setPrefColumnCount(12);
        due.textProperty().addListener((o, old, now) -> write());
        text.setId("outstanding-text");
        text.setAccessibleText(Messages.text("collect.outstanding.title"));
        WorkDialog.size(text, 560, 420, AROUND);
        write();
    }

    private void write() {
        text.setText(outstanding.asText(Optional.of(due.getText().strip()).filter(day -> !day.isEmpty())));
    }

    void show(Dialogs dialogs) {
        ButtonType copy = new ButtonType(Messages.text("collect.outstanding.copy"), ButtonBar.ButtonData.OK_DONE);
        ButtonType close = new ButtonType(Messages.text("button.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Label label = new Label(Messages.text("collect.due"));
        label.setLabelFor(due);
        HBox line = new HBox(8, label, due);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.getStyleClass().add("review-bar");
        BorderPane content = new BorderPane(text);
        content.setTop(line);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(copy, close);
        dialog.setResizable(true);
        dialogs.dress(dialog, Messages.text("collect.outstanding.title"));
        // Copying does not close the window: the clerk sees that it was done.
        Button button = (Button) dialog.getDialogPane().lookupButton(copy);
        button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            ClipboardContent content1 = new ClipboardContent();
            content1.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content1);
            button.setText(Messages.text("collect.outstanding.copied"));
            event.consume();
        });
        dialog.showAndWait();
    }
}
