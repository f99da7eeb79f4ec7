package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

    private int ids;

    @ParameterizedTest
    @CsvSource({"RUN_IN,1.阅读节。办了三场。", "OWN_LINE,1.阅读节|办了三场。"})
    void aTitleBelowTheChaptersRunsInOrStandsAlone(HeadingForm form, String item) {
        assertEquals("开头。|一、阅读|" + item + "|又添了书。",
                print(form, section("阅读", List.of(), section("阅读节", List.of("办了三场。", "又添了书。")))));
    }

    @ParameterizedTest
    @CsvSource({"RUN_IN", "OWN_LINE"})
    void anEmptyTitleLeavesTheNumberInFrontOfTheProse(HeadingForm form) {
        assertEquals("开头。|一、|章的话。|1.办了三场。",
                print(form, section("", List.of("章的话。"), section("", List.of("办了三场。")))));
    }

    @Test
    void aTitleWithoutProseStandsAlone() {
        assertEquals("开头。|一、阅读|1.阅读节|（1）书。三本。", print(HeadingForm.RUN_IN, section("阅读", List.of(),
                section("阅读节", List.of(), section("书", List.of("三本。"))))));
    }

    @ParameterizedTest
    @CsvSource({"够不够？,够不够？", "例如：,例如：", "够,够。"})
    void aTitleIsClosedOnce(String title, String closed) {
        assertEquals("开头。|一、阅读|1." + closed + "三本。",
                print(HeadingForm.RUN_IN, section("阅读", List.of(), section(title, List.of("三本。")))));
    }

    @Test
    void emptyParagraphsAreNotPrinted() {
        assertEquals("开头。|一、阅读|1.书。三本。",
                print(HeadingForm.RUN_IN, section("阅读", List.of(""), section("书", List.of("", "三本。", "")))));
    }

    private Section section(String title, List<String> body, Section... children) {
        return new Section(new SectionId("s" + ++ids), Prose.of(title), body.stream().map(this::paragraph).toList(),
                List.of(children));
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(new ParagraphId("p" + ++ids), Prose.of(text));
    }

    private String print(HeadingForm form, Section chapter) {
        Section root = section("总结", List.of("开头。"), chapter);
        Summary summary = new Summary(root, new Signature(paragraph(""), paragraph("")), Map.of(), Map.of(),
                new Layout(Numbering.SKIPPING, form));
        return Block.of(summary).stream().map(block -> switch (block) {
            case Block.Heading(Outline.Entry entry) -> entry.number() + summary.printed(entry.section().title());
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) -> entry.number()
                    + summary.printed(entry.section().title()) + stop + summary.printed(first.prose());
            case Block.Plain(Paragraph paragraph) -> summary.printed(paragraph.prose());
            case Block.Grid(Section section, Table table) -> "[" + table.proses().map(summary::printed)
                    .collect(java.util.stream.Collectors.joining("|")) + "]";
        }).collect(Collectors.joining("|"));
    }
}
