package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RecalculationTest {

    private static final FieldType WHOLE = new FieldType.Whole("所");

    /** total = a + b, share = a / total, and twice is computed from the share's total. */
    private final Summary start = new Figures().whole("a", "公办", "").whole("b", "民办", "")
            .computed("z-total", WHOLE, "合计", "{a}+{b}").computed("m-twice", WHOLE, "两倍", "{z-total}*2")
            .computed("k-share", new FieldType.Percent(1), "公办占比", "{a}/{z-total}").summary();

    private static Change set(String id, String typed) {
        return new Change.SetValue(new FieldId(id), Figures.value(WHOLE, typed));
    }

    private static Summary after(Summary summary, Change... changes) {
        return ((Outcome.Applied<Edit>) Recalculation.complete(summary, Edit.of("填写", changes)).apply(summary)).summary();
    }

    @Test
    void computedFieldsFollowInTheSameStepAndUndoTakesAllBack() {
        Summary one = after(start, set("a", "12"));
        assertEquals("＿＿所", Figures.printed(one, "z-total"));
        Edit edit = Recalculation.complete(one, Edit.of("填写", set("b", "30")));
        Outcome.Applied<Edit> applied = (Outcome.Applied<Edit>) edit.apply(one);
        assertEquals("42所", Figures.printed(applied.summary(), "z-total"));
        assertEquals("84所", Figures.printed(applied.summary(), "m-twice"));
        assertEquals("28.6%", Figures.printed(applied.summary(), "k-share"));
        assertEquals(one, ((Outcome.Applied<Edit>) applied.inverse().apply(applied.summary())).summary());
        assertEquals("＿＿所", Figures.printed(after(applied.summary(), set("a", "")), "m-twice"));
    }

    @Test
    void aValueByHandOverridesTheFormulaUntilItIsCleared() {
        Summary filled = after(start, set("a", "12"), set("b", "30"));
        Summary byHand = after(filled, set("z-total", "45"));
        assertTrue(byHand.field(new FieldId("z-total")).formula().orElseThrow().isOverridden());
        assertEquals("45所", Figures.printed(byHand, "z-total"));
        assertEquals("90所", Figures.printed(byHand, "m-twice"));
        assertEquals("45所", Figures.printed(after(byHand, set("a", "20")), "z-total"));
        Summary again = after(byHand, set("z-total", ""));
        assertFalse(again.field(new FieldId("z-total")).formula().orElseThrow().isOverridden());
        assertEquals("42所", Figures.printed(again, "z-total"));
        assertFalse(after(filled, set("z-total", "42")).field(new FieldId("z-total")).formula().orElseThrow().isOverridden());
    }

    @Test
    void aNewFormulaSpeaksAtOnceAndWithoutOneTheValueStays() {
        Summary filled = after(start, set("a", "12"), set("b", "30"));
        Field total = filled.field(new FieldId("z-total"));
        Summary other = after(filled, new Change.PutField(total.withFormula(Optional.of(Formula.of(new Expression("{a}-2"))))));
        assertEquals("10所", Figures.printed(other, "z-total"));
        assertEquals("20所", Figures.printed(other, "m-twice"));
        Summary none = after(other, new Change.PutField(other.field(new FieldId("z-total")).withFormula(Optional.empty())));
        assertEquals("10所", Figures.printed(after(none, set("a", "50")), "z-total"));
    }

    @Test
    void lastYearsValueCounts() {
        Summary growth = new Figures().whole("a", "学校数", "110")
                .computed("g", new FieldType.Percent(1), "增长", "growth({a},{a:last})").summary();
        Field a = growth.field(new FieldId("a"));
        Summary known = after(growth, new Change.PutField(a.withPrevious(Figures.value(WHOLE, "100"))));
        assertEquals("10.0%", Figures.printed(known, "g"));
    }

    @Test
    void whatTouchesNoFieldOrNoFormulaStaysAsItIs() {
        Edit marks = Edit.of("变化幅度", new Change.SetRelations(start.relations().withLargeChange(50)));
        assertSame(marks, Recalculation.complete(start, marks));
        Summary plain = new Figures().whole("a", "公办", "").summary();
        Edit edit = Edit.of("填写", set("a", "12"));
        assertSame(edit, Recalculation.complete(plain, edit));
    }

    @Test
    void circlesAreFoundAndLeftAlone() {
        Summary circle = new Figures().whole("a", "公办", "1").computed("x", WHOLE, "甲", "{y}+{a}")
                .computed("y", WHOLE, "乙", "{x}-{a}").computed("t", WHOLE, "丙", "{a}*3").summary();
        assertEquals(List.of("x", "y", "x"), Computation.cycle(circle, new FieldId("x"), new Expression("{y}+{a}"))
                .stream().map(FieldId::value).toList());
        assertEquals(List.of(), Computation.cycle(circle, new FieldId("t"), new Expression("{t:last}+{a}")));
        Summary changed = after(circle, set("a", "5"));
        assertEquals("15所", Figures.printed(changed, "t"));
        assertEquals(Value.EMPTY, changed.field(new FieldId("x")).value());
    }

    @Test
    void anOriginGoesWithTheValueAndComesBackWithUndo() {
        Summary summary = new Figures().whole("a", "公办", "12").summary();
        Field from = summary.field(new FieldId("a")).withOrigin(Optional.of(
                new org.edusum.model.Origin("甲.xlsx", "表", "E3", "基教科", "", java.time.Instant.EPOCH)));
        Summary known = summary.withField(from);
        Outcome.Applied<Edit> applied = (Outcome.Applied<Edit>) Edit.of("填写", set("a", "13")).apply(known);
        assertEquals(Optional.empty(), applied.summary().field(new FieldId("a")).origin());
        assertEquals(known, ((Outcome.Applied<Edit>) applied.inverse().apply(applied.summary())).summary());
    }
}
