package org.edusum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNameTest {

    private static final Summary FILLED = Filled.template();
    private static final Summary BLANK = Templates.all().getFirst().summary();

    @ParameterizedTest
    @CsvSource({
        "{区}教育局{年}年度工作总结, 云川区教育局2022年度工作总结",
        "{教育局}{年}年度工作总结, 云川区教育局2022年度工作总结",
        "{省}{市}{区}, 江岭省望澜市云川区",
        "{标题}（{日期}）, 云川区教育局2022年度工作总结（2022年12月9日）",
        "送审稿, 送审稿",
        "{年}{没有}{, 2022{没有}{",
        "'  {年} 总结. . ', 2022 总结",
        "a/b\\c:d*e?f\"g<h>i|j, a／b＼c：d＊e？f＂g＜h＞i｜j",
        "con, _con", "NUL.txt, _NUL.txt", "com1, _com1", "conform, conform",
        "'', 云川区教育局2022年度工作总结", "' .. ', 云川区教育局2022年度工作总结"})
    void aPatternGivesANameThatWindowsTakes(String pattern, String name) {
        assertEquals(name, ExportName.of(pattern, FILLED));
    }

    @Test
    void whatIsNotFilledYetIsLeftOutAndWithNothingFilledTheTitleStands() {
        Summary onlyYear = Templates.start(Templates.all().getFirst(), Map.of(OwnName.YEAR, new Value.Year(2022)));
        assertEquals("教育局2022年度工作总结", ExportName.of("{区}教育局{年}年度工作总结", onlyYear));
        assertEquals("年度工作总结", ExportName.of("{区}_{日期}", BLANK));
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() {
        assertEquals("总结fdp.docx", ExportName.clean("总\u0000结\u202Efdp.docx\r\n\uFFFC\u200B"));
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndLeavesRoomForItsEnding() {
        String name = ExportName.clean("𠮷".repeat(300));
        assertEquals("𠮷".repeat(50), name);
        assertTrue((name + "（999）.docx").getBytes(StandardCharsets.UTF_8).length <= 255);
    }

    @Test
    void onlyPatternsWithTokensDifferFromDocumentToDocument() {
        assertTrue(ExportName.hasTokens("{年}总结"));
        assertFalse(ExportName.hasTokens("{年度}总结"));
        for (ExportName.Token token : ExportName.Token.values()) {
            assertTrue(ExportName.hasTokens(token.written()));
            assertFalse(ExportName.of(token.written(), FILLED).contains("{"));
        }
    }
}
