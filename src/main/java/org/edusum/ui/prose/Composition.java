package org.edusum.ui.prose;

import java.util.Optional;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import org.edusum.model.Prose;
import org.edusum.model.Text;
import org.edusum.model.edit.Selection;

/**
 * Text that an input method is composing: shown at the selection, never part of the document, its undo or its journal.
 *
 * <p>Windows sends what was decided on and what is composed next in one event; it ends every composition with an empty
 * one; and when the window loses the focus, its last event comes before or after that.
 */
final class Composition {

    private final Surroundings surroundings;
    private Optional<Selection> at = Optional.empty();
    private String decided = "";
    private Prose text = Prose.EMPTY;
    private int caret;
    private Clause clause = Clause.NONE;

    /** The clause that the input method is converting, in offsets of what is composed. */
    record Clause(int from, int to) {

        static final Clause NONE = new Clause(0, 0);
    }

    /** What a composition happens in. */
    interface Surroundings {

        /** Where text would go now. */
        Optional<Selection> place();

        /** Whether a field box is selected there, so that text opens the field. */
        boolean isOnBox();

        /** Whether the clerk has turned to another window. */
        boolean isAway();

        /** Takes text that was decided on. @param at where it was composed */
        void commit(String text, Optional<Selection> at);

        /** What is shown has changed. */
        void changed();
    }

    Composition(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean isRunning() {
        return !text.isEmpty();
    }

    /** What is being composed. */
    Prose text() {
        return text;
    }

    /** Where the caret stands in it. */
    int caret() {
        return caret;
    }

    /** The part of it that is being converted. */
    Clause clause() {
        return clause;
    }

    /** Takes an event of the input method: first what it commits, then what it goes on composing. */
    void handle(InputMethodEvent event) {
        event.consume();
        if (event.getCommitted().isEmpty() && event.getComposed().isEmpty()) {
            end();
            return;
        }
        if (surroundings.isOnBox() && !event.getComposed().isEmpty()) {
            // Opening the field would take the focus away and break off what is composed: that waits for its end.
            begin();
            decided += event.getCommitted();
        } else {
            String committed = decided + event.getCommitted();
            if (!committed.isEmpty()) {
                take(committed);
            }
            begin();
        }
        compose(event);
    }

    private void begin() {
        if (!isRunning()) {
            at = surroundings.place();
        }
    }

    private void compose(InputMethodEvent event) {
        StringBuilder composed = new StringBuilder(decided);
        Clause converted = Clause.NONE;
        for (InputMethodTextRun run : event.getComposed()) {
            int from = composed.length();
            composed.append(Text.clean(run.getText()));
            converted = switch (run.getHighlight()) {
                case SELECTED_RAW, SELECTED_CONVERTED -> new Clause(
                        converted.equals(Clause.NONE) ? from : converted.from(), composed.length());
                case UNSELECTED_RAW, UNSELECTED_CONVERTED -> converted;
            };
        }
        Prose next = Prose.of(composed.toString());
        int offset = event.getCaretPosition() < 0 ? next.length() : decided.length() + event.getCaretPosition();
        set(next, Math.min(offset, next.length()), converted);
    }

    /** The input method composes nothing any more; the same comes after every commit and must not touch a selection. */
    private void end() {
        if (isRunning() && surroundings.isAway()) {
            // Nobody cancels in a window that was left: what stood there stays.
            take(text.plain());
        } else if (!decided.isEmpty()) {
            take(decided);
        } else {
            set(Prose.EMPTY, 0, Clause.NONE);
        }
    }

    /** Ends a composition that its input method did not end, keeping what is on the screen as text. */
    void finish() {
        if (isRunning()) {
            take(text.plain());
        }
    }

    private void take(String committed) {
        Optional<Selection> place = isRunning() ? at : surroundings.place();
        decided = "";
        set(Prose.EMPTY, 0, Clause.NONE);
        surroundings.commit(committed, place);
    }

    private void set(Prose next, int nextCaret, Clause nextClause) {
        boolean isOther = !next.equals(text) || nextCaret != caret || !nextClause.equals(clause);
        text = next;
        caret = nextCaret;
        clause = nextClause;
        if (isOther) {
            surroundings.changed();
        }
    }
}
