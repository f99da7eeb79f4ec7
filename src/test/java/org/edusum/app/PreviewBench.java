package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.storage.DataFolder;
import org.edusum.template.Templates;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window with the pages beside the editor: from a key until the page with its letter is painted, the pause that
 * the preview waits for included; and how long a key takes with the pages shown and without.
 */
@Tag("bench")
@ExtendWith(WindowExtension.class)
class PreviewBench {

    private static final int ROUNDS = 12;
    private static final int LETTERS = 60;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Stage window;
    private Robot robot;

    @Start
    void start(Stage stage) throws Exception {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        window = stage;
        robot = new Robot();
        program.build(stage, new NoChoosers());
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void besideTheEditor() throws Exception {
        Summary small = Templates.all().getFirst().summary();
        Summary large = LargeSummary.of300Pages();
        Place inSmall = small.places().skip(60).findFirst().orElseThrow();
        Place inLarge = LargeSummary.body(4, 7, 9);
        measure("15 pages", small, inSmall);
        measure("300 pages", large, inLarge);
    }

    private void measure(String what, Summary summary, Place place) throws Exception {
        onFx(() -> program.documents().begin(summary));
        long[] without = typed(place);
        onFx(() -> robot.keyPress(KeyCode.CONTROL));
        onFx(() -> robot.keyType(KeyCode.F2));
        onFx(() -> robot.keyRelease(KeyCode.CONTROL));
        awaitPainted(null);
        long[] painted = painted(place);
        long[] with = typed(place);
        onFx(() -> robot.keyPress(KeyCode.CONTROL));
        onFx(() -> robot.keyType(KeyCode.F2));
        onFx(() -> robot.keyRelease(KeyCode.CONTROL));
        print("key until its page is painted, " + what, painted);
        print("key handled, preview hidden, " + what, without);
        print("key handled, preview shown, " + what, with);
        assertTrue(painted.length == ROUNDS && with.length == LETTERS);
    }

    private void caretTo(Place place) {
        Session session = program.documents().session();
        onFx(() -> {
            int end = session.summary().prose(place).orElseThrow().length();
            session.selectionProperty().set(Optional.of(Selection.at(new Caret(place, end))));
            window.getScene().lookup("#prose").requestFocus();
        });
    }

    /** From one key until the picture of its page is another. */
    private long[] painted(Place place) throws Exception {
        caretTo(place);
        awaitPainted(null);
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Object before = picture();
            long start = System.nanoTime();
            onFx(() -> robot.keyType(KeyCode.W));
            awaitPainted(before);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    /** The time that each of many keys in a row holds up the thread of the toolkit, its frame included. */
    private long[] typed(Place place) throws Exception {
        caretTo(place);
        frame();
        return LongStream.range(0, LETTERS).map(letter -> {
            long start = System.nanoTime();
            onFx(() -> robot.keyType(KeyCode.W));
            frame();
            return System.nanoTime() - start;
        }).toArray();
    }

    /** The picture of the page with the marked line. */
    private Object picture() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.getScene().getRoot().lookupAll(".page-mark").stream()
                .filter(Node::isVisible).findFirst().map(mark -> mark.getParent().lookup(".image-view"))
                .map(view -> (Object) ((ImageView) view).getImage()).orElse(null));
    }

    private void awaitPainted(Object before) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Object now = picture();
        while ((now == null || now == before) && System.nanoTime() < limit) {
            LockSupport.parkNanos(1_000_000);
            now = picture();
        }
        assertTrue(now != null && now != before, "painted");
    }

    private void frame() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Scene scene = window.getScene();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            drawn.complete(null);
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        drawn.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%s: median %.1f ms, 95%% %.1f ms%n", what, nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
    }
}
