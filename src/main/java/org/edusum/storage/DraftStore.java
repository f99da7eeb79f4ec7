package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
 * <li>{@link #begin} for a new or opened document, or {@link #reopen} to get the undo of the last sitting with it; each
 *     gives a {@link DraftJournal}, whose {@code append} is the session's journal.
 * <li>{@link DraftJournal#saved} after each save, {@link DraftJournal#close} when the document is closed, or
 *     {@link DraftJournal#discard} when the clerk wants none of the changes.
 * <li>{@link #close} at the end.
 * </ol>
 * A draft without a step or a save is never written, so never offered. When the store cannot be written (disk full,
 * in use by another window), each draft goes on in a file of its own beside, the listener is told, and the store is tried
 * again every ten seconds; the next start takes such files in. A damaged store is renamed, never deleted.
 */
public final class DraftStore implements AutoCloseable {

    private static final long GATHERING_MILLIS = 150;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Path folder;
    private final DraftListener listener;
    private final InstantSource clock;
    private final StoreAccess access;
    private final Set<DraftJournal> journals = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAwake = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread named = new Thread(work, "journal");
        named.setDaemon(true);
        return named;
    });
    private Instant nextTry = Instant.MIN;
    private boolean isInTrouble;

    private DraftStore(Path folder, DraftListener listener, InstantSource clock) {
        this.folder = folder;
        this.listener = listener;
        this.clock = clock;
        this.access = new StoreAccess(folder, clock, listener::trouble);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** The store in a folder (see {@link DataFolder}); returns at once. */
    public static DraftStore open(Path folder, DraftListener listener) {
        return open(folder, listener, InstantSource.system());
    }

    static DraftStore open(Path folder, DraftListener listener, InstantSource clock) {
        DraftStore store = new DraftStore(folder, listener, clock);
        store.thread.execute(store::start);
        return store;
    }

    private void start() {
        try {
            access.with(table -> {
                table.prune(clock.instant());
                return null;
            });
            FileJournal.takeIn(folder, this::takeIn);
        } catch (DraftStoreException | IOException fault) {
            inTrouble(fault.getMessage());
        }
    }

    private boolean takeIn(Chain chain) {
        access.with(table -> {
            table.takeIn(chain, clock.instant());
            return null;
        });
        return true;
    }

    /** Begins a draft of a document. @param file the project file that holds it, empty for a new document */
    public DraftJournal begin(Project project, Optional<FileMark> file) {
        return opened(new DraftJournal(this, () -> Chain.begin(project, file, 0), 0, false));
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
        return CompletableFuture.supplyAsync(() -> orElse(List.of(), table -> {
            List<DraftInfo> all = new ArrayList<>();
            for (DraftInfo draft : table.unsaved()) {
                if (!isOpen(table.keyOf(draft.id()))) {
                    all.add(draft);
                }
            }
            return List.copyOf(all);
        }), thread);
    }

    private <T> T orElse(T otherwise, StoreAccess.Work<T> work) {
        try {
            return access.with(work);
        } catch (DraftStoreException fault) {
            inTrouble(fault.getMessage());
            return otherwise;
        }
    }

    private boolean isOpen(Optional<String> key) {
        return key.isPresent() && journals.stream().anyMatch(j -> j.chain().origin().key().equals(key.get()));
    }

    /** Takes a draft up again. Fails with {@link DraftStoreException} when it cannot be read. */
    public CompletableFuture<ResumedDraft> resume(long id) {
        return CompletableFuture.supplyAsync(() -> resumed(id), thread);
    }

    /** The draft of a project file that has not changed since this program saved it; nothing when there is none. */
    public CompletableFuture<Optional<ResumedDraft>> reopen(FileMark file) {
        return CompletableFuture.supplyAsync(
                () -> orElse(Optional.<Long>empty(), table -> table.of(file)).map(this::resumed), thread);
    }

    private ResumedDraft resumed(long id) {
        DraftTable.Stored stored = access.with(table -> table.load(id)).orElseThrow(
                () -> new DraftStoreException(DraftStoreException.Kind.DAMAGED, "这份草稿已不在草稿库中。", null));
        if (isOpen(Optional.of(stored.origin().key()))) {
            throw new DraftStoreException(DraftStoreException.Kind.LOCKED, "这份草稿已经打开。", null);
        }
        Resumption found = Resumption.of(stored);
        Chain chain = found.chain();
        if (found.isBegunAnew()) {
            access.with(table -> {
                table.store(chain, clock.instant());
                table.discard(id, clock.instant());
                return null;
            });
        }
        DraftJournal journal = opened(new DraftJournal(this, () -> chain, chain.lastSeq(), true));
        return new ResumedDraft(chain.history(), chain.project(), chain.file(), chain.isSaved(), chain.view(), journal,
                found.notice());
    }

    /** Takes a draft off the list of unsaved ones; for a month it could still be brought back by hand. */
    public CompletableFuture<Void> discard(long id) {
        return CompletableFuture.runAsync(() -> access.with(table -> {
            table.discard(id, clock.instant());
            return null;
        }), thread);
    }

    CompletableFuture<List<DraftVersion>> versions(DraftJournal journal) {
        return CompletableFuture.supplyAsync(
                () -> access.with(table -> table.versions(journal.chain().origin().key())), thread);
    }

    /** The project of a version. */
    public CompletableFuture<Project> version(DraftVersion version) {
        return CompletableFuture.supplyAsync(() -> access.with(table -> table.version(version.id()))
                .map(body -> ProjectFile.decode(Path.of("版本"), body.bytes())).orElseThrow(() -> new DraftStoreException(
                        DraftStoreException.Kind.DAMAGED, "这个版本已不在草稿库中。", null)), thread);
    }

    /** Ends all journals, brings everything to the medium and closes the store; waits for it. */
    @Override
    public void close() {
        waited(() -> {
            List.copyOf(journals).forEach(this::end);
            access.close();
        });
        thread.shutdown();
    }

    /** Has the journals written soon; steps that come in the meantime go with them. */
    void wake() {
        if (!thread.isShutdown() && isAwake.compareAndSet(false, true)) {
            thread.schedule(this::writeAll, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void writeAll() {
        isAwake.set(false);
        try {
            journals.forEach(this::write);
            access.compactIfLarge();
        } catch (RuntimeException fault) {
            faulty(fault.toString());
        }
    }

    /** A fault of this program must not end a journal in silence. */
    void faulty(String what) {
        listener.trouble("草稿记录发生程序错误，最近的修改可能没有记入草稿。请立即保存项目文件，并报告这个问题（" + what + "）。");
    }

    boolean flush(DraftJournal journal) {
        return waited(() -> write(journal)) && journal.durable() == journal.appended();
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
        if (!journals.contains(journal)) {
            return;
        }
        write(journal);
        try {
            if (journal.isDiscarded()) {
                dropFile(journal);
                access.with(table -> {
                    table.discard(journal.chain().origin().key(), clock.instant());
                    return null;
                });
            } else {
                takeSnapshot(journal, true);
            }
        } catch (DraftStoreException | IOException fault) {
            inTrouble(fault.getMessage());
        }
        journals.remove(journal);
        journal.file().ifPresent(DraftStore::closeQuietly);
    }

    private static void closeQuietly(FileJournal file) {
        try {
            file.close();
        } catch (IOException fault) {
            // Each of its lines was forced when it was written.
            return;
        }
    }

    private void write(DraftJournal journal) {
        boolean hasNews = journal.takeTasks();
        boolean isToBeMoved = journal.file().isPresent() && !journal.isDiscarded() && isTimeForTheStore();
        if ((hasNews || isToBeMoved) && !(isTimeForTheStore() && writeToStore(journal))) {
            writeToFile(journal);
        }
    }

    private boolean isTimeForTheStore() {
        return !isInTrouble || !clock.instant().isBefore(nextTry);
    }

    private boolean writeToStore(DraftJournal journal) {
        try {
            access.with(table -> table.store(journal.chain(), clock.instant()));
            stored(journal);
            dropFile(journal);
            takeSnapshot(journal, false);
            outOfTrouble();
            return true;
        } catch (DraftStoreException | IOException fault) {
            inTrouble(fault.getMessage());
            return false;
        }
    }

    private void writeToFile(DraftJournal journal) {
        try {
            if (journal.file().isPresent()) {
                journal.file().get().store(journal.chain());
            } else {
                journal.file(Optional.of(FileJournal.begin(folder, journal.chain())));
            }
            stored(journal);
        } catch (IOException fault) {
            journal.file().ifPresent(DraftStore::closeQuietly);
            journal.file(Optional.empty());
            listener.trouble("草稿写不进磁盘，最近的修改只在内存中。请立即把文件保存到其他磁盘，并检查“" + folder + "”所在磁盘的空间和权限。");
        }
        thread.schedule(this::writeAll, RETRY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stored(DraftJournal journal) {
        journal.stored();
        listener.durable(journal, journal.durable());
    }

    private static void dropFile(DraftJournal journal) throws IOException {
        if (journal.file().isPresent()) {
            journal.file().get().remove();
            journal.file(Optional.empty());
        }
    }

    private void takeSnapshot(DraftJournal journal, boolean isClosing) {
        if (journal.isSnapshotDue(isClosing)) {
            Chain chain = journal.chain();
            Blob body = new Blob(ProjectFile.encode(chain.project()));
            access.with(table -> {
                table.snapshot(chain.origin().key(), chain.lastSeq(), body);
                return null;
            });
            journal.snapshotTaken();
        }
    }

    void keepVersion(DraftJournal journal, DraftVersion.Kind kind, String name, Supplier<byte[]> content) {
        DraftVersion version = new DraftVersion(0, clock.instant(), kind, name);
        try {
            Blob body = new Blob(content.get());
            access.with(table -> {
                table.keepVersion(table.store(journal.chain(), clock.instant()), version, body);
                return null;
            });
        } catch (DraftStoreException | ProjectFileException fault) {
            inTrouble(fault.getMessage());
        }
    }

    private void inTrouble(String sentence) {
        nextTry = clock.instant().plus(RETRY);
        if (!isInTrouble) {
            isInTrouble = true;
            listener.trouble(sentence + "修改已改存到备用文件，不会丢失；请尽快保存项目文件。");
        }
    }

    private void outOfTrouble() {
        if (isInTrouble) {
            isInTrouble = false;
            listener.recovered();
        }
    }
}
