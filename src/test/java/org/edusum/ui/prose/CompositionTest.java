package org.edusum.ui.prose;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.junit.jupiter.api.Test;

/** Input-method events in the order Windows sends them; text, document, undo and journal after each. */
class CompositionTest extends ProseViewFixture {

    private static final Place PLACE = body("p112");

    @Test
    void composedTextIsOnTheScreenOnly() {
        caretAt(PLACE, 2);
        compose("ni'hao");
        assertEquals("物资ni'hao储备充足。", onScreen(PLACE));
        assertEquals("物资储备充足。", text(PLACE));
        assertTrue(journal.isEmpty());
        commit("你好");
        compose("", "", 0);
        assertEquals("物资你好储备充足。", onScreen(PLACE));
        assertEquals("物资你好储备充足。", text(PLACE));
        assertEquals(1, journal.size());
        assertEquals(new Caret(PLACE, 4), caret());
    }

    @Test
    void committedTextComesBeforeTheNextComposition() {
        caretAt(PLACE, 7);
        compose("wo");
        compose("men", "我", 3);
        assertEquals("物资储备充足。我men", onScreen(PLACE));
        assertEquals("物资储备充足。我", text(PLACE));
        commit("们");
        assertEquals("物资储备充足。我们", text(PLACE));
        interact(() -> view.undo());
        assertEquals("物资储备充足。", text(PLACE));
    }

    @Test
    void anEmptyEventLeavesASelectionAlone() {
        select(PLACE, 0, PLACE, 2);
        compose("", "", 0);
        assertEquals("物资储备充足。", text(PLACE));
        assertEquals(0, selection().anchor().offset());
        assertEquals(2, caret().offset());
    }

    @Test
    void aCompositionReplacesTheSelectionOnlyWhenCommitted() {
        select(PLACE, 0, PLACE, 2);
        compose("yao");
        assertEquals("yao储备充足。", onScreen(PLACE));
        compose("", "", 0);
        assertEquals("物资储备充足。", onScreen(PLACE));
        assertTrue(journal.isEmpty());
        compose("yao");
        commit("药品");
        assertEquals("药品储备充足。", text(PLACE));
        interact(() -> view.undo());
        assertEquals("物资储备充足。", text(PLACE));
    }

    @Test
    void aSelectionOverParagraphsIsReplaced() {
        select(body("p111"), 1, PLACE, 2);
        compose("ge");
        assertEquals("全ge", onScreen(body("p111")));
        commit("个");
        assertEquals("全个储备充足。", text(body("p111")));
    }

    @Test
    void leavingTheTextKeepsWhatWasComposed() {
        caretAt(PLACE, 0);
        compose("zhong");
        interact(() -> other.requestFocus());
        assertEquals("zhong物资储备充足。", text(PLACE));
        assertEquals("zhong物资储备充足。", onScreen(PLACE));
    }

    @Test
    void aClickElsewhereFinishesTheComposition() {
        caretAt(PLACE, 0);
        compose("zhong");
        ProseCell cell = view.rows().cellOf(body("p11")).orElseThrow();
        clickOn(ask(() -> cell.localToScreen(cell.caret(2, false).getMinX() + 1, cell.getHeight() / 2)));
        assertEquals("zhong物资储备充足。", text(PLACE));
        assertEquals(new Caret(body("p11"), 2), caret());
        assertEquals("开学以来，各校按时返校。", onScreen(body("p11")));
    }

    @Test
    void undoTakesBackAFinishedComposition() {
        caretAt(PLACE, 0);
        compose("zhong");
        interact(() -> view.undo());
        assertEquals("物资储备充足。", text(PLACE));
        assertEquals("物资储备充足。", onScreen(PLACE));
    }

    @Test
    void keysWithoutACodeDoNothing() {
        caretAt(PLACE, 2);
        interact(() -> {
            Node target = view.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        assertEquals("物资储备充足。", text(PLACE));
        assertEquals(new Caret(PLACE, 2), caret());
    }

    @Test
    void theCandidatesBelongUnderTheCaret() {
        caretAt(PLACE, 2);
        layOut();
        Point2D[] found = new Point2D[2];
        interact(() -> {
            found[0] = view.rows().getInputMethodRequests().getTextLocation(0);
            ProseCell cell = view.rows().cellOf(PLACE).orElseThrow();
            found[1] = cell.localToScreen(cell.caret(2, false).getMinX(), cell.caret(2, false).getMaxY());
        });
        assertEquals(found[1], found[0]);
    }

    @Test
    void committedTextOnASelectedBoxGoesIntoTheField() {
        interact(() -> view.revealField(new FieldId("drills")));
        interact(() -> view.requestFocus());
        commit("３");
        assertEquals(Optional.of("drills"), entry().field().map(field -> field.id().value()));
        compose("wan");
        commit("万");
        assertEquals(start(), session.summary());
        keys(KeyCode.ENTER);
        assertEquals("30000次", value("drills"));
    }

    @Test
    void whatIsDecidedOnABoxWaitsForTheEndOfTheComposition() {
        interact(() -> view.revealField(new FieldId("district")));
        interact(() -> view.requestFocus());
        compose("chuan", "云", 5);
        assertEquals("云chuan教育局□年工作总结", onScreen(ProseSamples.title("root")));
        compose("", "", 0);
        assertEquals("□教育局□年工作总结", onScreen(ProseSamples.title("root")));
        keys(KeyCode.ENTER);
        assertEquals("云", value("district"));
    }

    @Test
    void theCaretStandsInsideTheComposition() {
        caretAt(PLACE, 2);
        compose("nihao", "", 2);
        layOut();
        ProseCell cell = view.rows().cellOf(PLACE).orElseThrow();
        double[] found = new double[2];
        interact(() -> {
            found[0] = view.rows().getInputMethodRequests().getTextLocation(0).getX();
            found[1] = view.rows().lookup(".prose-caret").getBoundsInParent().getCenterX();
        });
        assertEquals(ask(() -> cell.localToScreen(cell.caret(2, false)).getMinX()), found[0], "candidates begin with the composition");
        assertEquals(ask(() -> cell.localToParent(cell.caret(4, false)).getMinX()), found[1], 0.01, "the caret is where it composes");
    }

    @Test
    void composingInAnEmptyParagraphHidesThePrompt() {
        caretAt(PLACE, 7);
        keys(KeyCode.ENTER);
        Place fresh = caret().place();
        compose("xin");
        assertEquals("xin", onScreen(fresh));
        commit("新");
        assertEquals("新", text(fresh));
        assertEquals("新", onScreen(fresh));
    }

    @Test
    void composingInAFieldNeverReachesTheProse() {
        interact(() -> view.editField(new FieldId("district")));
        compose("yun");
        commit("云川区");
        assertTrue(journal.isEmpty());
        keys(KeyCode.ENTER);
        assertEquals("云川区", value("district"));
        assertEquals(1, journal.size());
    }
}
