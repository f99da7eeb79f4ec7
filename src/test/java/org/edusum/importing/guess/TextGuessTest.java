package org.edusum.importing.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import java.util.stream.Collectors;
import org.edusum.model.Form;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of summaries as values of fields. */
@Execution(ExecutionMode.CONCURRENT)
class TextGuessTest {

    @ParameterizedTest(name = "{0} is {1} {2} in {3}")
    @CsvSource({
        "3200人, integer, 3200, 人", "147个, integer, 147, 个", "0所, integer, 0, 所", "25万人次, decimal, 25, 万人次",
        "3.2万人次, decimal, 3.2, 万人次", "3.20万人次, decimal, 3.20, 万人次", "2.5公里, decimal, 2.5, 公里",
        "85.3%, percent, 85.3, %", "100%, percent, 100, %", "-3.5%, percent, -3.5, %", "1.2个百分点, decimal, 1.2, 个百分点",
        "1200万元, money, 1200, 万元", "3.56亿元, money, 3.56, 亿元", "500元, money, 500, 元",
        "24小时, duration, 24, 小时", "3年, duration, 3, 年", "5个月, duration, 5, 个月",
        "2022年, year, 2022, 年", "2022年9月, yearMonth, 2022-09, ''", "9月10日, monthDay, --09-10, ''", "9月, month, 9, 月",
        "2022年12月9日, date, 2022-12-09, ''", "18岁, age, 18, 岁", "0～18岁, age, 0-18, 岁",
        "云川区, name, 云川区, ''", "云川区第一小学, name, 云川区第一小学, ''", "云川区教育局, name, 云川区教育局, ''",
        "张老师, text, 张老师, ''", "约一百, text, 约一百, ''",
    })
    void whatTheFieldWouldPrintJustSoIsCertain(String text, String type, String value, String unit) {
        FieldGuess guess = TextGuess.of(text, "", "");
        assertEquals(type + " " + value + " " + unit,
                guess.type().code() + " " + MachineForm.write(guess.value()) + " " + guess.type().unit());
        assertEquals(text, guess.printed());
        assertEquals(true, guess.isCertain());
        assertEquals(Form.FULL, guess.form());
    }

    @ParameterizedTest(name = "{0} would be printed {1}")
    @CsvSource({
        "'1,200万元', 1200万元", "３２００人, 3200人", "85.3％, 85.3%", "2022年09月, 2022年9月", "2022年度, 2022年", "+5人, 5人",
        "18周岁, 18岁", "007所, 7所", "0-18岁, 0～18岁", "2022 年 9 月, 2022年9月", "9月10号, 9月10日",
    })
    void whatTheFieldWouldPrintOtherwiseIsAsked(String text, String printed) {
        FieldGuess guess = TextGuess.of(text, "", "");
        assertEquals(printed, guess.printed());
        assertFalse(guess.isCertain());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"3所学校, integer, 所学校", "1.5亿, decimal, 亿", "3200, integer, 个", "12.50, decimal, 个", "-3人, decimal, 人"})
    void anUnknownUnitIsAsked(String text, String type, String unit) {
        FieldGuess guess = TextGuess.of(text, "", "");
        assertEquals(type + " " + unit, guess.type().code() + " " + guess.type().unit());
        assertFalse(guess.isCertain());
        assertEquals(text, guess.printed());
    }

    @ParameterizedTest(name = "{0} in front of {1}: {2} {3}")
    @CsvSource({
        "3200, 人参加, integer, 人", "85.3, %以上, percent, %", "85.3, ％。, percent, %", "2022, 年度, year, 年", "9, 月份, month, 月",
        "13, 个月, duration, 个月", "1200, 万元, money, 万元", "3.2, 万人次, decimal, 万人次",
        "20, 余名教师, integer, 名", "120, 多万元, money, 万元",
    })
    void aBareNumberHasTheUnitBehindItAndLeavesItThere(String text, String after, String type, String unit) {
        FieldGuess guess = TextGuess.of(text, "", after);
        assertEquals(type + " " + unit, guess.type().code() + " " + guess.type().unit());
        assertEquals(text, guess.printed());
        assertEquals(Form.NUMBER, guess.form());
        assertEquals(0, guess.taken());
        assertEquals(true, guess.isCertain());
    }

    @ParameterizedTest(name = "{0}|{1}: {2}, {3} more")
    @CsvSource({"**, 人, integer, 1", "*万元, 。, money, 0", "××, %, percent, 1", "＿＿, 。, integer, 0", "*年, 度, year, 0", "*年*月*日, 。, date, 0",
        "*.*%, 。, percent, 0"})
    void aMarkedBlankIsAnEmptyField(String text, String after, String type, int taken) {
        FieldGuess guess = TextGuess.of(text, "", after);
        assertEquals(Value.EMPTY, guess.value());
        assertEquals(type, guess.type().code());
        assertEquals(taken, guess.taken());
        assertFalse(guess.isCertain());
    }

    @Test
    void aSentenceThatEndsLikeANameIsText() {
        assertEquals(new FieldType.Text(), TextGuess.of("经过三年努力建成了全国义务教育优质均衡发展先行示范区", "", "").type());
    }

    /** Whatever is selected, the guess is sound, and certain only where nothing would change in the document. */
    @Test
    void anyTextGivesASoundGuess() {
        Random random = new Random(20221209);
        String signs = "0123456789０９.,，．-%％年月日人次万亿元个所岁区校学*＊_ 　、约至～共计A𠮷";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(9), 0, signs.length()).mapToObj(c -> signs.substring(c, c + 1))
                    .collect(Collectors.joining()).strip();
            if (!text.isEmpty()) {
                FieldGuess guess = TextGuess.of(text, text, text);
                assertEquals(true, !guess.isCertain() || guess.printed().equals(text), text);
            }
        }
    }
}
