package org.edusum.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.Typing;
import org.edusum.storage.JournalEntry;

/**
 * The open document: its history, and what is shown and selected in it. Views observe it and hand it edits; none keeps
 * a document of its own. Used on the JavaFX thread only; an edit from inside a listener is refused.
 */
public final class Session {

    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Summary> summary;
    private final ObjectProperty<Optional<Selection>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<SectionId> shown;
    private final ObjectProperty<Optional<FieldId>> selectedField = new SimpleObjectProperty<>(Optional.empty());
    private final Consumer<JournalEntry> journal;
    private final InstantSource clock;
    private Instant lastEdit = Instant.MIN;
    private boolean isChanging;

    /**
     * @param journal is told of every step, on the JavaFX thread; must return at once
     * @param clock   tells pauses in typing
     */
    public Session(History start, Consumer<JournalEntry> journal, InstantSource clock) {
        this.history = new ReadOnlyObjectWrapper<>(start);
        this.summary = new ReadOnlyObjectWrapper<>(start.summary());
        this.shown = new SimpleObjectProperty<>(start.summary().root().id());
        this.journal = journal;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public History history() {
        return history.get();
    }

    public ReadOnlyObjectProperty<Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public Summary summary() {
        return summary.get();
    }

    /** Caret or selection in the prose. */
    public ObjectProperty<Optional<Selection>> selectionProperty() {
        return selection;
    }

    /** The section whose subtree the editor shows; the root for the whole document. */
    public ObjectProperty<SectionId> shownProperty() {
        return shown;
    }

    /** The field that the inspector shows. */
    public ObjectProperty<Optional<FieldId>> selectedFieldProperty() {
        return selectedField;
    }

    /** Puts another document in place of this one. */
    public void open(History other) {
        selection.set(Optional.empty());
        selectedField.set(Optional.empty());
        lastEdit = Instant.MIN;
        adopt(other);
        shown.set(other.summary().root().id());
    }

    /** Carries out an edit as one step of undo. @return whether the document took it */
    public boolean perform(Edit edit, Optional<Selection> after) {
        return perform(edit, after, false);
    }

    /** Carries out an edit that types or deletes characters; goes on with the last step where {@link Typing} says so. */
    public boolean type(Edit edit, Selection after) {
        Duration pause = lastEdit.equals(Instant.MIN) ? Duration.ofDays(1) : Duration.between(lastEdit, clock.instant());
        return perform(edit, Optional.of(after), Typing.continues(history(), edit, pause));
    }

    private boolean perform(Edit edit, Optional<Selection> after, boolean isJoined) {
        refuseReentry();
        Optional<Selection> before = selection.get();
        Optional<History> next = history().perform(edit, before, after, isJoined);
        next.ifPresent(changed -> {
            lastEdit = clock.instant();
            journal.accept(new JournalEntry.Performed(edit, before, after, isJoined));
            adopt(changed);
            after.ifPresent(s -> selection.set(after));
        });
        return next.isPresent();
    }

    /** Takes the last step back. @return whether there was one */
    public boolean undo() {
        refuseReentry();
        Optional<History.Step> step = history().lastDone();
        history().undo().ifPresent(earlier -> {
            step(new JournalEntry.Undone(), earlier);
            selection.set(step.flatMap(History.Step::before));
        });
        return step.isPresent();
    }

    /** Carries the last undone step out again. @return whether there was one */
    public boolean redo() {
        refuseReentry();
        Optional<History.Step> step = history().lastUndone();
        history().redo().ifPresent(later -> {
            step(new JournalEntry.Redone(), later);
            selection.set(step.flatMap(History.Step::after));
        });
        return step.isPresent();
    }

    private void step(JournalEntry entry, History next) {
        lastEdit = Instant.MIN;
        journal.accept(entry);
        adopt(next);
    }

    private void adopt(History next) {
        isChanging = true;
        try {
            history.set(next);
            summary.set(next.summary());
            if (next.summary().section(shown.get()).isEmpty()) {
                shown.set(next.summary().root().id());
            }
        } finally {
            isChanging = false;
        }
    }

    private void refuseReentry() {
        if (isChanging) {
            throw new IllegalStateException("a listener of the document must not change it");
        }
    }
}
