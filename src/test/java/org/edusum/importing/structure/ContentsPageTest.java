package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.headings;
import static org.edusum.importing.structure.Outlined.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edusum.importing.recognition.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /} stands for a line end. */
@Execution(ExecutionMode.CONCURRENT)
class ContentsPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "某校总结/目录/一、守好校门……1/二、办好食堂……3/某校总结/开头。/一、守好校门/正文。/二、办好食堂/正文。 > #一、 守好校门/#二、 办好食堂",
            "某校总结/目  录/一、守好校门/二、办好食堂/一、守好校门/正文。/二、办好食堂/正文。 > #一、 守好校门/#二、 办好食堂",
            "某校总结目录一、守好校门1二、办好食堂32022年很忙。一、守好校门2022年没有出事。二、办好食堂人人满意。 > #一、 守好校门/#二、 办好食堂",
            "某校总结目录一、守好校门1二、办好食堂3一、守好校门今年没有出事。二、办好食堂人人满意。 > #一、 守好校门/#二、 办好食堂",
            "某校总结/目录/一、守好校门 1/二、办好食堂 3/三、修好操场 5/开头。/一、守好校门/正文。/二、办好食堂/正文。"
                    + " > #一、 守好校门/#二、 办好食堂/#三、 修好操场(listed)"})
    void itsTitlesAreFoundBelowOrListed(String text, String expected) {
        assertEquals(expected, headings(text));
    }

    @Test
    void thePageOfTheLastEntryIsToldFromTheYearBehindIt() {
        Structure structure = structure("某校总结目录一、守好校门1二、办好食堂152022年很忙。一、守好校门今年没有出事。");
        String text = structure.reading().text();
        assertEquals("目录一、守好校门1二、办好食堂15", structure.contents().orElseThrow().of(text));
        assertEquals("某校总结", structure.title().orElseThrow().of(text));
    }

    @Test
    void theWordAloneIsNoContentsPage() {
        assertTrue(structure("某校总结/各科室编好了目录/一、守好校门/正文。/二、办好食堂/正文。").contents().isEmpty());
    }
}
