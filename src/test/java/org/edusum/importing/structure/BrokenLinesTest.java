package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends inside of paragraphs. {@code /} stands for a line end. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenLinesTest {

    private static final String BROKEN = "某校年度工作总结/今年以来，全校上下齐心协力，把每一件小事做/"
            + "到实处，把每一个孩子放在心上，各项工作都/有了新的进展，现在把主要的做法和体会写在/下面，请大家指正。/一、守好校门/"
            + "保安每天提前半小时到岗，逐个查看进出的车/辆和行人，遇到生人先问清楚再放行，一年下/来没有出过一次差错，家长都说放心得很呢。/二、办好食堂/"
            + "采买的人每天清早到市场去挑新鲜的蔬菜和肉/类，回来先过秤再入库。";

    @Test
    void linesOfAPageAreJoinedAndHeadingsStay() {
        assertEquals("某校年度工作总结/今年以来，全校上下齐心协力，把每一件小事做到实处，把每一个孩子放在心上，各项工作都有了新的进展，现在把主要的做法和体会写在下面，请大家指正。"
                + "/一、守好校门/保安每天提前半小时到岗，逐个查看进出的车辆和行人，遇到生人先问清楚再放行，一年下来没有出过一次差错，家长都说放心得很呢。"
                + "/二、办好食堂/采买的人每天清早到市场去挑新鲜的蔬菜和肉类，回来先过秤再入库。", reading(BROKEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "全区共有学校/32/所，教师很多。 > 全区共有学校32所，教师很多。",
            "全区共有学校/**/所，教师很多。 > 全区共有学校**所，教师很多。",
            "一、守好校门，/办好食堂/正文。 > 一、守好校门，办好食堂/正文。",
            "一、守好校门，/二、办好食堂/正文。 > 一、守好校门，/二、办好食堂/正文。",
            "一行诗/两行诗/三行诗 > 一行诗/两行诗/三行诗"})
    void whatIsOpenIsJoined(String text, String expected) {
        assertEquals(expected, reading(text));
    }
}
