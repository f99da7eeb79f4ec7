package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings journals to the medium: into the store, or while that fails into a file each, and back into the store when it
 * works again. Used on the journal thread only.
 */
final class DraftWriter {

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Path folder;
    private final DraftListener listener;
    private final InstantSource clock;
    private final Consumer<Duration> tryLater;
    private final StoreAccess access;
    private final Reserve reserve;
    private Instant nextTry = Instant.MIN;
    private boolean isStoreFailing;
    private boolean isDiskFailing;

    /** @param tryLater has all journals written again after a pause */
    DraftWriter(Path folder, DraftListener listener, InstantSource clock, Consumer<Duration> tryLater) {
        this.folder = folder;
        this.listener = listener;
        this.clock = clock;
        this.tryLater = tryLater;
        this.access = new StoreAccess(folder, clock, listener::trouble);
        this.reserve = new Reserve(folder);
    }

    /** Opens the store, and takes in what could not be written to it earlier. */
    void start() {
        try {
            access.with(table -> {
                table.prune(clock.instant());
                return null;
            });
            FileJournal.takeIn(folder, this::takeIn);
            reserve.keep();
        } catch (DraftStoreException | IOException fault) {
            failing(fault);
        }
    }

    private boolean takeIn(Chain chain) {
        access.with(table -> {
            table.takeIn(chain, clock.instant());
            return null;
        });
        return true;
    }

    /** Work on the tables. @throws DraftStoreException when it cannot be done */
    <T> T work(StoreAccess.Work<T> work) {
        return access.with(work);
    }

    /** Work on the tables that the window can do without. */
    <T> T orElse(T otherwise, StoreAccess.Work<T> work) {
        try {
            return access.with(work);
        } catch (DraftStoreException fault) {
            failing(fault);
            return otherwise;
        }
    }

    DraftTable.Stored load(long id) {
        return access.with(table -> table.load(id)).orElseThrow(
                () -> new DraftStoreException(DraftStoreException.Kind.DAMAGED, "这份草稿已不在草稿库中。", null));
    }

    /** Puts a new draft in the place of one that cannot be gone on with. */
    void replace(long id, Chain chain) {
        access.with(table -> {
            table.store(chain, clock.instant());
            table.discard(id, clock.instant());
            return null;
        });
    }

    void discard(long id) {
        access.with(table -> {
            table.discard(id, clock.instant());
            return null;
        });
    }

    /** Brings what is new in a journal to the medium. */
    void write(DraftJournal journal) {
        boolean hasNews = journal.takeTasks();
        boolean isToBeMoved = journal.file().isPresent() && !journal.isDiscarded() && isTimeForTheStore();
        if ((hasNews || isToBeMoved) && !(isTimeForTheStore() && writeToStore(journal))) {
            writeToFile(journal);
        }
    }

    private boolean isTimeForTheStore() {
        return !isStoreFailing || !clock.instant().isBefore(nextTry);
    }

    private boolean writeToStore(DraftJournal journal) {
        try {
            access.with(table -> table.store(journal.chain(), clock.instant()));
            stored(journal);
            dropFile(journal);
            takeSnapshot(journal, false);
            recovered();
            return true;
        } catch (DraftStoreException | IOException fault) {
            failing(fault);
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
            isDiskFailing = false;
            stored(journal);
        } catch (IOException fault) {
            closeFile(journal);
            if (reserve.release()) {
                writeToFile(journal);
                return;
            }
            diskFailing();
        }
        tryLater.accept(RETRY);
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

    private static void closeFile(DraftJournal journal) {
        try {
            if (journal.file().isPresent()) {
                journal.file().get().close();
            }
        } catch (IOException fault) {
            // Each of its lines was forced when it was written.
            return;
        } finally {
            journal.file(Optional.empty());
        }
    }

    /** Brings a journal to its end: with all its steps and a snapshot, or off the list. */
    void end(DraftJournal journal) {
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
            failing(fault);
        }
        closeFile(journal);
    }

    private void takeSnapshot(DraftJournal journal, boolean isClosing) {
        if (journal.isSnapshotDue(isClosing) && journal.file().isEmpty()) {
            Chain chain = journal.chain();
            Blob body = new Blob(ProjectFile.encode(chain.project()));
            access.with(table -> {
                // All steps again: this may turn out to be a new store, begun in place of one found damaged just now.
                table.snapshot(table.store(chain, clock.instant()), chain.lastSeq(), body);
                return null;
            });
            journal.snapshotTaken();
        }
    }

    void keepVersion(DraftJournal journal, DraftVersion.Kind kind, String name, Supplier<byte[]> content) {
        DraftVersion version = new DraftVersion(0, clock.instant(), kind, name);
        Blob body = new Blob(content.get());
        try {
            access.with(table -> {
                table.keepVersion(table.store(journal.chain(), clock.instant()), version, body);
                return null;
            });
        } catch (DraftStoreException fault) {
            failing(fault);
        }
    }

    /** Gives space back when much of it is unused. */
    void tidy() {
        access.compactIfLarge();
    }

    void close() {
        access.close();
    }

    private void failing(Exception fault) {
        nextTry = clock.instant().plus(RETRY);
        if (!isStoreFailing) {
            isStoreFailing = true;
            String why = fault instanceof DraftStoreException known ? known.getMessage() : "草稿库不能使用。";
            listener.trouble(why + "修改会改存到备用文件，不会丢失；请尽快保存项目文件。");
        }
    }

    private void diskFailing() {
        if (!isDiskFailing) {
            isDiskFailing = true;
            listener.trouble("草稿写不进磁盘，最近的修改只在内存中。请立即把文件保存到其他磁盘，并检查“" + folder + "”所在磁盘的空间和权限。");
        }
    }

    private void recovered() {
        if (isStoreFailing) {
            isStoreFailing = false;
            isDiskFailing = false;
            listener.recovered();
        }
    }
}
