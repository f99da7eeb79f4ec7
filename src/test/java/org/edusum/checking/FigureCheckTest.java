package org.edusum.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.edusum.formula.Figures;
import org.edusum.formula.Recalculation;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Relation;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FigureCheckTest {

    private static final FieldType WHOLE = new FieldType.Whole("所");

    private static List<String> messages(Summary summary) {
        return new Checker().check(summary).all().stream().map(problem -> problem.rule() + " "
                + problem.severity() + ": " + problem.message()).toList();
    }

    private static Figures parts(String total) {
        return new Figures().whole("n", "国家级", "12").whole("p", "省级", "30").whole("c", "市级", "45").whole("t", "报道总数", total);
    }

    @Test
    void aBrokenRelationIsNamedWithItsSumsAtTheFigureItIsAbout() {
        Relation relation = Figures.relation("r01", "{t}", "=", "{n}+{p}+{c}");
        assertEquals(List.of(), messages(parts("87").summary(relation)));
        Problem problem = new Checker().check(parts("88").summary(relation)).all().getFirst();
        assertEquals("“报道总数”：12 + 30 + 45 = 87，填报 88所", problem.message());
        assertEquals(Optional.of("r01"), problem.relation());
        assertEquals(Optional.of(new FieldId("t")), problem.field());
        assertEquals(new SectionId("c1"), problem.section());
        assertEquals(List.of(3, 4), List.of(problem.from(), problem.to()));
        assertEquals(Severity.WRONG, problem.severity());
    }

    @Test
    void dismissedAndOpenRelationsSayNothing() {
        Relation relation = Figures.relation("r01", "{t}", "=", "{n}+{p}+{c}");
        assertEquals(List.of(), messages(parts("88").summary(relation.withStanding(Relation.Standing.DISMISSED))));
        assertEquals(List.of(), messages(parts("").summary(relation)));
        assertEquals(List.of("relation-other DOUBTFUL: “报道总数”：12 + 30 + 45 = 87，填报 88所"),
                messages(parts("88").summary(relation.withStrength(Relation.Strength.SOFT))));
    }

    @Test
    void aValueByHandThatPartsFromItsFormulaIsToldOnce() {
        Field total = Figures.field("t", WHOLE, "报道总数", "88").withFormula(Optional.of(
                new Formula(new Expression("{n}+{p}+{c}"), true)));
        assertEquals(List.of("overridden-formula DOUBTFUL: “报道总数”按算式应为 87所，手工填了 88所"),
                messages(parts("").with(total).summary()));
        Relation same = Figures.relation("r01", "{t}", "=", "{n}+{p}+{c}");
        assertEquals(List.of("relation-other WRONG: “报道总数”：12 + 30 + 45 = 87，填报 88所"),
                messages(parts("").with(total).summary(same)));
    }

    private static List<String> filled(String typed, String formula) {
        Field total = Figures.field("t", WHOLE, "合计", typed).withFormula(Optional.of(Formula.of(new Expression(formula))));
        return messages(new Figures().whole("a", "公办", "1").whole("b", "民办", "2").whole("e", "特教", "").with(total)
                .with(Figures.field("name", new FieldType.Name(), "本区", "云川区")).summary());
    }

    @Test
    void aValueThatIsNotWhatItsFormulaGivesIsNamed() {
        assertEquals(List.of(), filled("3", "{a}+{b}"));
        assertEquals(List.of("stale-value WRONG: “合计”按算式应为 3所，文中是 99所；清空这个数就会重新计算"), filled("99", "{a}+{b}"));
        assertEquals(List.of("stale-value WRONG: “合计”按算式应为 3所，文中空着，请填上"), filled("", "{a}+{b}"));
        assertEquals(List.of("stale-value WRONG: “合计”是算出来的数，文中是 99所，算式却还缺 1 项：“特教”；请补填，或清空这个数"), filled("99", "{a}+{e}"));
        assertEquals(List.of("broken-formula WRONG: “合计”算不出来：算式中用到的数据项 gone 已不在文档中；文中的 99所 不是算出来的，请改正算式"),
                filled("99", "{a}+{gone}"));
        assertEquals(List.of("broken-formula WRONG: “合计”算不出来：“本区”不是数字，不能参与计算；文中的 99所 不是算出来的，请改正算式"),
                filled("99", "{a}+{name}"));
    }

    @Test
    void aValueInWholePercentsIsWhatAFormulaWithDecimalsGives() {
        Field share = Figures.field("s", new FieldType.Percent(1), "占比", "50").withFormula(Optional.of(Formula.of(new Expression("{a}/{b}"))));
        Figures figures = new Figures().whole("a", "公办", "1").whole("b", "全部", "2");
        assertEquals(List.of(), messages(figures.with(share).summary()));
        assertEquals(List.of(), messages(figures.with(share.withFormula(share.formula().map(formula -> formula.overridden(true)))).summary()));
    }

    @Test
    void circlesAndWhatCannotBeWorkedOutAreNamed() {
        Summary circle = new Figures().whole("a", "公办", "1").computed("x", WHOLE, "甲", "{y}+{a}")
                .computed("y", WHOLE, "乙", "{x}-{a}").computed("z", WHOLE, "丙", "{a}/0").summary();
        assertEquals(List.of("broken-formula WRONG: “甲”的算式绕回了自己：“甲” → “乙” → “甲”",
                "broken-formula WRONG: “乙”的算式绕回了自己：“乙” → “甲” → “乙”",
                "broken-formula WRONG: “丙”算不出来：除数为 0，算不出来"), messages(circle));
        Summary waiting = new Figures().whole("a", "公办", "").computed("x", WHOLE, "甲", "{a}+1").summary();
        assertEquals(List.of(), messages(Recalculation.upToDate(waiting)));
    }

    @Test
    void aLargeChangeWantsAReason() {
        Field pupils = Figures.field("a", WHOLE, "学校数", "140").withPrevious(Figures.value(WHOLE, "100"));
        Summary summary = new Figures().with(pupils).summary();
        assertEquals(List.of("large-change DOUBTFUL: “学校数”今年 140所，上年 100所，变化较大，请核对并写一句原因"), messages(summary));
        assertEquals(List.of(), messages(summary.withField(pupils.withReason("新建学校投用"))));
        assertEquals(List.of(), messages(summary.withRelations(summary.relations().withLargeChange(40))));
    }
}
