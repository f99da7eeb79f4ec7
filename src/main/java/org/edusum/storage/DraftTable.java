package org.edusum.storage;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Drafts, journals, snapshots and versions in the tables of {@code schema-1.sql}. */
final class DraftTable {

    /** A draft as found. @param snapshots by seq */
    record Stored(long id, Chain.Origin origin, List<JournalLine> lines, SortedMap<Long, Blob> snapshots,
                  Optional<FileMark> file, long savedSeq, String view) {
    }

    private static final int SNAPSHOTS_KEPT = 3;
    private static final int VERSIONS_KEPT = 50;
    private static final Duration DISCARDED_FOR = Duration.ofDays(30);
    private static final Duration UNDOABLE_FOR = Duration.ofDays(180);
    private static final int TITLE = 200;

    private final DraftDatabase database;

    DraftTable(DraftDatabase database) {
        this.database = database;
    }

    /** Brings a draft's row and journal to the state of the chain, writing only what is missing. @return its id */
    long store(Chain chain, Instant now) throws SQLException {
        return database.transaction(() -> {
            long id = idOf(chain.origin().key()).orElse(0L);
            if (id == 0) {
                id = insert(chain, now);
            }
            long last = database.query(row -> row.getLong(1), "SELECT last_seq FROM draft WHERE id = ?", id).getFirst();
            for (JournalLine line : chain.linesAfter(last)) {
                database.run("INSERT INTO journal (draft_id, seq, body, hash) VALUES (?, ?, ?, ?)",
                        id, line.seq(), line.body(), line.hash());
            }
            update(id, chain);
            if (chain.lastSeq() > last) {
                database.run("UPDATE draft SET last_seq = ?, changed = ? WHERE id = ?", chain.lastSeq(), now, id);
            }
            return id;
        });
    }

    /** Takes in a draft that was kept elsewhere, unless this has as much of it. */
    void takeIn(Chain chain, Instant now) throws SQLException {
        Optional<Long> last = database.first(row -> row.getLong(1), "SELECT last_seq FROM draft WHERE draft_key = ?",
                chain.origin().key());
        if (last.isEmpty() || last.get() < chain.lastSeq()) {
            store(chain, now);
        }
    }

    private Optional<Long> idOf(String key) throws SQLException {
        return database.first(row -> row.getLong(1), "SELECT id FROM draft WHERE draft_key = ?", key);
    }

    private long insert(Chain chain, Instant now) throws SQLException {
        long base = chain.origin().baseSeq();
        return database.insert("INSERT INTO draft (draft_key, title, base, base_seq, last_seq, saved_seq, view_state,"
                        + " created, changed) VALUES (?, '', ?, ?, ?, ?, '{}', ?, ?)",
                chain.origin().key(), chain.origin().base().bytes(), base, base, base, now, now);
    }

    private void update(long id, Chain chain) throws SQLException {
        String title = chain.history().summary().title();
        database.run("UPDATE draft SET title = ?, file_path = ?, file_hash = ?, saved_seq = ?, view_state = ?"
                        + " WHERE id = ?",
                title.substring(0, Math.min(TITLE, title.length())), chain.file().map(f -> f.file().toString()).orElse(null),
                chain.file().map(FileMark::hash).orElse(null), chain.savedSeq(),
                JsonTree.text(ViewJson.write(chain.view())), id);
    }

    /** Keeps a whole state, from which a draft can go on when its journal was harmed. */
    void snapshot(long id, long seq, Blob body) throws SQLException {
        database.transaction(() -> {
            database.run("MERGE INTO snapshot (draft_id, seq, body, hash) KEY (draft_id, seq) VALUES (?, ?, ?, ?)",
                    id, seq, body.bytes(), FileMark.hash(body.bytes()));
            return database.run("DELETE FROM snapshot WHERE draft_id = ? AND seq NOT IN (SELECT seq FROM snapshot"
                    + " WHERE draft_id = ? ORDER BY seq DESC FETCH FIRST " + SNAPSHOTS_KEPT + " ROWS ONLY)", id, id);
        });
    }

    void keepVersion(long id, DraftVersion version, Blob body) throws SQLException {
        database.transaction(() -> {
            database.run("INSERT INTO version (draft_id, at, kind, name, body) VALUES (?, ?, ?, ?, ?)",
                    id, version.at(), version.kind().name(), version.name(), body.bytes());
            return database.run("DELETE FROM version WHERE draft_id = ? AND kind <> 'NAMED' AND id NOT IN (SELECT id"
                    + " FROM version WHERE draft_id = ? ORDER BY id DESC FETCH FIRST " + VERSIONS_KEPT + " ROWS ONLY)",
                    id, id);
        });
    }

