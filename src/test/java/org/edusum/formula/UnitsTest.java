package org.edusum.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.model.value.FieldType;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class UnitsTest {

    private static FieldType type(String code) {
        String unit = code.substring(1);
        return switch (code.charAt(0)) {
            case '#' -> new FieldType.Whole(unit);
            case '.' -> new FieldType.Decimal(unit, 1);
            case '￥' -> new FieldType.Money(unit, 0);
            case '~' -> new FieldType.Duration(unit);
            default -> new FieldType.Percent(1);
        };
    }

    /** # a count, . a measured number, ￥ money, ~ a length of time, % a share. */
    @ParameterizedTest(name = "{1} {0} as {2}")
    @CsvSource({
        "￥万元, 3.5, ￥元, 35000元", "￥元, 35000, ￥万元, 3.5万元", "￥亿元, 1.2, ￥万元, 12000万元", ".万人次, 3.25, #人次, 32500人次",
        "#人, 50, #名, 50名", "#场, 3, #次, 3次", "~天, 3, ~日, 3日", ".万元, 32, ￥元, 320000元", "%, 98.5, %, 98.5%",
        "￥万元, 32, #人, ''", "#场, 3, #人, ''", "#人次, 3, #人, ''", "~年, 3, ~个月, ''", "%, 98, #人, ''", "#所, 98, %, ''", "#件, 3, #所, ''",
        ".万人, 0.00005, #人, ''",
    })
    void amountsAreConvertedWhereTheyCountTheSame(String from, String typed, String to, String expected) {
        assertEquals(expected, Units.converted(type(from), Figures.value(type(from), typed), type(to)).map(type(to)::print).orElse(""));
    }
}
