package org.edusum.ui.document;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.edusum.model.edit.View;
import org.edusum.storage.DraftInfo;
import org.edusum.storage.DraftJournal;
import org.edusum.storage.DraftStore;
import org.edusum.storage.DraftStoreException;
import org.edusum.storage.FileMark;
import org.edusum.storage.JournalEntry;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.storage.ResumedDraft;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/**
 * The document on the desk: its session, the project file it belongs to, and its draft. Used on the JavaFX thread; files
 * are read and written by jobs, and a document that cannot be opened leaves the present one as it is.
 */
public final class Documents {

    /** A project file read, with the draft that goes on from it if there is one. */
    private record Opened(Project project, FileMark mark, Optional<ResumedDraft> draft) {
    }

    private final Jobs jobs;
    private final DraftStore drafts;
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<FileMark>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private Project project;
    /** What the file holds, or a document that can be had again; nothing when there is more on the desk than a file has. */
    private Optional<Summary> saved;
    private DraftJournal journal;
    private boolean isGivenUp;
    private BiConsumer<Path, View> leaving = (path, view) -> { };
    private Function<Path, View> lastView = path -> View.NOTHING;
    private Runnable beforeLeaving = () -> { };

    /** Begins with a new document. */
    public Documents(Summary start, DraftStore drafts, Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.drafts = drafts;
        this.project = Project.of(start);
        this.saved = Optional.of(start);
        this.journal = drafts.begin(project, Optional.empty());
        this.session = new Session(History.of(start), this::append, clock);
        session.summaryProperty().addListener((o, old, now) -> updateChanged());
    }

    private void updateChanged() {
        changed.set(saved.isEmpty() || !saved.get().equals(session.summary()));
    }

    private void append(JournalEntry entry) {
        isGivenUp = false;
        journal.append(entry);
    }

    public Session session() {
        return session;
    }

    /** The project file of the document; empty until it is first saved. */
    public Optional<Path> path() {
        return file.get().map(FileMark::file);
    }

    /** Fires when the document belongs to another file, or was saved. */
    public ReadOnlyObjectProperty<Optional<FileMark>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** How many documents were put on the desk since the start; what is looked at in them may change right after. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the document differs from its file, or from the template it began with. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether every step so far is on the medium, in the draft. */
    public boolean isDraftSafe() {
        return journal.durable() == journal.appended();
    }

    /** Whether the document comes from a newer program and can only be looked at. */
    public boolean isReadOnly() {
        return project.isReadOnly();
    }

    /**
     * Remembers what is looked at in a file beyond its draft, which may have been given up or may not fit the file any more.
     *
     * @param leave  is told when the document of a file leaves the desk
     * @param lookUp gives what was remembered, {@link View#NOTHING} for an unknown file
     */
    public void rememberViews(BiConsumer<Path, View> leave, Function<Path, View> lookUp) {
        leaving = leave;
        lastView = lookUp;
    }

    /**
     * Takes over what is being entered before a document leaves the desk: reading a file takes a while, and the clerk may
     * have gone on writing.
     */
    public void takeOverBeforeLeaving(Runnable action) {
        beforeLeaving = action;
    }

    /** Puts a new document on the desk; the present one is kept as a draft unless it was dropped before. */
    public void begin(Summary summary) {
        Project fresh = Project.of(summary);
        put(fresh, Optional.empty(), drafts.begin(fresh, Optional.empty()), History.of(summary), Optional.of(summary));
    }

    /** As {@link #begin}, with a document that cost work: it counts as changed, and its draft is kept from the start. */
    public void beginUnsaved(Summary summary) {
        Project fresh = Project.of(summary);
        put(fresh, Optional.empty(), drafts.beginUnsaved(fresh), History.of(summary), Optional.empty());
    }

    /**
     * Opens a project file. Goes on with its draft, so that steps of the last sitting can be undone.
     *
     * @param opened gets what the clerk must know about it, usually nothing
     * @param failed gets why it could not be opened
     */
    public void open(Path path, Consumer<Optional<String>> opened, Consumer<Exception> failed) {
        Optional<FileMark> onDesk = file.get();
        jobs.start(() -> {
            ProjectFile.Loaded read = ProjectFile.load(path);
            return new Opened(read.project(), read.mark(), draftOf(read.mark(), onDesk));
        }, found -> {
            if (found.draft.isPresent()) {
                take(found.draft.get(), Optional.of(found.project.summary()));
            } else {
                put(found.project, Optional.of(found.mark), drafts.begin(found.project, Optional.of(found.mark)),
                        History.of(found.project.summary()), Optional.of(found.project.summary()));
                session.show(lastView.apply(found.mark.file()));
            }
            opened.accept(notice(found));
        }, fault -> {
            isGivenUp = false;
            failed.accept(fault);
        });
    }

