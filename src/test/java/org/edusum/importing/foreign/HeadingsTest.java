package org.edusum.importing.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.edusum.model.edit.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are apart by {@code /}; in what is recognised, a heading has as many {@code #} as it is deep. */
@Execution(ExecutionMode.CONCURRENT)
class HeadingsTest {

    private static String recognised(List<ForeignLine> lines) {
        return Headings.recognise(lines).map(excerpt -> excerpt.lines().stream().map(line -> switch (line) {
            case Excerpt.Heading(int depth, var prose, var marks, var table, var kind) -> "#".repeat(depth) + prose.plain();
            case Excerpt.Plain(var prose) -> prose.plain();
        }).collect(Collectors.joining("/"))).orElse("none");
    }

    private static List<ForeignLine> lines(String text) {
        return Arrays.stream(text.split("/")).map(ForeignLine::of).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "一、健康守护/正文。/二、党建引领/正文。 > #健康守护/正文。/#党建引领/正文。",
            "1.守好防线。各校到位。/2.备足物资。储备充足。 > ##守好防线/各校到位。/##备足物资/储备充足。",
            "一、健康守护/（一）守好防线/1.抓排查。正文。/2.抓整改。正文。/（二）备足物资/正文 > #健康守护/##守好防线/###抓排查/正文。/###抓整改/正文。/##备足物资/正文",
            "一、健康守护/1、守好防线/正文/2、备足物资/二、党建引领/1、强基/正文/2、固本 > #健康守护/##守好防线/正文/##备足物资/#党建引领/##强基/正文/##固本",
            "第一章 总则/正文/第二章 附则/正文 > #总则/正文/#附则/正文",
            "第一部分：回顾/正文 > #回顾/正文",
            "三、招生工作/正文。 > #招生工作/正文。",
            "十一、招生/正文/十二、考试/正文 > #招生/正文/#考试/正文",
            "(1)排查/正文/(2)整改/正文 > ###排查/正文/###整改/正文",
            "前言/一、甲/①细目/②细目 > 前言/#甲/###细目/###细目"})
    void headingsAreRecognised(String text, String expected) {
        assertEquals(expected, recognised(lines(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、健康守护", "1.5倍/2.5倍", "1.提交材料；/2.现场审核；", "1.甲/3.丙", "一、甲/三、丙/正文",
            "2022年工作/2023年计划", "1.守好防线/正文", "一是抓安全/二是抓质量", "正文/三、招生工作",
            "1.报名人数超过计划的学校要制订方案，经局务会研究通过后于开学前一周张榜公布并接受群众监督和家长咨询/2.其他",
            "3.12植树节/4.1活动"})
    void inDoubtThereIsNone(String text) {
        assertEquals("none", recognised(lines(text)));
        assertEquals(text.replace("/", "\n"), Headings.none(lines(text)).printed());
    }

    @Test
    void levelsGivenAreCertainAndNumbersStandBelowThem() {
        assertEquals("#健康守护/引言/##守好防线/正文。/##备足物资/正文。", recognised(List.of(
                new ForeignLine("", "一、健康守护", OptionalInt.of(1)), ForeignLine.of("引言"),
                new ForeignLine("1.", "守好防线。正文。", OptionalInt.empty()),
                new ForeignLine("2.", "备足物资。正文。", OptionalInt.empty()))));
        assertEquals("##守好防线/正文", recognised(List.of(
                new ForeignLine("（一）", "守好防线", OptionalInt.of(2)), ForeignLine.of("正文"))));
    }
}
