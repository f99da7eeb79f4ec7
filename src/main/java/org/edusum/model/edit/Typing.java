package org.edusum.model.edit;

import java.time.Duration;
import java.util.List;
import org.edusum.model.Prose;

/** When typed characters become one step of undo: in the same place, adjacent, without a pause or the end of a clause. */
public final class Typing {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String STOPS = "。；！？";

    private Typing() {
    }

    /**
     * Whether an edit goes on with the typing (or deleting) of the last step.
     *
     * @param sinceLast time since the last edit
     */
    public static boolean continues(History history, Edit next, Duration sinceLast) {
        return sinceLast.compareTo(PAUSE) < 0 && history.lastDone()
                .filter(step -> step.edit().name().equals(next.name()))
                .filter(step -> isAdjacent(step.edit().changes().getLast(), next.changes()))
                .isPresent();
    }

    private static boolean isAdjacent(Change last, List<Change> next) {
        if (next.size() != 1 || !(next.getFirst() instanceof Change.SpliceProse n)
                || !(last instanceof Change.SpliceProse l) || !l.place().equals(n.place())) {
            return false;
        }
        boolean isTyped = l.from() + l.with().length() == n.from() && n.from() == n.to() && !l.with().isEmpty();
        boolean isDeletedBack = l.with().isEmpty() && n.with().isEmpty() && n.to() == l.from();
        boolean isDeletedAhead = l.with().isEmpty() && n.with().isEmpty() && n.from() == l.from();
        return isTyped && !endsClause(l.with()) || isDeletedBack || isDeletedAhead;
    }

    private static boolean endsClause(Prose prose) {
        String plain = prose.plain();
        return STOPS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }
}
