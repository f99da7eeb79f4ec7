package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.edit.History;
import org.junit.jupiter.api.Test;

/** Filling fields in their place. */
class FieldFillingTest extends ProseViewFixture {

    private void goTo(String field) {
        interact(() -> {
            view.revealField(new FieldId(field));
            view.requestFocus();
        });
    }

    private String line() {
        return lookup("#field-entry").queryAs(TextField.class).getText();
    }

    @Test
    void aDigitOnABoxBeginsAnEntryAndEnterGoesToTheNextEmptyField() {
        goTo("notices");
        write("１2");
        assertEquals("１2", line());
        keys(KeyCode.ENTER);
        assertEquals("12份", value("notices"));
        assertEquals("填写“下发通知份数”", session.history().lastDone().orElseThrow().edit().name());
        assertEquals(Optional.of("schools"), selectedField());
        assertFalse(entry().isVisible());
        write("35");
        keys(KeyCode.ENTER);
        assertEquals("35所", value("schools"));
    }

    @Test
    void undoTakesAValueBackAndSelectsItsBox() {
        goTo("notices");
        write("12");
        keys(KeyCode.ENTER);
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("＿＿份", value("notices"));
        assertEquals(Optional.of("notices"), selectedField());
    }

    @Test
    void aWrongEntryStaysOpenAndSaysWhatIsExpected() {
        goTo("notices");
        write("abc");
        keys(KeyCode.ENTER);
        assertEquals("abc", line());
        assertTrue(lookup(".field-entry-problem").queryAs(Label.class).getText().contains("整数"));
        assertEquals(start(), session.summary());
        keys(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        write("7");
        keys(KeyCode.ENTER);
        assertEquals("7份", value("notices"));
    }

    @Test
    void aWrongEntryIsNotLostWhenTheFocusGoes() {
        goTo("notices");
        write("abc");
        interact(() -> other.requestFocus());
        assertEquals(start(), session.summary());
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("abc", line());
    }

    @Test
    void aRightEntryIsTakenWhenTheFocusGoes() {
        goTo("notices");
        write("9");
        interact(() -> other.requestFocus());
        assertEquals("9份", value("notices"));
        assertTrue(other.isFocused());
    }

    @Test
    void escapeForgetsAnEntry() {
        goTo("notices");
        write("9");
        keys(KeyCode.ESCAPE);
        assertEquals(start(), session.summary());
        assertTrue(journal.isEmpty());
        assertTrue(view.rows().isFocused());
    }

    @Test
    void theSameValueIsNoEdit() {
        goTo("notices");
        write("9");
        keys(KeyCode.ENTER);
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("9", line());
        keys(KeyCode.ENTER);
        assertEquals(1, journal.size());
    }

    @Test
    void tabGoesRoundTheWholeDocument() {
        shortcut(KeyCode.CONTROL, KeyCode.HOME);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            keys(KeyCode.TAB);
            met.add(selectedField().orElseThrow());
        }
        assertEquals(List.of("district", "year", "notices", "schools", "drills", "members", "share", "district", "issued",
                "district"), met);
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(Optional.of("issued"), selectedField());
    }

    @Test
    void tabLeavesTheChapterShown() {
        interact(() -> session.shownProperty().set(new SectionId("s1")));
        goTo("drills");
        keys(KeyCode.TAB);
        assertEquals(Optional.of("members"), selectedField());
        assertEquals(new SectionId("s2"), session.shownProperty().get());
    }

    @Test
    void tabInAnEntryTakesItAndGoesOn() {
        goTo("notices");
        write("5");
        keys(KeyCode.TAB);
        assertEquals("5份", value("notices"));
        assertEquals(Optional.of("schools"), selectedField());
        write("6");
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("6所", value("schools"));
        assertEquals(Optional.of("notices"), selectedField());
    }

    @Test
    void aDoubleClickOpensABox() {
        layOut();
        FieldBox box = view.rows().cellOf(body("p21")).orElseThrow().boxes().getFirst();
        doubleClickOn(box);
        assertEquals(Optional.of("members"), entry().field().map(field -> field.id().value()));
        assertTrue(lookup("#field-entry").queryAs(TextField.class).isFocused());
    }

    @Test
    void anotherFieldIsShownWhenItIsSelectedElsewhere() {
        interact(() -> session.shownProperty().set(new SectionId("s1")));
        interact(() -> view.editField(new FieldId("share")));
        write("85.5");
        keys(KeyCode.ENTER);
        assertEquals("85.5%", value("share"));
    }

    @Test
    void longPromptsAreCut() {
        layOut();
        FieldBox box = view.rows().cellOf(body("p111")).orElseThrow().boxes().get(1);
        assertEquals("纳入统一管理的各级各类学…" + " 所", FieldBox.prompt(session.summary().field(box.ref().field()), box.ref().form()));
        assertTrue(FieldBox.description(session.summary().field(box.ref().field()), Optional.empty(), 1).contains("含民办幼儿园"));
    }

    @Test
    void anOpenEntryIsTakenBeforeSaving() {
        goTo("notices");
        write("8");
        interact(() -> assertTrue(view.finishEntry()));
        assertEquals("8份", value("notices"));
        assertTrue(view.rows().isFocused());
        goTo("schools");
        write("x");
        interact(() -> assertFalse(view.finishEntry()));
        assertEquals("x", line());
    }

    @Test
    void anOpenEntryIsTakenWhenAnotherFieldIsAskedFor() {
        goTo("notices");
        write("8");
        interact(() -> view.nextField(true, true));
        assertEquals("8份", value("notices"));
        assertEquals(Optional.of("schools"), selectedField());
    }

    @Test
    void anotherDocumentForgetsWhatWasEntered() {
        goTo("notices");
        write("x");
        interact(() -> session.open(History.of(start())));
        assertFalse(entry().isVisible());
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("", line());
    }

    @Test
    void anEntryGoesWithItsField() {
        goTo("notices");
        write("8");
        interact(() -> session.undo());
        interact(() -> session.shownProperty().set(new SectionId("s2")));
        assertFalse(entry().isVisible());
        assertEquals(start(), session.summary());
    }

    @Test
    void theWindowsMenuActsOnTheOpenEntry() {
        goTo("notices");
        write("12");
        interact(() -> {
            view.selectAll();
            view.cut();
        });
        assertEquals("", line());
        assertEquals(start(), session.summary());
        interact(() -> view.paste());
        assertEquals("12", line());
    }
}
