package org.edusum.ui.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Runs work on a background thread and hands its outcome to the JavaFX thread. A job gets immutable values only, so it
 * needs no locks. Jobs of one desk run one after another, in the order they were started; long ones, one after another
 * as well, on a thread of their own.
 */
public final class Jobs implements AutoCloseable {

    private static final int GRACE_SECONDS = 30;

    private final ExecutorService thread;
    private final ExecutorService longThread = Executors.newSingleThreadExecutor(work -> new Thread(work, "long jobs"));
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);

    public Jobs() {
        this("jobs");
    }

    /** Jobs that do not wait for those of others. @param name of their thread, which starts with the first */
    public Jobs(String name) {
        thread = Executors.newSingleThreadExecutor(work -> new Thread(work, name));
    }

    /**
     * Starts a job; called on the JavaFX thread, as are {@code done} and {@code failed}.
     *
     * @param failed gets what the work threw
     */
    public <T> void start(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        await(CompletableFuture.supplyAsync(() -> called(work), thread), done, failed);
    }

    /** Starts a job that may take a while: saving, checking and the like do not wait for it. Else as {@link #start}. */
    public <T> void startLong(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        await(CompletableFuture.supplyAsync(() -> called(work), longThread), done, failed);
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    /**
     * Starts a job that the clerk did not ask for: it is not counted among those under way, must not fail, and is left
     * out when the program is ending.
     */
    public <T> void startQuietly(Callable<T> work, Consumer<T> done) {
        startQuietly(work, done, () -> { });
    }

    /** As {@link #startQuietly(Callable, Consumer)}. @param broken runs instead of {@code done} before the fault is reported */
    public <T> void startQuietly(Callable<T> work, Consumer<T> done, Runnable broken) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            try {
                T result = work.call();
                later(() -> done.accept(result));
            } catch (Exception | Error fault) {
                later(() -> {
                    broken.run();
                    throw brokenDown(fault);
                });
            }
        });
    }

    private static IllegalStateException brokenDown(Throwable fault) {
        return new IllegalStateException("background work broke down", fault);
    }

    /** Takes the outcome of work that runs on some other thread. */
    public <T> void await(CompletableFuture<T> work, Consumer<T> done, Consumer<Exception> failed) {
        running.set(running.get() + 1);
        work.whenComplete((result, failure) -> later(() -> {
            running.set(running.get() - 1);
            switch (failure) {
                case null -> done.accept(result);
                case CompletionException wrapped when wrapped.getCause() instanceof Exception cause -> failed.accept(cause);
                // Also with too little memory, what was begun must come to an end.
                case CompletionException fatal -> failed.accept(brokenDown(fatal.getCause()));
                case Exception cause -> failed.accept(cause);
                case Throwable fatal -> failed.accept(brokenDown(fatal));
            }
        }));
    }

    /** Runs something on the JavaFX thread soon; may be called from any thread. */
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /** How many jobs are under way. */
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Lets started jobs end, then stops. */
    @Override
    public void close() {
        List<ExecutorService> both = List.of(thread, longThread);
        both.forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService each : both) {
                if (!each.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                    each.shutdownNow();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
