package org.edusum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.storage.DataFolder;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the whole window takes to open a document and to take a key: all panes, the journal, the status bar. */
@Tag("bench")
@ExtendWith(WindowExtension.class)
class WindowBench {

    private static final int OPENINGS = 9;
    private static final int KEYS = 400;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        program.build(stage, new NoChoosers());
        stage.setWidth(1366);
        stage.setHeight(768);
        scene = stage.getScene();
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void openingFifteenPages() throws Exception {
        opening("15 pages", Templates.all().getFirst().summary());
    }

    @Test
    void openingThreeHundredPages() throws Exception {
        opening("300 pages", LargeSummary.of300Pages());
    }

    @Test
    void typingInFifteenPages() throws Exception {
        Summary summary = Templates.all().getFirst().summary();
        typing("15 pages", summary, summary.places().skip(60).findFirst().orElseThrow());
    }

    @Test
    void typingInThreeHundredPages() throws Exception {
        typing("300 pages", LargeSummary.of300Pages(), LargeSummary.body(4, 7, 9));
    }

    @Test
    void typingInALongParagraph() throws Exception {
        typing("300 pages, a paragraph of 3,000 characters", LargeSummary.of300Pages(), LargeSummary.body(2, 2, 0));
    }

    @Test
    void theDataSheetOfThreeHundredPages() throws Exception {
        Summary summary = LargeSummary.of300Pages();
        Path file = folder.resolve("sheet.edusum");
        ProjectFile.write(file, Project.of(summary));
        open(file);
        Node toggle = scene.lookup("#view-sheet");
        long start = System.nanoTime();
        onScreen(((ToggleButton) toggle)::fire);
        System.out.printf("show the data sheet of %d fields: %.0f ms%n", summary.fields().size(), (System.nanoTime() - start) / 1e6);
        Node line = scene.lookup("#sheet-cell");
        keys("warm-up in the sheet", line, KEYS, i -> pressed(KeyCode.DOWN));
        keys("one row down in the sheet", line, KEYS, i -> pressed(KeyCode.DOWN));
        keys("a page up or down in the sheet", line, KEYS, i -> pressed(i % 40 < 20 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
        keys("enter a value in the sheet, two keys", line, KEYS, i -> i % 2 == 0 ? typed("7") : pressed(KeyCode.ENTER));
        long[] nanos = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            long begun = System.nanoTime();
            onScreen(() -> line.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false)));
            nanos[i] = System.nanoTime() - begun;
        }
        System.out.print("sort the sheet: ");
        print(nanos, 1);
    }

    private void opening(String what, Summary summary) throws Exception {
        Path file = folder.resolve(what + ".edusum");
        ProjectFile.write(file, Project.of(summary));
        long[] nanos = new long[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            onScreen(() -> program.documents().begin(Templates.all().getFirst().summary()));
            nanos[i] = open(file);
            assertEquals(summary, program.documents().session().summary());
        }
        System.out.printf("open %s: first %.0f ms, ", what, nanos[0] / 1e6);
        print(nanos, 1);
    }

    /** From the command until the window has been drawn with the document. */
    private long open(Path file) throws Exception {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        long start = System.nanoTime();
        Platform.runLater(() -> program.documents().open(file, notice -> opened.complete(null), opened::completeExceptionally));
        opened.get(60, TimeUnit.SECONDS);
        onScreen(() -> { });
        return System.nanoTime() - start;
    }

    private void onScreen(Runnable action) throws Exception {
        onScreen(action, () -> { });
    }

    /** Runs something and returns when the window has been laid out after it. @param laidOut runs at that moment */
    private void onScreen(Runnable action, Runnable laidOut) throws Exception {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            laidOut.run();
            scene.removePostLayoutPulseListener(once[0]);
            drawn.complete(null);
        };
        Platform.runLater(() -> {
            action.run();
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        drawn.get(60, TimeUnit.SECONDS);
    }

    private void typing(String what, Summary summary, Place place) throws Exception {
        Path file = folder.resolve("typing " + summary.fields().size() + ".edusum");
        ProjectFile.write(file, Project.of(summary));
        open(file);
        Session session = program.documents().session();
        onScreen(() -> session.selectionProperty().set(Optional.of(Selection.at(new Caret(place, 4)))));
        Node prose = scene.lookup("#prose");
        int before = session.summary().prose(place).orElseThrow().length();
        keys("warm-up", prose, KEYS, i -> typed("暖"));
        keys("type in " + what, prose, KEYS, i -> typed("写"));
        keys("delete in " + what, prose, KEYS, i -> pressed(KeyCode.BACK_SPACE));
        keys("move in " + what, prose, KEYS, i -> pressed(i % 40 < 20 ? KeyCode.LEFT : KeyCode.RIGHT));
        assertEquals(before + KEYS, session.summary().prose(place).orElseThrow().length());
    }

    /** The handling of each key, and the styling and layout in the pulse after it; not the wait for that pulse. */
    private void keys(String what, Node prose, int count, IntFunction<KeyEvent> key) throws Exception {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            int n = i;
            long[] begun = new long[1];
            Runnable beginning = () -> begun[0] = System.nanoTime();
            onScreen(() -> {
                KeyEvent event = key.apply(n);
                long start = System.nanoTime();
                prose.fireEvent(event);
                nanos[n] = System.nanoTime() - start;
                scene.addPreLayoutPulseListener(beginning);
            }, () -> nanos[n] += System.nanoTime() - begun[0]);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.removePreLayoutPulseListener(beginning));
        }
        assertTrue(prose.isFocused());
        System.out.printf("%s: ", what);
        print(nanos, count / 4);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void print(long[] nanos, int skipped) {
        long[] sorted = Arrays.copyOfRange(nanos, skipped, nanos.length);
        Arrays.sort(sorted);
        System.out.printf("median %.2f ms, 95%% %.2f ms, most %.1f ms%n", sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }
}
