package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.model.Expression;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class UnitHintTest {

    private final Summary summary = new Figures().whole("a", "公办园数", "12").whole("b", "民办园数", "30").percent("p", "入园率", "85.3")
            .with(Figures.field("wan", new FieldType.Money("万元", 0), "奖补资金", "3"))
            .with(Figures.field("people", new FieldType.Decimal("万人次", 2), "参加人次", "3.25"))
            .with(Figures.field("yuan", new FieldType.Money("元", 0), "零星经费", "1200")).summary();

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "{wan}+10 | 万元 | 10 按“元”计算；如指 10万元，请写成 100000", "10+{wan}*2 | 万元 | 10 按“元”计算；如指 10万元，请写成 100000",
        "{wan}+10 | 元 | 10 按“元”计算；如指 10万元，请写成 100000", "2*({wan}-0.5) | 元 | 0.5 按“元”计算；如指 0.5万元，请写成 5000",
        "round(sum({people},3),1) | 万人次 | 3 按“人次”计算；如指 3万人次，请写成 30000",
        "{p}+5 | % | 5 按 500%计算；如指 5%，请写成 5%", "min({p},100) | % | 100 按 10000%计算；如指 100%，请写成 100%",
        "{p}-{p:last}+2 | 个百分点 | 2 按 200个百分点计算；如指 2个百分点，请写成 2%",
        "{wan}+100000 | 万元 | ''", "{wan}*10+{yuan} | 万元 | ''", "{a}/{b}-1 | % | ''", "{p}+(5/100) | % | ''", "round({a}/{b},1) | % | ''",
        "{a}+10 | 所 | ''", "{wan}/{b}*100 | 万元 | ''", "{wan}+ | 万元 | ''",
    })
    void saysWhatABareNumberCountsAs(String formula, String unit, String hint) {
        FieldType target = switch (unit) {
            case "%" -> new FieldType.Percent(1);
            case "元", "万元" -> new FieldType.Money(unit, 2);
            default -> new FieldType.Decimal(unit, 1);
        };
        assertEquals(hint, UnitHint.of(summary, new Expression(formula), target).orElse(""));
    }
}
