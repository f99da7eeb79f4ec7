package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.SectionMarks.Status;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines are written as doc(a(a1 a2) b): ids in place of titles. */
class OutlineEditsTest {

    private static final FieldId BRAND = new FieldId("brand");
    private static final IdSource IDS = prefix -> prefix + "new";

    private final Summary summary = summary(section("doc",
            section("a", section("a1"), section("a2")), section("b", section("b1", section("x"))), section("c")));

    @ParameterizedTest
    @CsvSource({
        "b, 'doc(a(a1 a2) c)', 删除章",
        "a2, 'doc(a(a1) b(b1(x)) c)', 删除条目",
        "x, 'doc(a(a1 a2) b(b1) c)', 删除款",
        "a a1 b1, 'doc(b c)', 删除2个条目",
        "a1 a2, 'doc(a b(b1(x)) c)', 删除2个条目",
        "c a, 'doc(b(b1(x)))', 删除2章",
        "doc c, 'doc(a(a1 a2) b(b1(x)))', 删除章",
        "doc, -, -",
        "gone, -, -"})
    void removingTakesTheTopmostOfWhatIsChosen(String chosen, String expected, String name) {
        Optional<Edit> edit = OutlineEdits.remove(summary, ids(chosen));
        assertEquals(expected, edit.map(this::applied).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "b, 'doc(a(a1 a2) b(b1(x)) s1(s2(s3)) c)', 复制章",
        "a1 a2, 'doc(a(a1 a2 s1 s2) b(b1(x)) c)', 复制2个条目",
        "a c, 'doc(a(a1 a2) s1(s2 s3) b(b1(x)) c s4)', 复制2章",
        "b b1 x, 'doc(a(a1 a2) b(b1(x)) s1(s2(s3)) c)', 复制章",
        "doc, -, -"})
    void copiesStandBehindTheBlockOfTheirOriginals(String chosen, String expected, String name) {
        Optional<OutlineEdits.Copies> copies = OutlineEdits.duplicate(summary, ids(chosen), counting());
        assertEquals(expected, copies.map(c -> applied(c.edit())).orElse("-"));
        assertEquals(name, copies.map(c -> c.edit().name()).orElse("-"));
    }

    @Test
    void aCopyHasParagraphsOfItsOwnAndTheSameFieldsAndMarks() {
        Section original = new Section(new SectionId("a"), Prose.of("题"), List.of(new Paragraph(new ParagraphId("p"),
                Prose.of(new Text("叫"), new FieldRef(BRAND)))), List.of(), new SectionMarks(Status.DONE, "基教科"));
        Summary before = summary(section("doc", original));
        OutlineEdits.Copies copies = OutlineEdits.duplicate(before, ids("a"), counting()).orElseThrow();
        Section copy = apply(before, copies.edit()).section(copies.sections().getFirst()).orElseThrow();
        assertEquals(original.body().getFirst().prose(), copy.body().getFirst().prose());
        assertEquals(original.title(), copy.title());
        assertEquals(original.marks(), copy.marks());
    }

