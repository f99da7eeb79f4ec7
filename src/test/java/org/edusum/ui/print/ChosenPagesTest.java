package org.edusum.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edusum.ui.print.Printers.Span;
import org.junit.jupiter.api.Test;

class ChosenPagesTest {

    @Test
    void withoutSpansAllPagesArePrinted() {
        assertEquals(List.of(0, 1, 2), ChosenPages.of(List.of(), 3));
    }

    @Test
    void spansBeyondTheDocumentEndWithIt() {
        assertEquals(List.of(1, 2), ChosenPages.of(List.of(new Span(2, Integer.MAX_VALUE)), 3));
        assertEquals(List.of(), ChosenPages.of(List.of(new Span(4, 9)), 3));
    }

    @Test
    void severalSpansGiveEachPageOnceInTheDocumentsOrder() {
        assertEquals(List.of(0, 3, 4), ChosenPages.of(List.of(new Span(4, 5), new Span(1, 1), new Span(5, 5)), 9));
    }
}
