package org.edusum.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.checking.Checker;
import org.edusum.checking.Problems;
import org.edusum.model.Outline;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.RandomEdits;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class OutlineModelTest {

    private final Summary template = Templates.all().getFirst().summary();
    private final OutlineModel model = new OutlineModel();

    @Test
    void whatIsKeptFromBeforeNeverDiffersFromWorkingItOutAnew() {
        for (long seed = 0; seed < 40; seed++) {
            OutlineModel keeping = new OutlineModel();
            RandomEdits random = new RandomEdits(seed);
            History history = History.of(RandomSummary.of(seed));
            for (int i = 0; i < 20; i++) {
                Summary summary = history.summary();
                Problems problems = random.chance(3) ? new Checker().check(summary) : Problems.NONE;
                assertEquals(new OutlineModel().update(summary, problems), keeping.update(summary, problems), "seed " + seed);
                history = random.chance(4) && history.undo().isPresent() ? history.undo().get()
                        : random.chance(6) && history.redo().isPresent() ? history.redo().get()
                        : history.perform(random.next(summary), java.util.Optional.empty(), java.util.Optional.empty(), false)
                        .orElseThrow();
            }
        }
    }

    @Test
    void everyNodeSaysWhatTheDocumentSays() {
        for (long seed = 0; seed < 20; seed++) {
            Summary summary = RandomSummary.of(seed);
            Outline outline = Outline.of(summary);
            new OutlineModel().update(summary, Problems.NONE).subtree().skip(1).forEach(node -> {
                Section section = summary.section(node.id()).orElseThrow();
                Statistics statistics = Statistics.of(summary, section);
                assertEquals(List.of(outline.entry(node.id()).orElseThrow().label(), summary.printed(section.title()),
                        statistics.fields(), statistics.filled(), section.marks()),
                        List.of(node.number(), node.title(), node.fields(), node.filled(), node.marks()));
            });
        }
    }

    @Test
    void aKeyPressInTheProseLeavesTheTreeAsItIs() {
        OutlineNode before = model.update(template, Problems.NONE);
        Place body = new Place.Body(paragraph("c3-2"));
        Summary typed = applied(template, new Change.SpliceProse(body, 0, 0, Prose.of("新")));
        assertSame(before, model.update(typed, Problems.NONE));
    }

    @Test
    void aChangedTitleChangesThatNodeAndThoseAboveItOnly() {
        OutlineNode before = model.update(template, Problems.NONE);
        Summary renamed = applied(template, new Change.SpliceProse(new Place.Title(new SectionId("c3-2")), 0, 0, Prose.of("新")));
        OutlineNode after = model.update(renamed, Problems.NONE);
        assertNotSame(before, after);
        assertSame(before.children().get(0), after.children().get(0));
        assertSame(before.children().get(2).children().get(0), after.children().get(2).children().get(0));
        assertTrue(after.children().get(2).children().get(1).title().startsWith("新"));
    }

    @Test
    void marksAndProblemsAreCountedUpwards() {
        Summary marked = applied(template, new Change.SetMarks(new SectionId("c1-2"),
                new SectionMarks(SectionMarks.Status.DONE, "基教科")));
        Summary slipped = applied(marked, new Change.SpliceProse(new Place.Body(paragraph("c1-2")), 0, 0, Prose.of("**，，")));
        OutlineNode root = model.update(slipped, new Checker().check(slipped));
        assertEquals(List.of(2, 2, 0), List.of(root.problems(), root.children().get(0).problems(), root.children().get(1).problems()));
        assertEquals("基教科", root.children().get(0).children().get(1).marks().division());
    }

    private ParagraphId paragraph(String section) {
        return template.section(new SectionId(section)).orElseThrow().subtree()
                .flatMap(s -> s.body().stream()).findFirst().orElseThrow().id();
    }

    private static Summary applied(Summary summary, Change change) {
        return ((Outcome.Applied<Edit>) Edit.of("修改", change).apply(summary)).summary();
    }
}
