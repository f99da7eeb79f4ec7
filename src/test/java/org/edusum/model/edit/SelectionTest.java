package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final Place PLACE = new Place.Body(new ParagraphId("p1"));
    private static final Prose BOX = Prose.of(new FieldRef(new FieldId("a"), Form.FULL));

    /** 云川区的学校，云川区的教师: both names become boxes, the last one first, as linking does it. */
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 1", "3, 1", "5, 3", "7, 5", "9, 6", "10, 6", "13, 9"})
    void aCaretStaysAtTheSameWords(int before, int after) {
        Edit edit = new Edit("关联", List.of(new Change.SpliceProse(PLACE, 7, 10, BOX), new Change.SpliceProse(PLACE, 0, 3, BOX)));
        assertEquals(Selection.at(new Caret(PLACE, after)), Selection.at(new Caret(PLACE, before)).after(edit));
    }

    @Test
    void whatHappensElsewhereMovesNothing() {
        Edit edit = new Edit("关联", List.of(new Change.SpliceProse(new Place.Body(new ParagraphId("p2")), 0, 3, BOX)));
        Selection selection = new Selection(new Caret(PLACE, 1), new Caret(PLACE, 4));
        assertEquals(selection, selection.after(edit));
    }
}
