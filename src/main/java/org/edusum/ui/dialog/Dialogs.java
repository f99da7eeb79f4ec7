package org.edusum.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.edusum.ui.input.LateEndings;
import org.edusum.ui.text.Messages;

/** The small dialogs that every part of the window needs, in one look. */
public final class Dialogs {

    /** The answers to the question about unsaved changes. */
    public enum Unsaved { SAVE, DROP, CANCEL }

    private static final double TEXT_WIDTH = 440;

    private final Window owner;
    private Consumer<Success> successBar = success -> { };

    public Dialogs(Window owner) {
        this.owner = owner;
    }

    /** Something went wrong. @param sentence says in Chinese what happened and what to do */
    public void failure(String title, String sentence) {
        show(Alert.AlertType.ERROR, title, sentence);
    }

    /** Something the clerk must know. */
    public void notice(String title, String sentence) {
        show(Alert.AlertType.INFORMATION, title, sentence);
    }

    private void show(Alert.AlertType type, String title, String sentence) {
        Alert alert = new Alert(type, sentence, new ButtonType(Messages.text("button.ok"), ButtonBar.ButtonData.OK_DONE));
        dress(alert, title);
        alert.showAndWait();
    }

    /** What to do with the changes of a document that is to be closed. */
    public Unsaved askUnsaved(String document) {
        ButtonType save = new ButtonType(Messages.text("button.save"), ButtonBar.ButtonData.YES);
        ButtonType drop = new ButtonType(Messages.text("button.drop"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Messages.text("unsaved.detail"), save, drop, cancel);
        dress(alert, Messages.text("unsaved.question", document));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == drop ? Unsaved.DROP : Unsaved.CANCEL;
    }

    /** Asks to confirm what cannot be taken back; Enter alone does not. @param action what the confirming button says */
    public boolean confirm(String question, String detail, String action) {
        ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, detail, yes, no);
        dress(alert, question);
        button(alert, yes).setDefaultButton(false);
        button(alert, no).setDefaultButton(true);
        return alert.showAndWait().filter(answer -> answer == yes).isPresent();
    }

    /**
     * Asks what to do, with a way out.
     *
     * @param actions what the buttons say; Enter is the first, which must do no harm
     * @return the index of the action; nothing when the clerk wants none of them
     */
    public Optional<Integer> choose(String question, String detail, List<String> actions) {
        List<ButtonType> types = new ArrayList<>();
        for (String action : actions) {
            types.add(new ButtonType(action, types.isEmpty() ? ButtonBar.ButtonData.YES : ButtonBar.ButtonData.NO));
        }
        types.add(new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, detail, types.toArray(ButtonType[]::new));
        dress(alert, question);
        // As wide as their words, which are longer here than elsewhere.
        types.forEach(type -> ButtonBar.setButtonUniformSize(button(alert, type), false));
        return alert.showAndWait().map(types::indexOf).filter(index -> index >= 0 && index < actions.size());
    }

    /** @param bar tells in the window that something worked */
    public void tellSuccessBy(Consumer<Success> bar) {
        successBar = bar;
    }

    /** Says for a while that something worked. @param details more sentences */
    public void success(String title, List<String> details) {
        successBar.accept(new Success(title, String.join("", details), List.of()));
    }

    /** Says for a while which files were written, with a way to them. @param files at least one, all in one folder */
    public void written(List<Path> files) {
        successBar.accept(Success.written(files));
    }

    /** Gives a dialog the window's look. */
    public void dress(Dialog<?> dialog, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(Messages.text("app.name"));
        dialog.setHeaderText(title);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        takeByEnter(dialog.getDialogPane());
        LateEndings.keepFrom(dialog.getDialogPane().getScene());
        dialog.setOnShown(event -> centre(dialog.getDialogPane().getScene().getWindow()));
        if (dialog instanceof Alert) {
            dialog.setGraphic(null);
            dialog.getDialogPane().setPrefWidth(TEXT_WIDTH);
        }
        Optional.ofNullable(owner.getScene()).ifPresent(scene ->
                dialog.getDialogPane().getStylesheets().setAll(scene.getStylesheets()));
    }

    /** As everywhere on the desktop, Enter takes the default button from a box as well; Space is what ticks it. */
    private static void takeByEnter(DialogPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isOnBox = event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
            if (isOnBox && event.getCode() == KeyCode.ENTER) {
                pane.getButtonTypes().stream().map(pane::lookupButton).filter(Button.class::isInstance).map(Button.class::cast)
                        .filter(Button::isDefaultButton).findFirst().ifPresent(button -> {
                            event.consume();
                            button.fire();
                        });
            }
        });
    }

    /** Not every window manager does so by itself. */
    private void centre(Window dialog) {
        dialog.setX(owner.getX() + Math.max(0, (owner.getWidth() - dialog.getWidth()) / 2));
        dialog.setY(owner.getY() + Math.max(0, (owner.getHeight() - dialog.getHeight()) / 3));
    }

    /** The button of a dialog that belongs to a type. */
    static Button button(Dialog<?> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }
}
