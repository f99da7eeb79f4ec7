package org.edusum.importing.recognition;

/** Looks on while a long text is imported; its methods are called on the thread that works. */
public interface Progress {

    /** Nobody looks on. */
    Progress NONE = new Progress() { };

    /** Work has come so far. @param percent of the whole, 0 to 100 */
    default void at(int percent) {
    }

    /** Whether to stop; the work then ends with a {@link java.util.concurrent.CancellationException}. */
    default boolean isCancelled() {
        return false;
    }

    /** Ends the work when it was cancelled. */
    default void check() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
