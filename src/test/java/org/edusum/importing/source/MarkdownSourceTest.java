package org.edusum.importing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of Markdown, and what looks like them. */
@Execution(ExecutionMode.CONCURRENT)
class MarkdownSourceTest {

    private static String read(String text) {
        return Shown.of(Sources.ofMarkdown("文.md", text));
    }

    @Test
    void theTextStaysAsItIs() {
        String text = "# 题\r\n\r\n正文**要点**。";
        assertEquals(text, Sources.ofMarkdown("文.md", text).text());
    }

    @Test
    void headingsHaveLevels() {
        assertEquals("1|一章/2|一节/正文/1|二章/2|二节/#正文", read("# 一章\n## 一节 ##\n正文\n二章\n===\n二节\n---\n#正文"));
    }

    @Test
    void aLoneFirstHeadingIsTheTitle() {
        assertEquals("TITLE|总结/1|一章/2|一节", read("# 总结\n## 一章\n### 一节"));
        assertEquals("1|总结", read("# 总结"));
    }

    @ParameterizedTest
    @CsvSource({"- 甲项,甲项", "> 引文,引文", "- [ ] 待办,待办", "**要点：**各校到位,要点：各校到位", "（**要点**）,（要点）", "**要点**,要点",
        "见[网页](http://a.cn/b),见网页", "图![示意](a.png)下,图下", "甲<br/>乙,甲乙", "**开展**活动,开展活动", "学生**XXX**人,学生XXX人", "共\\*\\*所,共**所", "a\\\\*b,a\\*b", "~~删~~,删", "1. 甲项,1. 甲项"})
    void signsAreTold(String line, String words) {
        assertEquals(words, read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校**所，教师**人。", "**所学校和**名教师", "*年*月*日", "占*.*%", "投入__万元，惠及__人", "共****人", "2×3*4", "[附件]", "增长*%—*%"})
    void blanksAreNoSigns(String line) {
        assertEquals(line, read(line));
    }

    @Test
    void whatClosesNoPhraseMayOpenOne() {
        assertEquals("专任**人。主要做法。各校到位。", read("专任**人。**主要做法。**各校到位。"));
    }

    @Test
    void rulesAndFencesAreNoText() {
        assertEquals("甲/乙/丙", read("甲\n\n***\n乙\n\n- - -\n```\n丙\n```\n"));
    }

    @Test
    void tablesAreTables() {
        Source source = Sources.ofMarkdown("文.md", "前\n\n| 学段 | 学校 |\n|---|:-:|\n| 小学 | **所 |\n| 初中 | 1\\|2 |\n\n后");
        assertEquals("[[学段, 学校], [小学, **所], [初中, 1|2]]", source.paragraphs().get(1).tables().getFirst().rows().toString());
        assertEquals(3, source.paragraphs().size());
    }

    @Test
    void hostileLinesTakeNoTime() {
        for (String part : new String[] {"*", "**a", "[", "![", "\\", "<p ", "|-", "# ", "> ", "`", "- "}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sources.ofMarkdown("文.md", part.repeat(1_000_000)), part);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sources.ofMarkdown("文.md", (part + "\n").repeat(200_000)), part);
        }
    }
}
