package org.edusum.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.edusum.model.RandomSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk types, by type of field: machine form of the value read, or {@code -} where it is not understood. */
@Execution(ExecutionMode.CONCURRENT)
class EntryTest {

    private static final String NOT_UNDERSTOOD = "-";

    private static String read(FieldType type, String typed) {
        return switch (type.read(typed)) {
            case Entry.Accepted(Value value) -> MachineForm.write(value);
            case Entry.Rejected rejected -> NOT_UNDERSTOOD;
        };
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            份     | 120              | 120
            份     | １２０           | 120
            份     | 120份            | 120
            份     | 120 份           | 120
            份     | ' 120　'         | 120
            份     | 1,200            | 1200
            份     | 1，200           | 1200
            份     | 1,234,567        | 1234567
            份     | 12,34            | -
            份     | 1,2345           | -
            份     | 1 200            | -
            份     | 3.2万            | 32000
            份     | 3万5000          | 35000
            份     | 3万5             | -
            份     | 3.25             | -
            份     | 12.0             | 12
            份     | 1亿2000万        | 120000000
            份     | 2000万1亿        | -
            份     | 3千              | 3000
            份     | 2百万            | 2000000
            份     | +7               | 7
            份     | 0                | 0
            份     | 007              | 007
            份     | -3               | -
            份     | 约50             | -
            份     | 50余             | -
            份     | abc              | -
            份     | 十二             | -
            份     | 120人            | -
            份     | ,                | -
            份     | 12%              | -
            名     | 50人             | 50
            名     | 50 名            | 50
            名     | 50位             | 50
            所     | 12家             | 12
            场次   | 8场              | 8
            万人   | 3.2万            | -
            万人   | 12万             | 12
            万人   | 120000人         | 12
            万人   | 5                | 5
            万     | 12万             | 12
            m²     | 300m²            | 300
            """)
    void wholeNumbers(String unit, String typed, String value) {
        // Leading zeros are no part of an exact number.
        assertEquals(value.replaceFirst("^0+(?=\\d)", ""), read(new FieldType.Whole(unit), typed));
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            万元 | 320          | 320
            万元 | 320万        | 320
            万元 | 320万元      | 320
            万元 | 32000元      | 3.2
            万元 | 3，200，000元| 320
            万元 | 1.5亿        | 15000
            万元 | 1.5亿元      | 15000
            万元 | 1亿2000万元  | 12000
            万元 | 0.5          | 0.5
            万元 | .5           | 0.5
            万元 | -12.50       | -12.50
            万元 | −8           | -8
            万元 | 8。5         | 8.5
            万元 | 8人          | -
            万元 | 8美元        | -
            元   | 1.2万        | 12000
            元   | 1.2万元      | 12000
            亿元 | 2.35亿元     | 2.35
            亿元 | 5000万       | 0.5
            亿元 | 2.35         | 2.35
            元   | 元           | -
            元   | 1.2.3        | -
            元   | 12345678901234567890123456789.1 | 12345678901234567890123456789.1
            元   | 1234567890123456789012345678901 | -
            """)
    void money(String unit, String typed, String value) {
        assertEquals(value, read(new FieldType.Money(unit, 2), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            85.3      | 85.3
            85.3%     | 85.3
            85.30%    | 85.30
            85。3 %   | 85.3
            ８５．３％| 85.3
            百分之85  | 85
            -2.1%     | -2.1
            120       | 120
            85.3％    | 85.3
            85.3‰     | -
            八成      | -
            %         | -
            百分之    | -
            """)
    void percents(String typed, String value) {
        assertEquals(value, read(new FieldType.Percent(1), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2022      | 2022
            ２０２２年| 2022
            2022年度  | 2022
            22        | -
            22年      | -
            1899      | -
            2101      | -
            2022-09   | -
            """)
    void years(String typed, String value) {
        assertEquals(value, read(new FieldType.Year(), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2022年9月  | 2022-09
            2022-9     | 2022-09
            2022.09    | 2022-09
            2022/9     | 2022-09
            202209     | 2022-09
            2022 年 9 月份 | 2022-09
            2022年13月 | -
            2022年0月  | -
            9月        | -
            20229      | -
            """)
    void yearMonths(String typed, String value) {
        assertEquals(value, read(new FieldType.YearMonth(), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ３月５日 | --03-05
            3月5号   | --03-05
            3-5      | --03-05
            3.5      | --03-05
            --03-05  | --03-05
            2月29日  | --02-29
            2月30日  | -
            13月1日  | -
            3月      | -
            0305     | -
            """)
    void monthDays(String typed, String value) {
        assertEquals(value, read(new FieldType.MonthDay(), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9     | 9
            09    | 9
            ９月份| 9
            12月  | 12
            13    | -
            0     | -
            九月  | -
            """)
    void months(String typed, String value) {
        assertEquals(value, read(new FieldType.Month(), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20221209          | 2022-12-09
            2022年12月9日     | 2022-12-09
            2022 年 12 月 9 日| 2022-12-09
            2022-12-9         | 2022-12-09
            2022。12。9       | 2022-12-09
            2022／12／9       | 2022-12-09
            2022年2月29日     | -
            2024年2月29日     | 2024-02-29
            2022年2月30日     | -
            12月9日           | -
            2022-12           | -
            1800-01-01        | -
            """)
    void dates(String typed, String value) {
        assertEquals(value, read(new FieldType.Date(), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            35       | 35
            35岁     | 35
            35周岁   | 35
            0—18岁   | 0-18
            0-18     | 0-18
            ０～１８ | 0-18
            6岁至12岁| 6-12
            3到6     | 3-6
            18-6     | -
            6-6      | -
            151      | -
            0-151    | -
            -3       | -
            3.5      | -
            """)
    void ages(String typed, String value) {
        assertEquals(value, read(new FieldType.Age(), typed));
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            小时 | 24     | 24
            小时 | 24小时 | 24
            小时 | 1.5    | 1.5
            个月 | 3月    | 3
            天   | 7日    | 7
            小时 | 3天    | -
            小时 | -1     | -
            """)
    void durations(String unit, String typed, String value) {
        assertEquals(value, read(new FieldType.Duration(unit), typed));
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            万人次 | 3.25      | 3.25
            万人次 | 3.25万人次| 3.25
            万人次 | 32500人次 | 3.25
            万人次 | -1.2      | -1.2
            平方米 | 1,200.5平方米 | 1200.5
            平方米 | 12亩      | -
            """)
    void decimals(String unit, String typed, String value) {
        assertEquals(value, read(new FieldType.Decimal(unit, 2), typed));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            云川区       | 云川区
            ' 云川区　'  | 云川区
            第１２小学   | 第１２小学
            *            | -
            ＊＊         | -
            ××           | -
            ＿＿         | -
            X区          | X区
            """)
    void names(String typed, String value) {
        assertEquals(value, read(new FieldType.Name(), typed));
        assertEquals(value, read(new FieldType.Text(), typed));
    }

    @Test
    void wordsOnMoreThanOneLineOrWithFieldMarksAreRefusedWithASentence() {
        for (String typed : new String[] {"云川\n区", "云川\u0007区", "云川\uFFFC区", "云\uD800川", "字".repeat(501)}) {
            assertInstanceOf(Entry.Rejected.class, new FieldType.Name().read(typed));
        }
        assertEquals("字".repeat(500), read(new FieldType.Text(), "字".repeat(500)));
    }

    @Test
    void ofAnAgeWithDecimalsItIsSaidThatItMustBeWhole() {
        assertTrue(assertInstanceOf(Entry.Rejected.class, new FieldType.Age().read("38.5")).sentence().contains("整数"));
    }

    @Test
    void nothingTypedEmptiesTheField() {
        for (FieldType type : RandomSummary.types()) {
            for (String blank : new String[] {"", " ", "　", "\u00A0", "\t \n"}) {
                assertEquals(new Entry.Accepted(Value.EMPTY), type.read(blank), type.code());
            }
        }
    }

    @Test
    void everyRefusalSaysWhatIsExpectedInOneChineseSentence() {
        for (FieldType type : RandomSummary.types()) {
            Entry.Rejected rejected = assertInstanceOf(Entry.Rejected.class, type.read("**"));
            assertTrue(rejected.sentence().matches("(?s)请填.{2,60}。"), rejected.sentence());
        }
    }

    @Test
    void theExamplesInTheSentencesAreUnderstood() {
        for (FieldType type : RandomSummary.types()) {
            for (String example : type.expected().replaceAll(".*如 |。$", "").split("、| 或 ")) {
                assertInstanceOf(Entry.Accepted.class, type.read(example), type.code() + ": " + example);
            }
        }
    }

    @Test
    void whatMachineFormWritesIsUnderstoodAsAnEntryToo() {
        for (long seed = 0; seed < 200; seed++) {
            RandomSummary.of(seed).fields().values().forEach(field -> assertEquals(
                    new Entry.Accepted(field.value()), field.type().read(MachineForm.write(field.value()))));
        }
    }

    @Test
    void whatIsPrintedIsUnderstoodAsAnEntryToo() {
        for (long seed = 0; seed < 200; seed++) {
            RandomSummary.of(seed).fields().values().stream().filter(f -> f.isFilled() && isAmountOrDate(f.type()))
                    .forEach(f -> assertEquals(f.type().print(f.value()),
                            f.type().print(accepted(f.type(), f.type().print(f.value())))));
        }
    }

    private static boolean isAmountOrDate(FieldType type) {
        // 万人次 is left out: an entry of 3.20万人次 counts persons and comes back as 3.2.
        return !(type instanceof FieldType.Name || type instanceof FieldType.Text
                || type instanceof FieldType.Decimal || type instanceof FieldType.Money
                || type instanceof FieldType.Whole(String unit) && unit.startsWith("万"));
    }

    private static Value accepted(FieldType type, String typed) {
        return assertInstanceOf(Entry.Accepted.class, type.read(typed), type.code() + ": " + typed).value();
    }

    @Test
    void whateverIsTypedIsAnsweredAndWhatIsAcceptedFits() {
        Random random = new Random(11);
        String[] pieces = {"1", "20", "２", "0", "2022", "12", "万", "亿", "千", "百", "%", "％", "，", ",", ".", "。", "-", "—", "～",
            "年", "月", "日", "号", "岁", "元", "万元", "人次", "所", " ", "　", "至", "百分之", "+", "*", "\n", "\uD842\uDFB7"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            for (FieldType type : RandomSummary.types()) {
                if (type.read(typed.toString()) instanceof Entry.Accepted(Value value)) {
                    assertTrue(type.fits(value), () -> type.code() + ": " + typed);
                    assertEquals(Optional.of(value), MachineForm.read(type, MachineForm.write(value)), typed::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11111111111111111111111111111111111111111111111111111111\n1", "1,111,111,111,111,111,111,111\r1x",
            "99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"})
    void aNumberOverSeveralLinesOrFarTooLongIsRefusedAtOnce(String typed) {
        for (FieldType type : RandomSummary.types()) {
            if (!(type instanceof FieldType.Text || type instanceof FieldType.Name)) {
                assertEquals(NOT_UNDERSTOOD, read(type, typed));
            }
        }
    }
}
