package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private final Summary start = RandomSummary.of(3);
    private final Place title = new Place.Title(start.root().id());

    private Edit splice(String name, Place place, int from, int to, String with) {
        return Edit.of(name, new Change.SpliceProse(place, from, to, Prose.of(with)));
    }

    private History after(Edit edit) {
        History written = History.of(start)
                .perform(splice("粘贴", title, 0, 0, "这里有十个字的文字。"), Optional.empty(), Optional.empty(), false).orElseThrow();
        return written.perform(edit, Optional.empty(), Optional.empty(), false).orElseThrow();
    }

    @ParameterizedTest(name = "{0}-{1} {2} then {3}-{4} {5}: one step {6}")
    @CsvSource({
        "2,2,全,   3,3,区,  true",
        "2,2,全,   2,2,区,  false",
        "2,2,全,   5,5,区,  false",
        "2,2,。,   3,3,区,  false",
        "2,2,，,   3,3,区,  true",
        "2,2,好！, 4,4,区,  false",
        "2,4,全,   3,3,区,  true",
        "2,2,全,   3,4,区,  false",
        "4,5,'',   3,4,'',  true",
        "4,5,'',   4,5,'',  true",
        "4,5,'',   2,3,'',  false",
        "4,5,'',   4,4,区,  false",
        "2,2,全,   2,3,'',  false",
    })
    void typingGoesOnWhereItIsAdjacentUntilAClauseEnds(int from, int to, String with, int from2, int to2, String with2,
                                                       boolean isOneStep) {
        assertEquals(isOneStep, Typing.continues(after(splice("输入", title, from, to, with)),
                splice("输入", title, from2, to2, with2), AT_ONCE));
    }

    @Test
    void aPauseAnotherNameOrAnotherPlaceBeginsAStep() {
        History history = after(splice("输入", title, 2, 2, "全"));
        Edit next = splice("输入", title, 3, 3, "区");
        assertEquals(true, Typing.continues(history, next, Duration.ofMillis(999)));
        assertEquals(false, Typing.continues(history, next, Duration.ofSeconds(1)));
        assertEquals(false, Typing.continues(history, splice("粘贴", title, 3, 3, "区"), AT_ONCE));
        Place elsewhere = new Place.Body(start.signature().date().id());
        assertEquals(false, Typing.continues(history, splice("输入", elsewhere, 3, 3, "区"), AT_ONCE));
        assertEquals(false, Typing.continues(History.of(start), next, AT_ONCE));
    }
}
