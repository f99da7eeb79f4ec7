package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class RelationCheckTest {

    private final Summary summary = new Figures().whole("n", "国家级", "12").whole("p", "省级", "30").whole("c", "市级", "45")
            .whole("t87", "报道总数", "87").whole("t88", "报道总数", "88").whole("all", "园所总数", "120").whole("good", "优质园数", "95")
            .percent("s792", "优质园占比", "79.2").percent("s80", "优质园占比", "80").percent("s7917", "优质园占比", "79.17").whole("e", "空项", "")
            .percent("s120", "普及率", "120").with(Figures.field("wan", new FieldType.Money("万元", 0), "当年资金", "300"))
            .with(Figures.field("yuan", new FieldType.Money("元", 0), "三年资金", "2900000"))
            .with(Figures.field("w12", new FieldType.Money("万元", 0), "总经费", "12"))
            .with(Figures.field("y118", new FieldType.Money("元", 0), "分经费", "118000"))
            .with(Figures.field("wp", new FieldType.Decimal("万人", 2), "学生总数", "3.25")).whole("p1", "小学生数", "20000").whole("p2", "初中生数", "12460")
            .whole("p3", "初中生数", "12440").with(Figures.field("yi", new FieldType.Money("亿元", 2), "总投入", "1.23"))
            .with(Figures.field("w5", new FieldType.Money("万元", 0), "省级投入", "5000")).with(Figures.field("w734", new FieldType.Money("万元", 0), "区级投入", "7340"))
            .with(Figures.field("w736", new FieldType.Money("万元", 0), "区级投入", "7360"))
            .with(Figures.field("points", new FieldType.Decimal("个百分点", 1), "下降幅度", "0.8"))
            .with(Figures.field("due", new FieldType.YearMonth(), "截至时间", "2021-09"))
            .with(Figures.field("year", new FieldType.Year(), "年度", "2022")).whole("over", "概数", "47")
            .summary();

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "{t87} | = | {n}+{p}+{c} | holds",
        "{t88} | = | {n}+{p}+{c} | “报道总数”：12 + 30 + 45 = 87，填报 88所",
        "{s792} | = | {good}/{all} | holds", "{s7917} | = | {good}/{all} | holds",
        "{s80} | = | {good}/{all} | “优质园占比”：95 ÷ 120 = 79.2%，填报 80.0%",
        "{good} | <= | {all} | holds",
        "{all} | <= | {good} | “园所总数”120所，应不大于 “优质园数”95所",
        "{p}+{c} | <= | {n} | 30 + 45 = 75，应不大于 “国家级”12所",
        "{n}+{e} | <= | {all} | open[e]",
        "{s120} | <= | 1 | “普及率”120.0%，应不大于 100.0%",
        "{yuan} | >= | {wan} | “三年资金”2900000元，应不小于 “当年资金”300万元",
        "{w12} | = | {y118} | holds", "{t88} | = | {t87} | “报道总数”88所，应等于 “报道总数”87所",
        "{w12} | = | {y118}+0 | holds", "{y118} | = | {w12} | holds",
        "{good}/{all} | = | {s792} | holds", "{s792} | <= | {good}/{all} | holds", "{good}/{all} | >= | {s792} | holds",
        "{s80} | <= | {good}/{all} | “优质园占比”80.0%，应不大于 95 ÷ 120 = 79.2%",
        "{good}/{all} | = | {s80} | 95 ÷ 120 = 79.2%，应等于 “优质园占比”80.0%",
        "{wp} | = | {p1}+{p2} | holds", "{p1}+{p2} | = | {wp} | holds",
        "{p1}+{p3} | = | {wp} | 20000 + 12440 = 3.24万人，应等于 “学生总数”3.25万人",
        "{yi} | >= | {w5}+{w734} | holds", "{w5}+{w734} | <= | {yi} | holds",
        "{yi} | >= | {w5}+{w736} | “总投入”1.23亿元，应不小于 5000万元 + 7360万元 = 1.24亿元",
        "{s792} | = | round({good}/{all},1) | holds", "round({good}/{all},1) | = | {s80} | 四舍五入(95 ÷ 120，1) = 79.2%，应等于 “优质园占比”80.0%",
        "{points} | = | {s792}-{s80} | “下降幅度”：79.2% − 80.0% = -0.8个百分点，填报 0.8个百分点",
        "{n}+{p}+{c} | = | {t88} | 12 + 30 + 45 = 87，应等于 “报道总数”88所",
        "{due:year} | = | {year} | “截至时间”2021年，应等于 “年度”2022年",
        "{over} | = | 10*round({over}/10,0) | “概数”：10 × 四舍五入(47 ÷ 10，0) = 50，填报 47所",
        "{n} | <= | {gone} | 算式中用到的数据项 gone 已不在文档中",
    })
    void says(String left, String comparison, String right, String expected) {
        String said = switch (RelationCheck.check(summary, Figures.relation("r1", left, comparison, right))) {
            case Verdict.Holds holds -> "holds";
            case Verdict.Broken(String message) -> message;
            case Verdict.Open(List<Result.Gap> missing) -> "open" + missing.stream().map(Result.Gap::field).toList();
            case Verdict.Impossible(String sentence) -> sentence;
        };
        assertEquals(expected, said);
    }

    @Test
    void aVeryLongSumIsToldShortened() {
        Figures figures = new Figures().with(Figures.field("t", new FieldType.Decimal("万元", 2), "总数", "1"));
        List<String> terms = IntStream.range(0, 560).mapToObj(i -> "f" + i).toList();
        terms.forEach(id -> figures.with(Figures.field(id, new FieldType.Decimal("万元", 2), "第" + id + "项", "12345.67")));
        String sum = terms.stream().map(id -> "{" + id + "}").collect(Collectors.joining("+"));
        String said = ((Verdict.Broken) RelationCheck.check(figures.summary(), Figures.relation("r1", "{t}", "=", sum))).message();
        assertTrue(said.startsWith("“总数”：12345.67万元 + 12345.67万元 + "), said);
        assertTrue(said.contains(" … "), said);
        assertTrue(said.endsWith(" = 6913575.20万元，填报 1.00万元"), said);
    }
}
