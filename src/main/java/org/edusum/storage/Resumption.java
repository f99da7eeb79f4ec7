package org.edusum.storage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.edusum.model.edit.View;

/**
 * A draft rebuilt from what the store has of it. Where its journal was harmed, it goes on from the newest state that can
 * be had; where it has grown long, its oldest steps are left behind.
 *
 * @param isBegunAnew whether the chain is a new draft that takes the old one's place
 * @param notice      for the clerk, in Chinese; usually nothing
 */
record Resumption(Chain chain, boolean isBegunAnew, Optional<String> notice) {

    /** Steps from which on a journal is shortened: about a second of replay. */
    static final int LONG = 5_000;
    /** Steps that stay undoable when it is. */
    static final int KEPT = 1_000;

    private static final String HARMED = "草稿有一部分损坏，已恢复到%s。请核对最近的修改。";

    /** @throws DraftStoreException when nothing of it can be read */
    static Resumption of(DraftTable.Stored stored) {
        try {
            Chain chain = Chain.kept(stored.origin(), stored.file(), stored.savedSeq());
            int good = (int) stored.lines().stream().takeWhile(chain::add).count();
            chain.view(view(stored.view()).or(chain.view()));
            if (good < stored.lines().size()) {
                return afterDamage(stored, chain);
            }
            Chain kept = good <= LONG ? chain : shortened(stored, chain);
            return new Resumption(kept, kept != chain, Optional.empty());
        } catch (ProjectFileException baseLost) {
            return fromSnapshot(stored).orElseThrow(() -> new DraftStoreException(DraftStoreException.Kind.DAMAGED,
                    "这份草稿已损坏，无法恢复。请打开项目文件继续工作。", baseLost));
        }
    }

    private static View view(String json) {
        try {
            return ViewJson.read(JsonPlace.root(JsonTree.parse(json)));
        } catch (JsonFormatException unknown) {
            return View.NOTHING;
        }
    }

    /** What was read up to the damage, or the last whole state when that is newer. */
    private static Resumption afterDamage(DraftTable.Stored stored, Chain readable) {
        boolean isSnapshotNewer = !stored.snapshots().isEmpty() && stored.snapshots().lastKey() > readable.lastSeq();
        Optional<Resumption> newer = isSnapshotNewer ? fromSnapshot(stored) : Optional.empty();
        return newer.orElseGet(() -> new Resumption(renewed(readable), true, Optional.of(HARMED.formatted("损坏处之前"))));
    }

    /** The newest snapshot with the steps after it. */
    private static Optional<Resumption> fromSnapshot(DraftTable.Stored stored) {
        SortedMap<Long, Blob> left = stored.snapshots();
        while (!left.isEmpty()) {
            long seq = left.lastKey();
            try {
                Chain chain = from(stored, seq);
                return Optional.of(new Resumption(chain, true, Optional.of(HARMED.formatted("最近一次完整的状态，更早的步骤不能再撤销"))));
            } catch (ProjectFileException unreadable) {
                left = left.headMap(seq);
            }
        }
        return Optional.empty();
    }

    /** A new draft that begins with a snapshot and goes on with the steps after it that fit. */
    private static Chain from(DraftTable.Stored stored, long seq) {
        Chain chain = Chain.begin(ProjectFile.decode(java.nio.file.Path.of("草稿"), stored.snapshots().get(seq).bytes()),
                stored.file(), stored.savedSeq() - seq);
        List<JournalLine> later = stored.lines().stream().filter(line -> line.seq() > seq).toList();
        later.stream().takeWhile(line -> chain.addAnew(line.body())).count();
        chain.view(view(stored.view()).or(chain.view()));
        return chain;
    }

    /** The same steps as a new draft: the rest of the old one's journal must not be gone on with. */
    private static Chain renewed(Chain readable) {
        Chain chain = Chain.begin(readable.baseProject(), readable.file(), readable.savedSeq() - readable.origin().baseSeq());
        readable.linesAfter(0).forEach(line -> chain.addAnew(line.body()));
        chain.view(readable.view());
        return chain;
    }

    /** A new draft without the oldest steps, or the whole one when no snapshot can stand in for them. */
    private static Chain shortened(DraftTable.Stored stored, Chain whole) {
        SortedMap<Long, Blob> old = stored.snapshots().headMap(whole.lastSeq() - KEPT + 1);
        if (!old.isEmpty()) {
            Chain chain = from(stored, old.lastKey());
            // A step that takes back one before the snapshot does not fit; then all steps stay.
            if (chain.lastSeq() == whole.lastSeq() - old.lastKey()
                    && chain.history().summary().equals(whole.history().summary())) {
                return chain;
            }
        }
        return whole;
    }
}
