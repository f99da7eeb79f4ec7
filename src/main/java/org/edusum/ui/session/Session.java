package org.edusum.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.edusum.formula.Recalculation;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.Typing;
import org.edusum.model.edit.View;
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
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
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

    /**
     * How many documents were put in place of another. Changes before the document does, so that what is kept for its
     * fields and places is forgotten in time: another document may have the same ids.
     */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Puts another document in place of this one; what is being entered or composed must have come to its end. */
    public void open(History other) {
        selection.set(Optional.empty());
        selectedField.set(Optional.empty());
        lastEdit = Instant.MIN;
        opened.set(opened.get() + 1);
        adopt(other);
        shown.set(other.summary().root().id());
    }

    /** What the clerk looks at now. */
    public View view() {
        return new View(Optional.of(shown.get()), selection.get(), selectedField.get());
    }

    /** Shows what the document still has of a view; what the view does not say stays as it is. */
    public void show(View wanted) {
        View view = wanted.within(summary());
        SectionId section = view.shown().or(() -> Optional.of(shown.get())
                .filter(id -> summary().section(id).isPresent())).orElse(summary().root().id());
        shown.set(section);
        view.selection().or(() -> view().within(summary()).selection()).ifPresent(s -> {
            if (!selection.get().equals(Optional.of(s))) {
                selection.set(Optional.of(s));
            }
        });
        view.field().ifPresent(id -> selectedField.set(Optional.of(id)));
    }

    /** Carries out an edit as one step of undo. @return whether the document took it */
    public boolean perform(Edit edit, Optional<Selection> after) {
        return perform(edit, view().selecting(after));
    }

    /**
     * Carries out an edit as one step of undo after which something else is shown, such as a section it adds.
     *
     * @param after may name what is there only afterwards
     * @return whether the document took it
     */
    public boolean perform(Edit edit, View after) {
        boolean isTaken = take(edit, after, false);
        if (isTaken) {
            show(after);
        }
        return isTaken;
    }

    /** Carries out an edit that types or deletes characters; goes on with the last step where {@link Typing} says so. */
    public boolean type(Edit edit, Selection after) {
        Duration pause = lastEdit.equals(Instant.MIN) ? Duration.ofDays(1) : Duration.between(lastEdit, clock.instant());
        boolean isTaken = take(edit, view().selecting(Optional.of(after)), Typing.continues(history(), edit, pause));
        if (isTaken) {
            // Nothing of what is shown can be gone: no need to look, which would cost at every key.
            selection.set(Optional.of(after));
        }
        return isTaken;
    }

    /** Computed fields follow in the same step, so that the journal holds all of it. */
    private boolean take(Edit wanted, View after, boolean isJoined) {
        refuseReentry();
        Edit edit = Recalculation.complete(summary(), wanted);
        View before = view();
        Optional<History> next = history().perform(edit, before, after, isJoined);
        next.ifPresent(changed -> {
            lastEdit = clock.instant();
            journal.accept(new JournalEntry.Performed(edit, before, after, isJoined));
            adopt(changed);
        });
        return next.isPresent();
    }

    /** Takes the last step back. @return whether there was one */
    public boolean undo() {
        return undo(1);
    }

    /** Takes several steps back at once. @return whether there was one */
    public boolean undo(int steps) {
        return go(steps, new JournalEntry.Undone(), History::lastDone, History::undo, History.Step::before);
    }

    /** Carries the last undone step out again. @return whether there was one */
    public boolean redo() {
        return redo(1);
    }

    /** Carries several undone steps out again. @return whether there was one */
    public boolean redo(int steps) {
        return go(steps, new JournalEntry.Redone(), History::lastUndone, History::redo, History.Step::after);
    }

    private boolean go(int steps, JournalEntry entry, Function<History, Optional<History.Step>> step,
                       Function<History, Optional<History>> move, Function<History.Step, View> shownThen) {
        refuseReentry();
        History reached = history();
        Optional<View> view = Optional.empty();
        int gone = 0;
        for (; gone < steps && step.apply(reached).isPresent(); gone++) {
            view = step.apply(reached).map(shownThen);
            reached = move.apply(reached).orElseThrow();
        }
        // Only now: a step that could not be taken would leave the journal with steps that the document has not.
        Collections.nCopies(gone, entry).forEach(journal);
        if (view.isPresent()) {
            lastEdit = Instant.MIN;
            adopt(reached);
            show(view.get());
        }
        return view.isPresent();
    }

    private void adopt(History next) {
        isChanging = true;
        try {
            history.set(next);
            summary.set(next.summary());
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
