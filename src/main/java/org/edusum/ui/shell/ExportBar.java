package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.edusum.export.ExportFormat;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar above the status line that tells of an export: how far it is, with a way to cancel it, then what was written, with
 * ways to open it. Part of the window, so that the clerk goes on typing, and is reached by keys (F6).
 */
final class ExportBar extends HBox {

    /** Long enough to read it and to get there; it stays while the pointer or the focus is in it. */
    private static final double SHOWN_MILLIS = 20_000;

    private final ExportCommands exports;
    private final Runnable toProse;
    private final AfterPause leaving = new AfterPause(SHOWN_MILLIS, this::leave);
    private final Button cancel;
    private final Label told = new Label();
    private final ProgressBar progress = new ProgressBar();

    /** @param toProse gives the focus to the prose */
    ExportBar(ExportCommands exports, Runnable toProse) {
        this.exports = exports;
        this.toProse = toProse;
        cancel = button("export-cancel", Messages.text("export.cancel"), exports::cancel);
        setId("export-bar");
        getStyleClass().add("export-bar");
        setAlignment(Pos.CENTER_LEFT);
        told.setId("export-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        progress.accessibleTextProperty().bind(told.textProperty());
        exports.stateProperty().addListener((o, old, now) -> show(now));
        show(exports.stateProperty().get());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private void show(ExportState state) {
        boolean hadFocus = isFocusWithin();
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
                leaving.whenQuiet();
            }
        }
        if (hadFocus) {
            // The button that had it is gone.
            focusFirst();
        }
    }

    private void fill(List<Node> parts) {
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
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
        Button close = button("export-close", "", this::close);
        close.setGraphic(new FontIcon(Feather.X));
        close.setAccessibleText(Messages.text("export.close"));
        close.setTooltip(new Tooltip(Messages.text("export.close")));
        parts.add(close);
        return parts;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Whether it has something to tell. */
    boolean isShowing() {
        return isVisible();
    }

    /** Gives the focus to its first button. */
    void focusFirst() {
        Optional<Node> first = getChildren().stream().filter(Button.class::isInstance).filter(node -> !node.isDisabled()).findFirst();
        first.ifPresentOrElse(Node::requestFocus, toProse);
    }

    private void close() {
        boolean hadFocus = isFocusWithin();
        exports.forget();
        if (hadFocus) {
            toProse.run();
        }
    }

    private void leave() {
        if (isHover() || isFocusWithin()) {
            leaving.whenQuiet();
        } else {
            exports.forget();
        }
    }
}
