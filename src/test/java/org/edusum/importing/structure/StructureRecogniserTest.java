package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.headings;
import static org.edusum.importing.structure.Outlined.reading;
import static org.edusum.importing.structure.Outlined.structure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the cases {@code /} stands for a line end; a heading has as many {@code #} as it is deep. */
@Execution(ExecutionMode.CONCURRENT)
class StructureRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "某局工作总结/开头。/一、守好校门/先说几句。/1.巡查到位。每天两次。/2.登记到位。不漏一人。/二、办好食堂/正文。"
                    + " > #一、 守好校门/##1. 巡查到位/##2. 登记到位/#二、 办好食堂",
            "某局工作总结/一、守好校门/（一）巡查/1、白天。两次。/2、夜里。一次。/（二）登记/正文。/二、办好食堂"
                    + " > #一、 守好校门/##（一） 巡查/###1. 白天/###2. 夜里/##（二） 登记/#二、 办好食堂",
            "总结目录一、守好校门1二、办好食堂42022年很忙。一、守好校门今年人人出力。1 .白天巡查。两次。2 .夜里巡查。一次。"
                    + " > #一、 守好校门/##1. 白天巡查/##2. 夜里巡查/#二、 办好食堂(listed)",
            "总结/一、守好校门/L白天巡查。两次。/2.夜里巡查。一次。/(*)点名,不漏一人。/(*)查铺,不漏一床。"
                    + " > #一、 守好校门/##1. 白天巡查/##2. 夜里巡查/###（1） 点名/###（2） 查铺",
            "总结/一、守好校门/要求如下：1、查人；2、查车；3、查物。/二、办好食堂/正文。 > #一、 守好校门/#二、 办好食堂",
            "1、守好校门/（一）白天/正文。/（二）夜里/正文。/2、办好食堂/（一）买菜/正文。/（二）做饭/正文。"
                    + " > #1. 守好校门/##（一） 白天/##（二） 夜里/#2. 办好食堂/##（一） 买菜/##（二） 做饭"})
    void headingsStandInTheirPlaces(String text, String expected) {
        assertEquals(expected, headings(text));
    }

    @Test
    void everyCharacterKeepsItsPlaceThroughMends() {
        Structure structure = structure("总结/一、守好校门/1 .白天巡查。两次,不漏。/2 .夜里巡查。一次。");
        assertEquals("总结/一、守好校门/1.白天巡查。两次，不漏。/2.夜里巡查。一次。", structure.reading().text().replace('\n', '/'));
        int comma = structure.reading().text().indexOf('，');
        assertEquals(new Span(comma + 1, comma + 2), structure.reading().origin(new Span(comma, comma + 1)));
        assertEquals(3, structure.reading().mends().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "共1,200人,分2组(上午9:30). > 共1,200人，分2组（上午9:30）.",
            "“红帆”APP:已用Excel (v2.0), ok > “红帆”APP：已用Excel (v2.0), ok"})
    void punctuationIsMendedBesideChineseOnly(String text, String expected) {
        assertEquals(expected, reading(text));
    }

    @Test
    void aSignatureIsNoProse() {
        Structure structure = structure("总结/一、守好校门/正文。/云川区教育局/2022年12月30日");
        String text = structure.reading().text();
        assertEquals("云川区教育局", structure.signatory().orElseThrow().of(text));
        assertEquals("2022年12月30日", structure.date().orElseThrow().of(text));
        assertTrue(text.substring(0, structure.end()).strip().endsWith("正文。"));
        assertEquals("总结", structure.title().orElseThrow().of(text));
    }
}
