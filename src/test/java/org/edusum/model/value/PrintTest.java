package org.edusum.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintTest {

    private static Value n(String number) {
        return new Value.Quantity(new BigDecimal(number));
    }

    static Stream<Arguments> prints() {
        LocalDate day = LocalDate.of(2022, 3, 5);
        return Stream.of(
                Arguments.of(new FieldType.Whole("份"), n("12000"), "12000份", "12000"),
                Arguments.of(new FieldType.Whole("份"), Value.EMPTY, "＿＿份", "＿＿"),
                Arguments.of(new FieldType.Decimal("万人次", 2), n("3.2"), "3.20万人次", "3.20"),
                Arguments.of(new FieldType.Decimal("万人次", 0), n("3.25"), "3.25万人次", "3.25"),
                Arguments.of(new FieldType.Decimal("℃", 1), n("-3"), "-3.0℃", "-3.0"),
                Arguments.of(new FieldType.Percent(1), n("85"), "85.0%", "85.0"),
                Arguments.of(new FieldType.Percent(0), Value.EMPTY, "＿＿%", "＿＿"),
                Arguments.of(new FieldType.Money("万元", 0), n("320.50"), "320.50万元", "320.50"),
                Arguments.of(new FieldType.Duration("小时"), n("1.5"), "1.5小时", "1.5"),
                Arguments.of(new FieldType.Age(), n("18"), "18岁", "18"),
                Arguments.of(new FieldType.Age(), new Value.Span(0, 18), "0～18岁", "0～18"),
                Arguments.of(new FieldType.Year(), new Value.Year(2022), "2022年", "2022"),
                Arguments.of(new FieldType.Year(), Value.EMPTY, "＿＿年", "＿＿"),
                Arguments.of(new FieldType.YearMonth(), new Value.YearMonth(java.time.YearMonth.from(day)),
                        "2022年3月", "2022年3月"),
                Arguments.of(new FieldType.YearMonth(), Value.EMPTY, "＿＿年＿＿月", "＿＿年＿＿月"),
                Arguments.of(new FieldType.MonthDay(), new Value.MonthDay(java.time.MonthDay.from(day)), "3月5日", "3月5日"),
                Arguments.of(new FieldType.MonthDay(), Value.EMPTY, "＿＿月＿＿日", "＿＿月＿＿日"),
                Arguments.of(new FieldType.Month(), new Value.Month(day.getMonth()), "3月", "3"),
                Arguments.of(new FieldType.Date(), new Value.Date(day), "2022年3月5日", "2022年3月5日"),
                Arguments.of(new FieldType.Date(), Value.EMPTY, "＿＿年＿＿月＿＿日", "＿＿年＿＿月＿＿日"),
                Arguments.of(new FieldType.Name(), new Value.Words("云川区"), "云川区", "云川区"),
                Arguments.of(new FieldType.Text(), Value.EMPTY, "＿＿", "＿＿"));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void aValueIsPrintedWithItsUnitOrBare(FieldType type, Value value, String full, String bare) {
        assertEquals(full, type.print(value));
        assertEquals(bare, type.printBare(value));
    }
}
