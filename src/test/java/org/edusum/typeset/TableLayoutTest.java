package org.edusum.typeset;

import static org.edusum.typeset.Sample.LINE;
import static org.edusum.typeset.Sample.pages;
import static org.edusum.typeset.Sample.row;
import static org.edusum.typeset.Sample.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.edusum.model.Section;
import org.edusum.model.Table;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

    private static final double LEFT = 79.37;
    private static final double WIDTH = 442.2;
    /** A row of one line: 18 pt from line to line, 2 pt clear above and below. */
    private static final double ROW = 22;

    private final Sample sample = new Sample();

    private List<Page> set(Table table, String... below) {
        Section section = Sample.with(sample.section("数据", "见下表。"), table)
                .withChildren(below.length == 0 ? List.of() : List.of(sample.section("说明", below)));
        return pages(sample.summary("总结", section));
    }

    @Test
    void aTableIsAsWideAsTheBlockAndTheTextBelowItStandsOnTheGridAgain() {
        Page page = set(table(1, "项目|数量", "学校|12", "教师|340"), "表中为年末数。").getFirst();
        List<Line> cells = page.lines().subList(3, 9);
        assertEquals(List.of("项目", "数量", "学校", "12", "教师", "340"), cells.stream().map(Line::text).toList());
        double top = 104.88 + 4 * 637.8 / 22;
        List<Rule> across = page.rules().stream().filter(rule -> rule.y1() == rule.y2()).toList();
        assertEquals(List.of(top, top + ROW, top + 2 * ROW, top + 3 * ROW), across.stream().map(Rule::y1).toList());
        across.forEach(rule -> {
            assertEquals(LEFT, rule.x1(), 0.01);
            assertEquals(LEFT + WIDTH, rule.x2(), 0.01);
            assertEquals(0.5, rule.width());
        });
        List<Rule> down = page.rules().stream().filter(rule -> rule.x1() == rule.x2()).toList();
        assertEquals(rounded(LEFT, LEFT + WIDTH / 2, LEFT + WIDTH), rounded(down.stream().mapToDouble(Rule::x1).toArray()));
        down.forEach(rule -> assertEquals(List.of(top, top + 3 * ROW), List.of(rule.y1(), rule.y2())));
        assertEquals(8.0, row(page.lines().getLast()));
    }

    @Test
    void cellsStandAsTheirColumnsSayAndHeadsInTheMiddle() {
        Table table = table(1, "甲|乙|丙", "一|二|三").withAlign(1, Table.Align.CENTRE).withAlign(2, Table.Align.RIGHT)
                .withWeights(List.of(100, 200, 100));
        List<Line> cells = set(table).getFirst().lines().subList(3, 9);
        assertEquals(rounded(LEFT + WIDTH / 8 - 6, LEFT + WIDTH / 2 - 6, LEFT + WIDTH * 7 / 8 - 6,
                LEFT + 2.84, LEFT + WIDTH / 2 - 6, LEFT + WIDTH - 2.84 - 12), rounded(cells.stream().mapToDouble(Line::left).toArray()));
        assertEquals(new Type(Face.HEI, 12), cells.getFirst().runs().getFirst().type());
        assertEquals(new Type(Face.FANG, 12), cells.getLast().runs().getFirst().type());
    }

    @Test
    void aLongCellIsBrokenAndTheOthersOfItsRowStandInTheMiddle() {
        Page page = set(table(0, LINE + LINE + "|短")).getFirst();
        List<Line> cells = page.lines().subList(3, page.lines().size());
        assertEquals(5, cells.size());
        assertEquals(LINE + LINE, cells.subList(0, 4).stream().map(Line::text).collect(Collectors.joining()));
        assertEquals(18, cells.get(1).baseline() - cells.get(0).baseline(), 1e-9);
        assertEquals((cells.get(0).baseline() + cells.get(3).baseline()) / 2, cells.get(4).baseline(), 1e-9);
    }

    @Test
    void cellsAreElementsOfTheirRowsAndRowsOfTheirTable() {
        List<Line> cells = set(table(1, "甲|乙", "一|二")).getFirst().lines().subList(3, 7);
        Element last = cells.getLast().runs().getFirst().element();
        assertEquals(Role.CELL, last.role());
        assertEquals(1, last.number());
        assertEquals(1, last.parent().orElseThrow().number());
        assertEquals(Role.TABLE, last.parent().orElseThrow().parent().orElseThrow().role());
        assertEquals(Role.HEAD_CELL, cells.getFirst().runs().getFirst().element().role());
        assertEquals(last.parent().orElseThrow().parent(), cells.getFirst().runs().getFirst().element().parent().orElseThrow().parent());
    }

    @Test
    void theHeadIsRepeatedOnEveryPageAndIsPartOfThePageThere() {
        List<Page> pages = set(table(1, rows(70)));
        assertTrue(pages.size() > 2);
        for (Page page : pages.subList(1, pages.size())) {
            assertEquals("名称", page.lines().getFirst().text());
            assertEquals(Element.ARTIFACT, page.lines().getFirst().runs().getFirst().element());
            assertEquals(104.88, page.rules().getFirst().y1(), 0.01);
        }
        assertEquals(70, pages.stream().flatMap(page -> page.lines().stream())
                .filter(line -> line.runs().getFirst().element().role() == Role.CELL && line.text().startsWith("第")).count());
    }

    @Test
    void aHeadIsNeverTheLastRowOfAPage() {
        for (int lines = 10; lines < 22; lines++) {
            Section chapter = Sample.with(sample.filling("阅读", lines), table(2, "甲|乙", "丙|丁", "一|二"));
            for (Page page : pages(sample.summary("总结", chapter))) {
                assertFalse(page.lines().getLast().runs().getFirst().element().role() == Role.HEAD_CELL, lines + " lines before it");
            }
        }
    }

    @Test
    void aRowIsPartedOnlyWhereNoPageHoldsIt() {
        String tall = LINE.repeat(30);
        List<Page> pages = set(table(1, "甲|乙", LINE.repeat(10) + "|短", tall + "|短"));
        Set<Integer> first = pagesOf(pages, 1);
        Set<Integer> second = pagesOf(pages, 2);
        assertEquals(1, first.size());
        assertTrue(second.size() > 1);
    }

    private static Set<Integer> pagesOf(List<Page> pages, int row) {
        return pages.stream().filter(page -> page.lines().stream().anyMatch(line -> line.runs().getFirst().element().parent()
                .filter(parent -> parent.number() == row).isPresent())).map(pages::indexOf).collect(Collectors.toSet());
    }

    @Test
    void aLandscapeTableHasTurnedPagesOfItsOwnWithItsHeading() {
        Section wide = Sample.with(sample.section("数据"), table(1, rows(40)).withLandscape(true));
        List<Page> pages = pages(sample.summary("总结", sample.section("阅读", "书。"), wide, sample.section("体育", "球。")));
        assertEquals(List.of(false, true, true, true, false), pages.stream().map(Page::isTurned).toList());
        Page turned = pages.get(1);
        assertEquals("二、数据", turned.lines().getFirst().text());
        // The paper's foot is the turned page's left edge, its left edge the upper one.
        assertEquals(841.89 - 104.88 - 637.8 + 2 * 442.2 / 28, turned.lines().getFirst().left(), 0.01);
        Rule head = turned.rules().getFirst();
        assertEquals(79.37 + 637.8 / 22, head.y1(), 0.01);
        assertEquals(637.8, head.x2() - head.x1(), 0.01);
        assertEquals("— 2 —", turned.footer().orElseThrow().text());
        assertEquals(pages.get(3).footer().orElseThrow().baseline(), turned.footer().orElseThrow().baseline());
        assertEquals("名称", pages.get(2).lines().getFirst().text());
        assertEquals("三、体育", pages.getLast().lines().getFirst().text());
    }

    @Test
    void theLabelAndTitleOfAnAttachmentGoWithItsLandscapeTable() {
        Section list = Sample.with(sample.attachment("名单"), table(1, rows(5)).withLandscape(true));
        List<Page> pages = pages(sample.summary("总结", sample.section("阅读", "书。"), list));
        assertEquals(2, pages.size());
        assertEquals(List.of("附件", "名单", "名称"), pages.getLast().lines().subList(0, 3).stream().map(Line::text).toList());
    }

    @Test
    void narrowColumnsHoldACharacter() {
        Table table = table(0, "一|二|三").withWeights(List.of(1, 1000, 1000));
        List<Double> widths = TableMeasures.widths(table, WIDTH, PageStyle.GB9704);
        assertEquals(12 + 2 * 2.84, widths.getFirst(), 1e-9);
        assertEquals(WIDTH, widths.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        assertEquals(widths.get(1), widths.get(2), 1e-9);
    }

    private static String[] rows(int count) {
        List<String> rows = new ArrayList<>(List.of("名称|数量"));
        for (int i = 1; i <= count; i++) {
            rows.add("第" + i + "所学校|" + i * 7);
        }
        return rows.toArray(String[]::new);
    }

    /** To a tenth of a point. */
    private static List<Long> rounded(double... values) {
        return DoubleStream.of(values).mapToObj(value -> Math.round(value * 10)).toList();
    }
}
