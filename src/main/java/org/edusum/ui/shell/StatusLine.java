package org.edusum.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;
import org.edusum.ui.document.DraftState;
import org.edusum.ui.text.Messages;

/** The line at the bottom of the window: where the last changes are kept, or what is wrong; how far the document is. */
final class StatusLine extends StatusBar {

    /** @param showCounts shows the lengths in full */
    StatusLine(StatusModel status, DraftState drafts, Desk desk, Runnable showCounts) {
        setId("status");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(textProperty());
        textProperty().bind(Bindings.createStringBinding(
                () -> drafts.troubleProperty().get().orElseGet(() -> status.keptProperty().getValue()),
                drafts.troubleProperty(), status.keptProperty()));
        drafts.troubleProperty().addListener((o, old, now) -> {
            getStyleClass().remove("trouble");
            now.ifPresent(sentence -> getStyleClass().add("trouble"));
        });
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(status.progressProperty());
        progress.accessibleTextProperty().bind(status.fieldsProperty());
        // What changes its length with the selection comes first, so that the others keep their place.
        getRightItems().addAll(counts(status, showCounts), label("status-fields", status.fieldsProperty()), progress,
                new ZoomMenu(desk));
    }

    private static Button counts(StatusModel status, Runnable showCounts) {
        Button counts = new Button();
        counts.setId("status-characters");
        counts.getStyleClass().add("flat");
        counts.setFocusTraversable(false);
        counts.textProperty().bind(status.charactersProperty());
        counts.setTooltip(new Tooltip(Messages.text("status.characters.tip")));
        counts.setOnAction(event -> showCounts.run());
        return counts;
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }
}