    private Optional<String> notice(Opened found) {
        Optional<String> newer = changed.get() ? Optional.of(Messages.text("open.newer")) : Optional.empty();
        return Stream.of(found.project.notice(), found.draft.flatMap(ResumedDraft::notice), newer)
                .flatMap(Optional::stream).reduce((one, other) -> one + "\n" + other);
    }

    /** A draft that cannot be read must not keep its file from being opened. */
    private Optional<ResumedDraft> draftOf(FileMark mark, Optional<FileMark> onDesk) {
        try {
            return onDesk.filter(mark::equals).isPresent() ? Optional.empty() : drafts.reopen(mark).join();
        } catch (CompletionException unreadable) {
            if (unreadable.getCause() instanceof DraftStoreException) {
                return Optional.empty();
            }
            throw unreadable;
        }
    }

    /** Takes up a draft of an earlier sitting. */
    public void resume(DraftInfo draft, Consumer<Optional<String>> resumed, Consumer<Exception> failed) {
        jobs.await(drafts.resume(draft.id()), found -> {
            take(found, found.isSaved() ? Optional.of(found.history().summary()) : Optional.empty());
            resumed.accept(found.notice());
        }, failed);
    }

    /** @param inFile what its file holds, where that is known */
    private void take(ResumedDraft draft, Optional<Summary> inFile) {
        put(draft.project(), draft.file(), draft.journal(), draft.history(), inFile);
        // Of a draft without newer steps the file's own memory is at least as fresh: it also knows sittings that were given up.
        session.show(draft.isSaved() ? path().map(lastView).orElse(View.NOTHING).or(draft.view()) : draft.view());
    }

    private void put(Project next, Optional<FileMark> mark, DraftJournal nextJournal, History history,
                     Optional<Summary> lastSaved) {
        // What comes later would be journalled with the next document.
        beforeLeaving.run();
        leave();
        isGivenUp = false;
        project = next;
        journal = nextJournal;
        saved = lastSaved;
        file.set(mark);
        session.open(history);
        updateChanged();
        opened.set(opened.get() + 1);
    }

    /**
     * Saves the document as it is now, unless its file was changed by somebody else.
     *
     * @param done   called when it is on the medium
     * @param failed gets why it could not be saved, {@link ChangedOutsideException} among others; the old file is whole
     */
    public void save(Path path, Runnable done, Consumer<Exception> failed) {
        Path target = path.toAbsolutePath().normalize();
        write(path, file.get().filter(mark -> mark.file().equals(target)), done, failed);
    }

    /** As {@link #save}, whatever became of the file. */
    public void replace(Path path, Runnable done, Consumer<Exception> failed) {
        write(path, Optional.empty(), done, failed);
    }

    private void write(Path path, Optional<FileMark> expected, Runnable done, Consumer<Exception> failed) {
        isGivenUp = false;
        Summary summary = session.summary();
        DraftJournal saving = journal;
        Project toSave = project.withSummary(summary);
        long seq = saving.appended();
        jobs.start(() -> {
            if (expected.filter(mark -> !mark.isCurrent()).isPresent()) {
                throw new ChangedOutsideException(path);
            }
            return ProjectFile.write(path, toSave);
        }, mark -> {
            saving.saved(mark, seq);
            if (saving == journal) {
                saved = Optional.of(summary);
                project = toSave;
                file.set(Optional.of(mark));
                updateChanged();
            }
            done.run();
        }, failed);
    }

    /**
     * The clerk wants none of the changes since the last save: when the document leaves the desk, its draft will no longer
     * be offered. Until then nothing is lost; a further step takes the answer back.
     */
    public void giveUp() {
        isGivenUp = true;
    }

    /** Ends the document's draft: brought to the medium with what is shown, or taken off the offers when given up. */
    public void leave() {
        path().ifPresent(left -> leaving.accept(left, session.view()));
        if (isGivenUp) {
            journal.discard();
            return;
        }
        journal.view(session.view());
        journal.close();
    }
}
