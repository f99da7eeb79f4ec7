package org.edusum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.edusum.ui.input.LateEndings;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.theme.Theme;

/** Puts the main window on a stage: size, icon, theme, files dropped on it, zoom by wheel, the question at closing. */
public final class WindowFrame {

    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final MainWindow window;
    private final Desk desk;
    private final FileCommands files;
    private FullScreen fullScreen;

    public WindowFrame(Stage stage, MainWindow window, Desk desk, FileCommands files) {
        this.stage = stage;
        this.window = window;
        this.desk = desk;
        this.files = files;
    }

    /** @param closed runs when the clerk has agreed to end */
    public void show(Runnable closed) {
        // Sheets first: one that is added while the root is set makes the toolkit miss the named colours for a moment.
        Scene scene = new Scene(new Group());
        scene.getStylesheets().add(ProseView.STYLESHEET);
        Theme.of(desk.settings().isDark()).dress(scene);
        scene.setRoot(window.root());
        desk.settingsProperty().addListener((o, old, now) -> {
            if (old.isDark() != now.isDark()) {
                Theme.of(now.isDark()).dress(scene);
            }
        });
        scene.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveModes);
        new MenuLetters().listen(scene);
        new AltReleases().listen(stage, scene);
        LateEndings.keepFrom(scene);
        scene.setOnDragOver(event -> {
            if (DataCommands.canOpen(dropped(event))) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
            List<Path> dropped = dropped(event);
            boolean isTaken = DataCommands.canOpen(dropped);
            event.setDropCompleted(isTaken);
            event.consume();
            if (isTaken) {
                window.open(dropped);
            }
        });
        stage.setScene(scene);
        fullScreen = new FullScreen(stage, window.fullScreenItem());
        stage.titleProperty().bind(window.title());
        stage.getIcons().setAll(icons().toList());
        WindowBounds.restore(stage, desk.settings());
        stage.setOnCloseRequest(event -> closeRequested(event, closed));
        stage.show();
        window.centre().requestFocus();
    }

    private static Stream<Image> icons() {
        return ICONS.stream().map(size -> WindowFrame.class.getResourceAsStream("edusum-" + size + ".png"))
                .map(Image::new);
    }

    private void closeRequested(WindowEvent event, Runnable closed) {
        event.consume();
        if (!window.finishEntry()) {
            return;
        }
        window.whenQuiet(() -> files.whenFree(() -> {
            window.focusMode().onProperty().set(false);
            fullScreen.leave();
            desk.change(WindowBounds.remembering(stage, window.split(), window.dividers()));
            closed.run();
        }));
    }

    /** Escape that nothing in the window had a use for. */
    private void leaveModes(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (window.find().isOpen()) {
                window.find().close();
            } else if (window.focusMode().isOn()) {
                window.focusMode().onProperty().set(false);
            } else {
                fullScreen.leave();
            }
        }
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0 && !window.preview().holds(event.getTarget())) {
            int step = event.getDeltaY() > 0 ? 10 : -10;
            window.zoomBy(step);
            event.consume();
        }
    }

    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles().stream().map(File::toPath).toList() : List.of();
    }
}
