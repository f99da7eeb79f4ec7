package org.edusum.importing.source;

import java.util.concurrent.CancellationException;

/** Looks on while something long is read; its methods are called on the thread that reads. */
public interface Watch {

    /** Work has come so far. @param percent of the whole, 0 to 100 */
    default void at(int percent) {
    }

    /** Whether to stop; the work then ends with a {@link CancellationException}. */
    default boolean isCancelled() {
        return false;
    }

    /** Ends the work when it was cancelled. */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
