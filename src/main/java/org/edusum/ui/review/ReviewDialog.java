package org.edusum.ui.review;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.WorkDialog;
import org.edusum.ui.text.Messages;

/** The window around a {@link ReviewTable}: what it is about above it, one button that takes what is ticked. */
public final class ReviewDialog {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 620;
    private static final double AROUND = 150;

    private ReviewDialog() {
    }

    /**
     * Shows the window and waits.
     *
     * @param note      what the clerk should know; may be empty
     * @param action    what the button says
     * @param isTouched whether ticks were changed, so that they are not given up unasked
     * @return whether what is ticked is to be taken
     */
    public static boolean ask(Dialogs dialogs, String title, String note, String action, ReviewTable<?> table,
                              BooleanSupplier isTouched) {
        BorderPane root = new BorderPane(table);
        if (!note.isEmpty()) {
            Label label = new Label(note);
            label.setWrapText(true);
            label.getStyleClass().addAll("hint", "review-note");
            root.setTop(label);
        }
        WorkDialog window = new WorkDialog(root, action, over -> !isTouched.getAsBoolean() || over.confirm(
                Messages.text("review.giveUp"), "", Messages.text("review.giveUp.do")));
        WorkDialog.size(root, WIDTH, HEIGHT, AROUND);
        window.dress(dialogs, title);
        window.dropHeader();
        ((Button) window.taking()).setDefaultButton(false);
        window.listen(event -> event.getCode() == KeyCode.ENTER && event.isShortcutDown() ? Optional.of(window::take)
                : event.getCode() == KeyCode.ESCAPE ? Optional.of(window::leave) : Optional.empty());
        return window.ask(table.lines());
    }
}
