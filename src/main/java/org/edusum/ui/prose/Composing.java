package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** Where compositions of the prose stand and end: at the selection, which they outlive only as text. */
final class Composing implements Composition.Surroundings {

    private final ProseView view;
    private final Session session;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final FieldFilling filling;
    private boolean isCommitting;

    Composing(ProseView view, Session session, Cursor cursor, FieldFilling filling) {
        this.view = view;
        this.session = session;
        this.rows = view.rows();
        this.cursor = cursor;
        this.filling = filling;
    }

    /**
     * Ends a composition before something moves the selection or shows another section.
     *
     * @param finish ends it, by the input method if that still composes
     */
    void endBeforeMoves(Composition composition, Runnable finish) {
        session.shownProperty().addListener((o, old, now) -> {
            // A section that is gone was left by the session itself, in the midst of a change.
            if (composition.isRunning() && session.summary().section(old).isPresent()) {
                finish.run();
                // The editor has followed the caret to where the text went.
                session.shownProperty().set(now);
            }
        });
        session.selectionProperty().addListener((o, old, now) -> {
            if (composition.isRunning() && !isCommitting) {
                finish.run();
                if (now.stream().allMatch(wanted -> isSound(wanted) && !isBeside(wanted, old))) {
                    session.selectionProperty().set(now);
                }
            }
        });
    }

    /** Whether what was committed has shifted a selection. */
    private static boolean isBeside(Selection wanted, Optional<Selection> composed) {
        return composed.filter(at -> at.caret().place().equals(wanted.caret().place())
                || at.anchor().place().equals(wanted.anchor().place())).isPresent();
    }

    @Override
    public Optional<Selection> place() {
        return cursor.selection();
    }

    @Override
    public boolean isOnBox() {
        return cursor.box().isPresent();
    }

    @Override
    public boolean isAway() {
        return !rows.isFocused();
    }

    @Override
    public void commit(String text, Optional<Selection> at) {
        isCommitting = true;
        try {
            if (filling.isOpen()) {
                // The field was opened by what was committed just before.
                filling.entry().line().insertText(filling.entry().line().getLength(), text);
                return;
            }
            at.filter(this::isSound).filter(place -> !session.selectionProperty().get().equals(at))
                    .ifPresent(place -> session.selectionProperty().set(at));
            view.type(text);
        } finally {
            isCommitting = false;
        }
    }

    private boolean isSound(Selection selection) {
        return isSound(selection.anchor()) && isSound(selection.caret());
    }

    private boolean isSound(Caret caret) {
        return session.summary().prose(caret.place()).filter(prose -> caret.offset() <= prose.length()
                && prose.hasBoundaryAt(caret.offset())).isPresent();
    }

    @Override
    public void changed() {
        view.fields().offer().close();
        cursor.selection().ifPresent(selection ->
                rows.reveal(selection.caret().place(), selection.caret().offset(), false));
        rows.requestLayout();
    }
}
