package org.edusum.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.annual.YearPlace.InProse;
import org.edusum.formula.Figures;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Formalities;
import org.edusum.model.Imprint;
import org.edusum.model.Inline;
import org.edusum.model.OwnName;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Relation;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class RollForwardTest {

    private static final YearSearch SEARCH = new YearSearch(2022, 1);

    private static List<String> stays(String text) {
        return SEARCH.in(new InProse(0), text).stream().filter(mention -> !mention.isMoving()).map(YearMention::text).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022年是丰收的一年, 2023年是丰收的一年", "2022 年度总结, 2023 年度总结", "比2021年增加、比2020年减少, 比2022年增加、比2020年减少", "2022—2023学年, 2023—2024学年",
        "2021-2022学年开局, 2022-2023学年开局", "二〇二二年十二月, 二〇二三年十二月", "二零二二年, 二零二三年", "2022/2023学年, 2023/2024学年", "“十四五”2021—2025年规划, “十四五”2021—2025年规划", "印发《2022年工作要点》, 印发《2022年工作要点》", "云教〔2022〕5号, 云教〔2022〕5号",
        "2023年工作计划, 2024年工作计划", "到2023年建成, 到2023年建成", "２０２２年, 2023年",
        "2020—2021学年至2023—2024学年, 2021—2022学年至2024—2025学年",
        "2021、2022年两年, 2022、2023年两年", "2022、2023年两年计划, 2022、2023年两年计划", "二〇二一和二〇二二年, 二〇二二和二〇二三年", "2019、2020年, 2019、2020年",
        "到2022年建成, 到2022年建成", "到2022年底, 到2023年底", "截至2022年, 截至2023年", "截止到2022年, 截止到2023年", "到2022年12月, 到2023年12月",
        "2022级新生和2022届毕业生, 2022级新生和2022届毕业生", "到2025年建成, 到2025年建成", "电话82022年, 电话82022年", "2022.5%, 2022.5%", "《总则》在2022年施行, 《总则》在2023年施行",
        "二〇二二—二〇二三学年, 二〇二三—二〇二四学年", "二〇二一至二〇二五年规划, 二〇二一至二〇二五年规划", "二〇二二学年第一学期, 二〇二三学年第一学期", "二零二二年一二月, 二零二三年一二月",
        "2021-22学年, 2022-23学年", "2022—23学年和2023—24学年, 2023—24学年和2024—25学年", "二〇二一—二二学年, 二〇二二—二三学年", "2021/22 学年, 2022/23 学年",
        "2022学年度, 2023学年度", "2022-12-09, 2022-12-09", "2021—25年规划, 2021—25年规划", "2022三季度, 2022三季度",
        "自2021年起实施新方案, 自2021年起实施新方案", "从2021年9月1日起, 从2021年9月1日起", "自2021年推行课改以来, 自2021年推行课改以来", "2021年以来, 2021年以来",
        "2021年被评为全国文明单位, 2021年被评为全国文明单位", "2021年12月，我区获评示范区, 2021年12月，我区获评示范区", "二〇二一年建成的校舍, 二〇二一年建成的校舍", "2021年被教育部等三部委确定为试点, 2021年被教育部等三部委确定为试点",
        "2021年获得全国先进集体称号, 2021年获得全国先进集体称号", "自2020—2021学年起, 自2020—2021学年起",
        "比2021年建成的多5所, 比2022年建成的多5所", "从2021年的12所增加到, 从2022年的12所增加到", "2021年的基础上再建成, 2022年的基础上再建成", "从2021年的一起案件降为零, 从2022年的一起案件降为零", "2021年投入3亿元，建成5所, 2022年投入3亿元，建成5所",
        "2022年被评为全国文明单位, 2023年被评为全国文明单位", "自2022年起, 自2023年起",
    })
    void yearsInTheTextMoveOnWhereTheyAreThoseOfTheReport(String text, String expected) {
        assertEquals(expected, SEARCH.moved(text));
    }

    @Test
    void whatStaysAndHoldsTheYearIsListed() {
        assertEquals(List.of("2022、2023", "2022"), stays("2022、2023年两年计划，到2022年建成，2021、2022年"));
        assertEquals(List.of("2021—2025", "2022", "2022"), stays("2021—2025年规划，《2022年要点》，2022级"));
        assertEquals(List.of("2021", "2021", "2020—2021", "二〇二二至二五"),
                stays("自2021年起；2021年被评为示范区；自2020—2021学年起；二〇二二至二五年"));
    }

    private static List<String> mentions(RollForward plan) {
        return plan.mentions().stream().map(mention -> mention.place() + " " + mention.before() + "【" + mention.text() + "】" + mention.after()
                + (mention.isMoving() ? " " + mention.next() : "")).toList();
    }

    /** What is not prose holds years too: the next year's sheets must not ask for this year's figures. */
    @Test
    void yearsOfFieldsImprintAndRelationsAreListedAndMove() {
        FieldType words = new FieldType.Text();
        FieldType year = new FieldType.Year();
        Summary before = new Figures().with(Figures.field("a", new FieldType.Whole("人"), "2022年招聘教师人数", "12").withNote("2022年9月的数，2022届不算"))
                .with(Figures.field("b", words, "会议名称", "2022年校长研修班")).with(Figures.field("c", year, "督导年份", "2022"))
                .with(Figures.field("d", year, "规划启动年份", "2021")).with(Figures.field("e", year, "建校年份", "1990"))
                .computed("g", new FieldType.Whole("年"), "校龄", "2022-{e}").computed("f2022", new FieldType.Whole("人"), "余数", "{a}-2022")
                .summary(new Relation("r1", Relation.Kind.YEAR, new Expression("{c}"), Relation.Comparison.EQUAL, new Expression("2022"),
                        Relation.Strength.SOFT, Relation.Standing.CONFIRMED, "2022年开展"), Figures.relation("r2", "{f2022}", "<=", "2022+{a}"))
                .withFormalities(new Formalities("", Optional.of(new Imprint("", "", "2022年12月30日"))));
        RollForward plan = RollForward.plan(before, 2022, 2023);
        assertEquals(List.of(
                "InField[field=a, part=LABEL] 【2022】年招聘教师人数 2023",
                "InField[field=a, part=NOTE] 【2022】年9月的数，2022届不算 2023",
                "InField[field=a, part=NOTE] 2022年9月的数，【2022】届不算",
                "InField[field=b, part=VALUE] □【2022】年校长研修班2022年202 2023",
                "InField[field=c, part=VALUE] □2022年校长研修班【2022】年2021年1990年□□ 2023",
                "InField[field=d, part=VALUE] 022年校长研修班2022年【2021】年1990年□□",
                "InField[field=g, part=FORMULA] 【2022】 − 【建校年份】 2023",
                "InField[field=f2022, part=FORMULA] 【2022年招聘教师人数】 − 【2022】",
                "Issued[] 【2022】年12月30日 2023",
                "InRelation[relation=r1, part=RIGHT] 【督导年份】 = 【2022】 2023",
                "InRelation[relation=r1, part=NOTE] 【2022】年开展 2023",
                "InRelation[relation=r2, part=RIGHT] 【余数】 <= 【2022】 + 【2022年招聘教师人数】"), mentions(plan));
        Summary after = plan.result();
        Field hired = after.field(new FieldId("a"));
        assertEquals(List.of("2023年招聘教师人数", "2023年9月的数，2022届不算"), List.of(hired.label(), hired.note()));
        Field meeting = after.field(new FieldId("b"));
        assertEquals(List.of(new Value.Words("2023年校长研修班"), new Value.Words("2022年校长研修班")), List.of(meeting.value(), meeting.previous()));
        assertEquals(List.of("2023年", "2021年", "1990年", "33年"), List.of(Figures.printed(after, "c"), Figures.printed(after, "d"),
                Figures.printed(after, "e"), Figures.printed(after, "g")));
        assertEquals("2023年12月30日", after.formalities().imprint().orElseThrow().issued());
        assertEquals(List.of("2023", "2022+{a}"), after.relations().all().stream().map(relation -> relation.right().text()).toList());
        assertEquals("2023年开展", after.relations().all().getFirst().note());
        RollForward decided = plan.with(0, false).with(5, true).with(7, true);
        assertEquals("2022年招聘教师人数", decided.result().field(new FieldId("a")).label());
        assertEquals("2022年", Figures.printed(decided.result(), "d"));
        assertEquals("{a}-2023", decided.result().field(new FieldId("f2022")).formula().orElseThrow().expression().text());
    }

    /** A chapter with one paragraph; fields stand in braces, those with a # without their unit. */
    private static Summary paragraph(String text, Field... fields) {
        Figures figures = new Figures();
        List.of(fields).forEach(figures::with);
        List<Inline> inlines = new ArrayList<>();
        Pattern.compile("\\{(#?)(\\w+)}|[^{}]+").matcher(text).results().forEach(part -> inlines.add(part.group(2) == null
                ? new Text(part.group()) : new FieldRef(new FieldId(part.group(2)), part.group(1).isEmpty() ? Form.FULL : Form.NUMBER)));
        return figures.summary().withProse(new Place.Body(new ParagraphId("p1")), new Prose(inlines));
    }

    private static String rolledParagraph(Summary summary) {
        Summary after = RollForward.plan(summary, 2022, 2023).result();
        return after.printed(after.prose(new Place.Body(new ParagraphId("p1"))).orElseThrow());
    }

    /** An import makes fields of years and school years: what they are shows in the prose around them. */
    @Test
    void yearsInFieldsAreJudgedByTheProseTheyStandIn() {
        FieldType year = new FieldType.Year();
        Field last = Figures.field("a", year, "新方案年份", "2021");
        Field own = Figures.field("b", year, "年份", "2022");
        Field school = Figures.field("c", new FieldType.Text(), "学年", "2021-22");
        assertEquals("自2021年起实施", rolledParagraph(paragraph("自{a}起实施", last)));
        assertEquals("比2022年增加", rolledParagraph(paragraph("比{a}增加", last)));
        assertEquals("比2021年增加；自2021年起", rolledParagraph(paragraph("比{a}增加；自{a}起", last)));
        assertEquals("2022—2023学年", rolledParagraph(paragraph("{#a}—{#b}学年", last, own)));
        assertEquals("2021—2022年规划", rolledParagraph(paragraph("{#a}—{b}规划", last, own)));
        assertEquals("2021-22学年", rolledParagraph(paragraph("{#a}-22学年", last)));
        assertEquals("2022-23学年收官", rolledParagraph(paragraph("{c}学年收官", school)));
        assertEquals("2023", rolledParagraph(paragraph("{#b}", own)), "alone in a cell");
        assertEquals("2022级新生", rolledParagraph(paragraph("{#b}级新生", own)));
        assertEquals("《2022年要点》", rolledParagraph(paragraph("《{b}要点》", own)));
        assertEquals(List.of("InField[field=a, part=VALUE] 自【2021】年起实施"),
                mentions(RollForward.plan(paragraph("自{a}起实施", last), 2022, 2023)));
    }

    /** The template with the names given and every figure filled. */
    private static Summary filled() {
        Summary summary = Templates.start(Templates.all().getFirst(), Map.of(OwnName.YEAR, new Value.Year(2022),
                OwnName.DISTRICT, new Value.Words("云川区"), OwnName.CITY, new Value.Words("云州市")));
        Map<FieldId, Field> fields = new HashMap<>(summary.fields());
        fields.replaceAll((id, field) -> field.type() instanceof FieldType.Whole
                ? field.withValue(new Value.Quantity(java.math.BigDecimal.valueOf(Math.abs(id.hashCode() % 900)))).withReason("新增")
                : field.type() instanceof FieldType.Year && !field.isFilled() ? field.withValue(new Value.Year(2022)) : field);
        Section marked = summary.root().withChildren(summary.root().children().stream().map(chapter ->
                chapter.withMarks(new SectionMarks(SectionMarks.Status.DONE, "基教科"))).toList());
        return summary.withFields(fields).withRoot(marked);
    }

    @Test
    void theTemplateRolledForwardHasNoYearLeftAndNothingLost() {
        Summary before = filled();
        RollForward plan = RollForward.plan(before, 2022, 2023);
        Summary after = plan.result();
        assertEquals("云川区教育局2023年度工作总结", after.title());
        List<String> staying = plan.mentions().stream().filter(mention -> !mention.isMoving()).map(mention ->
                before.field(((YearPlace.InField) mention.place()).field()).label()).toList();
        assertEquals(List.of("国家优质均衡评估目标年份", "教育设施布局规划目标年份", "法治宣传教育规划启动年份"), staying);
        assertEquals(staying.size(), after.allProses().map(after::printed).filter(prose -> prose.contains("2022")).count());
        assertEquals(before.allProses().map(Prose::plain).toList(), after.allProses().map(Prose::plain).toList());
        Field schools = after.field(new FieldId("f002"));
        assertEquals(before.field(new FieldId("f002")).value(), schools.previous());
        assertEquals(Value.EMPTY, schools.value());
        assertEquals("", schools.reason());
        assertEquals(before.field(new FieldId("f002")).source(), schools.source());
        assertEquals(new Value.Words("云川区"), after.field(OwnName.DISTRICT).orElseThrow().value());
        assertEquals(Value.EMPTY, after.field(OwnName.ISSUED).orElseThrow().value());
        assertEquals(new SectionMarks(SectionMarks.Status.NOT_STARTED, "基教科"), after.root().children().getFirst().marks());
        assertEquals(before.relations(), after.relations());
        assertEquals(before.field(new FieldId("f068")).formula(), after.field(new FieldId("f068")).formula());
        assertFalse(after.field(new FieldId("f068")).isFilled());
    }

    @Test
    void noProseIsLostWhateverTheSummary() {
        for (long seed = 0; seed < 150; seed++) {
            Summary before = RandomSummary.of(seed);
            RollForward plan = RollForward.plan(before, 2022, 2023);
            Summary after = plan.result();
            assertEquals(before.allProses().map(prose -> prose.plain().replaceAll("\\d{4}", "#")).toList(),
                    after.allProses().map(prose -> prose.plain().replaceAll("\\d{4}", "#")).toList());
            assertEquals(before.places().toList(), after.places().toList());
            assertEquals(before.fields().keySet(), after.fields().keySet());
            before.fields().forEach((id, field) -> {
                if (!before.names().containsValue(id)) {
                    assertEquals(field.value(), after.field(id).previous());
                }
            });
            assertTrue(after.root().subtree().allMatch(section -> section.marks().status() == SectionMarks.Status.NOT_STARTED));
        }
    }

    @Test
    void theClerkDecidesOnEachYear() {
        Summary template = Templates.all().getFirst().summary();
        Summary summary = template.withRoot(template.root().withTitle(Prose.of("云川区2022年度总结")));
        assertEquals(Optional.of(2022), RollForward.year(summary));
        RollForward plan = RollForward.plan(summary, 2022, 2024);
        assertEquals("云川区2024年度总结", plan.result().title());
        assertEquals("云川区2022年度总结", plan.with(0, false).result().title());
        assertThrows(IllegalArgumentException.class, () -> RollForward.plan(summary, 2022, 2022));
    }
}
