package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HistoryTest {

    private final Summary start = RandomSummary.of(3);
    private final Place title = new Place.Title(start.root().id());

    private Edit typed(int at, String text) {
        return Edit.of("输入文字", new Change.SpliceProse(title, at, at, Prose.of(text)));
    }

    private Optional<Selection> caret(int at) {
        return Optional.of(Selection.at(new Caret(title, at)));
    }

    private History typed(History history, int at, String text, boolean isJoined) {
        return history.perform(typed(at, text), caret(at), caret(at + text.length()), isJoined).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyEditsUndoneGiveTheStartBackAndRedoneTheEnd(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        History history = History.of(RandomSummary.of(seed));
        List<Summary> states = new ArrayList<>(List.of(history.summary()));
        while (states.size() <= 60) {
            Optional<History> next = history.perform(edits.next(history.summary()), Optional.empty(), Optional.empty(), false);
            next.ifPresent(n -> states.add(n.summary()));
            history = next.orElse(history);
        }
        List<Summary> back = new ArrayList<>(List.of(history.summary()));
        for (Optional<History> h = history.undo(); h.isPresent(); h = h.get().undo()) {
            history = h.get();
            back.addFirst(history.summary());
        }
        assertEquals(states, back);
        List<Summary> forth = new ArrayList<>(List.of(history.summary()));
        for (Optional<History> h = history.redo(); h.isPresent(); h = h.get().redo()) {
            forth.add(h.get().summary());
        }
        assertEquals(states, forth);
    }

    @Test
    void everyKindOfChangeComesUpInTheRandomEdits() {
        RandomEdits edits = new RandomEdits(5);
        List<Class<?>> seen = new ArrayList<>();
        History history = History.of(RandomSummary.of(5));
        for (int i = 0; i < 400; i++) {
            Edit edit = edits.next(history.summary());
            Optional<History> next = history.perform(edit, Optional.empty(), Optional.empty(), false);
            if (next.isPresent()) {
                edit.changes().forEach(change -> seen.add(change.getClass()));
                history = next.get();
            }
        }
        for (Class<?> kind : Change.class.getPermittedSubclasses()) {
            assertTrue(Collections.frequency(seen, kind) > 3, kind.getSimpleName());
        }
    }

    @Test
    void joinedStepsAreTakenBackTogether() {
        History history = typed(typed(typed(History.of(start), 0, "全", false), 1, "区", true), 2, "。", false);
        History once = history.undo().orElseThrow();
        assertTrue(once.summary().root().title().plain().startsWith("全区"));
        assertEquals(caret(0), once.lastDone().orElseThrow().before().selection());
        assertEquals(caret(2), once.lastDone().orElseThrow().after().selection());
        History twice = once.undo().orElseThrow();
        assertEquals(start, twice.summary());
        assertEquals(once.summary(), twice.redo().orElseThrow().summary());
    }

    @Test
    void theLastStepsAreListedTheNewestFirstAndOnlyAsManyAsAsked() {
        History history = History.of(start);
        for (String text : List.of("甲", "乙", "丙")) {
            history = history.perform(Edit.of(text, new Change.SpliceProse(title, 0, 0, Prose.of(text))),
                    Optional.empty(), Optional.empty(), false).orElseThrow();
        }
        assertEquals(List.of("丙", "乙"), names(history.done(2)));
        assertEquals(List.of(), history.undone(9));
        History back = history.undo().orElseThrow().undo().orElseThrow();
        assertEquals(List.of("甲"), names(back.done(9)));
        assertEquals(List.of("乙", "丙"), names(back.undone(9)));
    }

    @Test
    void aStepTellsTheTextItPutIn() {
        History history = typed(typed(History.of(start), 0, "全", false), 1, "区", true);
        assertEquals("全区", history.lastDone().orElseThrow().text());
        assertEquals("", history.perform(Edit.of("删除", new Change.SpliceProse(title, 0, 1, Prose.EMPTY)),
                Optional.empty(), Optional.empty(), false).orElseThrow().lastDone().orElseThrow().text());
    }

    private static List<String> names(List<History.Step> steps) {
        return steps.stream().map(step -> step.edit().name()).toList();
    }

    @Test
    void aFirstStepHasNothingToJoin() {
        History history = typed(History.of(start), 0, "全", true);
        assertEquals(start, history.undo().orElseThrow().summary());
    }

    @Test
    void anEditAfterUndoDropsWhatWasUndone() {
        History undone = typed(History.of(start), 0, "旧", false).undo().orElseThrow();
        assertTrue(undone.lastUndone().isPresent());
        assertEquals(Optional.empty(), typed(undone, 0, "新", false).redo());
    }

    @Test
    void aRefusedEditLeavesNoStep() {
        Edit wrong = Edit.of("删除条目", new Change.RemoveSection(new SectionId("gone")));
        assertEquals(Optional.empty(), History.of(start).perform(wrong, Optional.empty(), Optional.empty(), false));
    }

    @Test
    void anEmptyHistoryHasNothingToUndoOrRedo() {
        assertEquals(Optional.empty(), History.of(start).undo());
        assertEquals(Optional.empty(), History.of(start).redo());
    }
}
