package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.HeadingForm;
import org.edusum.model.IdSource;
import org.edusum.model.Inline;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.OwnName;
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
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit made here obeys the laws of its changes: {@link #applied}. */
class FieldEditsTest {

    private static final Place PLACE = new Place.Body(new ParagraphId("p"));
    private static final FieldId PUPILS = new FieldId("pupils");
    private static final FieldId UNUSED = new FieldId("unused");
    private static final Field FRESH = Field.empty(new FieldId("fresh"), new FieldType.Whole("名"), "教师人数");
    private static final IdSource IDS = prefix -> prefix + "-new";

    private static Summary summary(Field pupils, Inline... inlines) {
        Section root = new Section(new SectionId("root"), Prose.of("总结"),
                List.of(new Paragraph(new ParagraphId("p"), Prose.of(inlines))), List.of());
        Signature signature = new Signature(new Paragraph(new ParagraphId("who"), Prose.of("教育局")),
                new Paragraph(new ParagraphId("when"), Prose.of("岁末")));
        Field unused = Field.empty(UNUSED, new FieldType.Whole("所"), "学校数");
        return new Summary(root, signature, Map.of(PUPILS, pupils, UNUSED, unused), Map.of(),
                new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static Field pupils(FieldType type, Value value) {
        return Field.empty(PUPILS, type, "在校学生数").withValue(value);
    }

    private static final Field FULL = pupils(new FieldType.Whole("人"), new Value.Quantity(new BigDecimal("3200")));
    private static final FieldRef REF = new FieldRef(PUPILS);
    private static final Summary ONCE = summary(FULL, new Text("学生"), REF, new Text("在校"));

    /** The paragraph, each field by its id; the selection in brackets. */
    private static String text(Summary summary, Selection selection) {
        Prose prose = summary.prose(PLACE).orElseThrow();
        return Stream.of(prose.slice(0, selection.anchor().offset()),
                        prose.slice(selection.anchor().offset(), selection.caret().offset()),
                        prose.slice(selection.caret().offset(), prose.length()))
                .map(part -> part.inlines().stream().map(inline -> switch (inline) {
                    case Text(String words) -> words;
                    case FieldRef(FieldId id, Form form) -> "{" + id + ":" + form + "}";
                }).collect(Collectors.joining())).collect(Collectors.joining("|"));
    }

    private static Summary applied(Summary before, Revision revision) {
        Edit edit = revision.edit().orElseThrow();
        Summary after = before;
        for (Change change : edit.changes()) {
            after = ChangeLaws.assertApplies(after, change);
        }
        Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, edit.apply(before));
        assertEquals(after, done.summary());
        assertEquals(before, assertInstanceOf(Outcome.Applied.class, done.inverse().apply(after)).summary());
        return after;
    }

    private static String result(Summary before, Revision revision) {
        return text(applied(before, revision), revision.after());
    }

    private static Caret at(int offset) {
        return new Caret(PLACE, offset);
    }

    @Test
    void aNewFieldStandsInPlaceOfWhatWasThereAndIsSelected() {
        Revision inserted = FieldEdits.put(FieldEdits.INSERT, new FieldEdits.Spot(PLACE, 2, 2), FRESH, new FieldRef(FRESH.id()));
        assertEquals("学生|{fresh:FULL}|{pupils:FULL}在校", result(ONCE, inserted));
        assertEquals(FRESH, applied(ONCE, inserted).field(FRESH.id()));
        Revision made = FieldEdits.put(FieldEdits.MAKE, new FieldEdits.Spot(PLACE, 3, 5), FRESH,
                new FieldRef(FRESH.id(), Form.NUMBER));
        assertEquals("学生{pupils:FULL}|{fresh:NUMBER}|", result(ONCE, made));
    }

    @Test
    void anotherPlaceOfAFieldMakesNoNewField() {
        Revision again = FieldEdits.putAgain(FieldEdits.INSERT, new FieldEdits.Spot(PLACE, 0, 2), new FieldRef(UNUSED));
        assertEquals("|{unused:FULL}|{pupils:FULL}在校", result(ONCE, again));
        assertEquals(ONCE.fields(), applied(ONCE, again).fields());
    }

    static Stream<Arguments> printed() {
        Value date = new Value.Date(LocalDate.of(2022, 12, 9));
        return Stream.of(
                Arguments.of(new FieldType.Whole("人"), new Value.Quantity(new BigDecimal("3200")), Form.FULL, "3200人"),
                Arguments.of(new FieldType.Whole("人"), new Value.Quantity(new BigDecimal("3200")), Form.NUMBER, "3200"),
                Arguments.of(new FieldType.Percent(1), new Value.Quantity(new BigDecimal("85")), Form.FULL, "85.0%"),
                Arguments.of(new FieldType.Whole("人"), Value.EMPTY, Form.FULL, "*人"),
                Arguments.of(new FieldType.Money("万元", 0), Value.EMPTY, Form.NUMBER, "*"),
                Arguments.of(new FieldType.Name(), Value.EMPTY, Form.FULL, "*"),
                Arguments.of(new FieldType.Date(), Value.EMPTY, Form.FULL, "*年*月*日"),
                Arguments.of(new FieldType.Date(), date, Form.FULL, "2022年12月9日"),
                Arguments.of(new FieldType.Text(), new Value.Words("＿ 留空 ＿"), Form.FULL, "＿ 留空 ＿"));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("printed")
    void aPlaceBecomesTheTextItPrintsAndTheFieldStays(FieldType type, Value value, Form form, String text) {
        Field field = pupils(type, value);
        Summary before = summary(field, new Text("学生"), new FieldRef(PUPILS, form), new Text("在校"), REF);
        Revision revision = FieldEdits.toText(before, at(2)).orElseThrow();
        assertEquals("学生|" + text + "|在校{pupils:FULL}", result(before, revision));
        assertEquals(before.fields(), applied(before, revision).fields());
    }

    @Test
    void theFieldOfTheLastPlaceKeepsItsValue() {
        assertEquals(FULL, applied(ONCE, FieldEdits.toText(ONCE, at(2)).orElseThrow()).field(PUPILS));
        Selection box = new Selection(at(2), at(3));
        Revision deleted = ProseEdits.delete(ProseEdits.DELETE, ONCE, box).orElseThrow();
        assertEquals(FULL, applied(ONCE, deleted).field(PUPILS));
    }

    @Test
    void aLinkedPlaceKeepsItsForm() {
        Summary before = summary(FULL, new Text("学生"), new FieldRef(PUPILS, Form.NUMBER), new Text("人"));
        Revision linked = FieldEdits.link(before, at(2), UNUSED).orElseThrow();
        assertEquals("学生|{unused:NUMBER}|人", result(before, linked));
        assertEquals(FULL, applied(before, linked).field(PUPILS));
        assertEquals(Optional.empty(), FieldEdits.link(before, at(2), PUPILS));
        assertEquals(Optional.empty(), FieldEdits.link(before, at(2), new FieldId("nobody")));
        assertEquals(Optional.empty(), FieldEdits.link(before, at(0), UNUSED));
    }

    @Test
    void aPlaceBecomesAFieldOfItsOwnWithTheSameProperties() {
        Summary twice = summary(FULL.withPrevious(FULL.value()).withSource("基教科").withNote("9月1日"), REF, new Text("，"), REF);
        Revision own = FieldEdits.unlink(twice, at(2), IDS).orElseThrow();
        assertEquals("{pupils:FULL}，|{f-new:FULL}|", result(twice, own));
        Field copied = applied(twice, own).field(new FieldId("f-new"));
        assertEquals(twice.field(PUPILS), new Field(PUPILS, copied.type(), copied.label(), copied.value(),
                copied.previous(), copied.source(), copied.note()));
    }

    @Test
    void theOnlyPlaceOfAFieldIsItsOwnAlready() {
        assertEquals(Optional.empty(), FieldEdits.unlink(ONCE, at(2), IDS));
        assertFalse(FieldEdits.isShared(ONCE, PUPILS));
        Summary own = new Summary(ONCE.root(), ONCE.signature(), ONCE.fields(), Map.of(OwnName.YEAR, PUPILS), ONCE.layout());
        assertTrue(FieldEdits.isShared(own, PUPILS));
    }

    @Test
    void nothingIsDoneWhereNoFieldStands() {
        for (int offset : new int[] {0, 1, 3, 5, 99}) {
            assertEquals(Optional.empty(), FieldEdits.toText(ONCE, at(offset)));
            assertEquals(Optional.empty(), FieldEdits.unlink(ONCE, at(offset), IDS));
        }
    }

    @Test
    void aFieldIsFilledOnlyWithAnotherValue() {
        Value value = new Value.Quantity(BigDecimal.valueOf(12));
        assertEquals(Edit.of("填写“在校学生数”", new Change.SetValue(PUPILS, value)),
                FieldEdits.fill(ONCE, FULL, value).orElseThrow());
        assertEquals(Optional.empty(), FieldEdits.fill(ONCE, FULL, FULL.value()));
    }

    @Test
    void theBureauFollowsItsDistrictWhenThatIsFilled() {
        Field district = pupils(new FieldType.Name(), new Value.Words("云川区"));
        Field bureau = Field.empty(UNUSED, new FieldType.Name(), "单位").withValue(new Value.Words("云川区教育局"));
        Summary before = summary(district, REF);
        Summary named = new Summary(before.root(), before.signature(), Map.of(PUPILS, district, UNUSED, bureau),
                Map.of(OwnName.DISTRICT, PUPILS, OwnName.BUREAU, UNUSED), before.layout());
        Edit edit = FieldEdits.fill(named, district, new Value.Words("海棠区")).orElseThrow();
        Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, edit.apply(named));
        assertEquals(new Value.Words("海棠区教育局"), done.summary().field(UNUSED).value());
    }
}