    /** The versions of a draft and of older drafts of its file, the newest first. */
    List<DraftVersion> versions(String key) throws SQLException {
        return database.query(row -> new DraftVersion(row.getLong(1), row.getObject(2, Instant.class),
                        DraftVersion.Kind.valueOf(row.getString(3)), row.getString(4)),
                "SELECT v.id, v.at, v.kind, v.name FROM version v JOIN draft d ON d.id = v.draft_id"
                        + " WHERE d.draft_key = ? OR d.file_path = (SELECT file_path FROM draft WHERE draft_key = ?)"
                        + " ORDER BY v.id DESC", key, key);
    }

    Optional<Blob> version(long id) throws SQLException {
        return database.first(row -> new Blob(row.getBytes(1)), "SELECT body FROM version WHERE id = ?", id);
    }

    /** Takes a draft off the list; it is deleted for good a month later. */
    void discard(long id, Instant now) throws SQLException {
        database.transaction(() -> database.run("UPDATE draft SET discarded = ? WHERE id = ?", now, id));
    }

    /** The same by its key; a draft that was never written is none. */
    void discard(String key, Instant now) throws SQLException {
        database.transaction(() -> database.run("UPDATE draft SET discarded = ? WHERE draft_key = ?", now, key));
    }

    /** Forgets drafts discarded a month ago, and the steps to what was saved half a year ago; saved versions stay. */
    void prune(Instant now) throws SQLException {
        Instant monthAgo = now.minus(DISCARDED_FOR);
        database.transaction(() -> {
            database.run("UPDATE draft SET discarded = ? WHERE discarded IS NULL AND last_seq = saved_seq AND changed < ?",
                    now, now.minus(UNDOABLE_FOR));
            for (String table : List.of("journal", "snapshot")) {
                database.run("DELETE FROM " + table + " WHERE draft_id IN (SELECT id FROM draft WHERE discarded < ?)", monthAgo);
            }
            return database.run("DELETE FROM draft WHERE discarded < ? AND id NOT IN (SELECT draft_id FROM version)", monthAgo);
        });
    }

    /** Drafts with steps that their file does not hold, the last changed first. */
    List<DraftInfo> unsaved() throws SQLException {
        return database.query(row -> new DraftInfo(row.getLong(1), row.getString(2),
                        Optional.ofNullable(row.getString(3)).map(Path::of), row.getObject(4, Instant.class), row.getLong(5)),
                "SELECT id, title, file_path, changed, last_seq - saved_seq FROM draft"
                        + " WHERE last_seq > saved_seq AND discarded IS NULL ORDER BY changed DESC, id DESC");
    }

    Optional<String> keyOf(long id) throws SQLException {
        return database.first(row -> row.getString(1), "SELECT draft_key FROM draft WHERE id = ?", id);
    }

    /** The drafts that go on from this very content of this file: first those with steps beyond it, the newest first. */
    List<Long> of(FileMark mark) throws SQLException {
        return database.query(row -> row.getLong(1), "SELECT id FROM draft WHERE file_path = ? AND file_hash = ?"
                + " AND last_seq >= saved_seq AND discarded IS NULL ORDER BY CASE WHEN last_seq > saved_seq THEN 0 ELSE 1 END,"
                + " changed DESC, id DESC", mark.file().toString(), mark.hash());
    }

    Optional<Stored> load(long id) throws SQLException {
        List<JournalLine> lines = database.query(
                row -> new JournalLine(row.getLong(1), row.getString(2), row.getString(3)),
                "SELECT seq, body, hash FROM journal WHERE draft_id = ? ORDER BY seq", id);
        SortedMap<Long, Blob> snapshots = new TreeMap<>();
        database.query(row -> row.getString(3).equals(FileMark.hash(row.getBytes(2)))
                        ? snapshots.put(row.getLong(1), new Blob(row.getBytes(2))) : null,
                "SELECT seq, body, hash FROM snapshot WHERE draft_id = ?", id);
        return database.first(row -> stored(row, lines, snapshots), "SELECT id, draft_key, base, base_seq, file_path,"
                + " file_hash, saved_seq, view_state FROM draft WHERE id = ?", id);
    }

    private static Stored stored(ResultSet row, List<JournalLine> lines, SortedMap<Long, Blob> snapshots)
            throws SQLException {
        String path = row.getString(5);
        Optional<FileMark> file = path == null ? Optional.empty() : Optional.of(new FileMark(Path.of(path), row.getString(6)));
        Chain.Origin origin = new Chain.Origin(row.getString(2), new Blob(row.getBytes(3)), row.getLong(4));
        return new Stored(row.getLong(1), origin, lines, snapshots, file, row.getLong(7), row.getString(8));
    }
}
