package org.edusum.relating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.formula.Figures;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.OwnNames;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SameThingTest {

    private static Summary with(Summary summary, String... paragraphs) {
        List<Paragraph> body = java.util.stream.IntStream.range(0, paragraphs.length)
                .mapToObj(i -> new Paragraph(new ParagraphId("t" + i), Prose.of(paragraphs[i]))).toList();
        Section chapter = summary.root().children().getFirst();
        List<Section> chapters = new java.util.ArrayList<>(summary.root().children());
        chapters.set(0, chapter.withBody(java.util.stream.Stream.concat(chapter.body().stream(), body.stream()).toList()));
        return summary.withRoot(summary.root().withChildren(chapters));
    }

    private static Summary linked(Summary summary, String field, List<SameThing.Candidate> accepted) {
        Edit edit = SameThing.edit(summary, new FieldId(field), accepted).orElseThrow();
        Outcome.Applied<Edit> applied = (Outcome.Applied<Edit>) edit.apply(summary);
        assertEquals(summary, ((Outcome.Applied<Edit>) applied.inverse().apply(applied.summary())).summary());
        return applied.summary();
    }

    @Test
    void otherFieldsOfTheSameNameBecomeOneAndWhatSpeaksOfThemFollows() {
        Relation part = Figures.relation("r1", "{b}", "<=", "{t}");
        Summary summary = new Figures().whole("a", "幼儿园数", "").whole("b", "幼儿园数", "12").whole("c", "幼儿园总数", "12").whole("t", "学校数", "90")
                .computed("x", new org.edusum.model.value.FieldType.Whole("所"), "两倍", "{b}*2").summary(part);
        List<SameThing.Candidate> candidates = SameThing.of(summary, new FieldId("a"));
        assertEquals(List.of("b true", "c false"), candidates.stream().map(one -> ((SameThing.OtherField) one).field().id() + " " + one.isSure()).toList());
        Summary after = linked(summary, "a", candidates.subList(0, 1));
        assertFalse(after.fields().containsKey(new FieldId("b")));
        assertEquals("12所", Figures.printed(after, "a"));
        assertEquals("{a}*2", after.field(new FieldId("x")).formula().orElseThrow().expression().text());
        assertEquals("{a}", after.relations().all().getFirst().left().text());
        assertEquals(List.of("总结", "概况", "12所12所12所90所＿＿所", "局", "日"), after.allProses().map(after::printed).toList());
    }

    @Test
    void wordsThatAreTheNameAndFiguresInLikeWordsAreFound() {
        Summary summary = with(new Figures().whole("a", "幼儿园数", "12").summary(), "全区有幼儿园12所，小学112所，食堂12所。", "名师12所幼儿园轮岗。");
        assertEquals(List.of("全区有幼儿园|12所", "名师|12所"), SameThing.of(summary, new FieldId("a")).stream().map(SameThing.Passage.class::cast)
                .filter(one -> !one.before().endsWith("食堂")).map(one -> one.before() + "|" + one.words()).toList());
    }

    @Test
    void theDistrictChangesInAllPlacesAndInTheTitleOnceItIsLinked() {
        Summary start = Templates.start(Templates.all().getFirst(), Map.of(OwnName.DISTRICT, new Value.Words("云川区"), OwnName.YEAR, new Value.Year(2022)));
        Summary summary = with(start, "云川区教育发展基金会揭牌，云川区学子受益。");
        FieldId district = summary.names().get(OwnName.DISTRICT);
        List<SameThing.Candidate> sure = SameThing.of(summary, district).stream().filter(SameThing.Candidate::isSure).toList();
        assertEquals(2, sure.size());
        Summary linked = linked(summary, district.value(), sure);
        Edit rename = new Edit("填写", OwnNames.setting(linked, district, new Value.Words("海棠区")));
        Summary renamed = ((Outcome.Applied<Edit>) rename.apply(linked)).summary();
        assertEquals("海棠区教育局2022年度工作总结", renamed.title());
        assertTrue(renamed.allProses().map(renamed::printed).noneMatch(text -> text.contains("云川")));
    }

    @Test
    void nothingAcceptedIsNoStep() {
        Summary summary = new Figures().whole("a", "幼儿园数", "12").summary();
        assertEquals(Optional.empty(), SameThing.edit(summary, new FieldId("a"), List.of()));
        Field other = summary.field(new FieldId("a"));
        assertEquals(1.0, SameThing.likeness(other.label(), other.label()));
    }
}
