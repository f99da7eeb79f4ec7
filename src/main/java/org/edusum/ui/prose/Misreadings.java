package org.edusum.ui.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;

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

    void clear() {
        entries.clear();
    }

    /** Forgets entries of fields that are gone. */
    void retain(Summary summary) {
        entries.keySet().retainAll(summary.fields().keySet());
    }
}
