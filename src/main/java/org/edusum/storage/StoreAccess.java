package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.edusum.file.RandomName;

/**
 * The way to the store: opened when first needed, opened again when the connection died (H2's is dead after a fault of
 * its file), and begun anew beside a damaged one. Used on the journal thread only.
 */
final class StoreAccess {

    private static final String FILE = "drafts.mv.db";
    private static final long LARGE = 10 << 20;
    private static final long TOO_LARGE = 64 << 20;
    private static final int PROBE = 1 << 20;
    private static final int ALREADY_OPEN = 90020;
    /** H2's "file corrupted" and "general error"; the latter is how it says that its pages make no sense. */
    private static final Set<Integer> DAMAGED = Set.of(90030, 50000);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;
    private final InstantSource clock;
    private final Consumer<String> notices;
    private Optional<DraftDatabase> database = Optional.empty();

    /** @param notices takes sentences for the clerk about what became of a damaged store */
    StoreAccess(Path folder, InstantSource clock, Consumer<String> notices) {
        this.folder = folder;
        this.clock = clock;
        this.notices = notices;
    }

    /** Work on the tables. */
    interface Work<T> {
        T on(DraftTable table) throws SQLException;
    }

    /**
     * Does work; if the connection fails, on a new one; if the store turns out damaged, on a new store.
     *
     * @throws DraftStoreException when it cannot be done
     */
    <T> T with(Work<T> work) {
        try {
            return work.on(new DraftTable(opened()));
        } catch (SQLException connectionDied) {
            abandon();
        }
        try {
            return work.on(new DraftTable(opened()));
        } catch (SQLException again) {
            abandon();
            if (!DAMAGED.contains(again.getErrorCode()) || !isFolderSound()) {
                throw failure(again);
            }
        }
        try {
            database = Optional.of(beginAnew());
            return work.on(new DraftTable(database.get()));
        } catch (SQLException onANewStore) {
            abandon();
            throw failure(onANewStore);
        }
    }

    private DraftDatabase opened() {
        if (database.isEmpty()) {
            database = Optional.of(open());
        }
        return database.get();
    }

    private DraftDatabase open() {
        try {
            DataFolder.make(folder);
            return DraftDatabase.open(folder);
        } catch (SQLException fault) {
            // H2 has many ways to stumble over a damaged file; what is neither a lock nor the disk is that.
            if (fault.getErrorCode() == ALREADY_OPEN || !isFolderSound() || !Files.exists(folder.resolve(FILE))) {
                throw failure(fault);
            }
        } catch (IOException noFolder) {
            throw failure(new SQLException(noFolder));
        }
        return beginAnew();
    }

    /** Whether files can be written here at all. */
    private boolean isFolderSound() {
        try {
            Path probe = Files.createFile(folder.resolve("probe-" + RandomName.next() + ".tmp"));
            try {
                Files.write(probe, new byte[PROBE]);
                return true;
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException unsound) {
            return false;
        }
    }

    private DraftDatabase beginAnew() {
        Path damaged = folder.resolve(FILE);
        String name = "drafts-damaged-" + STAMP.format(clock.instant().atZone(ZoneId.systemDefault()));
        try {
            Path aside = folder.resolve(name + ".mv.db");
            for (int i = 2; Files.exists(aside); i++) {
                aside = folder.resolve(name + "-" + i + ".mv.db");
            }
            Files.move(damaged, aside);
            DraftDatabase fresh = DraftDatabase.open(folder);
            notices.accept("草稿库已损坏，原文件改名保留为“" + aside + "”，已新建草稿库，可以继续工作。"
                    + "上次未保存的草稿可能在其中，如有需要请把该文件交给管理员。已保存的项目文件不受影响。");
            return fresh;
        } catch (IOException | SQLException fault) {
            throw new DraftStoreException(DraftStoreException.Kind.DAMAGED,
                    "草稿库已损坏，也不能新建。请检查文件夹“" + folder + "”的权限和磁盘空间。", fault);
        }
    }

    private DraftStoreException failure(SQLException fault) {
        if (fault.getErrorCode() == ALREADY_OPEN) {
            return new DraftStoreException(DraftStoreException.Kind.LOCKED,
                    "草稿库正被另一个 EduSum 占用。请只保留一个 EduSum 窗口。", fault);
        }
        return new DraftStoreException(DraftStoreException.Kind.DISK,
                "草稿写不进草稿库。请检查文件夹“" + folder + "”所在磁盘的空间和权限。", fault);
    }

    private void abandon() {
        database.ifPresent(DraftDatabase::abandon);
        database = Optional.empty();
    }

    /** Has a store that has grown by its many small commits give space back; it opens again when next needed. */
    void compactIfLarge() {
        if (database.isPresent() && folder.resolve(FILE).toFile().length() > TOO_LARGE) {
            close();
        }
    }

    /** Closes the store; a large one is compacted on the way. */
    void close() {
        try {
            if (database.isPresent()) {
                database.get().close(Files.size(folder.resolve(FILE)) > LARGE);
            }
        } catch (SQLException | IOException fault) {
            // All that counts is on the medium since the last transaction.
            abandon();
        }
        database = Optional.empty();
    }
}
