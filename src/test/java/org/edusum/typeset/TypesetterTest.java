package org.edusum.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final PageStyle STYLE = PageStyle.GB9704;
    /** Fills exactly one line as a turn-over line. */
    private static final String LINE = "本年度全区各级各类学校的办学条件持续改善教育质量稳步提升";

    private int ids;

    @Test
    void theContentsStandBeforeTheTextAndCarryNoNumber() {
        Pages pages = layout(summary("工作总结", section("阅读", "书。"), section("体育", "球。")));
        assertEquals(List.of("i", "1"), pages.all().stream().map(Page::label).toList());
        assertTrue(pages.all().getFirst().footer().isEmpty());
        assertEquals("— 1 —", pages.all().getLast().footer().orElseThrow().text());
        assertEquals(List.of("目　录", "一、阅读", "二、体育"), texts(pages.all().getFirst()).stream()
                .map(text -> text.replaceAll("…+1$", "")).toList());
    }

    @Test
    void contentsListTitlesDownToTheDepthOfTheStyleWithTheirPages() {
        Section item = section("阅读节", "书。").withChildren(List.of(section("小书展", "多。")));
        Summary summary = summary("总结", section("阅读", LINE.repeat(30)).withChildren(
                List.of(item, section("", "没有标题的条。"))));
        assertEquals(2, layout(summary).all().getFirst().lines().size());
        Pages pages = new Typesetter(STYLE.withContents(2)).layout(summary);
        assertEquals(3, pages.all().getFirst().lines().size());
        assertTrue(pages.all().getFirst().lines().getLast().text().matches("1\\.阅读节…+2"));
        assertEquals(STYLE.block().right(), pages.all().getFirst().lines().getLast().right(), 1e-9);
        assertEquals(2, pages.pageOf(item.id()));
    }

    @Test
    void aSummaryWithoutChaptersHasNoContents() {
        assertEquals(0, layout(summary("总结")).front());
    }

    @Test
    void anUnknownSectionHasNoPage() {
        assertThrows(IllegalArgumentException.class, () -> layout(summary("总结")).pageOf(new SectionId("nowhere")));
    }

    @Test
    void titlesParagraphsAndHeadingsStandWhereTheStandardHasThem() {
        Page page = layout(summary("工作总结", section("阅读", LINE + LINE))).all().getLast();
        assertEquals(List.of("工作总结", "一、阅读", LINE.substring(0, 26), LINE.substring(26) + LINE.substring(0, 26),
                LINE.substring(26)), texts(page).stream().toList());
        List<Double> left = page.lines().stream().map(line -> (line.left() - STYLE.block().left()) / STYLE.cell()).toList();
        assertEquals(2, left.get(1), 1e-9);
        assertEquals(2, left.get(2), 1e-9);
        assertEquals(0, left.get(3), 1e-9);
        assertEquals(STYLE.block().left() + STYLE.block().width() / 2,
                (page.lines().getFirst().left() + page.lines().getFirst().right()) / 2, 1e-9);
        assertEquals(List.of(Face.TITLE, Face.HEI, Face.FANG, Face.FANG, Face.FANG),
                page.lines().stream().map(line -> line.runs().getFirst().face()).toList());
    }

    @ParameterizedTest
    @CsvSource({"RUN_IN,（一）阅读节。办了三场。", "OWN_LINE,（一）阅读节"})
    void itemsAreSetInTheirFaceAndForm(HeadingForm form, String first) {
        Summary summary = summary("总结", section("阅读").withChildren(List.of(section("阅读节", "办了三场。"))));
        Page page = layout(summary.withLayout(new Layout(Numbering.STANDARD, form))).all().getLast();
        assertEquals(first, page.lines().get(2).text());
        assertEquals(Face.KAI, page.lines().get(2).runs().getFirst().face());
        assertEquals(Face.FANG, page.lines().getLast().runs().getLast().face());
    }

    @Test
    void anEmptyLineFollowsTheTitle() {
        List<Line> lines = layout(summary("总结", section("阅读", "书。"))).all().getLast().lines();
        double title = lines.get(0).baseline() - STYLE.ascent(22);
        double text = lines.get(1).baseline() - STYLE.ascent(16);
        assertEquals(2 * STYLE.pitch(), text - title, 1e-9);
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int lines = 14; lines < 24; lines++) {
            Pages pages = layout(summary("总结", section("阅读", LINE.repeat(lines)), section("体育", "球。")));
            for (Page page : pages.all()) {
                assertFalse(page.lines().getLast().text().equals("二、体育"), lines + " lines before it");
            }
        }
    }

    @Test
    void theSignatureNeverStandsAlone() {
        for (int lines = 12; lines < 26; lines++) {
            Summary summary = summary("总结", section("阅读", LINE.repeat(lines)))
                    .withSignature(signature("云川区教育局", "2025年12月9日"));
            List<String> last = texts(layout(summary).all().getLast());
            assertTrue(last.size() > 2, lines + " lines before it");
            assertEquals(List.of("云川区教育局", "2025年12月9日"), last.subList(last.size() - 2, last.size()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "云川区教育和体育局, 2025年12月9日, 17, 19",
        "教育局,             2025年12月9日, 17.5, 19.5",
        "云川区教育局,       '',            20, -",
        "'',                 2025年12月9日, 19.5, -"})
    void signatureAndDateStandAsTheStandardHasThem(String signatory, String date, double first, String second) {
        Summary summary = summary("总结", section("阅读", "书。")).withSignature(signature(signatory, date));
        List<Line> lines = layout(summary).all().getLast().lines();
        List<Double> left = lines.subList(3, lines.size()).stream()
                .map(line -> Math.round((line.left() - STYLE.block().left()) / STYLE.cell() * 100) / 100.0).toList();
        assertEquals(second.equals("-") ? List.of(first) : List.of(first, Double.parseDouble(second)), left);
    }

    @Test
    void oneEmptyLineStandsAboveTheSignature() {
        Summary summary = summary("总结", section("阅读", "书。")).withSignature(signature("云川区教育局", ""));
        List<Line> lines = layout(summary).all().getLast().lines();
        assertEquals(2 * STYLE.pitch(), lines.get(3).baseline() - lines.get(2).baseline(), 1e-9);
    }

    @Test
    void pageNumbersStandOutsideOneCharacterFromTheEdge() {
        List<Page> pages = layout(summary("总结", section("阅读", LINE.repeat(40)))).all();
        assertEquals(STYLE.block().right() - 14, pages.get(1).footer().orElseThrow().right(), 1e-9);
        assertEquals(STYLE.block().left() + 14, pages.get(2).footer().orElseThrow().left(), 1e-9);
    }

    @Test
    void aLongTitleIsBalancedAndKeepsValuesWhole() {
        Field bureau = Field.empty(new FieldId("b"), new FieldType.Name(), "单位")
                .withValue(new Value.Words("云川区教育和体育局"));
        Prose title = Prose.of(new FieldRef(bureau.id()), new Text("关于本年度深化教育综合改革推进义务教育优质均衡发展的工作总结"));
        Summary summary = summary("", section("阅读", "书。")).withFields(Map.of(bureau.id(), bureau));
        Pages pages = layout(summary.withRoot(summary.root().withTitle(title)));
        List<Line> lines = pages.all().getLast().lines().stream().filter(line -> line.runs().getFirst().size() == 22).toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().text().startsWith("云川区教育和体育局"));
        assertEquals(lines.get(0).right() - lines.get(0).left(), lines.get(1).right() - lines.get(1).left(), 23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一"})
    void whatIsEmptyStillHasAPage(String title) {
        Pages pages = layout(summary(title));
        assertEquals(1, pages.all().size());
        assertEquals(title.isEmpty() ? List.of() : List.of(title), texts(pages.all().getFirst()));
    }

    @Test
    void titlesAndParagraphsOfAnyLengthAreSet() {
        Pages pages = layout(summary(LINE.repeat(100), section("阅读", LINE.repeat(2000))));
        assertEquals(28 * 2100 + 4, pages.all().stream().filter(page -> !page.isContents())
                .flatMap(page -> page.lines().stream()).mapToInt(line -> line.text().length()).sum());
    }

    private Pages layout(Summary summary) {
        return new Typesetter(STYLE).layout(summary);
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }

    private Summary summary(String title, Section... chapters) {
        Section root = new Section(new SectionId("root"), Prose.of(title), List.of(), List.of(chapters));
        return new Summary(root, signature("", ""), Map.of(), Map.of(),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    private Section section(String title, String... body) {
        List<Paragraph> paragraphs = new ArrayList<>(Stream.of(body).map(this::paragraph).toList());
        return new Section(new SectionId("s" + ++ids), Prose.of(title), paragraphs, List.of());
    }

    private Signature signature(String signatory, String date) {
        return new Signature(paragraph(signatory), paragraph(date));
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(new ParagraphId("p" + ++ids), Prose.of(text));
    }
}
