package org.edusum.sheet.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.read.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class ReturnedValueTest {

    private static FieldType type(String code) {
        return switch (code) {
            case "人" -> new FieldType.Whole("人");
            case "万人次" -> new FieldType.Decimal("万人次", 1);
            case "%" -> new FieldType.Percent(1);
            case "万元" -> new FieldType.Money("万元", 0);
            case "元" -> new FieldType.Money("元", 0);
            case "年" -> new FieldType.Year();
            case "年月" -> new FieldType.YearMonth();
            case "月日" -> new FieldType.MonthDay();
            case "月" -> new FieldType.Month();
            case "岁" -> new FieldType.Age();
            case "名" -> new FieldType.Name();
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String said(FieldType type, ReturnedValue value) {
        return switch (value) {
            case ReturnedValue.Clear(Value v, String remark) -> type.print(v) + (remark.isEmpty() ? "" : " " + remark);
            case ReturnedValue.Doubtful(Value v, String why) -> "?" + type.print(v);
            case ReturnedValue.Wrong(String why) -> "!" + why;
        };
    }

    @ParameterizedTest(name = "“{1}” for {0}, beside “{2}”: {3}")
    @CsvSource({
        "人, 7500, '', 7500人", "人, '1,200', '', 1200人", "人, １２００, '', 1200人", "人, 2000万, '', 20000000人", "万元, 2000万, '', 2000万元",
        "人, 1200人, '', 1200人", "人, 1.2万, '', 12000人", "元, 3, 万元, '30000元 表中单位为“万元”，已换算为“元”'", "万元, 30000, 元, '3万元 表中单位为“元”，已换算为“万元”'",
        "人, 12, 名, 12人", "万人次, 3.25, 万人次, 3.25万人次", "%, 85.3%, '', 85.3%", "年, 2022, '', 2022年", "年月, 2022-09-01, '', 2022年9月",
        "月日, 2022-03-05, '', 3月5日", "月, 9月, '', 9月", "岁, 0-18, '', 0～18岁", "名, ' 云山 ', '', 云山",
        "人, 约50, '', ?50人", "人, 50余人, '', ?50人", "人, 近1200, '', ?1200人", "人, 50左右, '', ?50人", "人, 超过300人, '', ?300人", "人, 2000多, '', ?2000人",
        "人, 3500人左右, '', ?3500人", "人, 120人以上, '', ?120人", "万元, 320万元余, '', ?320万元", "万元, 约320万元左右, '', ?320万元", "万元, >=320, '', ?320万元", "人, ≥120人, '', ?120人",
        "人, 无, '', '!填的是“无”，没有数值；若确实为 0 请填 0'", "人, ——, '', '!填的是“——”，没有数值；若确实为 0 请填 0'", "人, 0, '', 0人",
        "人, 12.5, '', '!填的是“12.5”，请填整数（不小于 0），单位为“人”，如 128 或 128人'", "人, 12元, '', '!填的是“12元”，请填整数（不小于 0），单位为“人”，如 128 或 128人'",
        "人, 见附件, '', '!填的是“见附件”，请填整数（不小于 0），单位为“人”，如 128 或 128人'",
        "万元, 12, 人, '!填的是“12人”，请填金额，单位为“万元”，如 320、320万元 或 1.5亿'",
        "%, 0.853, '', ?85.3%", "%, 85.3, %, 85.3%", "%, -0.05, '', ?-5.0%", "%, 8530%, '', ?85.3%", "%, 4387, '', ?4387.0%", "%, 150%, '', 150.0%", "%, 4387, 人, '!填的是“4387人”，这一项是百分比'", "%, 85.3万, '', '!填的是“85.3万”，这一项是百分比'",
        "万人次, 3.14159265, '', ?3.14万人次", "名, 无, '', '!填的是“无”，不像内容；若确实如此请手工填写'", "名, /, '', '!填的是“/”，不像内容；若确实如此请手工填写'",
        "名, 2022-09-01, '', ?2022-09-01", "月日, 2022年5月17日, '', ?5月17日", "年月, 2022.10, '', 2022年10月", "年月, 2022年9月3日, '', ?2022年9月",
        "年月, 13月, '', '!填的是“13月”，请填年月，如 2022年9月 或 2022-09'",
    })
    void textIsReadAsTheFillerMeantIt(String code, String text, String unit, String expected) {
        FieldType type = type(code);
        assertEquals(expected, said(type, ReturnedValue.of(type, new SheetCell("F4", 5, text, Optional.empty(), false), unit)));
    }

    @ParameterizedTest(name = "number {1} for {0}: {2}")
    @CsvSource({"%, 85.3, 85.3%", "%, 0.853, ?85.3%", "%, 1, ?100.0%", "%, 0, 0.0%", "%, 105, 105.0%", "人, 7500, 7500人"})
    void aFractionMayBeAPercent(String code, String number, String expected) {
        FieldType type = type(code);
        BigDecimal exact = new BigDecimal(number);
        assertEquals(expected, said(type, ReturnedValue.of(type,
                new SheetCell("F4", 5, exact.toPlainString(), Optional.of(exact), false), "")));
    }

    @ParameterizedTest(name = "number {1} for {0}: {2}")
    @CsvSource({"年月, 2022.1, ?2022年1月", "年月, 2022.2, 2022年2月", "年月, 2022.11, 2022年11月", "月日, 3.1, ?3月1日", "月日, 3.5, 3月5日"})
    void aNoughtAtTheEndIsLostInANumber(String code, String number, String expected) {
        FieldType type = type(code);
        assertEquals(expected, said(type, ReturnedValue.of(type, new SheetCell("F4", 5, number, Optional.of(new BigDecimal(number)), false), "")));
    }

    @Test
    void whatACellShowsIsTakenAndSaid() {
        FieldType type = type("%");
        assertEquals("85.3% 单元格里是 85.2666666666667%，按显示的取 85.3%", said(type, ReturnedValue.of(type,
                new SheetCell("F4", 5, "85.3%", Optional.of(new BigDecimal("0.853")), "85.2666666666667%", false, false), "")));
    }

    @Test
    void errorsAndVeryLongWordsAreNoNumbers() {
        FieldType type = type("人");
        assertEquals("!单元格显示 #DIV/0!，没有数值", said(type, ReturnedValue.of(type, new SheetCell("F4", 5, "#DIV/0!", Optional.empty(), true), "")));
        assertTrue(said(type, ReturnedValue.of(type, new SheetCell("F4", 5, "约1".repeat(15_000), Optional.empty(), false), "")).startsWith("!"));
    }
}