    @ParameterizedTest
    @CsvSource({
        "a1, DONE, a1, 标为已完成：条目",
        "a a1 doc, TO_VERIFY, a a1, 标为待核实：2个条目",
        "a1 a2, NOT_STARTED, -, -",
        "doc, DONE, -, -"})
    void aStatusIsForWhatIsChosenOnly(String chosen, Status status, String marked, String name) {
        Optional<Edit> edit = OutlineEdits.setStatus(summary, ids(chosen), status);
        assertEquals(marked, edit.map(this::marked).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @Test
    void aDivisionIsSetCleanedAndTakenAwayAgain() {
        Edit set = OutlineEdits.setDivision(summary, ids("a1 a2"), " 基教科 ").orElseThrow();
        assertEquals("责任科室：2个条目", set.name());
        Summary named = apply(set);
        assertEquals("基教科", named.section(new SectionId("a1")).orElseThrow().marks().division());
        assertTrue(OutlineEdits.setDivision(named, ids("a1"), "基教科").isEmpty());
        Edit cleared = OutlineEdits.setDivision(named, ids("a1 a2 b"), "").orElseThrow();
        assertEquals(summary, apply(named, cleared));
    }

    private String marked(Edit edit) {
        return apply(edit).root().subtree().filter(s -> s.marks().status() != Status.NOT_STARTED)
                .map(s -> s.id().value()).collect(Collectors.joining(" "));
    }

    private static List<SectionId> ids(String chosen) {
        return Arrays.stream(chosen.split(" ")).map(SectionId::new).toList();
    }

    private static IdSource counting() {
        AtomicInteger count = new AtomicInteger();
        return prefix -> prefix + count.incrementAndGet();
    }

    @Test
    void addingNamesTheKindOfWhatIsAdded() {
        assertEquals("添加章", OutlineEdits.addAfter(summary, new SectionId("a"), IDS).orElseThrow().edit().name());
        assertEquals("添加条目", OutlineEdits.addAfter(summary, new SectionId("a1"), IDS).orElseThrow().edit().name());
        assertEquals("添加款", OutlineEdits.addUnder(summary, new SectionId("a1"), IDS).orElseThrow().edit().name());
        assertEquals("添加章", OutlineEdits.addAfter(summary, new SectionId("doc"), IDS).orElseThrow().edit().name());
    }

    @Test
    void anAddedSectionStandsBehindAndHasAnEmptyParagraphToWriteIn() {
        OutlineEdits.Addition added = OutlineEdits.addAfter(summary, new SectionId("a"), IDS).orElseThrow();
        assertEquals("doc(a(a1 a2) snew b(b1(x)) c)", applied(added.edit()));
        Section section = apply(added.edit()).section(added.section()).orElseThrow();
        assertTrue(section.title().isEmpty());
        assertEquals(List.of(Prose.EMPTY), section.body().stream().map(Paragraph::prose).toList());
    }

    @Test
    void renamingKeepsTheFieldsThatWereNotTouched() {
        Prose title = Prose.of(new Text("“"), new FieldRef(BRAND), new Text("”工程提升"));
        Summary named = summary(section("doc", section("a").withTitle(title)));
        Summary renamed = apply(named, OutlineEdits.rename(named, new SectionId("a"), "“红烛”工程再提升").orElseThrow());
        Prose after = renamed.section(new SectionId("a")).orElseThrow().title();
        assertEquals("“红烛”工程再提升", renamed.printed(after));
        assertEquals(1, after.references().count());
    }

    @Test
    void renamingOverAFieldMakesItText() {
        Prose title = Prose.of(new Text("“"), new FieldRef(BRAND), new Text("”工程"));
        Summary named = summary(section("doc", section("a").withTitle(title)));
        Summary renamed = apply(named, OutlineEdits.rename(named, new SectionId("a"), "“青松”工程").orElseThrow());
        assertEquals(Prose.of("“青松”工程"), renamed.section(new SectionId("a")).orElseThrow().title());
    }

    @Test
    void aTitleThatStaysTheSameIsNoEdit() {
        assertTrue(OutlineEdits.rename(summary, new SectionId("a"), " a ").isEmpty());
    }

    private String applied(Edit edit) {
        return outline(apply(edit).root());
    }

    private Summary apply(Edit edit) {
        return apply(summary, edit);
    }

    private static Summary apply(Summary before, Edit edit) {
        Summary current = before;
        for (Change change : edit.changes()) {
            current = ChangeLaws.assertApplies(current, change);
        }
        return current;
    }

    private static String outline(Section section) {
        return section.id() + (section.children().isEmpty() ? "" : section.children().stream()
                .map(OutlineEditsTest::outline).collect(Collectors.joining(" ", "(", ")")));
    }

    private static Section section(String id, Section... children) {
        return new Section(new SectionId(id), Prose.of(id), List.of(), List.of(children));
    }

    private static Summary summary(Section root) {
        Field brand = Field.empty(BRAND, new FieldType.Text(), "品牌名称").withValue(new Value.Words("红烛"));
        Signature signature = new Signature(new Paragraph(new ParagraphId("sign"), Prose.EMPTY),
                new Paragraph(new ParagraphId("date"), Prose.EMPTY));
        return new Summary(root, signature, Map.of(BRAND, brand), Map.of(),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }
}
