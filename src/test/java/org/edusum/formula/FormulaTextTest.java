package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.model.Expression;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class FormulaTextTest {

    private final Summary summary = new Figures().whole("a", "公办园数", "12").whole("b", "民办园数", "30").whole("s1", "学校数", "1")
            .whole("s2", "学校数", "2").summary();

    private String read(String typed) {
        return switch (FormulaText.read(summary, typed)) {
            case FormulaText.Reading.Understood(Expression expression) -> expression.text();
            case FormulaText.Reading.Refused(String sentence) -> sentence;
        };
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', value = {
        "【公办园数】+【民办园数】 | {a}+{b}", "＝【公办园数】÷（【公办园数】＋【民办园数】） | {a}/({a}+{b})", "上年【公办园数】×１．５ | {a:last}*1.5",
        "占比(【公办园数】，【民办园数】) | share({a},{b})", "四舍五入 (【公办园数】/3，1) | round({a}/3,1)", "SUM({a},{b}) | sum({a},{b})",
        "【公办园数】*85% | {a}*(85/100)", "【学校数#s2】-1 | {s2}-1",
        "【小学数】+1 | 没有名为“小学数”的数据项，请从列表中选取", "【学校数】+1 | 有 2 个数据项都叫“学校数”，请从列表中选取其中一个",
        "【公办园数】+ | 算式写得不完整，请检查运算符号和括号", "{zzz}+1 | 没有编号为 zzz 的数据项", "'' | 请写出算式，如【甲】 + 【乙】",
        "公办园数+1 | 数据项要放在【】里，如【学校数】；可从列表中选取",
    })
    void readsWhatAClerkWrites(String typed, String expected) {
        assertEquals(expected, read(typed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"{a}+{b} | 【公办园数】 + 【民办园数】", "growth({a},{a:last}) | 增长率(【公办园数】，上年【公办园数】)",
        "{s1}*(85/100)-{s2} | 【学校数#s1】 × (85 ÷ 100) − 【学校数#s2】", "{zzz}+1 | {zzz} + 1"})
    void showsItByTheLabels(String text, String shown) {
        assertEquals(shown, FormulaText.of(summary, new Expression(text)));
    }

    @Test
    void whatIsShownIsReadAsItWas() {
        for (String text : new String[] {"{a}+{b}*2", "round({a}/{b},2)", "sum({s1},{s2},{a:last})", "-({a}-{b})"}) {
            assertEquals(text, read(FormulaText.of(summary, new Expression(text))).replace(" ", ""));
        }
        assertEquals("{a}", Expression.of(new FieldId("a")).text());
    }
}
