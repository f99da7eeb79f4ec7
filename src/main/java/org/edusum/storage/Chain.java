package org.edusum.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.edusum.file.RandomName;
import org.edusum.model.edit.History;
import org.edusum.model.edit.View;

/**
 * A draft as it is to stand on the medium: where it began, and every step since. Whole in memory, so that it can be
 * written anew wherever writing is possible. Used on the journal thread only.
 */
final class Chain {

    /** What a draft is known by. @param base the project it began with, as a project file's bytes; seq counts from it */
    record Origin(String key, Blob base, long baseSeq) {
    }

    private final Origin origin;
    private final Project base;
    private final List<JournalLine> lines = new ArrayList<>();
    private History history;
    private Optional<FileMark> file;
    private long savedSeq;
    private View view = View.NOTHING;

    private Chain(Origin origin, Project base, Optional<FileMark> file, long savedSeq) {
        this.origin = origin;
        this.base = base;
        this.history = History.of(base.summary());
        this.file = file;
        this.savedSeq = savedSeq;
    }

    /** A new draft. @param savedSeq up to which step the file has it all; below 0 when the file is older than the project */
    static Chain begin(Project project, Optional<FileMark> file, long savedSeq) {
        Origin origin = new Origin(RandomName.next() + RandomName.next(), new Blob(ProjectFile.encode(project)), 0);
        return new Chain(origin, project, file, savedSeq);
    }

    /** A chain that was kept. @throws ProjectFileException when its base cannot be read */
    static Chain kept(Origin origin, Optional<FileMark> file, long savedSeq) {
        return new Chain(origin, ProjectFile.decode(Path.of("草稿"), origin.base().bytes()), file, savedSeq);
    }

    /** Adds a step just carried out. @return whether it fits what this draft is by now */
    boolean add(JournalEntry entry) {
        if (!replay(entry)) {
            return false;
        }
        lines.add(JournalLine.after(lastHash(), lastSeq() + 1, JsonTree.text(JournalJson.write(entry))));
        return true;
    }

    /** Adds a step that was kept. @return whether it is the next one and unharmed */
    boolean add(JournalLine line) {
        try {
            if (!line.follows(lastHash(), lastSeq()) || !replay(JournalJson.read(JsonTree.parse(line.body())))) {
                return false;
            }
            lines.add(line);
            return true;
        } catch (JsonFormatException harmed) {
            return false;
        }
    }

    /** Adds a step that was kept in another chain. @return whether it fits here */
    boolean addAnew(String body) {
        return add(JournalLine.after(lastHash(), lastSeq() + 1, body));
    }

    private boolean replay(JournalEntry entry) {
        Optional<History> next = entry.replay(history);
        next.ifPresent(after -> {
            history = after;
            view = entry.view(after).or(view);
        });
        return next.isPresent();
    }

    private String lastHash() {
        return lines.isEmpty() ? FileMark.hash(origin.base().bytes()) : lines.getLast().hash();
    }

    long lastSeq() {
        return origin.baseSeq() + lines.size();
    }

    List<JournalLine> linesAfter(long seq) {
        int from = Math.clamp(seq - origin.baseSeq(), 0, lines.size());
        return Collections.unmodifiableList(lines.subList(from, lines.size()));
    }

    /** @param seq up to which step the file has it all */
    void saved(FileMark mark, long seq) {
        file = Optional.of(mark);
        savedSeq = seq;
    }

    void view(View shown) {
        view = shown;
    }

    Origin origin() {
        return origin;
    }

    History history() {
        return history;
    }

    Project baseProject() {
        return base;
    }

    Project project() {
        return base.withSummary(history.summary());
    }

    Optional<FileMark> file() {
        return file;
    }

    long savedSeq() {
        return savedSeq;
    }

    boolean isSaved() {
        return savedSeq == lastSeq();
    }

    View view() {
        return view;
    }
}
