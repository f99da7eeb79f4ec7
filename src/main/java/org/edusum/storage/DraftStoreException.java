package org.edusum.storage;

/** The store of drafts failed. The message is a Chinese sentence for the clerk: what happened, what to do. */
public final class DraftStoreException extends RuntimeException {

    /** What kind of failure it is. */
    public enum Kind {
        /** Another running EduSum has the store. */
        LOCKED,
        /** The store cannot be read. */
        DAMAGED,
        /** A newer program has changed its form. */
        TOO_NEW,
        /** The disk is full or failing, or the folder cannot be written to. */
        DISK
    }

    private final Kind kind;

    public DraftStoreException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
