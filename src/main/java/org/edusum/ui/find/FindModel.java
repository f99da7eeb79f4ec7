package org.edusum.ui.find;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Found;
import org.edusum.model.search.Match;
import org.edusum.model.search.Query;
import org.edusum.model.search.Replaced;
import org.edusum.model.search.Replacing;
import org.edusum.model.search.Search;
import org.edusum.ui.prose.Highlights;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** Finding and replacing: what is looked for, what was found, which of it the clerk is at. */
public final class FindModel {

    /** More than anyone steps through; a letter or a blank is found more often in a long document. */
    private static final int LIMIT = 20_000;

    /** The editor as this model needs it. */
    public interface Editor {

        void mark(Highlights found);

        void reveal(Selection selection);

        /** Shows the selected field, which stands nowhere in the text. */
        void showField();
    }

    /** Where the clerk is. @param isFault whether the query cannot be used */
    public record Status(String count, String notice, boolean isFault) {
        static final Status NONE = new Status("", "", false);
    }

    private final Session session;
    private final Editor editor;
    private final FindOptions options = new FindOptions();
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.NONE);
    private final ReadOnlyBooleanWrapper hasMatches = new ReadOnlyBooleanWrapper();
    private Results results;
    private Optional<Integer> current = Optional.empty();
    private Optional<Selection> origin = Optional.empty();
    private Optional<Selection> selected = Optional.empty();
    private Optional<Edit> lastReplacing = Optional.empty();
    private boolean isOpen;
    private boolean isMoving;

    public FindModel(Session session, Editor editor) {
        this.session = session;
        this.editor = editor;
        results = Results.of(session.summary(), Found.Matches.NONE);
        session.selectionProperty().addListener((o, old, now) -> {
            if (!isMoving) {
                selectionChanged(now);
            }
        });
    }

    /** The clerk went elsewhere: the next match is the next one from there. */
    private void selectionChanged(Optional<Selection> now) {
        now.filter(selection -> !selection.isEmpty()).ifPresent(selection -> selected = now);
        origin = now;
        if (isOpen && current.isPresent() && results.summary() == session.summary()) {
            current = Optional.empty();
            mark("");
        }
    }

    FindOptions options() {
        return options;
    }

    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasMatchesProperty() {
        return hasMatches.getReadOnlyProperty();
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Begins to mark what is found; words selected in one paragraph are looked for. */
    void open() {
        isOpen = true;
        origin = session.selectionProperty().get();
        origin.filter(selection -> !options.patternProperty().get() && results.at(selection).isEmpty())
                .flatMap(selection -> Prefill.of(session.summary(), selection)).ifPresent(options.textProperty()::set);
        search();
    }

    /** Takes the marks away; the match the clerk is at stays selected. */
    void close() {
        isOpen = false;
        status.set(Status.NONE);
        editor.mark(Highlights.NONE);
    }

    /** Looks for the query as it is now and goes to the first match from where the clerk was. */
    void search() {
        find().ifPresent(found -> {
            Optional<Integer> first = origin.map(found::start).flatMap(found::from);
            current = first.or(() -> found.size() > 0 ? Optional.of(0) : Optional.empty());
            show(first.isEmpty() && origin.isPresent() && current.isPresent() ? Messages.text("find.wrapped.start") : "");
        });
    }

    /** Looks again after the document or what is shown has changed; moves nothing. */
    void refresh() {
        if (isOpen) {
            Optional<Match> before = current.filter(i -> i < results.size()).map(results.matches()::get);
            find().ifPresent(found -> {
                current = before.map(found.matches()::indexOf).filter(i -> i >= 0)
                        .or(() -> session.selectionProperty().get().flatMap(found::at));
                boolean isUndone = lastReplacing.isPresent() && !hasJustReplaced();
                mark(status.get().isFault() || isUndone ? "" : status.get().notice());
            });
        }
    }

    private Optional<Results> find() {
        Optional<Query> query = query();
        Found found = query.map(q -> Search.first(session.summary(), q, LIMIT)).orElse(Found.Matches.NONE);
        current = Optional.empty();
        switch (found) {
            case Found.Matches matches -> results = Results.of(session.summary(), matches);
            case Found.Failed failed -> results = Results.of(session.summary(), Found.Matches.NONE);
        }
        hasMatches.set(results.size() > 0);
        if (found instanceof Found.Failed(String sentence)) {
            fault(sentence);
            return Optional.empty();
        }
        if (query.isEmpty() && !options.textProperty().get().isEmpty()) {
            fault(Messages.text("find.nothing.selected"));
            return Optional.empty();
        }
        return Optional.of(results);
    }

    private void fault(String sentence) {
        editor.mark(Highlights.NONE);
        status.set(new Status("", sentence, true));
    }

    private Optional<Query> query() {
        return options.query(session.shownProperty().get(), selected);
    }

    /** Goes to the next match, or the one before; goes round at the ends. */
    void step(boolean forward) {
        boolean isOld = results.summary() != session.summary() || !isOpen;
        if (isOld ? find().isEmpty() : results.size() == 0) {
            return;
        }
        Optional<Integer> next = isOld || current.isEmpty() ? neighbour(forward)
                : Optional.of(current.get() + (forward ? 1 : -1)).filter(i -> i >= 0 && i < results.size());
        current = next.or(() -> results.size() == 0 ? Optional.empty() : Optional.of(forward ? 0 : results.size() - 1));
        show(next.isPresent() || current.isEmpty() ? ""
                : Messages.text(forward ? "find.wrapped.start" : "find.wrapped.end"));
    }

    /** The match after the selection, or before it. */
    private Optional<Integer> neighbour(boolean forward) {
        return session.selectionProperty().get().flatMap(selection -> forward
                ? results.from(results.end(selection)) : results.before(results.start(selection)));
    }

    /** Shows the match the clerk is at, in the editor or, when it stands nowhere in the text, in the inspector. */
    private void show(String notice) {
        Optional<Match> match = current.map(results.matches()::get);
        match.flatMap(Match::selection).ifPresent(this::select);
        String name = match.filter(Match.InLabel.class::isInstance).map(Match.InLabel.class::cast).map(label -> {
            session.selectedFieldProperty().set(Optional.of(label.field()));
            if (label.box().isEmpty()) {
                editor.showField();
            }
            return Messages.text(label.box().isPresent() ? "find.label" : "find.label.unplaced",
                    session.summary().field(label.field()).label());
        }).orElse("");
        mark(notice.isEmpty() || name.isEmpty() ? notice + name : notice + "　" + name);
    }

    private void select(Selection selection) {
        moving(() -> editor.reveal(selection));
    }

    private void moving(Runnable action) {
        isMoving = true;
        try {
            action.run();
        } finally {
            isMoving = false;
        }
    }

    private void mark(String notice) {
        if (isOpen) {
            editor.mark(results.highlights(current));
        }
        status.set(new Status(count(), notice, false));
    }

    private String count() {
        if (options.textProperty().get().isEmpty()) {
            return "";
        }
        String all = results.size() + (results.isCut() ? "+" : "");
        if (results.size() == 0 && hasJustReplaced()) {
            // The notice says what was replaced; that nothing is left of it is no failure.
            return "";
        }
        return results.size() == 0 ? Messages.text("find.none")
                : current.map(i -> i + 1 + "/" + all).orElseGet(() -> Messages.text("find.count", all));
    }

    /** Replaces the match the clerk is at and goes on to the next one. */
    void replace() {
        if (results.summary() != session.summary()) {
            refresh();
        }
        if (current.isEmpty()) {
            step(true);
            return;
        }
        Match match = results.matches().get(current.get());
        Replaced replaced = Replacing.one(session.summary(), query().orElseThrow(), match, options.replacementProperty().get());
        if (perform(replaced, match.selection().map(Selection::caret).map(Selection::at))) {
            search();
        } else {
            step(true);
            status.set(new Status(status.get().count(), Messages.text("find.left.one"), false));
        }
    }

    /** Replaces all that is found, as one step, and says what was left. */
    void replaceAll() {
        query().flatMap(query -> Replacing.all(session.summary(), query, options.replacementProperty().get())).ifPresent(replaced -> {
            perform(replaced, session.selectionProperty().get());
            refresh();
            current = Optional.empty();
            mark(outcome(replaced));
        });
    }

    private boolean perform(Replaced replaced, Optional<Selection> before) {
        Optional<Selection> after = before.map(replaced::moved);
        Summary summary = session.summary();
        moving(() -> replaced.edit().ifPresent(edit -> session.perform(edit, after)));
        boolean isDone = session.summary() != summary;
        if (isDone) {
            lastReplacing = replaced.edit();
            selected = selected.map(replaced::moved);
            origin = after;
        }
        return isDone;
    }

    private static String outcome(Replaced replaced) {
        if (replaced.count() == 0 && replaced.left() > 0) {
            return Messages.text("find.left.all", String.valueOf(replaced.left()));
        }
        String done = Messages.text("find.replaced", String.valueOf(replaced.count()));
        String values = replaced.values() == 0 ? "" : Messages.text("find.replaced.values", String.valueOf(replaced.values()));
        String left = replaced.left() == 0 ? "" : Messages.text("find.left", String.valueOf(replaced.left()));
        return done + values + left;
    }

    /** Whether the last step of the document was a replacing: then undo in the bar takes that back. */
    boolean hasJustReplaced() {
        return lastReplacing.isPresent()
                && session.history().lastDone().filter(step -> step.edit() == lastReplacing.get()).isPresent();
    }
}
