package org.edusum.ui.prose;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import org.edusum.model.Prose;

/**
 * Text that an input method is composing: shown at the selection, never part of the document, its undo or its journal.
 */
final class Composition {

    private final BooleanSupplier isHere;
    private final Consumer<String> commit;
    private final Runnable changed;
    private Prose text = Prose.EMPTY;
    private int caret;

    /**
     * @param isHere  whether the input method still writes into the prose
     * @param commit  takes text that was decided on
     * @param changed is told when what is shown changed
     */
    Composition(BooleanSupplier isHere, Consumer<String> commit, Runnable changed) {
        this.isHere = isHere;
        this.commit = commit;
        this.changed = changed;
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

    /** Takes an event of the input method: first what it commits, then what it goes on composing. */
    void handle(InputMethodEvent event) {
        event.consume();
        String composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        if (event.getCommitted().isEmpty() && composed.isEmpty() && !isRunning()) {
            // Windows ends every composition with an empty event; it must not touch a selection.
            return;
        }
        set(Prose.EMPTY, 0);
        if (!event.getCommitted().isEmpty()) {
            commit.accept(event.getCommitted());
        }
        // What was committed may have opened a field: then the rest is no longer for the prose.
        Prose next = isHere.getAsBoolean() ? Prose.of(composed) : Prose.EMPTY;
        set(next, event.getCaretPosition() < 0 ? next.length() : Math.min(event.getCaretPosition(), next.length()));
    }

    /** Ends a composition that its input method did not end, keeping what is on the screen as text. */
    void finish() {
        if (isRunning()) {
            String composed = text.plain();
            set(Prose.EMPTY, 0);
            commit.accept(composed);
        }
    }

    private void set(Prose next, int nextCaret) {
        boolean isOther = !next.equals(text) || nextCaret != caret;
        text = next;
        caret = nextCaret;
        if (isOther) {
            changed.run();
        }
    }
}
