package org.edusum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class ColumnsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"本年数, VALUE!", "本 年 数, VALUE!", "今年数（个）, VALUE 个", "２０２２年, VALUE!", "2022年度, VALUE!", "2021年, PREVIOUS!", "去年同期, PREVIOUS",
        "指标名称, LABEL", "*数据项, LABEL!", "单位, UNIT!", "填报单位, DIVISION", "填表人, FILLER", "EduSum-ID, ID!", "备注：, NOTE!", "2019年, ''", "随便, ''",
        "数量（上年）, PREVIOUS!", "数量（本年）, VALUE!", "数据(2021年), PREVIOUS!", "数据（2022年）, VALUE!", "数据（2019年）, ''", "本年数（计划）, ''", "本年数（实际）, VALUE!",
        "本年数（万元）, VALUE 万元!", "本年数（单位：万元）, VALUE 万元!", "本年数（必填）, VALUE!", "指标（2022年）, LABEL", "备注（可不填）, NOTE!"})
    void aHeadIsKnownByItsWords(String head, String column) {
        assertEquals(column, Columns.of(head, OptionalInt.of(2022)).map(named -> named.column() + (named.unit().isEmpty() ? "" : " " + named.unit())
                + (named.isExact() ? "!" : "")).orElse(""));
    }

    @ParameterizedTest(name = "{0} above a table: {1}")
    @CsvSource({"填报单位：基教科      单位：万元, 万元", "2022年度统计表（单位：万元）, 万元", "金额单位：元, 元", "填报单位：元, ''", "单位：所、人, ''", "请各单位人员填报, ''", "单位：人次, 人次",
        "单位：云山小学, ''"})
    void theUnitOfATableStandsAmongOtherWords(String line, String unit) {
        assertEquals(unit, Columns.unitOfTable(line).orElse(""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"单位：万元, 万元", "（单位：所）, 所", "计量单位:%, %", "单位：云山小学, ''", "单位：所、人, ''", "填报单位：元, ''", "单位, ''"})
    void theUnitOfATableStandsAboveIt(String words, String unit) {
        assertEquals(unit, Columns.unit(words).orElse(""));
    }
}
