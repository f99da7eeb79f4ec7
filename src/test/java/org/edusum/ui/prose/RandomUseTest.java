package org.edusum.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.storage.JournalEntry;
import org.junit.jupiter.api.Test;

/** Keys, compositions and outline clicks at random: whatever comes, nothing breaks and undo gives the start back. */
class RandomUseTest extends ProseViewFixture {

    private static final List<KeyCode> KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME,
            KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.DELETE,
            KeyCode.TAB, KeyCode.F2, KeyCode.ESCAPE, KeyCode.UNDEFINED);
    private static final List<KeyCode> SHORTCUTS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
            KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ENTER, KeyCode.A, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.Z, KeyCode.Y,
            KeyCode.F, KeyCode.F9, KeyCode.K);
    private static final List<String> TYPED = List.of("7", "１", "区", "。", "x", "𠮷", "*");
    private static final List<String> SECTIONS = List.of("root", "s1", "s11", "s2");

    @Test
    void anythingTheClerkDoesCanBeUndone() {
        Random random = new Random(971104);
        interact(() -> {
            for (int i = 0; i < 1000; i++) {
                gesture(random);
                if (i % 5 == 0) {
                    view.rows().layout();
                }
                assertTrue(isSound(session.selectionProperty().get()), "selection after gesture " + i);
            }
        });
        assertTrue(journal.size() > 50, "so many edits: " + journal.size());
        interact(() -> assertEquals(session.summary(), replayed()));
        interact(() -> {
            view.finishEntry();
            while (session.undo()) {
                view.rows().layout();
            }
        });
        assertEquals(start(), session.summary());
    }

    private void gesture(Random random) {
        Node target = view.getScene().getFocusOwner();
        boolean isShift = random.nextInt(3) == 0;
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> target.fireEvent(key(KEYS.get(random.nextInt(KEYS.size())), isShift, false));
            case 3 -> target.fireEvent(key(SHORTCUTS.get(random.nextInt(SHORTCUTS.size())), isShift, true));
            case 4, 5 -> target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, TYPED.get(random.nextInt(TYPED.size())), "",
                    KeyCode.UNDEFINED, false, false, false, false));
            case 6 -> composeAt(random);
            default -> session.shownProperty().set(shown(random));
        }
    }

    private void composeAt(Random random) {
        String composed = random.nextBoolean() ? "pin'yin" : "";
        String committed = random.nextBoolean() ? "拼音" : "";
        fireComposed(composed, committed, random.nextInt(8));
    }

    private SectionId shown(Random random) {
        SectionId section = new SectionId(SECTIONS.get(random.nextInt(SECTIONS.size())));
        return session.summary().section(section).isPresent() ? section : session.summary().root().id();
    }

    private static KeyEvent key(KeyCode code, boolean isShift, boolean isControl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isControl, false, false);
    }

    /** Whether both ends stand in the document; a caret may be left without a selection. */
    private boolean isSound(Optional<Selection> selection) {
        return selection.stream().allMatch(s -> isSound(s.anchor()) && isSound(s.caret()));
    }

    private boolean isSound(Caret caret) {
        Place place = caret.place();
        return session.summary().prose(place).filter((Prose prose) -> prose.hasBoundaryAt(caret.offset())).isPresent();
    }

    private Summary replayed() {
        History history = History.of(start());
        for (JournalEntry entry : journal) {
            history = entry.replay(history).orElseThrow();
        }
        return history.summary();
    }
}
