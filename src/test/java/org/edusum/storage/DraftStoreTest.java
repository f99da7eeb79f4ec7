package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.RandomEdits;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DraftStoreTest {

    @TempDir
    Path folder;
    private final RecordingListener listener = new RecordingListener();
    private DraftStore store;

    @BeforeEach
    void open() {
        store = DraftStore.open(folder, listener);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        store.close();
        open();
    }

    /** What a sitting does to a document: keeps the history and the journal in step, as the session does. */
    static History work(History start, DraftJournal journal, long seed, int steps) {
        RandomEdits random = new RandomEdits(seed);
        History history = start;
        for (int i = 0; i < steps; i++) {
            JournalEntry entry = switch (random.chance(5) ? 1 : random.chance(8) ? 2 : 0) {
                case 1 -> new JournalEntry.Undone();
                case 2 -> new JournalEntry.Redone();
                default -> new JournalEntry.Performed(random.next(history.summary()),
                        random.selection(history.summary()), Optional.empty(), random.chance(4));
            };
            Optional<History> next = entry.replay(history);
            if (next.isPresent()) {
                history = next.get();
                journal.append(entry);
            }
        }
        return history;
    }

    private ResumedDraft onlyDraft() {
        List<DraftInfo> drafts = store.unsaved().join();
        assertEquals(1, drafts.size(), drafts.toString());
        return store.resume(drafts.getFirst().id()).join();
    }

    private static void assertSameHistory(History expected, History actual) {
        assertEquals(expected.summary(), actual.summary());
        assertEquals(undone(expected), undone(actual));
        assertEquals(expected.lastUndone(), actual.lastUndone());
    }

    /** Every state that undo goes back through, with the view that it restores. */
    private static List<Object> undone(History history) {
        Stream<Optional<History>> back =
                Stream.iterate(Optional.of(history), Optional::isPresent, h -> h.orElseThrow().undo());
        return back.map(Optional::orElseThrow).map(h -> (Object) List.of(h.summary(),
                h.lastDone().map(History.Step::before).orElse(View.NOTHING))).toList();
    }

    @Test
    void aDraftBegunUnsavedIsKeptAndOfferedWithoutAStep() {
        Summary summary = RandomSummary.of(3);
        store.beginUnsaved(Project.of(summary));
        restart();
        ResumedDraft resumed = onlyDraft();
        assertEquals(summary, resumed.history().summary());
        assertFalse(resumed.isSaved());
    }

    @Test
    void aDraftBegunUnsavedIsOnTheMediumBeforeItsEnd() {
        DraftJournal journal = store.beginUnsaved(Project.of(RandomSummary.of(3)));
        assertTrue(journal.flush());
        assertEquals(journal.appended(), journal.durable());
        journal.discard();
        assertEquals(List.of(), store.unsaved().join());
    }

    @Test
    void aDraftOutlivesTheSittingWithAllItsUndoAndRedo() {
        for (long seed = 0; seed < 8; seed++) {
            Summary summary = RandomSummary.of(seed);
            DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
            History history = work(History.of(summary), journal, seed, 60);
            restart();
            ResumedDraft resumed = onlyDraft();
            assertSameHistory(history, resumed.history());
            assertEquals(Optional.empty(), resumed.notice());
            assertFalse(resumed.isSaved());
            resumed.journal().discard();
        }
    }

    @Test
    void aResumedDraftGoesOnAndIsResumedAgain() {
        Summary summary = RandomSummary.of(1);
        History history = work(History.of(summary), store.begin(Project.of(summary), Optional.empty()), 1, 30);
        for (int sitting = 2; sitting < 5; sitting++) {
            restart();
            ResumedDraft resumed = onlyDraft();
            assertSameHistory(history, resumed.history());
            history = work(resumed.history(), resumed.journal(), sitting, 30);
        }
        restart();
        assertSameHistory(history, onlyDraft().history());
    }

    @Test
    void aDraftWithoutAStepIsNotOffered() throws IOException {
        store.begin(Project.of(RandomSummary.of(1)), Optional.empty());
        restart();
        assertEquals(List.of(), store.unsaved().join());
    }

    @Test
    void theDraftOpenNowIsNotOffered() {
        Summary summary = RandomSummary.of(1);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), journal, 1, 5);
        assertTrue(journal.flush());
        assertEquals(List.of(), store.unsaved().join());
        journal.close();
        assertEquals(1, store.unsaved().join().size());
    }

    @Test
    void aSavedDraftIsNotOfferedUntilItIsChangedAgain() {
        Summary summary = RandomSummary.of(2);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = work(History.of(summary), journal, 2, 10);
        FileMark mark = save(history.summary());
        journal.saved(mark);
        restart();
        assertEquals(List.of(), store.unsaved().join());

        ResumedDraft reopened = store.reopen(FileMark.of(mark.file())).join().orElseThrow();
        assertSameHistory(history, reopened.history());
        assertTrue(reopened.isSaved());
        History changed = work(reopened.history(), reopened.journal(), 3, 4);
        restart();
        DraftInfo offered = store.unsaved().join().getFirst();
        assertEquals(Optional.of(mark.file()), offered.file());
        assertEquals(changed.summary().title(), offered.title());
        assertEquals(Optional.of(mark), onlyDraft().file());
    }

    private FileMark save(Summary summary) {
        Path file = folder.resolve("总结.edusum");
        ProjectFile.write(file, Project.of(summary));
        return FileMark.of(file);
    }

    @Test
    void stepsAfterTheSavedOneCountAsUnsaved() {
        Summary summary = RandomSummary.of(2);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History saved = work(History.of(summary), journal, 2, 10);
        long seq = journal.appended();
        work(saved, journal, 5, 6);
        journal.saved(save(saved.summary()), seq);
        journal.flush();
        long later = journal.appended() - seq;
        journal.close();
        assertEquals(later, store.unsaved().join().getFirst().edits());
    }

    @Test
    void aFileThatChangedSinceItWasSavedGetsNoOldDraft() {
        Summary summary = RandomSummary.of(2);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        journal.saved(save(summary));
        journal.close();
        FileMark changed = save(RandomSummary.of(3));
        assertTrue(store.reopen(changed).join().isEmpty());
    }

    @Test
    void aFileIsGoneOnWithWhereItsUnsavedDraftWasAndNotByAnOlderSitting() {
        Summary summary = RandomSummary.of(2);
        FileMark mark = save(summary);
        DraftJournal journal = store.begin(Project.of(summary), Optional.of(mark));
        History unsaved = work(History.of(summary), journal, 2, 10);
        journal.close();
        DraftJournal saved = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), saved, 3, 4);
        saved.saved(mark);
        restart();
        ResumedDraft draft = store.reopen(mark).join().orElseThrow();
        assertFalse(draft.isSaved());
        assertSameHistory(unsaved, draft.history());
        assertTrue(store.reopen(mark).join().orElseThrow().isSaved(), "the first is open by now");
    }

    @Test
    void aDraftThatDamageHasSetBackBehindItsFileDoesNotTakeItsPlace() throws SQLException {
        Summary summary = RandomSummary.of(2);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = work(History.of(summary), journal, 2, 10);
        FileMark mark = save(history.summary());
        journal.saved(mark);
        journal.close();
        store.close();
        try (DraftDatabase database = DraftDatabase.open(folder)) {
            database.run("DELETE FROM snapshot");
            database.run("UPDATE journal SET hash = 'harmed' WHERE seq = 5");
        }
        open();
        assertTrue(store.reopen(mark).join().isEmpty());
    }

    @Test
    void aDiscardedDraftIsNotOffered() {
        Summary summary = RandomSummary.of(2);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), journal, 2, 10);
        journal.flush();
        journal.discard();
        DraftJournal other = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), other, 3, 10);
        other.close();
        store.discard(store.unsaved().join().getFirst().id()).join();
        restart();
        assertEquals(List.of(), store.unsaved().join());
    }

    @Test
    void extrasOfTheFileAreResumedToo() {
        Project project = new Project(RandomSummary.of(4), new Extras(new java.util.TreeMap<>(),
                new java.util.TreeMap<>(java.util.Map.of("附件.bin", new Blob(new byte[] {7})))));
        work(History.of(project.summary()), store.begin(project, Optional.empty()), 1, 3);
        restart();
        assertEquals(project.extras(), onlyDraft().project().extras());
    }

    @Test
    void everySaveIsKeptAsAVersion() {
        Summary first = RandomSummary.of(5);
        DraftJournal journal = store.begin(Project.of(first), Optional.empty());
        journal.saved(save(first));
        History later = work(History.of(first), journal, 6, 10);
        journal.saved(save(later.summary()));
        journal.keepVersion("送审稿");
        journal.flush();
        List<DraftVersion> versions = journal.versions().join();
        assertEquals(List.of("送审稿", "", ""), versions.stream().map(DraftVersion::name).toList());
        assertEquals(later.summary(), store.version(versions.get(1)).join().summary());
        assertEquals(first, store.version(versions.get(2)).join().summary());
    }

    @Test
    void aSaveThatWasOvertakenIsKeptAsItWasSaved() {
        Summary summary = RandomSummary.of(5);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        long seq = journal.appended();
        FileMark mark = save(summary);
        work(History.of(summary), journal, 6, 10);
        journal.saved(mark, seq);
        journal.flush();
        assertEquals(summary, store.version(journal.versions().join().getFirst()).join().summary());
    }

    @Test
    void discardedDraftsGoAfterAMonthButSavedVersionsStay() {
        Summary summary = RandomSummary.of(5);
        DraftJournal unsaved = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), unsaved, 6, 10);
        unsaved.discard();
        DraftJournal saved = store.begin(Project.of(summary), Optional.empty());
        FileMark mark = save(summary);
        saved.saved(mark);
        History later = work(History.of(summary), saved, 7, 10);
        saved.discard();
        store.close();
        store = DraftStore.open(folder, listener, () -> Instant.now().plus(Duration.ofDays(31)));
        DraftJournal again = store.begin(Project.of(later.summary()), Optional.of(mark));
        again.saved(save(later.summary()));
        again.flush();
        List<DraftVersion> versions = again.versions().join();
        assertEquals(2, versions.size());
        assertEquals(summary, store.version(versions.getLast()).join().summary());
        assertEquals(List.of(), listener.troubles);
    }

    @Test
    void aStepThatDoesNotFitIsSaidAndTheStepsBeforeItAreKept() {
        Summary summary = RandomSummary.of(6);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = work(History.of(summary), journal, 2, 10);
        journal.append(new JournalEntry.Performed(Edit.of("删除", new Change.RemoveSection(new SectionId("none"))),
                Optional.empty(), Optional.empty(), false));
        journal.append(new JournalEntry.Undone());
        restart();
        assertTrue(listener.troubles.getFirst().contains("程序错误"), listener.troubles.toString());
        assertSameHistory(history, onlyDraft().history());
    }

    @Test
    void whatWasLookedAtIsRememberedWithTheDraft() {
        Summary summary = RandomSummary.of(6);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), journal, 2, 10);
        View view = new View(Optional.of(summary.root().id()), new RandomEdits(5).selection(summary), Optional.empty());
        journal.view(view);
        restart();
        assertEquals(view, onlyDraft().view());
    }

    @Test
    void aDraftThatWasNotClosedGoesOnWhereItsLastStepWas() {
        Summary summary = RandomSummary.of(6);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        Place title = new Place.Title(summary.root().id());
        View after = new View(Optional.of(summary.root().id()), Optional.of(Selection.at(new Caret(title, 1))), Optional.empty());
        journal.append(new JournalEntry.Performed(
                Edit.of("输入", new Change.SpliceProse(title, 0, 0, Prose.of("甲"))), View.NOTHING, after, false));
        assertTrue(journal.flush());
        restart();
        assertEquals(after, onlyDraft().view());
    }

    @Test
    void durableStepsAreReported() {
        Summary summary = RandomSummary.of(6);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        work(History.of(summary), journal, 2, 10);
        assertTrue(journal.flush());
        assertEquals(journal.appended(), listener.durable);
        assertEquals(List.of(), listener.troubles);
    }

    @Test
    void aLongJournalIsShortenedAndStillUndoable() {
        Summary summary = RandomSummary.of(7);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = History.of(summary);
        for (int i = 0; i < 13; i++) {
            history = typed(history, journal, 500);
            journal.flush();
        }
        restart();
        ResumedDraft resumed = onlyDraft();
        assertEquals(history.summary(), resumed.history().summary());
        assertTrue(resumed.journal().appended() <= Resumption.LONG);
        assertTrue(undone(resumed.history()).size() > Resumption.KEPT);
        resumed.journal().close();
        assertEquals(1, store.unsaved().join().size(), "the shortened one takes the place of the long one");
    }

    private static History typed(History start, DraftJournal journal, int steps) {
        History history = start;
        for (int i = 0; i < steps; i++) {
            JournalEntry entry = new JournalEntry.Performed(Edit.of("输入", new Change.SpliceProse(
                    new Place.Title(history.summary().root().id()), 0, 0, Prose.of(String.valueOf(i % 10)))),
                    Optional.empty(), Optional.empty(), false);
            history = entry.replay(history).orElseThrow();
            journal.append(entry);
        }
        return history;
    }

    @Test
    void aHarmedRowGivesTheLastWholeStateAndSaysSo() throws SQLException {
        Summary summary = RandomSummary.of(8);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History history = work(History.of(summary), journal, 8, 40);
        store.close();
        tamper("UPDATE journal SET body = REPLACE(body, 'step', 'stop') WHERE seq = 5");
        open();
        ResumedDraft resumed = onlyDraft();
        assertEquals(history.summary(), resumed.history().summary());
        assertTrue(resumed.notice().orElseThrow().contains("损坏"));
        restart();
        assertEquals(history.summary(), onlyDraft().history().summary());
    }

    @Test
    void aHarmedRowWithoutALaterSnapshotGivesTheStepsBeforeIt() throws SQLException {
        Summary summary = RandomSummary.of(8);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        History before = work(History.of(summary), journal, 8, 10);
        long good = journal.appended();
        work(before, journal, 9, 10);
        store.close();
        tamper("DELETE FROM snapshot");
        tamper("DELETE FROM journal WHERE seq = " + (good + 1));
        open();
        ResumedDraft resumed = onlyDraft();
        assertSameHistory(before, resumed.history());
        assertTrue(resumed.notice().isPresent());
    }

    private void tamper(String sql) throws SQLException {
        try (DraftDatabase database = DraftDatabase.open(folder)) {
            database.transaction(() -> database.run(sql));
        }
    }

    @Test
    void aDraftThatIsGoneSaysSo() {
        CompletionException failure = assertThrows(CompletionException.class, () -> store.resume(99).join());
        assertTrue(failure.getCause() instanceof DraftStoreException, failure.toString());
    }

    @Test
    void aJournalThatWasClosedTakesNothingAndHarmsNothing() {
        Summary summary = RandomSummary.of(8);
        DraftJournal journal = store.begin(Project.of(summary), Optional.empty());
        store.close();
        work(History.of(summary), journal, 8, 2);
        assertFalse(journal.flush());
        journal.close();
        assertFalse(Files.exists(folder.resolve("drafts.lock.db")));
    }
}
