package org.edusum.importing.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** HTML as it stands on the clipboard; lines are written as {@code level|number|text}, what is unknown left out. */
@Execution(ExecutionMode.CONCURRENT)
class HtmlTextTest {

    private static String read(String html) {
        return HtmlText.read(html).stream().map(line -> (line.level().isPresent() ? line.level().getAsInt() + "|" : "")
                + (line.number().isEmpty() ? "" : line.number() + "|") + line.text()).collect(Collectors.joining("/"));
    }

    @Test
    void wordParagraphsAreCleanLines() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8">
                <style><!-- p.MsoNormal {mso-style-parent:"";} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
                <body lang=ZH-CN><!--StartFragment-->
                <p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋'>&nbsp;　　全区共有学校<span
                lang=EN-US>36</span>所，
                在校学生3&#173;200人。<o:p></o:p></span></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>教师队伍<b>稳定</b>。<a class=msocomanchor href="#_msocom_1">[A1]</a></p>
                <!--EndFragment--></body></html>""";
        assertEquals("全区共有学校36所，在校学生3200人。/教师队伍稳定。", read(word));
    }

    @Test
    void whatWordDoesNotShowIsLeftOut() {
        assertEquals("保留的字", read("<p>保留<span style='display: none; mso-hide:all'>隐藏</span><del>删去</del>的字</p>"
                + "<div style='mso-element:comment-list'><p>批注</p></div><script>x</script>"
                + "<p style='visibility:hidden'>看不见</p>"));
    }

    @Test
    void levelsComeFromHeadingsAndOutlineLevels() {
        assertEquals("1|健康守护/正文。/2|守好防线/3|细目/正文。", read("<h1>健康守护</h1><p>正文。</p>"
                + "<p style='mso-outline-level:2;text-indent:32pt'>守好防线</p><h3><span>细目</span></h3><p>正文。</p>"));
    }

    @Test
    void wordListNumbersAreNumbers() {
        assertEquals("1.|守好防线。各校到位。/正文。/无点", read("""
                <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>守好防线。各校到位。</p>
                <p>正文。</p>
                <p><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span>无点</p>"""));
    }

    @Test
    void listsOfWebPagesAreCounted() {
        assertEquals("3.|甲/4.|乙/丙/5.|丁", read("<ol start=3><li>甲</li><li><p>乙</p><ul><li>丙</li></ul></li><li>丁</ol>"));
    }

    @Test
    void aRowOfATableIsALine() {
        assertEquals("学段、学校、学生/小学、12、3400/单格", read("<table><tr><th>学段</th><th>学校</th><th>学生</th></tr>"
                + "<tr><td>小学</td><td>12</td><td><p>3400</p></td><td>&nbsp;</td></tr></table><table><tr><td>单格</td></tr></table>"));
    }

    @Test
    void lineBreaksInTheSourceAreNoneInChinese() {
        assertEquals("中文换行 and English text/第二行", read("<div>中文\n换行 and\nEnglish text<br>第二行</div>"));
    }

    @Test
    void linesDrawnUnderBlanksAreBlanks() {
        assertEquals("共____所，____人，36名", read("<p>共<u>&nbsp;&nbsp; &nbsp;</u>所，<span style='text-decoration: underline'>　　　　</span>人，"
                + "<u>36</u>名<u> </u></p>"));
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertEquals("甲/乙", read("<pre>甲\n  乙\n</pre>"));
    }

    @Test
    void nonsenseIsReadAsFarAsItMakesSense() {
        assertEquals("甲/乙 < 丙", read("<p>甲<table></p><b><p>乙 &lt; 丙</i></tr>\0"));
        assertEquals("", read(""));
        assertEquals(List.of(), HtmlText.read("<div>".repeat(5000) + "深"));
    }

    @Test
    void plainTextIsALineForEachLine() {
        assertEquals(List.of(ForeignLine.of("一是抓安全"), ForeignLine.of("二是抓质量"), ForeignLine.of("三")),
                PlainText.read("　　一是抓安全\r\n\r\n\u00A0二是\u200B抓质量 \u000B三"));
    }
}
