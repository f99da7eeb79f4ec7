package org.edusum.importing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Span;
import org.edusum.model.Block;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.NumberMark;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ImportedSummaryTest {

    private static Recognition recognised(String text, Choices.Figures figures) {
        return Recogniser.recognise(Sources.ofText("文", text), new Choices(true, figures), Progress.NONE);
    }

    private static Summary imported(String text) {
        return ImportedSummary.of(recognised(text, Choices.Figures.AUTO));
    }

    /** What is printed between title and signature, a line for each paragraph. */
    private static String printed(Summary summary) {
        return Block.of(summary).stream().map(block -> switch (block) {
            case Block.Heading(var entry) -> entry.number() + summary.printed(entry.section().title());
            case Block.RunIn(var entry, String stop, Paragraph first) ->
                    entry.number() + summary.printed(entry.section().title()) + stop + summary.printed(first.prose());
            case Block.Plain(Paragraph paragraph) -> summary.printed(paragraph.prose());
            case Block.Grid(Section section, Table table) -> table.rows().stream()
                    .map(row -> row.stream().map(summary::printed).collect(Collectors.joining("|"))).collect(Collectors.joining("/"));
        }).collect(Collectors.joining("\n"));
    }

    @Test
    void aTemplateIsPrintedAsItRead() {
        Summary summary = imported("""
                区图书馆年度工作总结
                一年来，馆里事情不少。
                一、借阅服务
                （一）开放时间
                每周开放*小时，接待读者*万人次。
                （二）流动书车
                书车到村*次。
                二、馆舍建设
                新建分馆*个，投入*.*万元。
                """);
        assertEquals("区图书馆年度工作总结", summary.title());
        assertEquals("""
                一年来，馆里事情不少。
                一、借阅服务
                （一）开放时间
                每周开放＿＿小时，接待读者＿＿万人次。
                （二）流动书车
                书车到村＿＿次。
                二、馆舍建设
                新建分馆＿＿个，投入＿＿万元。""", printed(summary));
        assertEquals(HeadingForm.OWN_LINE, summary.layout().headings());
        assertEquals(5, summary.fields().size());
    }

    @Test
    void numbersFollowThoseOfTheTextWhereLevelsAreSkippedAndTitlesRunIn() {
        Summary summary = imported("""
                一、队伍
                1.招聘。招聘教师*人。
                2.培训。培训*人次。
                二、校舍
                1.新建。新建校舍*平方米。
                2.维修。维修教室*间。
                """);
        assertEquals(List.of(NumberMark.CHINESE, NumberMark.ARABIC), summary.layout().numbering().marks().subList(0, 2));
        assertEquals(HeadingForm.RUN_IN, summary.layout().headings());
        assertTrue(printed(summary).contains("\n2.培训。培训＿＿人次。\n二、校舍\n1.新建。"), printed(summary));
    }

    @Test
    void aFilledDocumentKeepsItsFiguresAsValues() {
        Summary summary = imported("""
                一、队伍
                全年招聘教师1,200人，投入３６．５０万元，师训覆盖率98.5%，9月份开班。
                """);
        assertEquals(4, summary.fields().size());
        assertTrue(summary.fields().values().stream().allMatch(field -> field.isFilled()));
        assertTrue(printed(summary).contains("招聘教师1200人，投入36.50万元，师训覆盖率98.5%，9月份开班。"), printed(summary));
    }

    @Test
    void aNameIsOneFieldInAllItsPlacesTheTitleToo() {
        Recognition found = recognised("*区教育工作总结\n一、概况\n*区有学校*所，*区委很重视。", Choices.Figures.AUTO);
        List<FieldMark> named = found.fields().stream().map(mark -> mark.span().of(found.reading().text()).equals("*")
                && found.reading().text().startsWith("区", mark.span().end()) ? mark.withVariable("district") : mark).toList();
        Summary summary = ImportedSummary.of(found.withFields(named));
        assertEquals(2, summary.fields().size());
        assertTrue(summary.field(OwnName.DISTRICT).orElseThrow().type() instanceof FieldType.Name);
        assertEquals(3, summary.allProses().flatMap(prose -> prose.references())
                .filter(reference -> reference.equals(new FieldRef(summary.names().get(OwnName.DISTRICT)))).count());
        assertEquals("＿＿教育工作总结", summary.title());
    }

    @Test
    void aNumberThatIsMeantToBeTheDistrictIsNoOwnName() {
        Recognition found = recognised("一、概况\n现有学校*所。", Choices.Figures.AUTO);
        Summary summary = ImportedSummary.of(found.withFields(found.fields().stream().map(mark -> mark.withVariable("district")).toList()));
        assertEquals(1, summary.fields().size());
        assertTrue(summary.names().isEmpty());
    }

    @Test
    void blanksInCellsBecomeFields() {
        Recognition found = Recogniser.recognise(Sources.ofHtml("表", "<h1>总结</h1><h2>一、经费</h2><p>见下表。</p>"
                + "<table><tr><th>项目</th><th>金额</th></tr><tr><td>设备</td><td>**万元</td></tr></table>"), Choices.USUAL, Progress.NONE);
        Summary summary = ImportedSummary.of(found);
        assertTrue(printed(summary).endsWith("见下表。\n项目|金额/设备|＿＿万元"), printed(summary));
        assertEquals(1, summary.fields().size());
    }

    @Test
    void aFieldWithoutAPlaceIsNotMade() {
        Recognition found = recognised("一、概况\n现有学校*所，教师*人。", Choices.Figures.AUTO);
        int first = found.fields().getFirst().span().start();
        Structure old = found.structure();
        HeadingMark cut = new HeadingMark(new Span(first - 2, first - 2), new Span(first - 2, first), first + 1, 2, "", true, false,
                Because.CLERK);
        Structure changed = new Structure(old.reading(), old.title(), old.contents(), List.of(old.headings().getFirst(), cut),
                old.signatory(), old.date(), old.end(), List.of());
        assertEquals(1, ImportedSummary.of(found.withStructure(changed)).fields().size());
    }

    @Test
    void aLevelThatIsSkippedLeavesNoGapInTheTree() {
        Recognition found = recognised("一、甲事\n1.乙事。说明。\n2.丙事。说明。\n二、丁事\n说明。", Choices.Figures.AUTO);
        Structure old = found.structure();
        List<HeadingMark> deep = old.headings().stream().map(heading -> heading.depth() > 1 ? heading.withDepth(5) : heading).toList();
        assertEquals(List.of(1, 2, 2, 1), Levels.of(deep));
        Summary summary = ImportedSummary.of(found.withStructure(new Structure(old.reading(), old.title(), old.contents(), deep,
                old.signatory(), old.date(), old.end(), List.of())));
        assertEquals(2, summary.root().children().getFirst().children().size());
        assertEquals(NumberMark.ARABIC, summary.layout().numbering().markAt(2));
    }

    @Test
    void theDateAtTheEndIsTheDateOfIssue() {
        Summary summary = imported("总结\n一、甲事\n办了*件事。\n二、乙事\n办了*件事。\n东岭小学\n20XX年XX月XX日\n");
        assertEquals("东岭小学", summary.printed(summary.signature().signatory().prose()));
        assertEquals(Optional.of(new FieldType.Date()), summary.field(OwnName.ISSUED).map(field -> field.type()));
        assertEquals("＿＿年＿＿月＿＿日", summary.printed(summary.signature().date().prose()));
    }

    @Test
    void aLineWithoutMeasureIsCutAtStops() {
        String sentence = "本句不长也不短只是为了凑数。";
        Summary summary = imported(sentence.repeat(5_000));
        List<Paragraph> body = summary.root().body();
        assertTrue(body.size() > 10);
        assertTrue(body.stream().allMatch(paragraph -> paragraph.prose().length() <= Lines.LONGEST
                && paragraph.prose().plain().endsWith("。")));
        assertEquals(5_000 * sentence.length(), body.stream().mapToInt(paragraph -> paragraph.prose().length()).sum());
    }

    @Test
    void theSameRecognitionGivesTheSameSummary() {
        String text = "总结\n一、甲事\n办了*件事。\n（*）乙事，办了*件。\n二、丙事\n";
        assertEquals(imported(text), imported(text));
        assertEquals(Value.EMPTY, imported(text).fields().values().iterator().next().value());
    }
}
