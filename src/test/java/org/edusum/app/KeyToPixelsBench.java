package org.edusum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.ProseEdits;
import org.edusum.model.edit.Selection;
import org.edusum.storage.DataFolder;
import org.edusum.template.Templates;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.session.Session;
import org.edusum.ui.shell.RandomIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/**
 * From the press of a key until the letter is on the screen: the whole window with the built-in template and with 300
 * pages, beside an empty text area of the toolkit, which is the least that anything on this toolkit can take. In turns,
 * so that a machine that is busy for a while is busy for all of them.
 */
@Tag("bench")
@ExtendWith(WindowExtension.class)
class KeyToPixelsBench {

    private static final int ROUNDS = 8;
    /** Letters on a line; each round has a line of its own. */
    private static final int LETTERS = 24;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private TextArea area;
    private Stage window;
    private Stage bare;
    private Robot robot;

    @Start
    void start(Stage stage) throws Exception {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        robot = new Robot();
        window = stage;
        program.build(stage, new NoChoosers());
        stage.setWidth(1366);
        stage.setHeight(768);
        bare = new Stage();
        area = new TextArea();
        area.setStyle("-fx-font-size: 16px");
        area.setWrapText(true);
        bare.setScene(new Scene(area, 1366, 768));
    }

    @AfterEach
    void stop() {
        onFx(bare::close);
        program.stop();
    }

    @Test
    void besideAnEmptyTextArea() throws Exception {
        long[] area = new long[0];
        long[] small = new long[0];
        long[] large = new long[0];
        round(this::inArea);
        for (int i = 0; i < ROUNDS; i++) {
            area = joined(area, round(this::inArea));
            onFx(() -> program.documents().begin(Templates.all().getFirst().summary()));
            small = joined(small, round(() -> inProse(
                    Templates.all().getFirst().summary().places().skip(60).findFirst().orElseThrow())));
            onFx(() -> program.documents().begin(LargeSummary.of300Pages()));
            large = joined(large, round(() -> inProse(LargeSummary.body(4, 7, 9))));
        }
        print("an empty text area", area);
        print("15 pages", small);
        print("300 pages", large);
        assertEquals(ROUNDS * LETTERS, area.length);
    }

    private Node inArea() {
        bare.show();
        bare.requestFocus();
        area.clear();
        area.requestFocus();
        return area;
    }

    /** The caret at the beginning of a new line, where letters come on blank paper. */
    private Node inProse(Place place) {
        bare.hide();
        window.requestFocus();
        Session session = program.documents().session();
        int end = session.summary().prose(place).orElseThrow().length();
        session.selectionProperty().set(Optional.of(Selection.at(new Caret(place, end))));
        ProseEdits.split(session.summary(), session.selectionProperty().get().orElseThrow(), new RandomIds())
                .ifPresent(revision -> session.perform(revision.edit().orElseThrow(), Optional.of(revision.after())));
        Node prose = window.getScene().lookup("#prose");
        prose.requestFocus();
        return prose;
    }

    private interface Scenery {
        Node show();
    }

    private long[] round(Scenery scenery) throws Exception {
        Node[] text = new Node[1];
        onFx(() -> text[0] = scenery.show());
        WaitForAsyncUtils.waitForFxEvents();
        frame();
        // An empty text area does not know yet where its caret is.
        onFx(() -> robot.keyType(KeyCode.W));
        for (int i = 0; i < 5; i++) {
            frame();
        }
        long[] nanos = new long[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            nanos[i] = letter(text[0]);
            frame();
        }
        return nanos;
    }

    /** Presses a key and looks at the spot where its letter must come until it is there. */
    private long letter(Node text) {
        long[] start = new long[1];
        int[] before = new int[1];
        Rectangle2D[] spot = new Rectangle2D[1];
        onFx(() -> {
            Point2D caret = text.getInputMethodRequests().getTextLocation(0);
            // Right of the caret, which blinks.
            spot[0] = new Rectangle2D(caret.getX() + 3, caret.getY() - 14, 8, 12);
            before[0] = picture(spot[0]);
            start[0] = System.nanoTime();
            robot.keyPress(KeyCode.W);
            robot.keyRelease(KeyCode.W);
        });
        long limit = start[0] + TimeUnit.SECONDS.toNanos(10);
        int[] now = before.clone();
        while (now[0] == before[0] && System.nanoTime() < limit) {
            LockSupport.parkNanos(200_000);
            onFx(() -> now[0] = picture(spot[0]));
        }
        assertNotEquals(before[0], now[0]);
        return System.nanoTime() - start[0];
    }

    /** The pixels of a spot, as one number. */
    private int picture(Rectangle2D spot) {
        WritableImage image = robot.getScreenCapture(null, spot);
        int hash = 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                hash = 31 * hash + image.getPixelReader().getArgb(x, y);
            }
        }
        return hash;
    }

    private void frame() throws Exception {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Scene scene = bare.isShowing() ? bare.getScene() : window.getScene();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            drawn.complete(null);
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        drawn.get(10, TimeUnit.SECONDS);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static long[] joined(long[] a, long[] b) {
        long[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("key to pixels, %s: median %.1f ms, 95%% %.1f ms%n", what, nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
    }
}
