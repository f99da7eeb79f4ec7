package org.edusum.ui.prose;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.edusum.model.ParagraphId;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.junit.jupiter.api.Test;

/** Writing, moving and selecting by keyboard, as a clerk does it. */
class ProseWritingTest extends ProseViewFixture {

    @Test
    void typedChineseStandsInTheDocumentAndOneUndoTakesItBack() {
        caretAt(body("p112"), 2);
        write("和药品");
        assertEquals("物资和药品储备充足。", text(body("p112")));
        assertEquals("物资和药品储备充足。", onScreen(body("p112")));
        assertEquals(new Caret(body("p112"), 5), caret());
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("物资储备充足。", text(body("p112")));
        assertEquals(new Caret(body("p112"), 2), caret());
        shortcut(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("物资和药品储备充足。", text(body("p112")));
    }

    @Test
    void enterSplitsAndBackspaceJoins() {
        caretAt(body("p112"), 4);
        keys(KeyCode.ENTER);
        assertEquals("物资储备", text(body("p112")));
        assertEquals("充足。", text(caret().place()));
        keys(KeyCode.BACK_SPACE);
        assertEquals("物资储备充足。", text(body("p112")));
        assertEquals(new Caret(body("p112"), 4), caret());
    }

    @Test
    void enterAtTheEndOfAHeadingBeginsItsBodyAndBackspaceTakesThatBack() {
        caretAt(title("s11"), 6);
        keys(KeyCode.ENTER);
        assertEquals("", text(caret().place()));
        assertFalse(caret().place().equals(body("p111")));
        keys(KeyCode.BACK_SPACE);
        assertEquals(new Caret(title("s11"), 6), caret());
        keys(KeyCode.DELETE);
        assertTrue(text(title("s11")).length() > 6);
    }

    @Test
    void aBoxIsSelectedBeforeItIsDeleted() {
        caretAt(body("p21"), 7);
        keys(KeyCode.BACK_SPACE);
        assertEquals("全年培训党员□，占比□。", text(body("p21")));
        assertEquals(Optional.of("members"), selectedField());
        keys(KeyCode.BACK_SPACE);
        assertEquals("全年培训党员，占比□。", text(body("p21")));
        assertEquals(Optional.empty(), selectedField());
    }

    @Test
    void theRightArrowStopsOnABox() {
        caretAt(body("p21"), 6);
        keys(KeyCode.RIGHT);
        assertEquals(Optional.of("members"), selectedField());
        keys(KeyCode.RIGHT);
        assertEquals(Selection.at(new Caret(body("p21"), 7)), selection());
        keys(KeyCode.LEFT);
        assertEquals(Optional.of("members"), selectedField());
    }

    @Test
    void downAndUpGoThroughWrappedLinesAndRowsInOneColumn() {
        caretAt(body("p11"), 5);
        keys(KeyCode.DOWN);
        assertEquals(title("s11"), caret().place());
        keys(KeyCode.DOWN);
        assertEquals(body("p111"), caret().place());
        keys(KeyCode.DOWN);
        assertEquals(body("p111"), caret().place());
        keys(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        assertEquals(new Caret(body("p11"), 5), caret());
    }

    @Test
    void endStaysOnItsWrappedLine() {
        caretAt(body("p111"), 0);
        keys(KeyCode.END);
        int end = caret().offset();
        assertTrue(end > 10 && end < text(body("p111")).length());
        keys(KeyCode.HOME);
        assertEquals(new Caret(body("p111"), 0), caret());
        keys(KeyCode.END, KeyCode.END);
        assertEquals(end, caret().offset());
    }

    @Test
    void controlEndAndHomeGoToTheEnds() {
        shortcut(KeyCode.CONTROL, KeyCode.END);
        assertEquals(new Caret(body("sig2"), 1), caret());
        shortcut(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(new Caret(title("root"), 0), caret());
    }

    @Test
    void shiftSelectsAndTypingReplaces() {
        caretAt(body("p112"), 0);
        press(KeyCode.SHIFT);
        keys(KeyCode.RIGHT, KeyCode.RIGHT);
        release(KeyCode.SHIFT);
        assertTrue(view.canCopyProperty().get());
        write("药品");
        assertEquals("药品储备充足。", text(body("p112")));
        assertFalse(view.canCopyProperty().get());
    }

    @Test
    void deletingOverHeadingsKeepsTheOutline() {
        select(body("p11"), 2, body("p112"), 2);
        keys(KeyCode.DELETE);
        assertEquals("开学", text(body("p11")));
        assertEquals("", text(title("s11")));
        assertEquals("储备充足。", text(body("p112")));
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start(), session.summary());
        assertEquals(new Selection(new Caret(body("p11"), 2), new Caret(body("p112"), 2)), selection());
    }

    @Test
    void cutAndPastedProseKeepsItsFields() {
        select(body("p21"), 0, body("p21"), 8);
        shortcut(KeyCode.CONTROL, KeyCode.X);
        assertEquals("占比□。", text(body("p21")));
        assertEquals("剪切", session.history().lastDone().orElseThrow().edit().name());
        interact(() -> assertEquals("全年培训党员＿＿名，", Clipboard.getSystemClipboard().getString()));
        caretAt(body("p112"), 0);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertEquals("全年培训党员□，物资储备充足。", text(body("p112")));
    }

    @Test
    void pastedLinesBecomeParagraphs() {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("甲方案\r\n乙方案");
            Clipboard.getSystemClipboard().setContent(content);
        });
        caretAt(body("p112"), 2);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertEquals("物资甲方案", text(body("p112")));
        assertEquals("乙方案储备充足。", text(caret().place()));
    }

