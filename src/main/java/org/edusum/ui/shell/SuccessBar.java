package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.edusum.model.Summary;
import org.edusum.ui.dialog.Success;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the status line that tells for a while that something worked, with a way to the files that came of it. */
final class SuccessBar extends MessageBar {

    private final ExportCommands exports;
    private final Label title = new Label();
    private final Label details = sentence("success-details");

    private boolean isOfStep;

    /**
     * @param exports  opens what was written
     * @param document when it changes, a step that was told of as one to be taken back is the last one no longer
     * @param toProse  gives the focus to the prose
     */
    SuccessBar(ExportCommands exports, ObservableValue<Summary> document, Runnable toProse) {
        super("success-bar", toProse);
        this.exports = exports;
        title.setId("success-title");
        title.getStyleClass().add("message-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        fill(List.of());
        document.addListener((o, old, now) -> {
            if (isOfStep) {
                forget();
            }
        });
    }

    /** Tells of it in place of what was told before. */
    void show(Success success) {
        isOfStep = success.details().contains(Messages.text("done.undo"));
        title.setText(success.title());
        details.setText(success.details());
        List<Node> parts = new ArrayList<>(List.of(new FontIcon(Feather.CHECK), title, details));
        List<Path> files = success.files();
        details.setTooltip(files.isEmpty() ? null : new Tooltip(files.stream().map(Path::toString).collect(Collectors.joining("\n"))));
        if (files.size() == 1) {
            parts.add(button("success-open", Messages.text("export.open.one"), () -> exports.open(files.getFirst())));
        }
        if (!files.isEmpty()) {
            parts.add(button("success-open-folder", Messages.text("export.open.folder"), () -> exports.open(files.getFirst().getParent())));
        }
        parts.add(closing("success-close"));
        fill(parts);
        forgetLater();
    }

    @Override
    void forget() {
        isOfStep = false;
        fill(List.of());
    }
}
