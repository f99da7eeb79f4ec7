package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.edusum.model.Summary;

/** The laws of every change, asserted together in every test of one. */
public final class ChangeLaws {

    private ChangeLaws() {
    }

    /** Applies a change that must take place, and asserts that it can be undone and redone. @return the new summary */
    public static Summary assertApplies(Summary before, Change change) {
        Outcome.Applied<Change> done = applied(before, change);
        Outcome.Applied<Change> undone = applied(done.summary(), done.inverse());
        assertEquals(before, undone.summary(), () -> "the inverse of " + change);
        Outcome.Applied<Change> redone = applied(undone.summary(), change);
        assertEquals(done.summary(), redone.summary(), () -> "redo of " + change);
        assertEquals(done.inverse(), redone.inverse());
        Outcome.Applied<Change> again = applied(undone.summary(), undone.inverse());
        assertEquals(done.summary(), again.summary(), () -> "the inverse of the inverse of " + change);
        return done.summary();
    }

    static void assertRefused(Summary summary, Change change) {
        assertInstanceOf(Outcome.Refused.class, Changes.apply(summary, change), () -> "taken: " + change);
    }

    private static Outcome.Applied<Change> applied(Summary summary, Change change) {
        return switch (Changes.apply(summary, change)) {
            case Outcome.Applied<Change> applied -> applied;
            case Outcome.Refused<Change>(String why) -> throw new AssertionError("refused " + change + ": " + why);
        };
    }
}
