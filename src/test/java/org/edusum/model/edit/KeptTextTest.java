package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever is cut, dragged, pasted, split or joined: no character outside of what was selected is lost or doubled. */
@Execution(ExecutionMode.CONCURRENT)
class KeptTextTest {

    private static final int ROUNDS = 5_000;
    private static final List<Summary> SUMMARIES = IntStream.range(0, 300).mapToObj(RandomSummary::of).toList();

    private final Random random = new Random(35);
    private int ids;
    private final IdSource source = prefix -> prefix + "fresh" + ++ids;

    private static String text(Summary summary) {
        return summary.proses().map(Prose::plain).collect(Collectors.joining());
    }

    private static String cells(Summary summary) {
        return summary.tableProses().map(Prose::plain).collect(Collectors.joining());
    }

    private static String sorted(String text) {
        return text.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String selected(Summary summary, Selection selection) {
        return Range.of(summary, selection).proses(summary).map(Prose::plain).collect(Collectors.joining());
    }

    /** The text in reading order without what is selected. */
    private static String rest(Summary summary, Selection selection) {
        Range range = Range.of(summary, selection);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        List<Prose> proses = summary.proses().toList();
        for (Place place : (Iterable<Place>) summary.places()::iterator) {
            Prose prose = proses.get(at++);
            int i = range.places().indexOf(place);
            rest.append(i < 0 ? prose.plain()
                    : prose.plain().substring(0, range.from(i)) + prose.plain().substring(range.to(i, summary)));
        }
        return rest.toString();
    }

    private Caret caret(Summary summary, List<Place> places) {
        Place place = places.get(random.nextInt(places.size()));
        Prose prose = summary.prose(place).orElseThrow();
        int offset = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> prose.length();
            default -> random.nextInt(prose.length() + 1);
        };
        return new Caret(place, prose.hasBoundaryAt(offset) ? offset : 0);
    }

    private static Summary done(Summary summary, Revision revision, String what) {
        Summary after = revision.edit().map(edit -> {
            Outcome.Applied<Edit> applied = assertInstanceOf(Outcome.Applied.class, edit.apply(summary), what);
            Outcome.Applied<Edit> undone = assertInstanceOf(Outcome.Applied.class, applied.inverse().apply(applied.summary()), what);
            assertEquals(summary, undone.summary(), what);
            return applied.summary();
        }).orElse(summary);
        for (Caret caret : List.of(revision.after().anchor(), revision.after().caret())) {
            assertTrue(after.prose(caret.place()).filter(prose -> prose.hasBoundaryAt(caret.offset())).isPresent(),
                    () -> what + " selects " + caret);
        }
        return after;
    }

    @Test
    void nothingButWhatIsSelectedGoesOrComes() {
        for (int round = 0; round < ROUNDS; round++) {
            Summary summary = SUMMARIES.get(round % SUMMARIES.size());
            List<Place> places = summary.places().toList();
            Caret at = caret(summary, places);
            Selection selection = new Selection(at, caret(summary, places));
            Caret to = caret(summary, places);
            String what = "round " + round + ", " + selection + " to " + to;
            String before = text(summary);
            String selected = selected(summary, selection);
            String rest = rest(summary, selection);

            ProseEdits.delete(ProseEdits.CUT, summary, selection).ifPresent(r -> assertEquals(rest, text(done(summary, r, what)), what));
            ProseEdits.clear(ProseEdits.CUT, summary, selection).ifPresent(r -> assertEquals(rest, text(done(summary, r, what)), what));
            ProseEdits.split(summary, selection, source).ifPresent(r -> assertEquals(rest, text(done(summary, r, what)), what));
            ProseEdits.type(summary, selection, "字").ifPresent(r ->
                    assertEquals(sorted(rest + "字"), sorted(text(done(summary, r, what))), what));
            PasteEdits.move(summary, selection, to, source).ifPresent(r -> {
                Summary moved = done(summary, r, what);
                assertEquals(sorted(before), sorted(text(moved)), what);
                assertEquals(sorted(cells(summary)), sorted(cells(moved)), what);
            });
            PasteEdits.copy(summary, selection, to, source).ifPresent(r ->
                    assertEquals(sorted(before + selected), sorted(text(done(summary, r, what))), what));
            Summary other = SUMMARIES.get(random.nextInt(SUMMARIES.size()));
            List<Place> theirs = other.places().toList();
            Excerpt excerpt = Excerpt.of(other, Range.of(other, new Selection(caret(other, theirs), caret(other, theirs))));
            String pasted = excerpt.lines().stream().map(line -> line.prose().plain()).collect(Collectors.joining());
            PasteEdits.paste(summary, selection, excerpt, source).ifPresent(r ->
                    assertEquals(sorted(rest + pasted), sorted(text(done(summary, r, what))), what));
            ProseEdits.joinBack(summary, to.place()).ifPresent(r -> assertEquals(before, text(done(summary, r, what)), what));
            ProseEdits.joinAhead(summary, to.place()).ifPresent(r -> assertEquals(before, text(done(summary, r, what)), what));
        }
    }
}
