package org.edusum.ui.dialog;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.edusum.ui.text.Messages;

/**
 * A large window over the document in which something is worked on as a whole: it is taken, or given up. Before changes are
 * given up, however the window is left, the clerk is asked.
 */
public final class WorkDialog {

    /** What a window needs beside its content. */
    private static final double BESIDE = 60;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType take;
    private final ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    private final Predicate<Dialogs> mayLeave;

    /**
     * @param action   what the button says that takes the work
     * @param mayLeave whether nothing was changed, or the clerk gives the changes up; asked with dialogs over this window
     */
    public WorkDialog(Node content, String action, Predicate<Dialogs> mayLeave) {
        this.take = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        this.mayLeave = mayLeave;
        pane().getStyleClass().add("wide");
        pane().setContent(content);
        pane().getButtonTypes().setAll(take, cancel);
        dialog.setResizable(true);
        // Asked before the dialog has its answer, since it takes no answer twice.
        pane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, event -> {
            if (!isLeft()) {
                event.consume();
            }
        });
        dialog.setOnCloseRequest(event -> {
            if (dialog.getResult() == null && !isLeft()) {
                event.consume();
            }
        });
    }

    /** Gives the content a size, as far as the screen has it. @param around what stands above and below the content */
    public static void size(Region content, double width, double height, double around) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        content.setPrefSize(Math.min(width, screen.getWidth() - BESIDE), Math.min(height, screen.getHeight() - around));
    }

    /** On a small screen every line counts: what the header says stands in the title of the window instead. */
    public void dropHeader() {
        dialog.setTitle(dialog.getHeaderText());
        dialog.setHeaderText(null);
    }

    /** The window's own keys, before anything in it gets them. @param commands what a key does, if anything */
    public void listen(Function<KeyEvent, Optional<Runnable>> commands) {
        pane().addEventFilter(KeyEvent.KEY_PRESSED, event -> commands.apply(event).ifPresent(command -> {
            event.consume();
            command.run();
        }));
    }

    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Gives the window the look of the others, and its title. */
    public void dress(Dialogs dialogs, String title) {
        dialogs.dress(dialog, title);
    }

    /** The button that takes the work. */
    public Node taking() {
        return pane().lookupButton(take);
    }

    /** Ends with the work taken. */
    public void take() {
        dialog.setResult(take);
    }

    /** Ends with the work given up, if the clerk agrees. */
    public void leave() {
        if (isLeft()) {
            dialog.setResult(cancel);
        }
    }

    private boolean isLeft() {
        return mayLeave.test(new Dialogs(pane().getScene().getWindow()));
    }

    /** Shows the window and waits. @param first gets the focus @return whether the work is to be taken */
    public boolean ask(Node first) {
        // The dialog gives the focus to a button once it is shown; what the clerk works on comes after that.
        Platform.runLater(first::requestFocus);
        return dialog.showAndWait().filter(answer -> answer == take).isPresent();
    }
}
