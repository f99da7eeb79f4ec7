package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        "up, b, 'doc(b(b1(x)) a(a1 a2) c)'",
        "up, a, -",
        "up, doc, -",
        "down, a1, 'doc(a(a2 a1) b(b1(x)) c)'",
        "down, a2, -",
        "promote, a1, 'doc(a(a2) a1 b(b1(x)) c)'",
        "promote, x, 'doc(a(a1 a2) b(b1 x) c)'",
        "promote, a, -",
        "demote, b, 'doc(a(a1 a2 b(b1(x))) c)'",
        "demote, a, -",
        "demote, a1, -",
        "remove, b, 'doc(a(a1 a2) c)'",
        "remove, doc, -",
        "remove, gone, -"})
    void aCommandRearrangesTheOutlineOrIsNotPossible(String command, String id, String expected) {
        SectionId section = new SectionId(id);
        Optional<Edit> edit = switch (command) {
            case "up" -> OutlineEdits.moveUp(summary, section);
            case "down" -> OutlineEdits.moveDown(summary, section);
            case "promote" -> OutlineEdits.promote(summary, section);
            case "demote" -> OutlineEdits.demote(summary, section);
            default -> OutlineEdits.remove(summary, section);
        };
        assertEquals(expected, edit.map(this::applied).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "a1, b, 0, 'doc(a(a2) b(a1 b1(x)) c)'",
        "a, doc, 3, 'doc(b(b1(x)) c a(a1 a2))'",
        "c, doc, 0, 'doc(c a(a1 a2) b(b1(x)))'",
        "a, doc, 0, -",
        "a, doc, 1, -",
        "b, x, 0, -",
        "b, b, 0, -",
        "doc, a, 0, -"})
    void aDraggedSectionGoesInFrontOfTheOneItIsDroppedAt(String id, String parent, int index, String expected) {
        assertEquals(expected, OutlineEdits.moveTo(summary, new SectionId(id), new SectionId(parent), index)
                .map(this::applied).orElse("-"));
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
