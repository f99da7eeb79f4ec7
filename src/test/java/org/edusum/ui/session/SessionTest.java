package org.edusum.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.model.edit.ProseEdits;
import org.edusum.model.edit.Revision;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
import org.edusum.storage.JournalEntry;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Summary start = Templates.all().getFirst().summary();
    private final List<JournalEntry> journal = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private final Session session = new Session(History.of(start), journal::add, () -> now);
    private final SectionId second = new SectionId("c1-2");
    private final SectionId third = new SectionId("c3");

    private Optional<Selection> caret(SectionId section, int offset) {
        return Optional.of(Selection.at(new Caret(new Place.Title(section), offset)));
    }

    private void look(SectionId section, int offset) {
        session.shownProperty().set(section);
        session.selectionProperty().set(caret(section, offset));
        session.selectedFieldProperty().set(Optional.empty());
    }

    private void type(String text) {
        Revision revision = ProseEdits.type(session.summary(), session.selectionProperty().get().orElseThrow(), text).orElseThrow();
        assertTrue(session.type(revision.edit().orElseThrow(), revision.after()));
    }

    private Edit rename(SectionId id, String title) {
        return OutlineEdits.rename(session.summary(), id, title).orElseThrow();
    }

    private History replayed() {
        History history = History.of(start);
        for (JournalEntry entry : journal) {
            history = entry.replay(history).orElseThrow();
        }
        return history;
    }

    @Test
    void undoAndRedoShowWhereTheStepTookPlace() {
        look(second, 1);
        session.selectedFieldProperty().set(Optional.of(new FieldId("f003")));
        View before = session.view();
        session.perform(rename(second, "摸清底数"), Optional.empty());
        look(third, 0);
        session.undo();
        assertEquals(start, session.summary());
        assertEquals(before, session.view());
        look(third, 0);
        session.redo();
        assertEquals("摸清底数", session.summary().printed(session.summary().section(second).orElseThrow().title()));
        assertEquals(before, session.view());
    }

    @Test
    void aSectionIsShownWhenAddedAndLeftWhenThatIsTakenBack() {
        look(second, 0);
        OutlineEdits.Addition added = OutlineEdits.addAfter(start, second, prefix -> prefix + "-new").orElseThrow();
        session.perform(added.edit(), View.NOTHING.withShown(added.section()));
        assertEquals(added.section(), session.shownProperty().get());
        session.undo();
        assertEquals(second, session.shownProperty().get());
        look(third, 0);
        session.redo();
        assertEquals(added.section(), session.shownProperty().get());
    }

    @Test
    void aRemovedSectionIsShownAgainWithItsSelection() {
        look(second, 2);
        session.perform(OutlineEdits.remove(start, List.of(second)).orElseThrow(), View.NOTHING.withShown(third));
        assertEquals(third, session.shownProperty().get());
        session.undo();
        assertEquals(second, session.shownProperty().get());
        assertEquals(caret(second, 2), session.selectionProperty().get());
    }

    @Test
    void aShownSectionThatGoesGivesWayToTheWholeDocument() {
        look(second, 0);
        session.perform(OutlineEdits.remove(start, List.of(second)).orElseThrow(), Optional.empty());
        assertEquals(start.root().id(), session.shownProperty().get());
    }

    @Test
    void aCaretBehindAShortenedTitleStaysInIt() {
        int end = start.section(second).orElseThrow().title().length();
        look(second, end);
        session.perform(rename(second, "短"), Optional.empty());
        assertEquals(caret(second, 1), session.selectionProperty().get());
        session.undo();
        assertEquals(caret(second, end), session.selectionProperty().get());
    }

    @Test
    void severalStepsGoBackAndForthAtOnceAndTheJournalFollows() {
        look(second, 0);
        session.perform(rename(second, "甲"), Optional.empty());
        look(third, 0);
        session.perform(rename(third, "乙"), Optional.empty());
        session.perform(OutlineMoves.up(session.summary(), List.of(third)).orElseThrow(), Optional.empty());
        Summary end = session.summary();
        assertTrue(session.undo(3));
        assertEquals(start, session.summary());
        assertEquals(second, session.shownProperty().get());
        assertTrue(session.redo(20));
        assertEquals(end, session.summary());
        assertEquals(third, session.shownProperty().get());
        assertEquals(3, session.history().done(20).size());
        assertEquals(end, replayed().summary());
        assertFalse(session.redo(1));
    }

    @Test
    void aBurstOfTypingGoesBackByClausesAndPauses() {
        look(second, 0);
        for (String key : "全区共有。学校".split("")) {
            now = now.plus(Duration.ofMillis(150));
            type(key);
        }
        now = now.plus(Duration.ofSeconds(2));
        type("所");
        assertTitle("全区共有。学校所");
        session.undo();
        assertTitle("全区共有。学校");
        session.undo();
        assertTitle("全区共有。");
        session.undo();
        assertEquals(start, session.summary());
    }

    @Test
    void whatAnInputMethodCommitsIsOneStepAfterAPause() {
        look(second, 0);
        type("云川区教育局");
        now = now.plus(Duration.ofSeconds(3));
        type("坚持立德树人");
        session.undo();
        assertTitle("云川区教育局");
        session.undo();
        assertEquals(start, session.summary());
    }

    private void assertTitle(String beginning) {
        String title = session.summary().printed(session.summary().section(second).orElseThrow().title());
        assertEquals(beginning + start.printed(start.section(second).orElseThrow().title()), title);
    }

    @Test
    void aListenerOfTheDocumentMustNotChangeIt() {
        session.summaryProperty().addListener((o, old, now) ->
                assertThrows(IllegalStateException.class, session::undo));
        session.perform(rename(second, "甲"), Optional.empty());
        assertEquals(1, session.history().done(9).size());
    }
}
