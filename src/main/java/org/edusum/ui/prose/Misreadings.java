package org.edusum.ui.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.edit.History;

/** What was typed into fields and not understood: kept on their boxes until it is mended, so that nothing gets lost. */
final class Misreadings {

    private final Map<FieldId, String> entries = new HashMap<>();

    Optional<String> of(FieldId field) {
        return Optional.ofNullable(entries.get(field));
    }

    void put(FieldId field, String entry) {
        entries.put(field, entry);
    }

    void remove(FieldId field) {
        entries.remove(field);
    }

    /** Forgets entries of fields that are gone, and all of them when another document was opened. */
    void summaryChanged(History history) {
        boolean isFresh = history.lastDone().isEmpty() && history.lastUndone().isEmpty();
        if (isFresh) {
            entries.clear();
        }
        entries.keySet().retainAll(history.summary().fields().keySet());
    }
}
