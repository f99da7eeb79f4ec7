package org.edusum.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class RollForwardTest {

    private static String rolled(String text) {
        Prose prose = Prose.of(text);
        Prose changed = prose;
        for (YearMention mention : YearMention.of(0, prose, 2022, 1)) {
            changed = mention.isMoving() ? changed.splice(mention.from(), mention.to(), Prose.of(mention.next())) : changed;
        }
        return changed.plain();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022年是丰收的一年, 2023年是丰收的一年", "2022 年度总结, 2023 年度总结", "比2021年增加、比2020年减少, 比2022年增加、比2020年减少", "2022—2023学年, 2023—2024学年",
        "2021-2022学年开局, 2022-2023学年开局", "二〇二二年十二月, 二〇二三年十二月", "二零二二年, 二零二三年", "2022/2023学年, 2023/2024学年", "“十四五”2021—2025年规划, “十四五”2021—2025年规划", "印发《2022年工作要点》, 印发《2022年工作要点》", "云教〔2022〕5号, 云教〔2022〕5号",
        "2023年工作计划, 2024年工作计划", "到2023年建成, 到2023年建成", "２０２２年, 2023年",
        "2020—2021学年至2023—2024学年, 2021—2022学年至2024—2025学年",
        "2022级新生和2022届毕业生, 2022级新生和2022届毕业生", "到2025年建成, 到2025年建成", "电话82022年, 电话82022年", "2022.5%, 2022.5%", "《总则》在2022年施行, 《总则》在2023年施行",
    })
    void yearsInTheTextMoveOnWhereTheyAreThoseOfTheReport(String text, String expected) {
        assertEquals(expected, rolled(text));
    }

    @Test
    void whatStaysAndHoldsTheYearIsListed() {
        assertEquals(List.of("2021—2025", "2022", "2022"), YearMention.of(0, Prose.of("2021—2025年规划，《2022年要点》，2022级"), 2022, 1).stream()
                .filter(mention -> !mention.isMoving()).map(YearMention::text).toList());
    }

    /** The template with the names given and every figure filled. */
    private static Summary filled() {
        Summary summary = Templates.start(Templates.all().getFirst(), Map.of(OwnName.YEAR, new Value.Year(2022),
                OwnName.DISTRICT, new Value.Words("云川区"), OwnName.CITY, new Value.Words("云州市")));
        Map<FieldId, Field> fields = new HashMap<>(summary.fields());
        fields.replaceAll((id, field) -> field.type() instanceof FieldType.Whole
                ? field.withValue(new Value.Quantity(java.math.BigDecimal.valueOf(Math.abs(id.hashCode() % 900)))).withReason("新增")
                : field.type() instanceof FieldType.Year && !field.isFilled() ? field.withValue(new Value.Year(2022)) : field);
        Section marked = summary.root().withChildren(summary.root().children().stream().map(chapter ->
                chapter.withMarks(new SectionMarks(SectionMarks.Status.DONE, "基教科"))).toList());
        return summary.withFields(fields).withRoot(marked);
    }

    @Test
    void theTemplateRolledForwardHasNoYearLeftAndNothingLost() {
        Summary before = filled();
        Summary after = RollForward.plan(before, 2022, 2023).result();
        assertEquals("云川区教育局2023年度工作总结", after.title());
        List<String> printed = after.allProses().map(after::printed).toList();
        assertTrue(printed.stream().noneMatch(prose -> prose.contains("2022")), printed.toString());
        assertEquals(before.allProses().map(Prose::plain).toList(), after.allProses().map(Prose::plain).toList());
        Field schools = after.field(new FieldId("f002"));
        assertEquals(before.field(new FieldId("f002")).value(), schools.previous());
        assertEquals(Value.EMPTY, schools.value());
        assertEquals("", schools.reason());
        assertEquals(before.field(new FieldId("f002")).source(), schools.source());
        assertEquals(new Value.Words("云川区"), after.field(OwnName.DISTRICT).orElseThrow().value());
        assertEquals(Value.EMPTY, after.field(OwnName.ISSUED).orElseThrow().value());
        assertEquals(new SectionMarks(SectionMarks.Status.NOT_STARTED, "基教科"), after.root().children().getFirst().marks());
        assertEquals(before.relations(), after.relations());
        assertEquals(before.field(new FieldId("f068")).formula(), after.field(new FieldId("f068")).formula());
        assertFalse(after.field(new FieldId("f068")).isFilled());
    }

    @Test
    void noProseIsLostWhateverTheSummary() {
        for (long seed = 0; seed < 150; seed++) {
            Summary before = RandomSummary.of(seed);
            RollForward plan = RollForward.plan(before, 2022, 2023);
            Summary after = plan.result();
            assertEquals(before.allProses().map(prose -> prose.plain().replaceAll("\\d{4}", "#")).toList(),
                    after.allProses().map(prose -> prose.plain().replaceAll("\\d{4}", "#")).toList());
            assertEquals(before.places().toList(), after.places().toList());
            assertEquals(before.fields().keySet(), after.fields().keySet());
            before.fields().forEach((id, field) -> {
                if (!before.names().containsValue(id)) {
                    assertEquals(field.value(), after.field(id).previous());
                }
            });
            assertTrue(after.root().subtree().allMatch(section -> section.marks().status() == SectionMarks.Status.NOT_STARTED));
        }
    }

    @Test
    void theClerkDecidesOnEachYear() {
        Summary template = Templates.all().getFirst().summary();
        Summary summary = template.withRoot(template.root().withTitle(Prose.of("云川区2022年度总结")));
        assertEquals(Optional.of(2022), RollForward.year(summary));
        RollForward plan = RollForward.plan(summary, 2022, 2024);
        assertEquals("云川区2024年度总结", plan.result().title());
        assertEquals("云川区2022年度总结", plan.with(0, false).result().title());
        assertThrows(IllegalArgumentException.class, () -> RollForward.plan(summary, 2022, 2022));
    }
}
