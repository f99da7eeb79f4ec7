package org.edusum.importing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Headings that a program told: styles, outline levels, Markdown. */
@Execution(ExecutionMode.CONCURRENT)
class HeadingsOfProgramsTest {

    /** A line for each paragraph; as many {@code #} in front as its level says. */
    private static Structure structure(String... lines) {
        StringBuilder text = new StringBuilder();
        List<SourceParagraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int level = line.lastIndexOf('#') + 1;
            int start = text.length();
            text.append(line.substring(level));
            paragraphs.add(new SourceParagraph(new Span(start, text.length()), SourceParagraph.Kind.PROSE,
                    level == 0 ? OptionalInt.empty() : OptionalInt.of(level), 0, List.of(), List.of()));
            text.append('\n');
        }
        return StructureRecogniser.recognise(new Source("文", text.toString(), paragraphs, List.of()), Choices.USUAL, Progress.NONE);
    }

    @Test
    void theOnlyHeadingOfTheHighestLevelIsTheTitle() {
        Structure structure = structure("#某校总结", "##守好校门", "正文。", "##办好食堂", "###早餐", "正文。");
        assertEquals("某校总结", structure.title().orElseThrow().of(structure.reading().text()));
        assertEquals("# 守好校门/# 办好食堂/## 早餐", Outlined.headings(structure));
    }

    @Test
    void numberedLinesStandBelowThem() {
        assertEquals("#一、 守好校门/##1. 白天巡查/##2. 夜里巡查/#二、 办好食堂", Outlined.headings(structure(
                "某校总结", "#一、守好校门", "1.白天巡查。两次。", "2.夜里巡查。一次。", "#二、办好食堂", "正文。")));
    }

    @Test
    void ofAWholeParagraphOnlyTheFirstWordsAreTheTitle() {
        assertEquals("#一、 守好校门/##（一） 白天巡查/##（二） 夜里巡查", Outlined.headings(structure("某校总结", "#一、守好校门",
                "##（一）白天巡查。保安每天早中晚各走一圈，把看到的都记下来。", "##（二）夜里巡查。值班的人每两个小时走一圈，把看到的都记下来。")));
    }
}
