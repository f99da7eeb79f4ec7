package org.edusum.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.RandomEdits;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class CheckerTest {

    @Test
    void theBuiltInTemplateHasNoProblem() {
        Templates.all().forEach(template ->
                assertEquals(List.of(), new Checker().check(template.summary()).all()));
    }

    @Test
    void problemsAreFoundWhereTheyAreInReadingOrder() {
        Summary summary = summary(
                section("a", "", paragraph("p1", "完成，，任务")),
                section("b", "第二章", List.of(paragraph("p2", "共*所")), section("b1", "无正文"),
                        section("b2", "", paragraph("p3", "没有标题的条目可以有正文。"))));
        Problems problems = new Checker().check(summary);
        assertEquals(List.of("missing-title@a", "doubled-punctuation@a", "left-over-blank@b", "empty-section@b1",
                "unpaired-marks@root"), problems.all().stream().map(p -> p.rule() + "@" + p.section()).toList());
        assertEquals(new Problem("left-over-blank", Severity.WRONG, new SectionId("b"),
                new Place.Body(new ParagraphId("p2")), 1, 2, "“*”处还没有填写"), problems.all().get(2));
        assertEquals(2, problems.below(summary.section(new SectionId("b")).orElseThrow()).size());
        assertEquals(1, problems.in(new SectionId("b")).size());
    }

    @Test
    void anAttachmentNeedsATitleAndContentWhichMayBeATable() {
        Section bare = section("t1", "").withKind(Section.Kind.ATTACHMENT);
        Section table = section("t2", "名单").withKind(Section.Kind.ATTACHMENT).withTable(Optional.of(Table.empty(1, 1)));
        assertEquals(List.of("附件没有标题", "附件还没有内容"), new Checker().check(summary(bare, table)).all().stream()
                .filter(problem -> !problem.section().value().equals("root")).map(Problem::message).toList());
    }

    @Test
    void whatIsRememberedNeverDiffersFromCheckingAnew() {
        for (long seed = 0; seed < 30; seed++) {
            Checker remembering = new Checker();
            RandomEdits random = new RandomEdits(seed);
            Summary summary = RandomSummary.of(seed);
            for (int i = 0; i < 15; i++) {
                assertEquals(new Checker().check(summary), remembering.check(summary));
                summary = ((Outcome.Applied<Edit>) random.next(summary).apply(summary)).summary();
            }
        }
    }

    private static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), Prose.of(text));
    }

    private static Section section(String id, String title, Paragraph... body) {
        return section(id, title, List.of(body));
    }

    private static Section section(String id, String title, List<Paragraph> body, Section... children) {
        return new Section(new SectionId(id), Prose.of(title), body, List.of(children));
    }

    private static Summary summary(Section... chapters) {
        return new Summary(section("root", "总结", List.of(), chapters),
                new Signature(paragraph("sign", "（教育局"), paragraph("date", "")), Map.of(), Map.of(),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }
}
