package org.edusum.importing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ReviewHistoryTest {

    private static final Recognition A = Recognised.in("新招教师*人。");
    private static final Recognition B = A.withFields(List.of());

    @Test
    void atTheStartThereIsNothingToTakeBackOrDoAgain() {
        assertEquals(Optional.empty(), ReviewHistory.of(A).undo());
        assertEquals(Optional.empty(), ReviewHistory.of(A).redo());
    }

    @Test
    void stepsAreTakenBackAndDoneAgainInTheirOrder() {
        Recognition c = B.withFields(A.fields());
        ReviewHistory history = ReviewHistory.of(A).with(B).with(c);
        ReviewHistory back = history.undo().orElseThrow();
        assertSame(B, back.now());
        ReviewHistory start = back.undo().orElseThrow();
        assertSame(A, start.now());
        assertSame(B, start.redo().orElseThrow().now());
        assertEquals(history, start.redo().flatMap(ReviewHistory::redo).orElseThrow());
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        ReviewHistory history = ReviewHistory.of(A).with(B).undo().orElseThrow().with(A);
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void onlyTheLastTwoHundredStepsAreKept() {
        ReviewHistory history = ReviewHistory.of(A);
        for (int i = 0; i < 250; i++) {
            history = history.with(i == 50 ? A : B);
        }
        int steps = 0;
        while (history.undo().isPresent()) {
            history = history.undo().get();
            steps++;
        }
        assertEquals(200, steps);
        assertSame(B, history.now());
    }
}
