package org.edusum.typeset;

import static org.edusum.typeset.Sample.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Formalities;
import org.edusum.model.Imprint;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

/** The imprint (版记), GB/T 9704-2012, 7.4. */
class ImprintLayoutTest {

    private static final Imprint IMPRINT = new Imprint("区委办公室，区政府办公室", "云川区教育局办公室", "2022年12月9日");
    private static final double BOTTOM = 104.88 + 637.8;
    private static final double PITCH = 637.8 / 22;

    private final Sample sample = new Sample();

    /** @param lines of the text, with title, heading and empty line three more */
    private List<Page> set(int lines, Imprint imprint) {
        Summary summary = sample.summary("总结", sample.filling("阅读", lines));
        return pages(Sample.with(summary, new Formalities("", Optional.of(imprint))));
    }

    @Test
    void itStandsAtTheFootOfTheLastEvenPageBetweenItsRules() {
        Page page = set(30, IMPRINT).getLast();
        assertEquals("2", page.label());
        List<Line> lines = page.lines().subList(page.lines().size() - 2, page.lines().size());
        assertEquals(List.of("抄送：区委办公室，区政府办公室。", "云川区教育局办公室2022年12月9日印发"), lines.stream().map(Line::text).toList());
        assertEquals(List.of(new Type(Face.FANG, 14), new Type(Face.FANG, 14)),
                lines.stream().map(line -> line.runs().getFirst().type()).toList());
        lines.forEach(line -> assertEquals(79.37 + 14, line.left(), 0.01));
        assertEquals(79.37 + 442.2 - 14, lines.getLast().right(), 0.01);
        assertEquals(List.of(BOTTOM - 2 * PITCH, BOTTOM - PITCH, BOTTOM), page.rules().stream().map(Rule::y1).toList());
        assertEquals(List.of(0.99, 0.71, 0.99), page.rules().stream().map(Rule::width).toList());
        page.rules().forEach(rule -> assertEquals(442.2, rule.x2() - rule.x1(), 0.01));
    }

    @Test
    void anOddLastPageIsFollowedByAnEvenOneForIt() {
        List<Page> pages = set(10, IMPRINT);
        assertEquals(2, pages.size());
        assertTrue(pages.getFirst().rules().isEmpty());
        assertEquals(2, pages.getLast().lines().size());
        assertEquals("— 2 —", pages.getLast().footer().orElseThrow().text());
    }

    @Test
    void aFullEvenPageIsFollowedByAnEmptyOneAndNeitherThatNorTheImprintsHasANumber() {
        List<Page> pages = set(22 + 19, IMPRINT);
        assertEquals(4, pages.size());
        assertTrue(pages.get(2).lines().isEmpty());
        assertTrue(pages.get(2).footer().isEmpty());
        assertTrue(pages.get(3).footer().isEmpty());
        assertEquals(2, pages.get(3).lines().size());
    }

    @Test
    void oneThatIsLongerThanAPageStandsCloserAndStaysOnThePaper() {
        Page page = set(30, new Imprint("区委办公室，".repeat(83), "云川区教育局办公室".repeat(55), "2022年12月9日".repeat(40))).getLast();
        double top = 104.88 - 1e-6;
        assertTrue(page.lines().size() > 22);
        assertTrue(page.rules().stream().allMatch(rule -> rule.y1() >= top && rule.y1() <= BOTTOM + 1e-6));
        assertTrue(page.lines().stream().allMatch(line -> line.baseline() > top && line.baseline() < BOTTOM));
        assertEquals(BOTTOM, page.rules().getLast().y1(), 1e-9);
    }

    @Test
    void whatIsEmptyIsNotPrinted() {
        Page page = set(30, new Imprint("", "云川区教育局办公室", "")).getLast();
        assertEquals(List.of(BOTTOM - PITCH, BOTTOM), page.rules().stream().map(Rule::y1).toList());
        assertEquals("云川区教育局办公室", page.lines().getLast().text());
        assertEquals(1, set(10, new Imprint("", "", "")).size());
    }

    @Test
    void turnOverLinesOfTheCopiesAlignWithTheFirstName() {
        Page page = set(30, new Imprint("区委办公室，".repeat(8) + "区政协办公室", "", "")).getLast();
        List<Line> lines = page.lines().subList(page.lines().size() - 2, page.lines().size());
        assertEquals(79.37 + 14 * 4, lines.getLast().left(), 0.01);
        assertEquals(79.37 + 442.2 - 14, lines.getFirst().right(), 7.01);
        assertTrue(lines.getLast().text().endsWith("。"));
    }
}
