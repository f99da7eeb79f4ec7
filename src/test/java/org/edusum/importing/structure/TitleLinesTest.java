package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.importing.recognition.Structure;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /} stands for a line end; a title of many lines has them. */
@Execution(ExecutionMode.CONCURRENT)
class TitleLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "某校2022年工作总结/一年来很忙。/一、守好校门/正文。 > 某校2022年工作总结",
            "某区教育局/2022年工作总结/一年来很忙。/一、守好校门/正文。 > 某区教育局/2022年工作总结",
            "某校工作总结/——在大会上的报告/一年来很忙。/一、守好校门/正文。 > 某校工作总结/——在大会上的报告",
            "某校工作总结/市教育局：/一年来很忙。/一、守好校门/正文。 > 某校工作总结",
            "某校2022年工作总结一年来，全校上下齐心协力，把每一件小事都做到了实处，把每一个孩子都放在了心上。一、守好校门。正文。 > 某校2022年工作总结",
            "某校年度工作总结范本__年，全校上下齐心协力，把每一件小事都做到了实处，把每一个孩子都放在了心上。一、守好校门。正文。 > 某校年度工作总结范本",
            "一、守好校门/正文。/二、办好食堂/正文。 > none",
            "一年来我们很忙。/一、守好校门/正文。 > none"})
    void theTitleIsWhatStandsInFront(String text, String expected) {
        Structure structure = structure(text);
        assertEquals(expected, structure.title().map(span -> span.of(structure.reading().text()).replace('\n', '/')).orElse("none"));
    }
}
