package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BatchTest {

    private static final int ROUNDS = 3000;

    /** Changes of edits one after the other, some taken back at once; now and then one made for an older state. */
    private static List<Change> changes(RandomEdits edits, Random random, Summary summary) {
        List<Change> changes = new ArrayList<>();
        Summary now = summary;
        int wanted = 8 + random.nextInt(25);
        while (changes.size() < wanted) {
            Edit edit = edits.next(random.nextInt(30) == 0 ? summary : now);
            changes.addAll(edit.changes());
            if (edit.apply(now) instanceof Outcome.Applied<Edit>(Summary after, Edit inverse)) {
                now = after;
                if (random.nextInt(6) == 0) {
                    changes.addAll(inverse.changes());
                    now = ((Outcome.Applied<Edit>) inverse.apply(now)).summary();
                }
            }
        }
        return changes;
    }

    private static Outcome<Edit> oneByOne(List<Change> changes, Summary summary) {
        Summary now = summary;
        List<Change> inverses = new ArrayList<>();
        for (Change change : changes) {
            switch (Changes.apply(now, change)) {
                case Outcome.Refused<Change>(String why) -> {
                    return new Outcome.Refused<>(why);
                }
                case Outcome.Applied<Change>(Summary after, Change inverse) -> {
                    now = after;
                    inverses.addFirst(inverse);
                }
            }
        }
        return new Outcome.Applied<>(now, new Edit("修改", inverses));
    }

    @Test
    void manyChangesTogetherComeToTheSameAsOneByOneAndAreRefusedAlike() {
        Random random = new Random(31);
        RandomEdits edits = new RandomEdits(32);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Summary summary = RandomSummary.of(round % 40);
            List<Change> changes = changes(edits, random, summary);
            Outcome<Edit> together = new Edit("修改", changes).apply(summary);
            switch (oneByOne(changes, summary)) {
                case Outcome.Refused<Edit> no -> {
                    refused++;
                    assertInstanceOf(Outcome.Refused.class, together, () -> "taken: " + changes);
                }
                case Outcome.Applied<Edit>(Summary after, Edit inverse) -> {
                    Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, together, () -> "refused: " + changes);
                    assertEquals(after, done.summary());
                    assertEquals(inverse, done.inverse());
                    Outcome.Applied<Edit> undone = assertInstanceOf(Outcome.Applied.class, done.inverse().apply(after));
                    assertEquals(summary, undone.summary());
                }
            }
        }
        assertTrue(refused > ROUNDS / 50 && refused < ROUNDS / 2, "refused " + refused);
    }

    @Test
    void whatNoChangeTouchesIsShared() {
        Summary summary = LongStream.range(0, 99).mapToObj(RandomSummary::of)
                .filter(any -> any.root().children().size() > 1).findFirst().orElseThrow();
        Section changed = summary.root().children().getFirst();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            changes.add(new Change.InsertParagraph(changed.id(), 0, new Paragraph(new ParagraphId("new" + i), Prose.of("新"))));
        }
        Summary after = ((Outcome.Applied<Edit>) new Edit("修改", changes).apply(summary)).summary();
        assertSame(summary.fields(), after.fields());
        for (int i = 1; i < summary.root().children().size(); i++) {
            assertSame(summary.root().children().get(i), after.root().children().get(i));
        }
        assertEquals(changed.body().size() + 10, after.section(new SectionId(changed.id().value())).orElseThrow().body().size());
    }
}
