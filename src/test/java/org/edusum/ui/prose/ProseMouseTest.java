package org.edusum.ui.prose;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting with the mouse. Dragging text needs a real screen: the headless one cannot drop. */
class ProseMouseTest extends ProseViewFixture {

    private Point2D at(Place place, int offset) {
        layOut();
        return ask(() -> {
            ProseCell cell = view.rows().cellOf(place).orElseThrow();
            return cell.localToScreen(cell.caret(offset, false).getMinX() + 2, cell.caret(offset, false).getCenterY());
        });
    }

    @Test
    void aPressInASelectionClearsItOnlyWhenLetGo() {
        select(body("p112"), 0, body("p112"), 4);
        Selection before = selection();
        moveTo(at(body("p112"), 2)).press(MouseButton.PRIMARY);
        assertEquals(before, selection());
        release(MouseButton.PRIMARY);
        assertEquals(Selection.at(new Caret(body("p112"), 2)), selection());
    }

    @Test
    void aPressBesideASelectionClearsItAtOnce() {
        select(body("p112"), 0, body("p112"), 4);
        moveTo(at(body("p112"), 4)).press(MouseButton.PRIMARY);
        assertEquals(Selection.at(new Caret(body("p112"), 4)), selection());
        release(MouseButton.PRIMARY);
    }

    @Test
    void shiftClickExtendsTheSelection() {
        caretAt(body("p11"), 2);
        press(KeyCode.SHIFT);
        clickOn(at(body("p112"), 3));
        release(KeyCode.SHIFT);
        assertEquals(new Selection(new Caret(body("p11"), 2), new Caret(body("p112"), 3)), selection());
    }

    @Test
    void aSelectionGoesOnWhileTheMouseRestsOutside() {
        interact(() -> session.open(History.of(ProseSamples.large(200))));
        moveTo(at(title("root"), 2)).press(MouseButton.PRIMARY);
        moveTo(ask(() -> view.localToScreen(300, 300))).moveTo(ask(() -> view.localToScreen(300, 640)));
        Caret first = caret();
        await(() -> isBeyond(first));
        release(MouseButton.PRIMARY);
        Caret last = caret();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(last, caret());
        assertEquals(new Caret(title("root"), 2), selection().anchor());
    }

    private boolean isBeyond(Caret first) {
        List<Place> places = session.summary().places().toList();
        return places.indexOf(caret().place()) > places.indexOf(first.place()) + 2;
    }
}
