package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /} stands for a line end, {@code _} for a blank. */
@Execution(ExecutionMode.CONCURRENT)
class SlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "1_.守好校门。正文 > 1.守好校门。正文",
            "全_区_共有_* 人。 > 全区共有_*_人。",
            "使用_Excel_和_WPS_办公 > 使用_Excel_和_WPS_办公",
            "正文一段。。正文两段，，完 > 正文一段。正文两段，完",
            "●守好校门 > 守好校门",
            "- 守好校门 > 守好校门",
            "*所学校办好了食堂 > *所学校办好了食堂",
            "名单（_）附后 > 名单（_）附后"})
    void slipsAreMended(String text, String expected) {
        assertEquals(expected.replace('_', ' '), reading(text.replace('_', ' ')));
    }

    @Test
    void paragraphsThatRanTogetherAreTakenApart() {
        assertEquals("某校的年度工作总结/一年来，全校上下齐心协力，把小事做到实处。/一、守好校门。/保安每天提前到岗，逐个查看车辆。",
                reading("某校的年度工作总结　　一年来，全校上下齐心协力，把小事做到实处。　　一、守好校门。　　保安每天提前到岗，逐个查看车辆。"));
    }
}
