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
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.OwnNames;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Edit edit = Linking.edit(summary, new FieldId(field), accepted).orElseThrow();
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

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "实验小学, 第二实验小学扩建。, false", "实验小学, 第2实验小学扩建。, false", "实验小学, 云川实验小学分校揭牌。, false", "实验小学, 在实验小学分校揭牌。, false",
        "实验小学, 实验小学教育集团成立。, false", "实验小学, 实验小学东校区启用。, false", "实验小学, 实验小学和平校区启用。, false", "实验小学, 市实验小学获奖。, false",
        "实验小学, 实验小学荣获一等奖。, true", "实验小学, 新建的实验小学、城南小学启用。, true", "实验小学, 在“实验小学”开展。, true", "实验小学, 走进实验小学开展活动。, true",
        "实验小学, 支持实验小学和城南小学结对。, true", "实验小学, 实验小学教师获奖。, true",
        "云川区, 云川区教育局印发通知。, true", "云川区, 在云川区开展。, true", "云川区, 东云川区发展。, false", "云川区, 海州市云川区实验小学。, true",
        "云川区, 今年云川区学子受益。, true", "云川区, 新云川区。, false", "云川, 云川区教育。, false", "王伟, 教师王伟民获奖。, false", "王伟, 教师王伟、李明获奖。, true",
        "城东校区, 城东校区新楼。, false",
    })
    void aNameIsSureOnlyWhereItIsNoPartOfALongerOne(String name, String text, boolean isSure) {
        Field field = Figures.field("a", new org.edusum.model.value.FieldType.Name(), "名称", name);
        List<SameThing.Candidate> found = SameThing.of(with(new Figures().with(field).summary(), text), new FieldId("a"));
        assertEquals(List.of(isSure), found.stream().map(SameThing.Candidate::isSure).toList());
        assertEquals("文字与“名称”相同" + (isSure ? "" : "，但可能是更长的名称的一部分"), found.getFirst().because());
    }

    @Test
    void aFieldBeforeANameMayBelongToIt() {
        Field district = Figures.field("d", new org.edusum.model.value.FieldType.Name(), "本区", "云川区");
        Field school = Figures.field("s", new org.edusum.model.value.FieldType.Name(), "学校", "实验小学");
        Summary summary = new Figures().with(district).with(school).summary();
        Paragraph paragraph = new Paragraph(new ParagraphId("t"), new Prose(List.of(new FieldRef(new FieldId("d"), Form.FULL),
                new org.edusum.model.Text("实验小学获奖。"))));
        Section chapter = summary.root().children().getFirst();
        Summary written = summary.withRoot(summary.root().withChildren(List.of(chapter.withBody(List.of(paragraph)))));
        assertEquals(List.of(false), SameThing.of(written, new FieldId("s")).stream().map(SameThing.Candidate::isSure).toList());
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
    void aFormulaNeverLeadsBackToItselfAndNothingKnownIsLost() {
        Field a = Figures.field("a", new org.edusum.model.value.FieldType.Whole("所"), "幼儿园数", "24")
                .withFormula(Optional.of(new org.edusum.model.Formula(new org.edusum.model.Expression("{x}*2"), false)));
        Field b = Figures.field("b", new org.edusum.model.value.FieldType.Whole("所"), "幼儿园数", "12")
                .withPrevious(new Value.Quantity(java.math.BigDecimal.TEN)).withSource("学前科").withNote("含分园").withReason("新建两所");
        Summary summary = new Figures().with(a).with(b).computed("x", new org.edusum.model.value.FieldType.Whole("所"), "翻番", "{b}+0").summary();
        SameThing.OtherField other = (SameThing.OtherField) SameThing.of(summary, new FieldId("a")).getFirst();
        assertEquals("名称相同；那里填的是“12所”，关联后以这里为准；两者的算式互相引用，关联后算式去掉，数字保留", other.because());
        assertFalse(other.isSure());
        Field after = linked(summary, "a", List.of(other)).field(new FieldId("a"));
        assertEquals(Optional.empty(), after.formula());
        assertEquals("24所 10 学前科 含分园 新建两所", String.join(" ", after.printed(Form.FULL),
                after.type().printBare(after.previous()), after.source(), after.note(), after.reason()));
        Field back = linked(summary, "b", List.of(new SameThing.OtherField(a.withFormula(Optional.empty()), false, ""))).field(new FieldId("b"));
        assertEquals("12所", back.printed(Form.FULL));
    }

    @Test
    void aFormulaComesAlongAndAHandWrittenValueStaysOne() {
        Summary summary = new Figures().whole("a", "幼儿园数", "13").whole("e", "幼儿园数", "").whole("c", "公办园数", "12")
                .computed("b", new org.edusum.model.value.FieldType.Whole("所"), "幼儿园数", "{c}+0").summary();
        Field computed = summary.field(new FieldId("b"));
        Field filled = linked(summary, "a", List.of(new SameThing.OtherField(computed, false, ""))).field(new FieldId("a"));
        assertEquals("13所", filled.printed(Form.FULL));
        assertEquals(false, filled.isComputed());
        assertEquals("{c}+0", filled.formula().orElseThrow().expression().text());
        assertTrue(linked(summary, "e", List.of(new SameThing.OtherField(computed, false, ""))).field(new FieldId("e")).isComputed());
    }

    @Test
    void cellsAreLookedThroughAndWhatDiffersIsSaid() {
        Summary plain = new Figures().whole("a", "幼儿园数", "").whole("b", "幼儿园数", "12").whole("c", "幼儿园数", "13").summary();
        assertEquals(List.of(false, false), SameThing.of(plain, new FieldId("a")).stream().map(SameThing.Candidate::isSure).toList());
        Summary summary = new Figures().whole("a", "幼儿园数", "12").summary();
        Table table = Table.empty(3, 2).withCell(0, 0, Prose.of("类别")).withCell(0, 1, Prose.of("数量")).withCell(1, 0, Prose.of("幼儿园"))
                .withCell(1, 1, Prose.of("12")).withCell(2, 0, Prose.of("食堂")).withCell(2, 1, Prose.of("12"));
        Section chapter = summary.root().children().getFirst();
        Summary withTable = summary.withRoot(summary.root().withChildren(List.of(chapter.withTable(Optional.of(table)))));
        List<SameThing.Candidate> found = SameThing.of(withTable, new FieldId("a"));
        assertEquals(1, found.size());
        Table after = linked(withTable, "a", found).root().children().getFirst().table().orElseThrow();
        assertEquals(Prose.of(new FieldRef(new FieldId("a"), Form.NUMBER)), after.cell(1, 1));
        assertEquals(Prose.of("12"), after.cell(2, 1));
    }

    @Test
    void aPartOfALongerNumberIsNotTheSame() {
        Field year = Figures.field("a", new org.edusum.model.value.FieldType.Text(), "幼儿园数", "12");
        Summary summary = with(new Figures().with(year).summary(), "幼儿园124所，幼儿园１12所，幼儿园12.5所，幼儿园共12。");
        assertEquals(List.of("。"), SameThing.of(summary, new FieldId("a")).stream().map(SameThing.Passage.class::cast)
                .map(SameThing.Passage::after).toList());
    }

    /** Every field of the template is a quantity of its own, however alike some are called. */
    @Test
    void noTwoFieldsOfTheTemplateAreTakenForOneUnasked() {
        Summary template = Templates.start(Templates.all().getFirst(), Map.of());
        assertEquals(List.of(), template.fields().keySet().stream().flatMap(id -> SameThing.of(template, id).stream())
                .filter(SameThing.Candidate::isSure).toList());
        assertTrue(RelationSuggestions.of(template).stream().noneMatch(one -> one.relation().kind() == Relation.Kind.SAME));
    }

    @Test
    void nothingAcceptedIsNoStep() {
        Summary summary = new Figures().whole("a", "幼儿园数", "12").summary();
        assertEquals(Optional.empty(), Linking.edit(summary, new FieldId("a"), List.of()));
    }
}
