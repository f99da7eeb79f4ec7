package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {

    private static Optional<YearOnYear> difference(FieldType type, String now, String before) {
        return YearOnYear.of(Field.empty(new FieldId("f"), type, "数")
                .withValue(new Value.Quantity(new BigDecimal(now))).withPrevious(new Value.Quantity(new BigDecimal(before))), 30);
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "110, 100, 10, 10.0, false", "130, 100, 30, 30.0, false", "131, 100, 31, 31.0, true", "69.9, 100, -30.1, -30.1, true",
        "100, 100, 0, 0.0, false", "5, 0, 5, '', true", "0, 0, 0, '', false", "-2, -4, 2, 50.0, true", "2, 3, -1, -33.3, true",
    })
    void aFigureChangesByAShareOfLastYears(String now, String before, String change, String percent, boolean isLarge) {
        assertEquals(Optional.of(new YearOnYear(new BigDecimal(change),
                        percent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(percent)), isLarge)),
                difference(new FieldType.Decimal("人", 0), now, before));
    }

    @ParameterizedTest(name = "{0}% after {1}%")
    @CsvSource({"85.3, 84.1, 1.2, false", "95, 65, 30, false", "95.1, 65, 30.1, true", "2, 1, 1, false"})
    void aPercentChangesByPoints(String now, String before, String points, boolean isLarge) {
        assertEquals(Optional.of(new YearOnYear(new BigDecimal(points), Optional.empty(), isLarge)),
                difference(new FieldType.Percent(1), now, before));
    }

    @Test
    void onlyNumbersAreCompared() {
        Field year = Field.empty(new FieldId("f"), new FieldType.Year(), "年").withValue(new Value.Year(2022));
        assertEquals(Optional.empty(), YearOnYear.of(year, 30));
        assertEquals(Optional.empty(), YearOnYear.of(year.withPrevious(new Value.Year(2021)), 30));
    }
}
