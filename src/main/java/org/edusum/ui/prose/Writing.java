package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Fragment;
import org.edusum.model.edit.ProseEdits;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Revision;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** What typing, deleting and the clipboard do: gestures at the cursor become edits of the session. */
final class Writing {

    private final Session session;
    private final IdSource ids;
    private final Cursor cursor;
    private final Navigation navigation;
    private final FieldOpener opener;
    private final SurrogatePairs pairs = new SurrogatePairs();

    /** Opens the selected field box for entry. */
    interface FieldOpener {

        /** @param typed what the entry begins with; nothing for the value the field has */
        void open(Optional<String> typed);
    }

    Writing(Session session, IdSource ids, Cursor cursor, Navigation navigation, FieldOpener opener) {
        this.session = session;
        this.ids = ids;
        this.cursor = cursor;
        this.navigation = navigation;
        this.opener = opener;
    }

    private Summary summary() {
        return session.summary();
    }

    private Selection selection() {
        return cursor.selection().orElseGet(() -> Selection.at(cursor.caret()));
    }

    /** Types text in place of the selection; on a selected field box it goes into the field; its lines are paragraphs. */
    void type(String typed) {
        String text = pairs.join(typed);
        if (text.isEmpty()) {
            return;
        }
        if (cursor.box().isPresent()) {
            opener.open(Optional.of(text));
            return;
        }
        Fragment lines = Fragment.ofText(text);
        if (lines.lines().size() > 1) {
            ProseEdits.paste(summary(), selection(), lines, ids).ifPresent(revision -> perform(new Revision(
                    revision.edit().map(edit -> new Edit(ProseEdits.TYPE, edit.changes())), revision.after())));
        } else {
            ProseEdits.type(summary(), selection(), text).ifPresent(this::type);
        }
    }

    private void type(Revision revision) {
        if (session.selectionProperty().get().isEmpty()) {
            session.selectionProperty().set(Optional.of(selection()));
        }
        revision.edit().ifPresentOrElse(edit -> session.type(edit, revision.after()), () -> cursor.select(revision.after()));
    }

    private void perform(Revision revision) {
        revision.edit().ifPresentOrElse(edit -> session.perform(edit, Optional.of(revision.after())),
                () -> cursor.select(revision.after()));
    }

    /** Enter: a new paragraph; on a selected field box opens the field. */
    void enter() {
        if (cursor.box().isPresent()) {
            opener.open(Optional.empty());
        } else {
            ProseEdits.split(summary(), selection(), ids).ifPresent(this::perform);
        }
    }

    /** Backspace or Delete. A field box is selected first and deleted the second time. */
    void delete(boolean forward, boolean byWord) {
        Selection selection = selection();
        if (!selection.isEmpty()) {
            ProseEdits.delete(ProseEdits.DELETE, summary(), selection).ifPresent(this::perform);
            return;
        }
        Caret caret = selection.caret();
        Prose prose = cursor.prose(caret.place());
        if (forward ? caret.offset() >= prose.length() : caret.offset() == 0) {
            Optional<Revision> joined = forward ? ProseEdits.joinAhead(summary(), caret.place())
                    : ProseEdits.joinBack(summary(), caret.place());
            joined.ifPresent(this::perform);
            return;
        }
        Caret other = byWord ? navigation.wordFrom(caret, forward) : navigation.characterFrom(caret, forward);
        int from = Math.min(caret.offset(), other.offset());
        Optional<FieldRef> box = FieldChain.at(summary(), new Caret(caret.place(), forward ? from : caret.offset() - 1));
        if (box.isPresent()) {
            cursor.select(FieldChain.select(new Caret(caret.place(), forward ? from : caret.offset() - 1)));
        } else {
            type(ProseEdits.delete(caret.place(), from, Math.max(caret.offset(), other.offset())));
        }
    }

    void copy() {
        if (!selection().isEmpty()) {
            ProseClipboard.put(summary(), Range.of(summary(), selection()));
        }
    }

    void cut() {
        if (!selection().isEmpty()) {
            copy();
            ProseEdits.delete(ProseEdits.CUT, summary(), selection()).ifPresent(this::perform);
        }
    }

    /** Pastes in place of the selection; one line on a selected field box goes into the field. */
    void paste() {
        Optional<Fragment> pasted = ProseClipboard.get(summary());
        Optional<String> entry = cursor.box().flatMap(box -> pasted.flatMap(ProseClipboard::singleLine));
        if (entry.isPresent()) {
            opener.open(entry);
        } else {
            pasted.flatMap(fragment -> ProseEdits.paste(summary(), selection(), fragment, ids)).ifPresent(this::perform);
        }
    }
}
