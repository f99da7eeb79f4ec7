package org.edusum.ui.collecting;

import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.Summary;
import org.edusum.sheet.fill.FillSheet;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.text.Messages;

/** Asks which figures a fill-in sheet is to ask for, and whether each division gets its own. */
final class FillSheetDialog {

    /** What was answered. */
    record Answer(FillSheet sheet, boolean isByDivision) {
    }

    private final FillSheet empty;
    private final FillSheet all;
    private final Label leftOut;
    private final RadioButton onlyEmpty;
    private final RadioButton everything;
    private final RadioButton oneFile = new RadioButton(Messages.text("collect.fill.one"));
    private final RadioButton byDivision = new RadioButton();

    FillSheetDialog(Summary summary) {
        empty = FillSheet.of(summary, FillSheet.Which.EMPTY);
        all = FillSheet.of(summary, FillSheet.Which.ALL);
        onlyEmpty = new RadioButton(Messages.text("collect.fill.empty", empty.rows().size()));
        everything = new RadioButton(Messages.text("collect.fill.all", all.rows().size()));
        leftOut = hint(leftOut(summary));
        ToggleGroup which = new ToggleGroup();
        which.getToggles().setAll(onlyEmpty, everything);
        which.selectToggle(empty.rows().isEmpty() ? everything : onlyEmpty);
        ToggleGroup files = new ToggleGroup();
        files.getToggles().setAll(oneFile, byDivision);
        files.selectToggle(oneFile);
        which.selectedToggleProperty().addListener((o, old, now) -> count());
        count();
    }

    /** Why fewer are asked for than the document has. */
    private static String leftOut(Summary summary) {
        long names = summary.names().values().stream().distinct().count();
        long computed = summary.fields().values().stream().filter(field -> field.isComputed()
                && !summary.names().containsValue(field.id())).count();
        return Messages.text("collect.fill.leftOut", names, computed);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMaxWidth(440);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private FillSheet chosen() {
        return onlyEmpty.isSelected() ? empty : all;
    }

    private void count() {
        byDivision.setText(Messages.text("collect.fill.each", chosen().byDivision().size()));
    }

    Optional<Answer> ask(Dialogs dialogs) {
        ButtonType take = new ButtonType(Messages.text("collect.fill.do"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        VBox content = new VBox(10, caption("collect.fill.which"), onlyEmpty, everything, leftOut, caption("collect.fill.files"), oneFile,
                byDivision, hint(Messages.text("collect.fill.hint")));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
        dialogs.dress(dialog, Messages.text("collect.fill.title"));
        return dialog.showAndWait().filter(answer -> answer == take)
                .map(answer -> new Answer(chosen(), byDivision.isSelected()));
    }

    private static Label caption(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("caption");
        return label;
    }
}
