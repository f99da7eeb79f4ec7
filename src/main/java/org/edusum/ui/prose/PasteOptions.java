package org.edusum.ui.prose;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Revision;
import org.edusum.ui.session.Session;

/**
 * Lets the clerk choose, once per paste, what becomes of it. Another choice takes the paste back and does it anew, so
 * that undo knows one paste only. The offer ends with the next step; Ctrl alone opens it, as in Word.
 */
final class PasteOptions {

    private final Session session;
    private final ProseView view;
    private final PasteBar bar = new PasteBar(this::choose, this::giveBack);
    private Optional<Offer> offer = Optional.empty();
    private boolean isReplacing;
    private boolean isControlAlone;

    /** A paste that can still be done in another way. */
    private record Offer(Pasting pasting, Function<Excerpt, Optional<Revision>> paste, History.Step step, Caret end,
                         SectionId shown) {
    }

    PasteOptions(Session session, ProseView view) {
        this.session = session;
        this.view = view;
    }

    PasteBar bar() {
        return bar;
    }

    void listen() {
        session.historyProperty().addListener((o, old, now) -> historyChanged(now));
        view.rows().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.rows().addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    /** Pastes in the first way, and offers the others. @param paste works out the edit on the session's summary */
    void paste(Pasting pasting, Function<Excerpt, Optional<Revision>> paste) {
        perform(pasting, paste, pasting.ways().getFirst());
    }

    private boolean perform(Pasting pasting, Function<Excerpt, Optional<Revision>> paste, Pasting.Way way) {
        SectionId shown = session.shownProperty().get();
        Optional<Revision> revision = paste.apply(way.excerpt());
        boolean isDone = revision.flatMap(Revision::edit)
                .filter(edit -> session.perform(edit, Optional.of(revision.orElseThrow().after()))).isPresent();
        if (isDone && pasting.ways().size() > 1) {
            offer = Optional.of(new Offer(pasting, paste, session.history().lastDone().orElseThrow(),
                    revision.orElseThrow().after().caret(), shown));
            bar.offer(pasting.ways().stream().map(Pasting.Way::choice).toList(), way.choice());
            view.requestLayout();
        }
        return isDone;
    }

    private void choose(PasteChoice choice) {
        Offer open = offer.orElseThrow();
        giveBack();
        isReplacing = true;
        try {
            session.undo();
            // The paste may have been shown by itself, and have gone with what it brought.
            session.shownProperty().set(open.shown());
            boolean isDone = open.pasting().ways().stream().filter(way -> way.choice() == choice)
                    .anyMatch(way -> perform(open.pasting(), open.paste(), way));
            if (!isDone) {
                session.redo();
            }
        } finally {
            isReplacing = false;
        }
    }

    private void giveBack() {
        view.requestFocus();
    }

    private void historyChanged(History now) {
        boolean isOther = offer.isPresent() && now.lastDone().filter(step -> step == offer.get().step()).isEmpty();
        if (isOther && !isReplacing) {
            dismiss();
        }
    }

    private void dismiss() {
        offer = Optional.empty();
        bar.hide();
    }

    /** Keeps the bar behind what was pasted; after the rows were laid out. */
    void update() {
        if (bar.isVisible()) {
            offer.flatMap(open -> view.rows().caret(open.end().place(), open.end().offset(), false)).ifPresentOrElse(
                    caret -> bar.place(caret, view.getWidth(), view.getHeight()),
                    // Out of sight, not invisible: an invisible node loses the focus.
                    () -> bar.relocate(bar.getLayoutX(), -2 * view.getHeight()));
        }
    }

    private void pressed(KeyEvent event) {
        isControlAlone = event.getCode() == KeyCode.CONTROL && !event.isShiftDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE && bar.isVisible()) {
            event.consume();
            dismiss();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTROL && isControlAlone && bar.isVisible()) {
            bar.unfold();
        }
        isControlAlone = false;
    }
}
