package org.edusum.storage;

/** Hears from the journal thread how the drafts fare. Must return at once; the window hands over to its own thread. */
public interface DraftListener {

    /** Every step of a journal up to the {@code seq}-th is on the medium. */
    void durable(DraftJournal journal, long seq);

    /** The clerk must know. @param sentence in Chinese: what happened, what it means for the work, what to do */
    void trouble(String sentence);

    /** Drafts are kept as usual again after {@link #trouble}. */
    void recovered();
}
