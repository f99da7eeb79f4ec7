package org.edusum.storage;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.edusum.model.edit.View;

/**
 * The journal of one open document. Every step is handed over with {@link #append}, which returns at once; it is on
 * the medium within half a second. May be used from any thread; steps are kept in the order they were handed over.
 */
public final class DraftJournal {

    private static final int SNAPSHOT_EVERY = 500;
    /** What is durable of a draft whose beginning is not on the medium. */
    private static final long NOT_EVEN_BEGUN = -1;

    private interface Task {
        void run(DraftJournal journal);
    }

    private final DraftStore store;
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicLong appended;
    private final AtomicLong durable;

    // From here on used on the journal thread only.
    private final Supplier<Chain> origin;
    private Optional<Chain> chain = Optional.empty();
    private Optional<FileJournal> file = Optional.empty();
    private long snapshotSeq;
    private boolean isKept;
    private boolean isDiscarded;
    private boolean isToBeStored;
    private boolean isBroken;

    /**
     * @param origin gives the draft; asked once, on the journal thread, since packing it takes a moment
     * @param seq    its last step
     * @param isKept whether the store has it already
     */
    DraftJournal(DraftStore store, Supplier<Chain> origin, long seq, boolean isKept) {
        this.store = store;
        this.origin = origin;
        this.isKept = isKept;
        this.snapshotSeq = seq;
        this.appended = new AtomicLong(seq);
        this.durable = new AtomicLong(seq);
    }

    /** Hands a step over; returns at once. */
    public void append(JournalEntry entry) {
        appended.incrementAndGet();
        tasks.add(journal -> journal.add(entry));
        store.wake();
    }

    /** Has the draft brought to the medium and offered though it has no step yet; to be called before it is used. */
    void keepUnsaved() {
        durable.set(NOT_EVEN_BEGUN);
        store.wake();
    }

    /** How many steps the draft has, those still under way included. */
    public long appended() {
        return appended.get();
    }

    /** How many of them are on the medium. */
    public long durable() {
        return durable.get();
    }

    /**
     * Says that all steps so far are in a project file, and keeps that state as a version. To be called when the save
     * of a summary succeeded and no step was appended since that summary was taken; else use {@link #saved(FileMark, long)}.
     */
    public void saved(FileMark mark) {
        saved(mark, appended());
    }

    /**
     * Says that the steps up to one are in a project file.
     *
     * @param seq {@link #appended()} at the moment when the saved summary was taken
     */
    public void saved(FileMark mark, long seq) {
        tasks.add(journal -> {
            journal.chain().saved(mark, seq);
            journal.isToBeStored = true;
            journal.store.keepVersion(journal, DraftVersion.Kind.SAVED, "", () -> journal.asSaved(mark, seq));
        });
        store.wake();
    }

    /** Keeps the present state under a name. */
    public void keepVersion(String name) {
        tasks.add(journal -> {
            journal.isToBeStored = true;
            journal.store.keepVersion(journal, DraftVersion.Kind.NAMED, name,
                    () -> ProjectFile.encode(journal.chain().project()));
        });
        store.wake();
    }

    /** Notes what the clerk looks at; kept with the next step or at closing. */
    public void view(View view) {
        tasks.add(journal -> {
            journal.chain().view(view);
            journal.isToBeStored |= journal.isKept;
        });
    }

    /** Ends the journal and takes the draft off the list of unsaved ones: the clerk does not want its steps. */
    public void discard() {
        tasks.add(journal -> journal.isDiscarded = true);
        store.close(this);
    }

    /** Waits until all steps so far are on the medium. @return whether they are */
    public boolean flush() {
        return store.flush(this);
    }

    /** Brings all to the medium, with a snapshot, and ends the journal. */
    public void close() {
        store.close(this);
    }

    /** The versions of this document, the newest first. */
    public CompletableFuture<List<DraftVersion>> versions() {
        return store.versions(this);
    }

    // What follows is called on the journal thread.

    /** What was saved; steps may have come since. */
    private byte[] asSaved(FileMark mark, long seq) {
        byte[] now = ProjectFile.encode(chain().project());
        try {
            return seq == chain().lastSeq() ? now : ProjectFile.bytes(mark.file());
        } catch (ProjectFileException goneAgain) {
            return now;
        }
    }

    private void add(JournalEntry entry) {
        // Steps after one that does not fit would be put on something else than the clerk saw.
        if (!isBroken && !chain().add(entry)) {
            isBroken = true;
            store.faulty("step " + (chain().lastSeq() + 1) + " does not fit");
        }
    }

    /** Takes over what was handed in. @return whether there is something to bring to the medium */
    boolean takeTasks() {
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run(this);
        }
        return !isDiscarded && (isToBeStored || appended() > durable());
    }

    Chain chain() {
        if (chain.isEmpty()) {
            chain = Optional.of(origin.get());
        }
        return chain.get();
    }

    boolean isDiscarded() {
        return isDiscarded;
    }

    /** Whether the store has a row of this draft: one without a step or a save is never written. */
    boolean isKept() {
        return isKept;
    }

    boolean isSnapshotDue(boolean isClosing) {
        long since = isKept ? chain().lastSeq() - snapshotSeq : 0;
        return isClosing ? since > 0 : since >= SNAPSHOT_EVERY;
    }

    void snapshotTaken() {
        snapshotSeq = chain().lastSeq();
    }

    void stored() {
        isKept = true;
        isToBeStored = false;
        durable.set(chain().lastSeq());
    }

    Optional<FileJournal> file() {
        return file;
    }

    void file(Optional<FileJournal> inUse) {
        file = inUse;
    }
}
