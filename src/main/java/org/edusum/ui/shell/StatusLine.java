package org.edusum.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.StatusBar;
import org.edusum.ui.document.DraftState;

/** The line at the bottom of the window: where the last changes are kept, or what is wrong; how far the document is. */
final class StatusLine extends StatusBar {

    StatusLine(StatusModel status, DraftState drafts, Desk desk) {
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
        getRightItems().addAll(label("status-fields", status.fieldsProperty()), progress,
                label("status-characters", status.charactersProperty()),
                label("status-zoom", desk.settingsProperty().map(s -> s.zoom() + "%")));
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }
}
