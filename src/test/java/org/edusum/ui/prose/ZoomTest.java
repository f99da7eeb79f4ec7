package org.edusum.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class ZoomTest extends ProseViewFixture {

    @Override
    Summary start() {
        return Templates.all().getFirst().summary();
    }

    private Place place(int row) {
        return view.rows().rows().get(row).place();
    }

    private double caretTop() {
        return view.rows().caret(caret().place(), caret().offset(), false).orElseThrow().getMinY();
    }

    @Test
    void theLineOfTheCaretStaysWhereItIs() {
        caretAt(place(40), 3);
        layOut();
        double before = caretTop();
        for (double zoom : new double[] {1.5, 3, 0.5, 1}) {
            interact(() -> view.zoomProperty().set(zoom));
            layOut();
            assertEquals(before, caretTop(), 2, "zoom " + zoom);
        }
    }

    @Test
    void withoutACaretInViewTheFirstLineStays() {
        caretAt(place(0), 0);
        layOut();
        interact(() -> view.rows().scrollBy(2000));
        layOut();
        Place first = view.rows().cellAt(0).orElseThrow().row().place();
        interact(() -> view.zoomProperty().set(2));
        layOut();
        assertTrue(view.rows().cellOf(first).isPresent());
        assertEquals(first, view.rows().cellAt(0).orElseThrow().row().place());
    }
}
