package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.IdSource;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;

/** Every edit made here is also taken back and carried out again: {@link #applied}. */
class ProseEditsTest {

    private static final Field PUPILS = Field.empty(new FieldId("pupils"), new FieldType.Whole("人"), "在校学生数");
    private static final Summary SUMMARY = summary();

    private final AtomicInteger count = new AtomicInteger();
    private final IdSource ids = prefix -> prefix + "-new" + count.incrementAndGet();

    private static Summary summary() {
        Section item = new Section(new SectionId("item"), Prose.of("招生"), List.of(
                new Paragraph(new ParagraphId("c"), Prose.of(new Text("新生"), new FieldRef(PUPILS.id()), new Text("报到"))),
                new Paragraph(new ParagraphId("d"), Prose.of("秩序良好"))), List.of());
        Section chapter = new Section(new SectionId("chapter"), Prose.of("发展"),
                List.of(new Paragraph(new ParagraphId("b"), Prose.EMPTY)), List.of(item));
        Section root = new Section(new SectionId("root"), Prose.of("总结"),
                List.of(new Paragraph(new ParagraphId("a"), Prose.of("前言"))), List.of(chapter));
        Signature signature = new Signature(new Paragraph(new ParagraphId("who"), Prose.of("教育局")),
                new Paragraph(new ParagraphId("when"), Prose.of("岁末")));
        return new Summary(root, signature, Map.of(PUPILS.id(), PUPILS), Map.of(),
                new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static Place body(String id) {
        return new Place.Body(new ParagraphId(id));
    }

    private static Place title(String id) {
        return new Place.Title(new SectionId(id));
    }

    private static Selection at(Place place, int offset) {
        return Selection.at(new Caret(place, offset));
    }

    private static Selection from(Place a, int i, Place b, int j) {
        return new Selection(new Caret(a, i), new Caret(b, j));
    }

    /** The whole document, a line for each place, the caret as {@code |}; fields as {@code □}. */
    private static String applied(Summary before, Optional<Revision> revision) {
        Revision made = revision.orElseThrow();
        Summary after = before;
        if (made.edit().isPresent()) {
            Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, made.edit().get().apply(before));
            Outcome.Applied<Edit> undone = assertInstanceOf(Outcome.Applied.class, done.inverse().apply(done.summary()));
            assertEquals(before, undone.summary(), "taking it back");
            Outcome.Applied<Edit> redone = assertInstanceOf(Outcome.Applied.class, undone.inverse().apply(before));
            assertEquals(done.summary(), redone.summary(), "carrying it out again");
            after = done.summary();
        }
        return text(after, made.after().caret());
    }

    private static String text(Summary summary, Caret caret) {
        return summary.places().map(place -> {
            String plain = summary.prose(place).orElseThrow().plain().replace(Prose.FIELD, '□');
            return place.equals(caret.place())
                    ? plain.substring(0, caret.offset()) + "|" + plain.substring(caret.offset()) : plain;
        }).collect(Collectors.joining("/"));
    }

    private static String applied(Optional<Revision> revision) {
        return applied(SUMMARY, revision);
    }

    @Test
    void typedTextStandsAtTheCaret() {
        assertEquals("总结/前言/发展//招生/新生□报到/报名|秩序良好/教育局/岁末",
                applied(ProseEdits.type(SUMMARY, at(body("d"), 0), "报名")));
        assertEquals("总结/前言/发展//招生/新生共|□报到/秩序良好/教育局/岁末",
                applied(ProseEdits.type(SUMMARY, at(body("c"), 2), "共")));
    }

    @Test
    void typedTextReplacesASelection() {
        assertEquals("总结/前言/发展//招生/来|到/秩序良好/教育局/岁末",
                applied(ProseEdits.type(SUMMARY, from(body("c"), 4, body("c"), 0), "来")));
        assertEquals("总结/前言/发展//招生/新好|良好/教育局/岁末",
                applied(ProseEdits.type(SUMMARY, from(body("c"), 1, body("d"), 2), "好")));
    }

    @Test
    void charactersThatProseCannotHoldAreNotTyped() {
        assertEquals(Optional.empty(), ProseEdits.type(SUMMARY, at(body("d"), 0), "\n\u0007\uFFFC"));
    }

    @Test
    void enterSplitsAParagraph() {
        assertEquals("总结/前言/发展//招生/新生□/|报到/秩序良好/教育局/岁末",
                applied(ProseEdits.split(SUMMARY, at(body("c"), 3), ids)));
    }

    @Test
    void enterAtTheStartPutsAnEmptyParagraphInFront() {
        Revision revision = ProseEdits.split(SUMMARY, at(body("d"), 0), ids).orElseThrow();
        assertEquals(new Caret(body("d"), 0), revision.after().caret());
        assertEquals("总结/前言/发展//招生/新生□报到//|秩序良好/教育局/岁末", applied(Optional.of(revision)));
    }

    @Test
    void enterAtTheStartOfATitleLeavesItWhereItIs() {
        assertTrue(ProseEdits.split(SUMMARY, at(title("item"), 0), ids).orElseThrow().edit().isEmpty());
    }

    @Test
    void enterAtTheEndOfATitleBeginsItsBodyInFrontOfWhatStandsThere() {
        assertEquals("总结/前言/发展//招生/|/新生□报到/秩序良好/教育局/岁末",
                applied(ProseEdits.split(SUMMARY, at(title("item"), 2), ids)));
    }

    @Test
    void enterAtTheEndOfATitleGoesToAnEmptyParagraphBelow() {
        assertEquals("总结/前言/发展/|/招生/新生□报到/秩序良好/教育局/岁末",
                applied(ProseEdits.split(SUMMARY, at(title("chapter"), 2), ids)));
    }

    @Test
    void enterAtTheEndOfATitleWithoutBodyBeginsIt() {
        Summary bare = ((Outcome.Applied<Edit>) Edit.of("删除", new Change.RemoveParagraph(new ParagraphId("b")))
                .apply(SUMMARY)).summary();
        assertEquals("总结/前言/发展/|/招生/新生□报到/秩序良好/教育局/岁末",
                applied(bare, ProseEdits.split(bare, at(title("chapter"), 2), ids)));
    }

    @Test
    void enterReplacesASelection() {
        assertEquals("总结/前言/发展//招生/新/|良好/教育局/岁末",
                applied(ProseEdits.split(SUMMARY, from(body("c"), 1, body("d"), 2), ids)));
    }

    @Test
    void backspaceJoinsParagraphsOfOneBody() {
        Optional<Revision> joined = ProseEdits.joinBack(SUMMARY, body("d"));
        assertEquals("总结/前言/发展//招生/新生□报到|秩序良好/教育局/岁末", applied(joined));
        assertEquals(ProseEdits.JOIN, joined.orElseThrow().edit().orElseThrow().name());
    }

    @Test
    void backspaceAtTheStartOfABodyJoinsItsFirstParagraphToTheHeading() {
        assertEquals("总结/前言/发展//招生|新生□报到/秩序良好/教育局/岁末", applied(ProseEdits.joinBack(SUMMARY, body("c"))));
    }

    @Test
    void theTitleOfTheDocumentTakesNoParagraphIn() {
        Optional<Revision> back = ProseEdits.joinBack(SUMMARY, body("a"));
        assertTrue(back.orElseThrow().edit().isEmpty());
        assertEquals("总结|/前言/发展//招生/新生□报到/秩序良好/教育局/岁末", applied(back));
        assertEquals(Optional.empty(), ProseEdits.joinAhead(SUMMARY, title("root")));
    }

    @Test
    void backspaceTakesAnEmptyFirstParagraphAway() {
        assertEquals("总结/前言/发展|/招生/新生□报到/秩序良好/教育局/岁末", applied(ProseEdits.joinBack(SUMMARY, body("b"))));
    }

    @Test
    void deleteAtTheEndJoinsTheNextParagraphButNoOtherSection() {
        assertEquals("总结/前言/发展//招生/新生□报到|秩序良好/教育局/岁末", applied(ProseEdits.joinAhead(SUMMARY, body("c"))));
        assertEquals(Optional.empty(), ProseEdits.joinAhead(SUMMARY, body("d")));
        assertEquals("总结/前言/发展//招生|新生□报到/秩序良好/教育局/岁末", applied(ProseEdits.joinAhead(SUMMARY, title("item"))));
        assertEquals(Optional.empty(), ProseEdits.joinAhead(SUMMARY, body("who")));
    }

    @Test
    void deletingOverHeadingsKeepsSectionsOfWhichSomethingIsLeft() {
        assertEquals("总结/前|///序良好/教育局/岁末",
                applied(ProseEdits.delete(ProseEdits.DELETE, SUMMARY, from(body("a"), 1, body("d"), 1))));
    }

    @Test
    void deletingEverythingKeepsTheSignature() {
        Revision all = ProseEdits.delete(ProseEdits.DELETE, SUMMARY, from(body("when"), 2, title("root"), 0)).orElseThrow();
        assertEquals("|//", applied(Optional.of(all)));
        Summary after = ((Outcome.Applied<Edit>) all.edit().orElseThrow().apply(SUMMARY)).summary();
        assertEquals(1, after.root().subtree().count());
        assertEquals(SUMMARY.fields(), after.fields());
    }

    @Test
    void anySequenceOfGesturesUndoneGivesTheStartBack() {
        Random random = new Random(20221209);
        History history = History.of(SUMMARY);
        for (int i = 0; i < 400; i++) {
            Summary now = history.summary();
            Optional<Edit> edit = gesture(now, random).flatMap(Revision::edit);
            if (edit.isPresent()) {
                history = history.perform(edit.get(), Optional.empty(), Optional.empty(), false).orElseThrow();
            }
        }
        assertTrue(history.lastDone().isPresent());
        while (history.lastDone().isPresent()) {
            history = history.undo().orElseThrow();
        }
        assertEquals(SUMMARY, history.summary());
    }

    private Optional<Revision> gesture(Summary summary, Random random) {
        Selection selection = new Selection(caret(summary, random), caret(summary, random));
        Selection bare = Selection.at(selection.caret());
        return switch (random.nextInt(8)) {
            case 0 -> ProseEdits.type(summary, selection, "𠮷区");
            case 1 -> ProseEdits.type(summary, bare, "新增");
            case 2 -> ProseEdits.split(summary, bare, ids);
            case 3 -> ProseEdits.split(summary, selection, ids);
            case 4 -> ProseEdits.joinBack(summary, selection.caret().place());
            case 5 -> ProseEdits.joinAhead(summary, selection.caret().place());
            case 6 -> ProseEdits.delete(ProseEdits.CUT, summary, selection);
            default -> PasteEdits.paste(summary, selection, Excerpt.ofText(List.of("甲", "乙", "丙")), ids);
        };
    }

    private static Caret caret(Summary summary, Random random) {
        List<Place> places = summary.places().toList();
        Place place = places.get(random.nextInt(places.size()));
        Prose prose = summary.prose(place).orElseThrow();
        int offset = random.nextInt(prose.length() + 1);
        return new Caret(place, prose.hasBoundaryAt(offset) ? offset : offset - 1);
    }
}
