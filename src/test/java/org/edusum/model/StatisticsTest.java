package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;

/** Also what a summary prints, and what it refuses to be. */
class StatisticsTest {

    private static final FieldId SCHOOLS = new FieldId("schools");
    private static final FieldId RATE = new FieldId("rate");
    private static final FieldId UNPLACED = new FieldId("unplaced");
    private static final Layout LAYOUT = new Layout(Numbering.STANDARD, HeadingForm.RUN_IN);
    private static final Map<FieldId, Field> FIELDS = Map.of(
            SCHOOLS, Field.empty(SCHOOLS, new FieldType.Whole("所"), "学校数")
                    .withValue(new Value.Quantity(BigDecimal.valueOf(12))),
            RATE, Field.empty(RATE, new FieldType.Percent(1), "入学率"),
            UNPLACED, Field.empty(UNPLACED, new FieldType.Year(), "年度").withValue(new Value.Year(2022)));
    private static final Signature SIGNATURE = new Signature(paragraph("p8", "教育局"), paragraph("p9", ""));

    private final Section chapter = new Section(new SectionId("a"), Prose.of("学 校"), List.of(new Paragraph(
            new ParagraphId("p1"), Prose.of(new Text("共"), new FieldRef(SCHOOLS), new Text("，率"), new FieldRef(RATE),
            new Text("，　共"), new FieldRef(SCHOOLS, Form.NUMBER), new Text("所𠮷")))), List.of());
    private final Summary summary = new Summary(section("root", chapter), SIGNATURE, FIELDS, Map.of(), LAYOUT);

    private static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), Prose.of(text));
    }

    private static Section section(String id, Section... children) {
        return new Section(new SectionId(id), Prose.of("总结"), List.of(), List.of(children));
    }

    @Test
    void charactersAreCountedAsPrintedWithoutBlanks() {
        // 学校 2, 共12所，率 6, ，共12所𠮷 6, 总结 2, 教育局 3
        assertEquals(new Statistics(2, 1, 2 + 6 + 6), Statistics.of(summary, chapter));
        assertEquals(new Statistics(2, 1, 2 + 6 + 6 + 2 + 3), Statistics.of(summary));
    }

    @Test
    void fieldsComeInOrderOfTheirFirstPlace() {
        assertEquals(List.of(SCHOOLS, RATE), List.copyOf(Statistics.fieldsInOrder(summary)));
        assertEquals(Set.of(), Statistics.fieldsInOrder(summary.withRoot(section("root"))));
    }

    @Test
    void proseIsPrintedWithValuesAndBlanks() {
        assertEquals("共12所，率＿＿%，　共12所𠮷", summary.printed(chapter.body().getFirst().prose()));
        assertEquals("总结", summary.title());
    }

    @Test
    void aSectionIsFoundByItsPlace() {
        assertEquals("a", summary.sectionOf(new Place.Body(new ParagraphId("p1"))).orElseThrow().id().value());
        assertEquals("root", summary.sectionOf(new Place.Body(new ParagraphId("p9"))).orElseThrow().id().value());
        assertEquals("root", summary.parentOf(new SectionId("a")).orElseThrow().id().value());
        assertEquals(true, summary.parentOf(new SectionId("root")).isEmpty());
        assertEquals(summary.proses().toList(),
                summary.places().map(place -> summary.prose(place).orElseThrow()).toList());
    }

    @Test
    void anUnsoundSummaryCannotBeBuilt() {
        assertThrows(IllegalArgumentException.class,
                () -> new Summary(section("r", section("a"), section("a")), SIGNATURE, Map.of(), Map.of(), LAYOUT));
        assertThrows(IllegalArgumentException.class,
                () -> new Summary(chapter, SIGNATURE, Map.of(), Map.of(), LAYOUT));
        assertThrows(IllegalArgumentException.class,
                () -> new Summary(section("r"), SIGNATURE, FIELDS, Map.of(OwnName.YEAR, new FieldId("x")), LAYOUT));
        assertThrows(IllegalArgumentException.class, () -> new Summary(section("r"), SIGNATURE,
                Map.of(new FieldId("x"), FIELDS.get(RATE)), Map.of(), LAYOUT));
        assertThrows(IllegalArgumentException.class, () -> new Summary(section("r"),
                new Signature(paragraph("p", ""), paragraph("p", "")), Map.of(), Map.of(), LAYOUT));
        assertThrows(IllegalArgumentException.class, () -> FIELDS.get(RATE).withValue(new Value.Year(2022)));
        assertThrows(IllegalArgumentException.class, () -> Field.empty(RATE, new FieldType.Year(), " "));
        for (String id : List.of("", "-a", "数", "a b", "x".repeat(65))) {
            assertThrows(IllegalArgumentException.class, () -> new FieldId(id));
        }
    }

    @Test
    void anotherTypeDropsValuesThatDoNotFitIt() {
        Field schools = FIELDS.get(SCHOOLS);
        assertEquals(schools.value(), schools.withType(new FieldType.Decimal("万所", 2)).value());
        assertEquals(Value.EMPTY, schools.withType(new FieldType.Year()).value());
    }
}
