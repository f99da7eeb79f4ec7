package org.edusum.importing.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.model.value.Value;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks by what stands around them. */
@Execution(ExecutionMode.CONCURRENT)
class BlankGuessTest {

    @ParameterizedTest(name = "{0}*{1}: {2} {3}, {4} taken")
    @CsvSource({
        "达到, '%，', percent, %, 1", "达到, ％。, percent, %, 1", "投入, 万元用于, money, 万元, 2", "投入, 元, money, 元, 1",
        "'', 年度, year, 年, 1", "于, 年9月, year, 年, 1", "连续, 年, duration, 年, 1", "有, 年以上教龄, duration, 年, 1",
        "到, 月份, month, 月, 1", "历时, 个月, duration, 个月, 2", "培训教师, 人次。, integer, 人次, 2", "培训, 万人次, decimal, 万人次, 3",
        "组织, 人参加, integer, 人, 1", "引进, 名教师, integer, 名, 1", "全区, 所学校, integer, 所, 1", "于, 年*月*日印发, date, '', 5",
        "于, 年**月起, yearMonth, '', 4", "于, 月*日, monthDay, '', 3", "提高, 个百分点, decimal, 个百分点, 4",
        "满, 岁儿童, age, 岁, 1", "是, 区教育工作, name, '', 1", "在, 小学举办, name, '', 2", "共, ，其中, integer, 个, 0",
        "'', '', integer, 个, 0", "把, 人员培训好, integer, 个, 0", "把, 区域教育, integer, 个, 0", "由, 名师带领, integer, 个, 0",
        "引进, 余名教师, integer, 名, 0", "受益, 多万人, decimal, 万人, 0", "受益, 余万人次, decimal, 万人次, 0",
    })
    void theWordsBehindTellTheType(String before, String after, String type, String unit, int taken) {
        FieldGuess guess = BlankGuess.of(before, after);
        assertEquals(type + " " + unit + " " + taken,
                guess.type().code() + " " + guess.type().unit() + " " + guess.taken());
        assertEquals(Value.EMPTY, guess.value());
    }
}
