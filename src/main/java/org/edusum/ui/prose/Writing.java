package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.model.edit.PasteEdits;
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
    private final PasteOptions options;
    private final SurrogatePairs pairs = new SurrogatePairs();

    /** Opens the selected field box for entry. */
    interface FieldOpener {

        /** @param typed what the entry begins with; nothing for the value the field has */
        void open(Optional<String> typed);
    }

    Writing(Session session, IdSource ids, Cursor cursor, Navigation navigation, FieldOpener opener,
            PasteOptions options) {
        this.session = session;
        this.ids = ids;
        this.cursor = cursor;
        this.navigation = navigation;
        this.opener = opener;
        this.options = options;
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
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            PasteEdits.paste(summary(), selection(), Excerpt.ofText(lines), ids).ifPresent(revision -> perform(new Revision(
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
            takeOut(ProseEdits.DELETE, selection);
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
            takeOut(ProseEdits.CUT, selection());
        }
    }

    /** Takes out what is selected; the section that is shown stays, so that the clerk is not thrown out of it. */
    private void takeOut(String name, Selection selection) {
        boolean isFromTop = cursor.isFirst(cursor.start(selection).place());
        Optional<Revision> cut = isFromTop ? ProseEdits.clear(name, summary(), selection)
                : ProseEdits.delete(name, summary(), selection);
        cut.ifPresent(this::perform);
    }

    /** Pastes in place of the selection; one line on a selected field box goes into the field. */
    void paste() {
        Selection selection = selection();
        Optional<Pasting> pasted = ProseClipboard.get(Clipboard.getSystemClipboard(), summary(), ids);
        Optional<String> entry = cursor.box().flatMap(box -> pasted.flatMap(Pasting::singleLine));
        if (entry.isPresent()) {
            opener.open(entry);
        } else {
            pasted.map(pasting -> fitting(pasting, cursor.start(selection))).ifPresent(pasting -> options.paste(pasting,
                    excerpt -> PasteEdits.paste(summary(), selection, excerpt, ids)));
        }
    }

    /** Puts what was dragged here from another program into a position. */
    void drop(Clipboard board, Caret to) {
        ProseClipboard.get(board, summary(), ids).map(pasting -> fitting(pasting, to)).ifPresent(pasting ->
                options.paste(pasting, excerpt -> PasteEdits.drop(summary(), to, excerpt, ids)));
    }

    /** What another program's numbers make of a text is only for a body. */
    private static Pasting fitting(Pasting pasting, Caret at) {
        return pasting.isForeign() && at.place() instanceof Place.Title ? pasting.textOnly() : pasting;
    }

    /** Takes a part of the text to another position, or copies it there. */
    void move(Selection from, Caret to, boolean isCopy) {
        Optional<Revision> moved = isCopy ? PasteEdits.copy(summary(), from, to, ids)
                : PasteEdits.move(summary(), from, to, ids);
        moved.ifPresentOrElse(this::perform, () -> cursor.select(Selection.at(to)));
    }

    /**
     * Tab and Shift+Tab in a heading: takes its section one level down or up, where that is possible.
     *
     * @return whether the caret is in a heading that has a level
     */
    boolean changeLevel(boolean down) {
        Selection selection = selection();
        if (cursor.box().isPresent() || !selection.anchor().place().equals(selection.caret().place())
                || !(selection.caret().place() instanceof Place.Title(SectionId id)) || id.equals(summary().root().id())) {
            return false;
        }
        Optional<Edit> edit = down ? OutlineMoves.demote(summary(), List.of(id)) : OutlineMoves.promote(summary(), List.of(id));
        edit.ifPresent(change -> session.perform(change, Optional.of(selection)));
        return true;
    }

    /** Begins a new section behind the one of the caret, on the same level. */
    void addSection() {
        summary().sectionOf(selection().caret().place()).map(Section::id)
                .flatMap(id -> OutlineEdits.addAfter(summary(), id, ids))
                .ifPresent(added -> session.perform(added.edit(),
                        Optional.of(Selection.at(new Caret(new Place.Title(added.section()), 0)))));
    }
}
