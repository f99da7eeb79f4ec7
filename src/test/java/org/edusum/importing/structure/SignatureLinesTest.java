package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.importing.recognition.Structure;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /} stands for a line end. */
@Execution(ExecutionMode.CONCURRENT)
class SignatureLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "云川区教育局/2022年12月30日 > 云川区教育局+2022年12月30日",
            "XX教育局/20XX年X月X日 > XX教育局+20XX年X月X日",
            "云川区教育局 2022年12月 > 云川区教育局+2022年12月",
            "二〇二二年十二月三十日 > none+二〇二二年十二月三十日",
            "这件事办到2022年12月30日 > none+none",
            "正文两段。 > none+none"})
    void theLastLinesMaySign(String last, String expected) {
        Structure structure = structure("某校总结/一、守好校门/正文一段。/二、办好食堂/正文两段。/" + last);
        String text = structure.reading().text();
        assertEquals(expected, structure.signatory().map(it -> it.of(text)).orElse("none") + "+"
                + structure.date().map(it -> it.of(text)).orElse("none"));
    }
}
