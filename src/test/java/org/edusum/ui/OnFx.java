package org.edusum.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Questions to the window, asked on the thread that it belongs to. Asked from the thread of a test, a question reads the
 * window while a pulse is changing it, and once in many runs finds what never was there.
 */
public final class OnFx {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_WORDS = 40;

    private OnFx() {
    }

    /** @throws AssertionError when there is no answer within 30 s */
    public static <T> T ask(Callable<T> question) {
        FutureTask<T> asked = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            asked.run();
        } else {
            Platform.runLater(asked);
        }
        try {
            return asked.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException none) {
            throw new AssertionError("no answer from the window", none);
        }
    }

    /**
     * Waits until the window says yes, and then until it is at rest.
     *
     * @throws AssertionError when it does not within 30 s
     */
    public static void await(Callable<Boolean> question) {
        Instant start = Instant.now();
        while (!ask(question)) {
            if (Duration.between(start, Instant.now()).compareTo(LIMIT) > 0) {
                throw new AssertionError("the window does not come to this; to be read: " + ask(OnFx::words));
            }
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
        }
        rest();
    }

    /** What can be read in the windows shown, the newest first: what came in the way. */
    private static List<String> words() {
        return Window.getWindows().reversed().stream().filter(Window::isShowing).map(Window::getScene)
                .flatMap(scene -> scene.getRoot().lookupAll(".label").stream().filter(Node::isVisible))
                .map(label -> ((Labeled) label).getText()).filter(text -> text != null && !text.isBlank()).limit(MOST_WORDS).toList();
    }

    /** Waits until what has been asked of the window so far, and what that has led to, is done. */
    public static void rest() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
