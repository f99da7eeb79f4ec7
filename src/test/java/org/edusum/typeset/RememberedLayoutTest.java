package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A typesetter that has set a document's earlier versions gives the pages of one that has not, and the same ones where it can. */
@Execution(ExecutionMode.CONCURRENT)
class RememberedLayoutTest {

    private final Sample sample = new Sample();
    private final Typesetter typesetter = new Typesetter(PageStyle.GB9704);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedIsNeverOutOfDate(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Summary summary = RandomSummary.of(seed);
        Typesetter plain = new Typesetter(PageStyle.PLAIN);
        for (int i = 0; i < 25; i++) {
            List<Page> before = typesetter.layout(summary).all();
            if (edits.next(summary).apply(summary) instanceof Outcome.Applied<Edit>(Summary changed, Edit inverse)) {
                summary = changed;
            }
            List<Page> fresh = new Typesetter(PageStyle.GB9704).layout(summary).all();
            List<Page> after = typesetter.layout(summary).all();
            assertEquals(fresh, after);
            assertEquals(new Typesetter(PageStyle.PLAIN).layout(summary).all(), plain.layout(summary).all());
            for (Page page : after) {
                before.stream().filter(page::equals).findFirst().ifPresent(old -> assertTrue(before.stream().anyMatch(one -> one == page)));
            }
        }
    }

    @Test
    void pagesBeforeAnEditAndPagesWithoutADifferenceBehindItAreTheSame() {
        Section[] chapters = Stream.iterate(1, i -> i + 1).limit(12)
                .map(i -> sample.section("阅读", Sample.LINE.repeat(9), Sample.LINE.repeat(9), "短句。")).toArray(Section[]::new);
        Summary summary = sample.summary("总结", chapters);
        List<Page> before = typesetter.layout(summary).all();
        Place place = new Place.Body(chapters[5].body().get(2).id());
        List<Page> typed = typesetter.layout(summary.withProse(place, Prose.of("短短句。"))).all();
        assertEquals(1, differences(before, typed));
        Summary longer = summary.withProse(place, Prose.of(Sample.LINE + "又一行。"));
        List<Page> turned = typesetter.layout(longer).all();
        int first = 0;
        while (before.get(first) == turned.get(first)) {
            first++;
        }
        assertTrue(first >= 5, "page " + first);
        assertNotSame(before.get(first + 1), turned.get(first + 1));
        assertEquals(0, differences(turned, typesetter.layout(longer).all()));
    }

    private static int differences(List<Page> one, List<Page> other) {
        assertEquals(one.size(), other.size());
        return (int) Stream.iterate(0, i -> i + 1).limit(one.size()).filter(i -> one.get(i) != other.get(i)).count();
    }

    @Test
    void anEditThatPrintsNothingNewLeavesAllPagesTheSame() {
        Summary summary = sample.summary("总结", sample.section("阅读", "书。"), sample.attachment("名单", "人。"));
        List<Page> before = typesetter.layout(summary).all();
        List<Page> after = typesetter.layout(summary.withProse(new Place.Title(summary.root().id()), Prose.of("总结"))).all();
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
    }
}
