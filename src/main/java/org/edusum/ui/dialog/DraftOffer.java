package org.edusum.ui.dialog;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.edusum.storage.DraftInfo;
import org.edusum.ui.text.Messages;

/** Offers the drafts that were not saved when the program last ended. */
public final class DraftOffer {

    /** What is to become of a draft. */
    public enum Wish { RESUME, DISCARD }

    /** The clerk's answer. */
    public record Answer(DraftInfo draft, Wish wish) {
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final double ROW = 54;

    private static final int SHOWN = 5;

    private DraftOffer() {
    }

    /** Shows the dialog and waits; nothing when the clerk leaves the drafts for later. */
    public static Optional<Answer> ask(Dialogs dialogs, List<DraftInfo> drafts) {
        ListView<DraftInfo> list = new ListView<>();
        list.setId("drafts");
        list.setAccessibleText(Messages.text("drafts.name"));
        list.getItems().setAll(drafts);
        list.getSelectionModel().selectFirst();
        double height = Math.min(SHOWN, drafts.size()) * ROW + 4;
        list.setPrefSize(540, height);
        list.setMinHeight(height);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new DraftCell());
        ButtonType resume = new ButtonType(Messages.text("drafts.resume"), ButtonBar.ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(Messages.text("drafts.discard"), ButtonBar.ButtonData.LEFT);
        ButtonType later = new ButtonType(Messages.text("drafts.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(new VBox(list));
        dialog.getDialogPane().getButtonTypes().setAll(resume, later, discard);
        dialogs.dress(dialog, Messages.text("drafts.title"));
        return dialog.showAndWait().filter(answer -> answer != later)
                .map(answer -> new Answer(list.getSelectionModel().getSelectedItem(),
                        answer == resume ? Wish.RESUME : Wish.DISCARD));
    }

    private static final class DraftCell extends ListCell<DraftInfo> {
        @Override
        protected void updateItem(DraftInfo draft, boolean isEmpty) {
            super.updateItem(draft, isEmpty);
            setText(isEmpty ? "" : draft.title() + "\n" + Messages.text("drafts.detail",
                    TIME.format(draft.changed().atZone(ZoneId.systemDefault())), String.valueOf(draft.edits()),
                    draft.file().map(file -> file.getFileName().toString()).orElse(Messages.text("drafts.unsaved"))));
        }
    }
}
