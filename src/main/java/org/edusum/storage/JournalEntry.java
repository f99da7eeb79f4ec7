package org.edusum.storage;

import java.util.Optional;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;

/**
 * One row of a draft's journal. The journal only grows: undo is an entry of its own, so that it outlives a restart.
 */
public sealed interface JournalEntry {

    /** An edit was carried out; the components are those of {@link History#perform}. */
    record Performed(Edit edit, View before, View after, boolean isJoined) implements JournalEntry {

        /** A step of which nothing but the selection is known. */
        public Performed(Edit edit, Optional<Selection> before, Optional<Selection> after, boolean isJoined) {
            this(edit, View.of(before), View.of(after), isJoined);
        }
    }

    /** The last step was taken back. */
    record Undone() implements JournalEntry {
    }

    /** The last undone step was carried out again. */
    record Redone() implements JournalEntry {
    }

    /** The history after this entry; nothing when the entry does not fit it. */
    default Optional<History> replay(History history) {
        return switch (this) {
            case Performed p -> history.perform(p.edit, p.before, p.after, p.isJoined);
            case Undone u -> history.undo();
            case Redone r -> history.redo();
        };
    }

    /** What the clerk looks at after this entry. @param history with the entry replayed */
    default View view(History history) {
        return switch (this) {
            case Performed p -> p.after;
            case Undone u -> history.lastUndone().map(History.Step::before).orElse(View.NOTHING);
            case Redone r -> history.lastDone().map(History.Step::after).orElse(View.NOTHING);
        };
    }
}
