package org.edusum.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.edit.History;
import org.edusum.model.edit.PasteEdits;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Query;
import org.edusum.model.search.Replacing;
import org.edusum.model.search.Scope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How long the largest edits take in a document of 300 pages, without a window: five times, so that the last is warm. */
@Tag("bench")
class BigEditsBench {

    @Test
    void replacingEverywhereAndPastingEverything() {
        AtomicInteger last = new AtomicInteger();
        IdSource ids = prefix -> prefix + "new" + last.incrementAndGet();
        Summary summary = LargeSummary.of300Pages();
        List<Place> places = summary.places().toList();
        Caret end = new Caret(places.get(places.size() - 3), 0);
        Selection all = new Selection(new Caret(places.get(1), 0), new Caret(places.get(places.size() - 3),
                summary.prose(places.get(places.size() - 3)).orElseThrow().length()));
        Excerpt excerpt = Excerpt.of(summary, Range.of(summary, all));
        for (int round = 0; round < 5; round++) {
            Edit replacing = timed("replace all: work out", () -> Replacing.all(summary,
                    new Query("培训", false, true, true, new Scope.Whole()), "研修").orElseThrow().edit().orElseThrow());
            perform("replace all", summary, replacing);
            Edit pasting = timed("paste 3,000 paragraphs with new fields: work out", () -> PasteEdits.paste(summary,
                    Selection.at(end), excerpt.withNewFields(Set.of(), ids), ids).orElseThrow().edit().orElseThrow());
            perform("paste", summary, pasting);
        }
    }

    private static void perform(String name, Summary summary, Edit edit) {
        History start = History.of(summary);
        History done = timed(name + ": " + edit.changes().size() + " changes",
                () -> start.perform(edit, Optional.empty(), Optional.empty(), false).orElseThrow());
        assertEquals(summary, timed(name + ": undo", done::undo).orElseThrow().summary());
    }

    private static <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf("%s: %.1f ms%n", name, (System.nanoTime() - start) / 1e6);
        return result;
    }
}
