package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import org.edusum.export.ExportFormat;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar above the status line that tells of an export: how far it is, with a way to cancel it, then what was written, with
 * ways to open it.
 */
final class ExportBar extends MessageBar {

    private final ExportCommands exports;
    private final Button cancel;
    private final Label told = sentence("export-told");
    private final ProgressBar progress = new ProgressBar();

    /** @param toProse gives the focus to the prose */
    ExportBar(ExportCommands exports, Runnable toProse) {
        super("export-bar", toProse);
        this.exports = exports;
        cancel = button("export-cancel", Messages.text("export.cancel"), exports::cancel);
        progress.accessibleTextProperty().bind(told.textProperty());
        exports.stateProperty().addListener((o, old, now) -> show(now));
        show(exports.stateProperty().get());
    }

    private void show(ExportState state) {
        switch (state) {
            case ExportState.Idle() -> fill(List.of());
            case ExportState.Running(int index, int count, ExportFormat format, boolean isCancelled) -> {
                told.setText(isCancelled ? Messages.text("export.cancelling")
                        : Messages.text("export.running", format.chinese(), String.valueOf(index + 1), String.valueOf(count)));
                // The first is half done as soon as the pages are laid out; a bar at nothing looks stuck.
                progress.setProgress((index + 0.5) / count);
                cancel.setDisable(isCancelled);
                fill(List.of(progress, told, cancel));
            }
            case ExportState.Done done -> {
                told.setText(sentence(done));
                told.setTooltip(new Tooltip(done.files().stream().map(Path::toString).collect(Collectors.joining("\n"))));
                fill(done(done.files()));
                forgetLater();
            }
        }
    }

    private static String sentence(ExportState.Done done) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("export.done", FileNames.of(done.files())));
        if (done.blanks() > 0) {
            sentences.add(Messages.text("export.done.blanks", String.valueOf(done.blanks())));
        }
        sentences.addAll(done.notes());
        return String.join("", sentences);
    }

    private List<Node> done(List<Path> files) {
        List<Node> parts = new ArrayList<>();
        parts.add(new FontIcon(Feather.CHECK));
        parts.add(told);
        for (Path file : files) {
            String ending = ExportFormat.of(file).map(ExportFormat::extension).orElse("");
            parts.add(button("export-open-" + ending, files.size() == 1 ? Messages.text("export.open.one")
                    : Messages.text("export.open.of", ending.toUpperCase(Locale.ROOT)), () -> exports.open(file)));
        }
        parts.add(button("export-open-folder", Messages.text("export.open.folder"), () -> exports.open(files.getFirst().getParent())));
        parts.add(closing("export-close"));
        return parts;
    }

    @Override
    void forget() {
        exports.forget();
    }
}
