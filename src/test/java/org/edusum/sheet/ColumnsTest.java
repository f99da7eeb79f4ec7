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
    @CsvSource({"本年数, VALUE", "本 年 数, VALUE", "今年数（个）, VALUE", "２０２２年, VALUE", "2022年度, VALUE", "2021年, PREVIOUS", "去年同期, PREVIOUS",
        "指标名称, LABEL", "*数据项, LABEL", "单位, UNIT", "填报单位, DIVISION", "填表人, FILLER", "EduSum-ID, ID", "备注：, NOTE", "2019年, ''", "随便, ''"})
    void aHeadIsKnownByItsWords(String head, String column) {
        assertEquals(column, Columns.of(head, OptionalInt.of(2022)).map(Enum::name).orElse(""));
    }
}
