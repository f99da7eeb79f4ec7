package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sites and pages put around a text. {@code /} stands for a line end; {@code ~} in the cases for nothing. */
@Execution(ExecutionMode.CONCURRENT)
class FurnitureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "文档编号:20331/上传人：小李/某校总结/正文一段。/此文档下载收益归作者所有 > 某校总结/正文一段。",
            "某校总结/正文一段。/- 3 -/正文两段。/第 4 页 共 9 页/正文三段。 > 某校总结/正文一段。/正文两段。/正文三段。",
            "某校总结/正文一段。/以上就是小编整理的全部内容，希望对你有帮助。 > 某校总结/正文一段。",
            "-精品资料推荐- 某校总结/正文一段。 > 某校总结/正文一段。",
            "某校总结/201X/X/X > 某校总结/201X/X/X",
            "某校总结.docx/下载提示/1.该文由网友上传，本站只供查看。/某校总结/正文一段。 > 某校总结/正文一段。",
            "某校总结/正文一段。/通知见附表.doc。/正文两段。 > 某校总结/正文一段。/通知见附表.doc。/正文两段。",
            "某校总结/来源：自筹。/正文一段。 > 某校总结/来源：自筹。/正文一段。"})
    void itIsLeftOutAndNothingElse(String text, String expected) {
        assertEquals(expected, reading(text));
    }

    @Test
    void aStampOfTheSiteIsLeftOut() {
        String text = Outlined.structureOf("某校总结\n正文一段。\n201X/X/X").reading().text();
        assertEquals("某校总结\n正文一段。", text);
    }
}
