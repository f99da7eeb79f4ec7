package org.edusum.typeset;

import static org.edusum.typeset.Sample.LINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.edusum.model.NumberMark;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages follow their style. */
class StyleLayoutTest {

    private static final PageStyle STANDARD = PageStyle.GB9704;

    private final Sample sample = new Sample();

    private static PageStyle headings(NumberMark mark, Type type) {
        PageStyle.Types types = STANDARD.types();
        Map<NumberMark, Type> headings = new EnumMap<>(types.headings());
        headings.put(mark, type);
        return new PageStyle(STANDARD.paper(), STANDARD.block(), STANDARD.cells(), STANDARD.lines(), STANDARD.fonts(),
                new PageStyle.Types(types.title(), types.text(), headings, types.contentsTitle(), types.contents(),
                        types.table(), types.tableHead(), types.label(), types.footer(), types.imprint()),
                STANDARD.footer(), STANDARD.contents());
    }

    private static PageStyle footers(PageStyle.FooterForm form) {
        return new PageStyle(STANDARD.paper(), STANDARD.block(), STANDARD.cells(), STANDARD.lines(), STANDARD.fonts(),
                STANDARD.types(), new PageStyle.Footer(form, 19.84, 1), STANDARD.contents());
    }

    private static List<Line> lines(Summary summary, PageStyle style) {
        return new Typesetter(style).layout(summary).all().stream().filter(page -> !page.isContents()).findFirst().orElseThrow()
                .lines();
    }

    @Test
    void aHeadingOfAnotherSizeIsAsMuchWiderAndStandsInTheMiddleOfItsLine() {
        PageStyle style = headings(NumberMark.CHINESE, new Type(Face.HEI, 20));
        Line heading = lines(sample.summary("总结", sample.section("阅读", "书。")), style).get(1);
        assertEquals(4 * 442.2 / 28 * 20 / 16, heading.right() - heading.left(), 1e-9);
        double top = 104.88 + 2 * 637.8 / 22;
        assertEquals(top + (637.8 / 22 - 20) / 2 + 0.88 * 20, heading.baseline(), 1e-9);
    }

    @Test
    void aRunInHeadingOfAnotherSizeLeavesTheTextOnItsBaselineAndTheLineFull() {
        PageStyle style = headings(NumberMark.ARABIC, new Type(Face.FANG, 18, true));
        Section item = sample.section("阅读节", LINE + LINE);
        List<Line> lines = lines(sample.summary("总结", sample.section("阅读").withChildren(List.of(item))), style);
        Line first = lines.get(2);
        assertTrue(first.runs().getFirst().type().isBold());
        assertEquals(18, first.runs().getFirst().size());
        assertEquals(104.88 + 3 * 637.8 / 22 + STANDARD.ascent(16), first.baseline(), 1e-9);
        assertEquals(STANDARD.block().right(), first.right(), 8);
        assertEquals(5 * 442.2 / 28 * 18 / 16, first.runs().get(1).left() - first.left(), 2);
    }

    @Test
    void typeHigherThanALineTakesTwo() {
        PageStyle style = headings(NumberMark.CHINESE, new Type(Face.HEI, 36));
        List<Line> lines = lines(sample.summary("总结", sample.section("阅读", "书。")), style);
        double pitch = 637.8 / 22;
        assertEquals(104.88 + 3 * pitch - 18 + 0.88 * 36, lines.get(1).baseline(), 1e-9);
        assertEquals(104.88 + 4 * pitch + STANDARD.ascent(16), lines.get(2).baseline(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"DASHES_OUTSIDE, — 1 —, 521.57", "DASHES_CENTRED, — 1 —, 324.97", "PLAIN_CENTRED, 1, 303.97"})
    void footersHaveTheirForm(PageStyle.FooterForm form, String text, double right) {
        Page page = new Typesetter(footers(form)).layout(sample.summary("总结", sample.section("阅读", "书。"))).all().getLast();
        Line footer = page.footer().orElseThrow();
        assertEquals(text, footer.text());
        assertEquals(form == PageStyle.FooterForm.DASHES_OUTSIDE ? right - 14 : right, footer.right(), 0.01);
        assertEquals(new Type(Face.SONG, 14), footer.runs().getFirst().type());
        // The dash's upper edge is 7 mm below the block.
        assertEquals(104.88 + 637.8 + 19.84 + 0.4 * 14, footer.baseline(), 0.01);
    }

    @Test
    void thePlainStyleHasNoContentsAndItsNumbersInTheMiddle() {
        List<Page> pages = new Typesetter(PageStyle.PLAIN).layout(sample.summary("总结", sample.section("阅读", "书。"))).all();
        assertEquals(1, pages.size());
        Line footer = pages.getFirst().footer().orElseThrow();
        assertEquals("1", footer.text());
        assertEquals(87.64 + 210, (footer.left() + footer.right()) / 2, 0.01);
    }

    @Test
    void contentsOfManyEntriesFillSeveralPagesAndIndentLevels() {
        Section[] chapters = new Section[12];
        for (int i = 0; i < chapters.length; i++) {
            chapters[i] = sample.section("阅读").withChildren(List.of(sample.section("书展", "书。"), sample.section("朗读", "诗。")));
        }
        List<Page> pages = new Typesetter(STANDARD.withContents(2)).layout(sample.summary("总结", chapters)).all();
        List<Page> contents = pages.stream().filter(Page::isContents).toList();
        assertEquals(List.of("i", "ii"), contents.stream().map(Page::label).toList());
        assertEquals(21, contents.getFirst().lines().size());
        assertEquals(37, contents.stream().mapToInt(page -> page.lines().size()).sum());
        Line item = contents.getFirst().lines().get(2);
        assertTrue(item.text().startsWith("1.书展…"), item.text());
        assertEquals(79.37 + 442.2 / 28, item.left(), 0.01);
        contents.forEach(page -> page.lines().stream().skip(page == contents.getFirst() ? 1 : 0)
                .forEach(line -> assertEquals(STANDARD.block().right(), line.right(), 1e-9)));
    }

    @Test
    void twoLinesOfAParagraphStayWithTheHeadingAbove() {
        for (int lines = 10; lines < 24; lines++) {
            Summary summary = sample.summary("总结", sample.filling("阅读", lines), sample.filling("体育", 5));
            for (Page page : Sample.pages(summary)) {
                List<String> texts = Sample.texts(page);
                int heading = texts.indexOf("二、体育");
                assertTrue(heading < 0 || heading + 2 < texts.size(), lines + " lines before it");
            }
        }
    }

    @Test
    void fullPagesHaveTwentyTwoLinesOfTwentyEightCharacters() {
        List<Page> pages = Sample.pages(sample.summary("总结", sample.filling("阅读", 100)));
        for (Page page : pages.subList(1, pages.size() - 1)) {
            assertEquals(22, page.lines().size());
            for (int i = 0; i < 22; i++) {
                Line line = page.lines().get(i);
                assertEquals(28, line.text().length());
                assertEquals(104.88 + i * 637.8 / 22 + STANDARD.ascent(16), line.baseline(), 1e-6);
                assertEquals(79.37, line.left(), 1e-6);
                assertEquals(79.37 + 442.2, line.right(), 1e-6);
            }
        }
    }
}
