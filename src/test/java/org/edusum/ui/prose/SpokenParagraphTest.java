package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.junit.jupiter.api.Test;

/** What a screen reader asks of the prose: all that the toolkit's provider for Windows does. */
class SpokenParagraphTest extends ProseViewFixture {

    private static final Place PLACE = body("p111");

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        Object[] answer = new Object[1];
        interact(() -> answer[0] = view.rows().queryAccessibleAttribute(attribute, parameters));
        return answer[0];
    }

    @Test
    void theTextIsWhatTheDocumentPrints() {
        caretAt(PLACE, 9);
        assertEquals(AccessibleRole.TEXT_AREA, view.rows().getAccessibleRole());
        assertEquals("正文", ((Label) ask(AccessibleAttribute.LABELED_BY)).getText());
        String text = (String) ask(AccessibleAttribute.TEXT);
        assertTrue(text.startsWith("全区共下发通知"), text);
        assertEquals(true, ask(AccessibleAttribute.EDITABLE));
        int caret = (Integer) ask(AccessibleAttribute.CARET_OFFSET);
        assertTrue(text.substring(0, caret).endsWith("，"), "the printed field counts in full");
    }

    @Test
    void selectionIsReadAndSet() {
        select(PLACE, 0, PLACE, 3);
        assertEquals(0, ask(AccessibleAttribute.SELECTION_START));
        assertEquals(3, ask(AccessibleAttribute.SELECTION_END));
        String text = (String) ask(AccessibleAttribute.TEXT);
        int comma = text.indexOf('，');
        interact(() -> view.rows().executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, comma, comma + 1));
        assertEquals(new Caret(PLACE, 8), selection().anchor());
        assertEquals(new Caret(PLACE, 9), caret());
    }

    @Test
    void linesFollowOneAnotherAndCoverTheText() {
        interact(() -> view.zoomProperty().set(1.4));
        caretAt(PLACE, 0);
        layOut();
        String text = (String) ask(AccessibleAttribute.TEXT);
        int line = 0;
        int end = 0;
        while (ask(AccessibleAttribute.LINE_START, line) instanceof Integer start) {
            assertEquals(end, start, "line " + line);
            end = (Integer) ask(AccessibleAttribute.LINE_END, line);
            assertEquals(line, ask(AccessibleAttribute.LINE_FOR_OFFSET, start));
            line++;
        }
        assertTrue(line > 1, "wrapped");
        assertEquals(text.length(), end);
        assertNull(ask(AccessibleAttribute.LINE_END, line));
    }

    @Test
    void charactersAreWhereTheyAreOnTheScreen() {
        caretAt(PLACE, 0);
        layOut();
        Bounds[] third = (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, 2, 2);
        assertEquals(1, third.length);
        ProseCell cell = view.rows().cellOf(PLACE).orElseThrow();
        double[] edges = new double[2];
        interact(() -> {
            edges[0] = cell.localToScreen(cell.caret(2, false)).getMinX();
            edges[1] = cell.localToScreen(cell.caret(3, false)).getMinX();
        });
        assertEquals(edges[0], third[0].getMinX(), 1);
        assertEquals(edges[1], third[0].getMaxX(), 1);
        Point2D inIt = new Point2D(third[0].getMinX() + 2, third[0].getCenterY());
        assertEquals(2, ask(AccessibleAttribute.OFFSET_AT_POINT, inIt));
        Bounds[] all = (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, 0,
                ((String) ask(AccessibleAttribute.TEXT)).length() - 1);
        assertTrue(all.length > 1, "one for each line");
    }

    @Test
    void aBoxIsAButtonThatTellsItsFieldAndValue() {
        interact(() -> view.revealField(new FieldId("drills")));
        layOut();
        FieldBox box = view.rows().cellOf(PLACE).orElseThrow().boxes().get(2);
        assertEquals(AccessibleRole.BUTTON, box.getAccessibleRole());
        assertEquals("应急演练次数：未填", box.getAccessibleText());
        interact(() -> box.executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("drills", entry().field().orElseThrow().id().value());
        assertTrue(entry().line().isFocused());
    }
}
