package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Formula;
import org.edusum.model.HeadingForm;
import org.edusum.model.IdSource;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Copying, pasting, moving and deleting with structure; every edit is also taken back and carried out again. */
@Execution(ExecutionMode.CONCURRENT)
class PasteEditsTest {

    private static final Field PUPILS = Field.empty(new FieldId("pupils"), new FieldType.Whole("人"), "在校学生数")
            .withValue(new Value.Quantity(BigDecimal.valueOf(320)));
    private static final Summary SUMMARY = summary();

    private final AtomicInteger count = new AtomicInteger();
    private final IdSource ids = prefix -> prefix + "-new" + count.incrementAndGet();

    /** 总结/前言, #甲/甲文, ##一/一文□, ##二/二文, #乙/乙文; the signature 局/日. */
    private static Summary summary() {
        Section one = section("one", "一", new Paragraph(new ParagraphId("p1"),
                Prose.of(new Text("一文"), new FieldRef(PUPILS.id()))));
        Section two = section("two", "二", paragraph("p2", "二文"));
        Section first = new Section(new SectionId("first"), Prose.of("甲"), List.of(paragraph("pa", "甲文")),
                List.of(one, two));
        Section second = section("second", "乙", paragraph("pb", "乙文"));
        Section root = new Section(new SectionId("root"), Prose.of("总结"), List.of(paragraph("p", "前言")),
                List.of(first, second));
        return new Summary(root, new Signature(paragraph("who", "局"), paragraph("when", "日")),
                Map.of(PUPILS.id(), PUPILS), Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE));
    }

    private static Section section(String id, String title, Paragraph body) {
        return new Section(new SectionId(id), Prose.of(title), List.of(body), List.of());
    }

    private static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), Prose.of(text));
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

    private static Excerpt excerpt(Selection selection) {
        return Excerpt.of(SUMMARY, Range.of(SUMMARY, selection));
    }

    private static Excerpt.Line heading(int depth, String text) {
        return new Excerpt.Heading(depth, Prose.of(text));
    }

    private static Excerpt.Line plain(String text) {
        return new Excerpt.Plain(Prose.of(text));
    }

    private static Excerpt excerpt(Excerpt.Line... lines) {
        return new Excerpt(List.of(lines), Map.of());
    }

    private static Summary after(Summary before, Revision made) {
        if (made.edit().isEmpty()) {
            return before;
        }
        Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, made.edit().get().apply(before));
        Outcome.Applied<Edit> undone = assertInstanceOf(Outcome.Applied.class, done.inverse().apply(done.summary()));
        assertEquals(before, undone.summary(), "taking it back");
        Outcome.Applied<Edit> redone = assertInstanceOf(Outcome.Applied.class, undone.inverse().apply(before));
        assertEquals(done.summary(), redone.summary(), "carrying it out again");
        return done.summary();
    }

    /** The document, a line for each place, a title behind as many # as it is deep; the caret as |, fields as □. */
    private static String applied(Optional<Revision> revision) {
        Revision made = revision.orElseThrow();
        return text(after(SUMMARY, made), Optional.of(made.after().caret()));
    }

    private static String text(Summary summary, Optional<Caret> caret) {
        Outline outline = Outline.of(summary);
        return summary.places().map(place -> {
            String plain = summary.prose(place).orElseThrow().plain().replace(Prose.FIELD, '□');
            String marked = caret.filter(at -> at.place().equals(place))
                    .map(at -> plain.substring(0, at.offset()) + "|" + plain.substring(at.offset())).orElse(plain);
            return (place instanceof Place.Title(var id) ? "#".repeat(outline.entry(id).orElseThrow().depth()) : "") + marked;
        }).collect(Collectors.joining("/"));
    }

    private String pasted(Selection selection, Excerpt excerpt) {
        return applied(PasteEdits.paste(SUMMARY, selection, excerpt, ids));
    }

    @Test
    void pastedLinesBecomeParagraphs() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二/二一是/二是|文/#乙/乙文/局/日",
                pasted(at(body("p2"), 1), Excerpt.ofText(List.of("一是", "二是"))));
    }

    @Test
    void sectionsPastedIntoAnEmptyParagraphLeaveItNotBehind() {
        Revision split = ProseEdits.split(SUMMARY, at(body("p2"), 2), ids).orElseThrow();
        Summary before = after(SUMMARY, split);
        Revision made = PasteEdits.paste(before, split.after(), excerpt(heading(2, "三"), plain("三文")), ids).orElseThrow();
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二/二文/##三/三文|/#乙/乙文/局/日",
                text(after(before, made), Optional.of(made.after().caret())));
    }

    @Test
    void linesPastedIntoATitleGoOnInItsBody() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二丙/丁|/二文/#乙/乙文/局/日",
                pasted(at(title("two"), 1), Excerpt.ofText(List.of("丙", "丁"))));
    }

    @Test
    void linesPastedIntoTheSignatureAreOne() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二/二文/#乙/乙文/区教育|局/日",
                pasted(at(body("who"), 0), excerpt(heading(1, "区"), plain("教育"))));
    }

    @Test
    void aFormulaComesAlongOnlyWithItsFigures() {
        Field part = Field.empty(new FieldId("part"), new FieldType.Whole("所"), "民办园数");
        Field twice = Field.empty(new FieldId("twice"), new FieldType.Whole("所"), "两倍")
                .withFormula(Optional.of(Formula.of(new Expression("{part}*2"))));
        Excerpt.Line line = new Excerpt.Plain(Prose.of(new FieldRef(twice.id(), Form.FULL)));
        Summary alone = after(SUMMARY, PasteEdits.paste(SUMMARY, at(body("p2"), 1), new Excerpt(List.of(line),
                Map.of(twice.id(), twice)), ids).orElseThrow());
        assertEquals(Optional.empty(), alone.field(twice.id()).formula());
        Excerpt whole = new Excerpt(List.of(line, new Excerpt.Plain(Prose.of(new FieldRef(part.id(), Form.FULL)))), Map.of(twice.id(), twice, part.id(), part));
        Summary together = after(SUMMARY, PasteEdits.paste(SUMMARY, at(body("p2"), 1), whole, ids).orElseThrow());
        assertEquals(twice.formula(), together.field(twice.id()).formula());
        Excerpt copies = whole.withNewFields(java.util.Set.of(), ids);
        assertEquals(copies.fields().keySet(), java.util.stream.Stream.concat(copies.fields().keySet().stream(),
                copies.fields().values().stream().flatMap(field -> field.formula().stream())
                        .flatMap(formula -> formula.expression().fields().stream())).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void aWholeTitleAmongSeveralLinesIsAHeading() {
        assertEquals(List.of(plain("文"), heading(2, "一"), plain("一")), excerpt(from(body("pa"), 1, body("p1"), 1)).lines());
        assertEquals(List.of(plain("一")), excerpt(from(title("one"), 0, title("one"), 1)).lines());
        assertEquals(List.of(plain(""), plain("一文")), excerpt(from(title("one"), 1, body("p1"), 2)).lines());
        assertFalse(excerpt(from(title("root"), 0, body("p"), 2)).hasHeadings());
    }

    @Test
    void anExcerptCarriesItsFieldsAndPrintsThem() {
        Excerpt excerpt = excerpt(from(body("p1"), 1, body("p2"), 1));
        assertEquals(Map.of(PUPILS.id(), PUPILS), excerpt.fields());
        assertEquals("文320人\n二\n二", excerpt.printed());
        assertFalse(excerpt.asText().hasFields() || excerpt.asText().hasHeadings());
        assertEquals("文320人\n二\n二", excerpt.asText().printed());
    }

    @Test
    void aMovedSectionKeepsItsMarks() {
        SectionMarks marks = new SectionMarks(SectionMarks.Status.DONE, "基教科");
        Edit marking = Edit.of("状态", new Change.SetMarks(new SectionId("one"), marks));
        Summary marked = assertInstanceOf(Outcome.Applied.class, marking.apply(SUMMARY)).summary();
        Revision moving = PasteEdits.move(marked, from(title("one"), 0, body("p1"), 3), new Caret(body("pb"), 2), ids).orElseThrow();
        Section moved = after(marked, moving).section(new SectionId("second")).orElseThrow().children().getFirst();
        assertEquals("一", moved.title().plain());
        assertEquals(marks, moved.marks());
    }

    @Test
    void itemsPastedIntoAnItemStandBehindIt() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##丙/丙文/###丁/丁文|/##二/二文/#乙/乙文/局/日",
                pasted(at(body("p1"), 1), excerpt(heading(2, "丙"), plain("丙文"), heading(3, "丁"), plain("丁文"))));
    }

    @Test
    void itemsPastedIntoAChapterBecomeItsFirst() {
        assertEquals("总结/前言/#甲/甲文/##丙/丙文|/##一/一文□/##二/二文/#乙/乙文/局/日",
                pasted(at(body("pa"), 2), excerpt(heading(2, "丙"), plain("丙文"))));
    }

    @Test
    void aChapterPastedIntoAnItemBecomesAnItem() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##丙/丙文/###丁|//##二/二文/#乙/乙文/局/日",
                pasted(at(body("p1"), 0), excerpt(heading(1, "丙"), plain("丙文"), heading(2, "丁"))));
    }

    @Test
    void aHeadingPastedAtTheStartOfATitleStandsBeforeIt() {
        assertEquals("总结/前言/#丙/丙文|/#甲/甲文/##一/一文□/##二/二文/#乙/乙文/局/日",
                pasted(at(title("first"), 0), excerpt(heading(1, "丙"), plain("丙文"))));
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二/二文/##丙/丙文|/#乙/乙文/局/日",
                pasted(at(title("second"), 0), excerpt(heading(2, "丙"), plain("丙文"))));
    }

    @Test
    void textInFrontOfTheFirstHeadingIsPastedWhereTheCaretIs() {
        assertEquals("总结/前言/#甲/甲文/##一/一文□/##二/二文/#乙/乙补/充文/#丙|//局/日",
                pasted(at(body("pb"), 1), excerpt(plain("补"), plain("充"), heading(1, "丙"), plain(""))));
    }

    @Test
    void pastedSectionsReplaceWhatIsSelected() {
        assertEquals("总结/前言/#丙/丙文|/#乙/乙文/局/日",
                pasted(from(title("first"), 0, body("p2"), 2), excerpt(heading(1, "丙"), plain("丙文"))));
    }

    @Test
    void aTreeTooDeepIsPastedAsText() {
        Excerpt.Line[] lines = new Excerpt.Line[Summary.MAX_DEPTH];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = heading(i + 1, "层");
        }
        String text = pasted(at(body("p2"), 2), excerpt(lines));
        assertTrue(text.contains("二文层/层/层"), text);
    }

    @Test
    void pastedFieldsAreTheSameUnlessTheClerkWantsNewOnes() {
        Excerpt excerpt = excerpt(from(body("p1"), 0, body("p1"), 3));
        Revision same = PasteEdits.paste(SUMMARY, at(body("p2"), 0), excerpt, ids).orElseThrow();
        assertEquals(SUMMARY.fields(), after(SUMMARY, same).fields());
        Revision other = PasteEdits.paste(SUMMARY, at(body("p2"), 0), excerpt.withNewFields(Set.of(), ids), ids).orElseThrow();
        Summary after = after(SUMMARY, other);
        FieldId copy = after.prose(body("p2")).orElseThrow().references().findFirst().orElseThrow().field();
        assertNotEquals(PUPILS.id(), copy);
        assertEquals(PUPILS.withId(copy), after.field(copy));
        assertEquals(excerpt, excerpt.withNewFields(Set.of(PUPILS.id()), ids));
    }

    @Test
    void fieldsComeAlongIntoAnotherDocument() {
        Summary bare = SUMMARY.withRoot(SUMMARY.root().withChildren(List.of())).withFields(Map.of());
        Excerpt excerpt = excerpt(from(body("p1"), 0, body("p1"), 3));
        Revision paste = PasteEdits.paste(bare, at(body("p"), 0), excerpt, ids).orElseThrow();
        assertEquals(Map.of(PUPILS.id(), PUPILS), after(bare, paste).fields());
        Field other = Field.empty(PUPILS.id(), new FieldType.Date(), "成文日期");
        Summary clash = bare.withFields(Map.of(other.id(), other));
        Summary after = after(clash, PasteEdits.paste(clash, at(body("p"), 0), excerpt, ids).orElseThrow());
        assertEquals(2, after.fields().size());
        assertEquals(other, after.field(other.id()));
        assertEquals("一文320人前言", after.printed(after.prose(body("p")).orElseThrow()));
    }

    @Test
    void deletingTakesTheSectionsItCovers() {
        assertEquals("总结/前言/#甲/甲文/##|二/二文/#乙/乙文/局/日", applied(ProseEdits.delete(ProseEdits.CUT, SUMMARY,
                from(title("one"), 0, body("p1"), 3))));
        assertEquals("总结/前言/#甲/甲|/#乙/乙文/局/日", applied(ProseEdits.delete(ProseEdits.DELETE, SUMMARY,
                from(body("pa"), 1, body("p2"), 2))));
        assertEquals("总结/前言/#甲/甲文/##一/一文□|/#乙/乙文/局/日", applied(ProseEdits.delete(ProseEdits.CUT, SUMMARY,
                from(title("two"), 0, body("p2"), 2))));
        assertEquals("总结/前言/#/|文/局/日", applied(ProseEdits.delete(ProseEdits.CUT, SUMMARY,
                from(title("first"), 0, body("pb"), 1))));
    }

    @Test
    void whatIsTypedOverASectionStandsInItsTitle() {
        assertEquals("总结/前言/#新|/#乙/乙文/局/日",
                applied(ProseEdits.type(SUMMARY, from(title("first"), 0, body("p2"), 2), "新")));
        assertEquals("总结/前言/#|/#乙/乙文/局/日",
                applied(ProseEdits.clear(ProseEdits.CUT, SUMMARY, from(title("first"), 0, body("p2"), 2))));
    }

    @Test
    void cutAndPastedSectionsAreMoved() {
        Selection selection = from(title("two"), 0, body("p2"), 2);
        Summary cut = after(SUMMARY, ProseEdits.delete(ProseEdits.CUT, SUMMARY, selection).orElseThrow());
        Summary after = after(cut, PasteEdits.paste(cut, at(title("one"), 0), excerpt(selection), ids).orElseThrow());
        assertEquals("总结/前言/#甲/甲文/##二/二文/##一/一文□/#乙/乙文/局/日", text(after, Optional.empty()));
    }

    @Test
    void textIsMovedWithinItsParagraphAndSelectedThere() {
        Optional<Revision> move = PasteEdits.move(SUMMARY, from(body("p1"), 0, body("p1"), 1), new Caret(body("p1"), 3), ids);
        assertEquals("总结/前言/#甲/甲文/##一/文□一|/##二/二文/#乙/乙文/局/日", applied(move));
        assertEquals(from(body("p1"), 2, body("p1"), 3), move.orElseThrow().after());
        assertEquals(PasteEdits.MOVE, move.orElseThrow().edit().orElseThrow().name());
        assertEquals("总结/前言/#甲/甲文/##一/□|一文/##二/二文/#乙/乙文/局/日", applied(PasteEdits.move(SUMMARY,
                from(body("p1"), 2, body("p1"), 3), new Caret(body("p1"), 0), ids)));
    }

    @Test
    void textIsNotMovedIntoItself() {
        assertEquals(Optional.empty(),
                PasteEdits.move(SUMMARY, from(body("p1"), 0, body("p2"), 1), new Caret(title("two"), 0), ids));
    }

    @Test
    void sectionsAreMovedWithAllBelowThem() {
        assertEquals("总结/前言/#乙/乙文/#甲/甲文/##一/一文□/##二/二文|/局/日", applied(PasteEdits.move(SUMMARY,
                from(title("first"), 0, body("p2"), 2), new Caret(body("pb"), 2), ids)));
    }

    @Test
    void textIsCopiedToAnotherPlace() {
        assertEquals("总结/前言一文□|/#甲/甲文/##一/一文□/##二/二文/#乙/乙文/局/日", applied(PasteEdits.copy(SUMMARY,
                from(body("p1"), 0, body("p1"), 3), new Caret(body("p"), 2), ids)));
    }

    /** Whatever is cut, what stood outside the selection is still there, in its order. */
    @Test
    void cuttingLosesNothingOutsideTheSelection() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Selection selection = new Selection(caret(SUMMARY, random), caret(SUMMARY, random));
            Range range = Range.of(SUMMARY, selection);
            Optional<Revision> cut = random.nextBoolean() ? ProseEdits.delete(ProseEdits.CUT, SUMMARY, selection)
                    : ProseEdits.clear(ProseEdits.CUT, SUMMARY, selection);
            Summary after = cut.map(revision -> after(SUMMARY, revision)).orElse(SUMMARY);
            assertEquals(outside(range), words(after), () -> "cut " + selection);
            cut.ifPresent(revision -> assertTrue(after.prose(revision.after().caret().place()).isPresent()));
        }
    }

    /** Cut, pasted, moved, copied: every word is there as often as it should be, and everything can be undone. */
    @Test
    void movingAndPastingLoseNoWord() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            Selection selection = new Selection(caret(SUMMARY, random), caret(SUMMARY, random));
            Caret to = caret(SUMMARY, random);
            Excerpt excerpt = excerpt(selection);
            PasteEdits.move(SUMMARY, selection, to, ids).ifPresent(revision ->
                    assertEquals(sorted(words(SUMMARY)), sorted(words(after(SUMMARY, revision)))));
            PasteEdits.copy(SUMMARY, selection, to, ids).ifPresent(revision -> assertEquals(
                    sorted(words(SUMMARY) + words(excerpt)), sorted(words(after(SUMMARY, revision)))));
            Selection over = new Selection(caret(SUMMARY, random), to);
            PasteEdits.paste(SUMMARY, over, excerpt.withNewFields(Set.of(), ids), ids).ifPresent(revision -> assertEquals(
                    sorted(outside(Range.of(SUMMARY, over)) + words(excerpt)), sorted(words(after(SUMMARY, revision)))));
        }
    }

    private static String outside(Range range) {
        List<Place> places = SUMMARY.places().toList();
        StringBuilder kept = new StringBuilder();
        for (Place place : places) {
            Prose prose = SUMMARY.prose(place).orElseThrow();
            int i = range.places().indexOf(place);
            kept.append(i < 0 ? prose.plain()
                    : prose.slice(0, range.from(i)).plain() + prose.slice(range.to(i, SUMMARY), prose.length()).plain());
        }
        return kept.toString();
    }

    private static String words(Summary summary) {
        return summary.proses().map(Prose::plain).collect(Collectors.joining());
    }

    private static String words(Excerpt excerpt) {
        return excerpt.lines().stream().map(line -> line.prose().plain()).collect(Collectors.joining());
    }

    private static String sorted(String words) {
        return words.codePoints().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Caret caret(Summary summary, Random random) {
        List<Place> places = summary.places().toList();
        Place place = places.get(random.nextInt(places.size()));
        return new Caret(place, random.nextInt(summary.prose(place).orElseThrow().length() + 1));
    }
}
