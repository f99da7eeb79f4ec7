package org.edusum.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScrollTest {

    private static final double GAP = PageScroll.GAP;

    /** Ten pages of 1000 pixels, of which 500 are seen. */
    private static PageScroll at(double position) {
        return new PageScroll(10, 700, 1000 - GAP, 500, position);
    }

    @Test
    void thePositionStaysBetweenTheFirstPageAndTheFootOfTheLast() {
        assertEquals(0, at(-3).position());
        PageScroll end = at(99);
        assertEquals(500, end.top(9) + end.height() + GAP, 1e-6);
        assertEquals(0, new PageScroll(1, 700, 100, 500, 5).position());
        assertEquals(0, new PageScroll(0, 700, 100, 500, 5).position());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "0.4,0,0,0", "0.6,0,1,0", "0.9,0,1,1", "5.1,5,5,5", "9.5,9,9,9"})
    void pagesInViewAndTheOneLookedAtFollowFromThePosition(double position, int first, int last, int current) {
        PageScroll scroll = at(position);
        assertEquals(first, scroll.first());
        assertEquals(last, scroll.last());
        assertEquals(current, scroll.current());
    }

    @Test
    void whatIsInViewIsLeftWhereItIs() {
        PageScroll scroll = at(3);
        assertSame(scroll, scroll.showing(3, 100, 120));
    }

    @ParameterizedTest
    @CsvSource({"3,600", "3,10", "7,900", "0,300", "9,980"})
    void aLineOutOfViewComesIntoView(int page, double line) {
        PageScroll scroll = at(5).showing(page, line, line + 15);
        double top = scroll.top(page) + line;
        assertEquals(true, top >= 0 && top + 15 <= 500, "at " + top);
    }

    @Test
    void ofAPageThatFitsAllIsShown() {
        PageScroll scroll = new PageScroll(10, 70, 100, 500, 0).showing(6, 90, 95);
        assertEquals(true, scroll.top(6) >= 0 && scroll.top(6) + 100 <= 500);
    }
}
