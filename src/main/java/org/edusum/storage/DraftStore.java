package org.edusum.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Every draft, kept in the per-user data folder so that no work is lost when the program or the machine stops.
 *
 * <p>What a window does with it:
 * <ol>
 * <li>{@link #open} at the start: returns at once, the store itself is opened on the thread named "journal".
 * <li>{@link #unsaved} tells, once the store is open, which drafts are newer than their files; {@link #resume} takes one
 *     up again with all its undo, {@link #discard} takes it off the list.
 * <li>{@link #begin} for a new or opened document, or {@link #reopen} to go on with the draft of a file, so that
 *     nothing since its last save is lost and the last sitting can be undone; each gives a {@link DraftJournal}, whose {@code append} is the session's journal.
 * <li>{@link DraftJournal#saved} after each save, {@link DraftJournal#close} when the document is closed, or
 *     {@link DraftJournal#discard} when the clerk wants none of the changes.
 * <li>{@link #close} at the end.
 * </ol>
 * A draft without a step or a save is never written, so never offered, unless it was begun with {@link #beginUnsaved}. When the store cannot be written (disk full,
 * in use by another window), each draft goes on in a file of its own beside, the listener is told, and the store is tried
 * again every ten seconds; the next start takes such files in. A damaged store is renamed, never deleted.
 */
public final class DraftStore implements AutoCloseable {

    private static final long GATHERING_MILLIS = 150;

    private final DraftListener listener;
    private final DraftWriter writer;
    private final Set<DraftJournal> journals = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAwake = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread named = new Thread(work, "journal");
        named.setDaemon(true);
        return named;
    });
    private DraftStore(Path folder, DraftListener listener, InstantSource clock) {
        this.listener = listener;
        this.writer = new DraftWriter(folder, listener, clock, this::tryLater);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** The store in a folder (see {@link DataFolder}); returns at once. */
    public static DraftStore open(Path folder, DraftListener listener) {
        return open(folder, listener, InstantSource.system());
    }

    static DraftStore open(Path folder, DraftListener listener, InstantSource clock) {
        DraftStore store = new DraftStore(folder, listener, clock);
        store.thread.execute(store.writer::start);
        return store;
    }

    /** Begins a draft of a document. @param file the project file that holds it, empty for a new document */
    public DraftJournal begin(Project project, Optional<FileMark> file) {
        return opened(new DraftJournal(this, () -> Chain.begin(project, file, 0), 0, false));
    }

    /**
     * Begins a draft of a new document that cost work: it is kept and offered from the start, since no file has it. A draft
     * of a document that can be had again, such as a template, begins with {@link #begin}.
     */
    public DraftJournal beginUnsaved(Project project) {
        DraftJournal journal = opened(new DraftJournal(this, () -> Chain.begin(project, Optional.empty(), -1), 0, false));
        journal.keepUnsaved();
        return journal;
    }

    private DraftJournal opened(DraftJournal journal) {
        journals.add(journal);
        return journal;
    }

    /**
     * The drafts that are newer than their files, without those open now; the last changed first. None when the store
     * cannot be read, which the listener is told.
     */
    public CompletableFuture<List<DraftInfo>> unsaved() {
        return CompletableFuture.supplyAsync(() -> writer.orElse(List.<DraftInfo>of(), table -> {
            List<DraftInfo> all = new ArrayList<>();
            for (DraftInfo draft : table.unsaved()) {
                if (!isOpen(table.keyOf(draft.id()))) {
                    all.add(draft);
                }
            }
            return List.copyOf(all);
        }), thread);
    }

    private boolean isOpen(Optional<String> key) {
        return key.isPresent() && journals.stream().anyMatch(j -> j.chain().origin().key().equals(key.get()));
    }

    /** Takes a draft up again. Fails with {@link DraftStoreException} when it cannot be read. */
    public CompletableFuture<ResumedDraft> resume(long id) {
        return CompletableFuture.supplyAsync(() -> resumed(id), thread);
    }

    /**
     * The draft that goes on from a project file as it is now, before all one with steps that the file does not have;
     * nothing when there is none, or when the file was changed by somebody else since: then the draft stays on offer.
     */
    public CompletableFuture<Optional<ResumedDraft>> reopen(FileMark file) {
        return CompletableFuture.supplyAsync(() -> {
            for (long id : writer.orElse(List.<Long>of(), table -> table.of(file))) {
                Optional<ResumedDraft> draft = goneOnWith(id);
                if (draft.isPresent()) {
                    return draft;
                }
            }
            return Optional.empty();
        }, thread);
    }

    /** A draft that is open, cannot be read, or by damage has less than its file must not stand before another. */
    private Optional<ResumedDraft> goneOnWith(long id) {
        try {
            DraftTable.Stored stored = writer.load(id);
            Resumption found = Resumption.of(stored);
            boolean isBehind = found.chain().savedSeq() > found.chain().lastSeq();
            return isBehind || isOpen(Optional.of(stored.origin().key())) ? Optional.empty() : Optional.of(taken(id, found));
        } catch (DraftStoreException unreadable) {
            return Optional.empty();
        }
    }

    private ResumedDraft resumed(long id) {
        DraftTable.Stored stored = writer.load(id);
        if (isOpen(Optional.of(stored.origin().key()))) {
            throw new DraftStoreException(DraftStoreException.Kind.LOCKED, "这份草稿已经打开。", null);
        }
        return taken(id, Resumption.of(stored));
    }

    private ResumedDraft taken(long id, Resumption found) {
        Chain chain = found.chain();
        if (found.isBegunAnew()) {
            writer.replace(id, chain);
        }
        DraftJournal journal = opened(new DraftJournal(this, () -> chain, chain.lastSeq(), true));
        return new ResumedDraft(chain.history(), chain.project(), chain.file(), chain.isSaved(), chain.view(), journal,
                found.notice());
    }

    /** Takes a draft off the list of unsaved ones; for a month it could still be brought back by hand. */
    public CompletableFuture<Void> discard(long id) {
        return CompletableFuture.runAsync(() -> writer.discard(id), thread);
    }

    CompletableFuture<List<DraftVersion>> versions(DraftJournal journal) {
        return CompletableFuture.supplyAsync(
                () -> writer.work(table -> table.versions(journal.chain().origin().key())), thread);
    }

    /** The project of a version. */
    public CompletableFuture<Project> version(DraftVersion version) {
        return CompletableFuture.supplyAsync(() -> writer.work(table -> table.version(version.id()))
                .map(body -> ProjectFile.decode(Path.of("版本"), body.bytes())).orElseThrow(() -> new DraftStoreException(
                        DraftStoreException.Kind.DAMAGED, "这个版本已不在草稿库中。", null)), thread);
    }

    /** Ends all journals, brings everything to the medium and closes the store; waits for it. */
    @Override
    public void close() {
        waited(() -> {
            List.copyOf(journals).forEach(this::end);
            writer.close();
        });
        thread.shutdown();
    }

    /** Has the journals written soon; steps that come in the meantime go with them. */
    void wake() {
        if (!thread.isShutdown() && isAwake.compareAndSet(false, true)) {
            thread.schedule(this::writeAll, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tryLater(Duration pause) {
        thread.schedule(this::writeAll, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void writeAll() {
        isAwake.set(false);
        try {
            journals.forEach(writer::write);
            writer.tidy();
        } catch (RuntimeException fault) {
            faulty(fault.toString());
        }
    }

    /** A fault of this program must not end a journal in silence. */
    void faulty(String what) {
        listener.trouble("草稿记录发生程序错误，最近的修改可能没有记入草稿。请立即保存项目文件，并报告这个问题（" + what + "）。");
    }

    boolean flush(DraftJournal journal) {
        return waited(() -> writer.write(journal)) && journal.durable() == journal.appended();
    }

    void close(DraftJournal journal) {
        waited(() -> end(journal));
    }

    /** Runs work on the journal thread and waits. @return whether it went well */
    private boolean waited(Runnable work) {
        if (thread.isShutdown()) {
            return false;
        }
        try {
            thread.submit(work).get();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException fault) {
            throw new IllegalStateException("journal failed", fault.getCause());
        }
    }

    private void end(DraftJournal journal) {
        if (journals.contains(journal)) {
            writer.end(journal);
            journals.remove(journal);
        }
    }

    /** Called on the journal thread. */
    void keepVersion(DraftJournal journal, DraftVersion.Kind kind, String name, Supplier<byte[]> content) {
        writer.keepVersion(journal, kind, name, content);
    }
}