    @Test
    void selectAllTakesWhatIsShown() {
        interact(() -> session.shownProperty().set(new SectionId("s2")));
        shortcut(KeyCode.CONTROL, KeyCode.A);
        assertEquals(new Selection(new Caret(title("s2"), 0), new Caret(body("p21"), 12)), selection());
    }

    @Test
    void undoShowsThePlaceItChangesAsItWasShownThen() {
        SectionId whole = session.shownProperty().get();
        caretAt(body("p112"), 0);
        write("各校");
        interact(() -> session.shownProperty().set(new SectionId("s2")));
        interact(() -> view.undo());
        assertEquals("物资储备充足。", text(body("p112")));
        assertEquals(whole, session.shownProperty().get());
        assertEquals("物资储备充足。", onScreen(body("p112")));
    }

    @Test
    void theSectionOfTheCaretCanBeAsked() {
        caretAt(body("p112"), 0);
        assertEquals(Optional.of(new SectionId("s11")), view.caretSectionProperty().get());
    }

    @Test
    void aClickPutsTheCaretAndAThirdSelectsTheParagraph() {
        layOut();
        ProseCell cell = view.rows().cellOf(body("p112")).orElseThrow();
        clickOn(ask(() -> cell.localToScreen(cell.caret(3, false).getMinX() + 1, cell.getHeight() / 2)));
        assertEquals(Selection.at(new Caret(body("p112"), 3)), selection());
        interrupt();
        clickOn(ask(() -> cell.localToScreen(40, cell.getHeight() / 2))).clickOn().clickOn();
        assertEquals(new Selection(new Caret(body("p112"), 0), new Caret(body("p112"), 7)), selection());
    }

    @Test
    void draggingSelectsOverRows() {
        layOut();
        ProseCell from = view.rows().cellOf(body("p11")).orElseThrow();
        ProseCell to = view.rows().cellOf(body("p112")).orElseThrow();
        drag(ask(() -> from.localToScreen(from.caret(2, false).getCenterX(), from.getHeight() / 2)))
                .dropTo(ask(() -> to.localToScreen(to.caret(4, false).getCenterX(), to.getHeight() / 2)));
        assertEquals(new Selection(new Caret(body("p11"), 2), new Caret(body("p112"), 4)), selection());
    }

    @Test
    void aScreenReaderHearsTheParagraphOfTheCaret() {
        caretAt(body("p21"), 7);
        interact(() -> {
            assertEquals("全年培训党员＿＿名，占比＿＿%。",
                    view.rows().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(9, view.rows().queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
        });
    }

    @Test
    void typingTouchesOnlyTheTextThatChanges() {
        caretAt(body("p111"), 3);
        layOut();
        ProseCell cell = view.rows().cellOf(body("p111")).orElseThrow();
        List<FieldBox> boxes = cell.boxes();
        write("共计");
        layOut();
        assertSame(cell, view.rows().cellOf(body("p111")).orElseThrow());
        assertEquals(boxes, cell.boxes());
    }

    @Test
    void onlyRowsInViewHaveCells() {
        interact(() -> session.open(History.of(ProseSamples.large(600))));
        layOut();
        assertTrue(StreamSupport.stream(view.rows().cells().spliterator(), false).count() < 30);
        shortcut(KeyCode.CONTROL, KeyCode.END);
        layOut();
        assertTrue(view.rows().cellOf(body("sig2")).isPresent());
        assertTrue(StreamSupport.stream(view.rows().cells().spliterator(), false).count() < 30);
    }

    @Test
    void pagesDownAndUpComeBackToTheStart() {
        interact(() -> session.open(History.of(ProseSamples.large(200))));
        shortcut(KeyCode.CONTROL, KeyCode.HOME);
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertTrue(view.rows().rows().indexOf(caret().place()).orElseThrow() > 5);
        keys(KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertEquals(new Caret(title("root"), 0), caret());
    }

    @Test
    void theTextKeepsItsPlaceWhenParagraphsAboveChange() {
        interact(() -> session.open(History.of(ProseSamples.large(200))));
        caretAt(body("c5p10"), 0);
        layOut();
        double before = view.rows().cellOf(body("c5p10")).orElseThrow().getLayoutY();
        interact(() -> session.perform(Edit.of("删除", new Change.RemoveParagraph(new ParagraphId("c2p3"))), Optional.empty()));
        layOut();
        assertEquals(before, view.rows().cellOf(body("c5p10")).orElseThrow().getLayoutY());
    }
}
