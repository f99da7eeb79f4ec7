package org.edusum.ui.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.ui.session.Session;

/** What a field's box has to know beyond the field itself. */
final class BoxFacts {

    private final Session session;
    private final Misreadings misreadings;
    private Set<FieldId> conflicts = Set.of();
    private Map<FieldId, Integer> places = Map.of();
    private Optional<Summary> counted = Optional.empty();

    BoxFacts(Session session, Misreadings misreadings) {
        this.session = session;
        this.misreadings = misreadings;
    }

    /** What was typed for a field and not understood. */
    Optional<String> misread(FieldId field) {
        return misreadings.of(field);
    }

    /** Whether a relation that a field is about does not hold. */
    boolean isInConflict(FieldId field) {
        return conflicts.contains(field);
    }

    /** @return whether others are in conflict than before */
    boolean setConflicts(Set<FieldId> fields) {
        boolean isOther = !conflicts.equals(fields);
        conflicts = fields;
        return isOther;
    }

    /** From which change on a figure is marked, in percent of last year's. */
    int largeChange() {
        return session.summary().relations().largeChange();
    }

    /** How often a field stands in the document. Looks through it once after each change, so only for what is asked. */
    int places(FieldId field) {
        Summary now = session.summary();
        if (counted.filter(summary -> summary == now).isEmpty()) {
            Map<FieldId, Integer> counts = new HashMap<>();
            now.allProses().flatMap(Prose::references).forEach(ref -> counts.merge(ref.field(), 1, Integer::sum));
            places = counts;
            counted = Optional.of(now);
        }
        return places.getOrDefault(field, 0);
    }
}
