package org.edusum.model.edit;

import static org.edusum.model.edit.ChangeLaws.assertApplies;
import static org.edusum.model.edit.ChangeLaws.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.OwnName;
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

@Execution(ExecutionMode.CONCURRENT)
class ChangesTest {

    private static final FieldId SCHOOLS = new FieldId("schools");
    private static final FieldId DISTRICT = new FieldId("district");
    private static final FieldId UNPLACED = new FieldId("unplaced");
    private static final Place BODY = new Place.Body(new ParagraphId("p1"));

    private final Summary summary = new Summary(
            new Section(sid("root"), Prose.of(new FieldRef(DISTRICT), new Text("工作总结")), List.of(), List.of(
                    new Section(sid("a"), Prose.of("甲"), List.of(paragraph("p1",
                            Prose.of(new Text("共有"), new FieldRef(SCHOOLS), new Text("学校𠮷。"))), paragraph("p2", Prose.EMPTY)),
                            List.of(section("a1"), section("a2"))),
                    section("b"))),
            new Signature(paragraph("p8", Prose.of("教育局")), paragraph("p9", Prose.EMPTY)),
            Map.of(SCHOOLS, Field.empty(SCHOOLS, new FieldType.Whole("所"), "学校数"),
                    DISTRICT, Field.empty(DISTRICT, new FieldType.Name(), "区"),
                    UNPLACED, Field.empty(UNPLACED, new FieldType.Year(), "年度")),
            Map.of(OwnName.DISTRICT, DISTRICT), new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));

    private static SectionId sid(String id) {
        return new SectionId(id);
    }

    private static Section section(String id) {
        return new Section(sid(id), Prose.of("题" + id), List.of(), List.of());
    }

    private static Paragraph paragraph(String id, Prose prose) {
        return new Paragraph(new ParagraphId(id), prose);
    }

    private static List<String> children(Summary summary, String id) {
        return summary.section(sid(id)).orElseThrow().children().stream().map(s -> s.id().value()).toList();
    }

    @Test
    void proseIsSplicedInParagraphsTitlesAndTheSignature() {
        assertEquals("共有\uFFFC公办学校𠮷。",
                plain(assertApplies(summary, new Change.SpliceProse(BODY, 3, 3, Prose.of("公办"))), BODY));
        assertEquals("学校𠮷。", plain(assertApplies(summary, new Change.SpliceProse(BODY, 0, 3, Prose.EMPTY)), BODY));
        assertEquals("共新有\uFFFC学校𠮷。",
                plain(assertApplies(summary, new Change.SpliceProse(BODY, 1, 1, Prose.of("新"))), BODY));
        Place title = new Place.Title(sid("a"));
        assertEquals("乙", plain(assertApplies(summary, new Change.SpliceProse(title, 0, 1, Prose.of("乙"))), title));
        for (String line : List.of("p8", "p9")) {
            Place place = new Place.Body(new ParagraphId(line));
            assertTrue(plain(assertApplies(summary, new Change.SpliceProse(place, 0, 0, Prose.of("云川"))), place)
                    .startsWith("云川"));
        }
    }

    private static String plain(Summary summary, Place place) {
        return summary.prose(place).orElseThrow().plain();
    }

    @Test
    void aSpliceOutsideTheProseInsideAPairOrOfAnUnknownFieldIsRefused() {
        assertRefused(summary, new Change.SpliceProse(BODY, 0, 99, Prose.EMPTY));
        assertRefused(summary, new Change.SpliceProse(BODY, -1, 0, Prose.EMPTY));
        assertRefused(summary, new Change.SpliceProse(BODY, 3, 2, Prose.EMPTY));
        assertRefused(summary, new Change.SpliceProse(BODY, 6, 6, Prose.of("半")));
        assertRefused(summary, new Change.SpliceProse(BODY, 0, 0, Prose.of(new FieldRef(new FieldId("gone")))));
        assertRefused(summary, new Change.SpliceProse(new Place.Body(new ParagraphId("gone")), 0, 0, Prose.EMPTY));
        assertRefused(summary, new Change.SpliceProse(new Place.Title(sid("gone")), 0, 0, Prose.EMPTY));
    }

    @Test
    void paragraphsAreInsertedAndRemoved() {
        Summary after = assertApplies(summary,
                new Change.InsertParagraph(sid("a"), 1, paragraph("p5", Prose.of(new FieldRef(SCHOOLS)))));
        assertEquals(List.of("p1", "p5", "p2"),
                after.section(sid("a")).orElseThrow().body().stream().map(p -> p.id().value()).toList());
        assertApplies(summary, new Change.InsertParagraph(sid("root"), 0, paragraph("p5", Prose.EMPTY)));
        assertApplies(summary, new Change.RemoveParagraph(new ParagraphId("p1")));
        assertApplies(summary, new Change.RemoveParagraph(new ParagraphId("p2")));
    }

    @Test
    void paragraphsTwiceOutsideTheBodyOrOfTheSignatureAreRefused() {
        assertRefused(summary, new Change.InsertParagraph(sid("a"), 3, paragraph("p5", Prose.EMPTY)));
        assertRefused(summary, new Change.InsertParagraph(sid("a"), -1, paragraph("p5", Prose.EMPTY)));
        assertRefused(summary, new Change.InsertParagraph(sid("gone"), 0, paragraph("p5", Prose.EMPTY)));
        assertRefused(summary, new Change.InsertParagraph(sid("a"), 0, paragraph("p1", Prose.EMPTY)));
        assertRefused(summary, new Change.InsertParagraph(sid("a"), 0, paragraph("p9", Prose.EMPTY)));
        assertRefused(summary, new Change.RemoveParagraph(new ParagraphId("p9")));
        assertRefused(summary, new Change.RemoveParagraph(new ParagraphId("gone")));
    }

    @Test
    void sectionsAreInsertedRemovedAndMoved() {
        assertEquals(List.of("a", "c", "b"),
                children(assertApplies(summary, new Change.InsertSection(sid("root"), 1, section("c"))), "root"));
        assertEquals(List.of("b"), children(assertApplies(summary, new Change.RemoveSection(sid("a"))), "root"));
        assertEquals(List.of("b", "a"),
                children(assertApplies(summary, new Change.MoveSection(sid("a"), sid("root"), 1)), "root"));
        assertEquals(List.of("a2", "a1"),
                children(assertApplies(summary, new Change.MoveSection(sid("a2"), sid("a"), 0)), "a"));
        assertEquals(List.of("a", "a1", "b"),
                children(assertApplies(summary, new Change.MoveSection(sid("a1"), sid("root"), 1)), "root"));
        assertEquals(List.of("a"), children(assertApplies(summary, new Change.MoveSection(sid("b"), sid("a2"), 0)), "root"));
        assertEquals(summary, assertApplies(summary, new Change.MoveSection(sid("a"), sid("root"), 0)));
    }

    @Test
    void theRootAndASectionIntoItselfAreRefused() {
        assertRefused(summary, new Change.RemoveSection(sid("root")));
        assertRefused(summary, new Change.MoveSection(sid("root"), sid("a"), 0));
        assertRefused(summary, new Change.MoveSection(sid("a"), sid("a"), 0));
        assertRefused(summary, new Change.MoveSection(sid("a"), sid("a1"), 0));
        assertRefused(summary, new Change.MoveSection(sid("a"), sid("root"), 2));
        assertRefused(summary, new Change.MoveSection(sid("gone"), sid("root"), 0));
        assertRefused(summary, new Change.MoveSection(sid("a"), sid("gone"), 0));
        assertRefused(summary, new Change.InsertSection(sid("root"), 0, section("a1")));
        assertRefused(summary, new Change.InsertSection(sid("root"), 3, section("c")));
        assertRefused(summary, new Change.RemoveSection(sid("gone")));
    }

    @Test
    void sectionsTooDeepAreRefused() {
        Section deep = section("d0");
        for (int i = 1; i < Summary.MAX_DEPTH; i++) {
            deep = new Section(sid("d" + i), Prose.EMPTY, List.of(), List.of(deep));
        }
        assertApplies(summary, new Change.InsertSection(sid("root"), 0, deep));
        assertRefused(summary, new Change.InsertSection(sid("a"), 0, deep));
    }

    @Test
    void fieldsAreAddedReplacedAndDropped() {
        FieldId teachers = new FieldId("teachers");
        Summary after = assertApplies(summary, new Change.PutField(Field.empty(teachers, new FieldType.Whole("名"), "教师数")));
        assertEquals(4, after.fields().size());
        assertApplies(summary, new Change.PutField(Field.empty(SCHOOLS, new FieldType.Decimal("万所", 1), "学校数")));
        assertEquals(2, assertApplies(summary, new Change.RemoveField(UNPLACED)).fields().size());
        assertRefused(summary, new Change.RemoveField(SCHOOLS));
        assertRefused(summary, new Change.RemoveField(DISTRICT));
        assertRefused(summary, new Change.RemoveField(teachers));
        Summary withoutTitle = assertApplies(summary,
                new Change.SpliceProse(new Place.Title(sid("root")), 0, 1, Prose.EMPTY));
        assertRefused(withoutTitle, new Change.RemoveField(DISTRICT));
    }

    @Test
    void valuesAreSetWhereTheyFitTheType() {
        Value twelve = new Value.Quantity(BigDecimal.valueOf(12));
        assertEquals(twelve, assertApplies(summary, new Change.SetValue(SCHOOLS, twelve)).field(SCHOOLS).value());
        assertApplies(summary, new Change.SetValue(SCHOOLS, Value.EMPTY));
        assertRefused(summary, new Change.SetValue(SCHOOLS, new Value.Quantity(BigDecimal.valueOf(-1))));
        assertRefused(summary, new Change.SetValue(SCHOOLS, new Value.Words("十二")));
        assertRefused(summary, new Change.SetValue(new FieldId("gone"), twelve));
    }

    @Test
    void theLayoutIsSet() {
        assertApplies(summary, new Change.SetLayout(new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE)));
    }

    @Test
    void whatDidNotChangeIsShared() {
        Summary after = assertApplies(summary, new Change.SpliceProse(BODY, 0, 0, Prose.of("今年")));
        assertSame(summary.root().children().get(1), after.root().children().get(1));
        assertSame(summary.root().children().get(0).children(), after.root().children().get(0).children());
        assertSame(summary.fields(), after.fields());
        assertSame(summary.signature(), after.signature());
        assertSame(summary.root(), assertApplies(summary, new Change.SetValue(UNPLACED, new Value.Year(2022))).root());
    }

    @Test
    void anEditIsAllOrNothing() {
        Change good = new Change.RemoveSection(sid("b"));
        Change bad = new Change.RemoveSection(sid("gone"));
        assertTrue(Edit.of("删除条目", good, bad).apply(summary) instanceof Outcome.Refused<Edit>);
        assertTrue(Edit.of("删除条目", good).apply(summary) instanceof Outcome.Applied<Edit>);
    }

    @Test
    void marksOfASectionAreSetAndStayWhenItIsMovedOrRewritten() {
        SectionMarks marks = new SectionMarks(SectionMarks.Status.TO_VERIFY, "基教科");
        Summary marked = assertApplies(summary, new Change.SetMarks(sid("a1"), marks));
        Summary moved = assertApplies(marked, new Change.MoveSection(sid("a1"), sid("b"), 0));
        Summary renamed = assertApplies(moved, new Change.SpliceProse(new Place.Title(sid("a1")), 0, 1, Prose.of("新")));
        Summary written = assertApplies(renamed, new Change.InsertParagraph(sid("a1"), 0, paragraph("p77", Prose.EMPTY)));
        Summary parted = assertApplies(written, new Change.InsertSection(sid("a1"), 0, section("a11")));
        assertEquals(marks, parted.section(sid("a1")).orElseThrow().marks());
        assertEquals(SectionMarks.NONE, parted.section(sid("b")).orElseThrow().marks());
        assertRefused(summary, new Change.SetMarks(sid("gone"), marks));
    }
}
