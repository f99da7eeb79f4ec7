package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class ViewTest {

    private final Summary summary = Templates.all().getFirst().summary();
    private final Place title = new Place.Title(new SectionId("c1-2"));
    private final int end = summary.prose(title).orElseThrow().length();

    private static View view(String section, Caret anchor, Caret caret, String field) {
        return new View(Optional.of(new SectionId(section)), Optional.of(new Selection(anchor, caret)),
                Optional.of(new FieldId(field)));
    }

    @Test
    void whatIsStillThereStays() {
        View view = view("c1-2", new Caret(title, 0), new Caret(title, end), "f003");
        assertEquals(view, view.within(summary));
    }

    @Test
    void aCaretBeyondTheEndGoesToTheEnd() {
        View view = view("c1-2", new Caret(title, 1), new Caret(title, end + 5), "f003");
        assertEquals(Optional.of(new Selection(new Caret(title, 1), new Caret(title, end))), view.within(summary).selection());
    }

    @Test
    void whatIsGoneIsLeftOut() {
        Place gone = new Place.Body(new ParagraphId("gone"));
        assertEquals(View.NOTHING, view("gone", new Caret(title, 0), new Caret(gone, 0), "gone").within(summary));
    }

    @Test
    void theFieldGoesWithTheSelectionItBelongsTo() {
        View view = view("c1-2", new Caret(title, 0), new Caret(title, 1), "f003");
        assertEquals(view, view.selecting(Optional.empty()));
        assertEquals(view, view.selecting(view.selection()));
        assertEquals(Optional.empty(), view.selecting(Optional.of(Selection.at(new Caret(title, 1)))).field());
    }
}
