package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.model.FieldRef;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/**
 * The session's selection as the editor moves it, with what only the screen knows of it: on which of two lines a caret
 * at a wrap stands, and the column that moving up and down keeps to.
 */
final class Cursor {

    private final Session session;
    private final VirtualRows rows;
    private boolean isAtLineEnd;
    private Optional<Double> column = Optional.empty();
    private boolean isMoving;

    Cursor(Session session, VirtualRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** The selection, when its places are in the rows shown. */
    Optional<Selection> selection() {
        return session.selectionProperty().get().filter(selection ->
                rows.rows().contains(selection.anchor().place()) && rows.rows().contains(selection.caret().place()));
    }

    /** The caret, at the very start when there was none. */
    Caret caret() {
        return selection().map(Selection::caret).orElseGet(() -> new Caret(rows.rows().get(0).place(), 0));
    }

    boolean isAtLineEnd() {
        return isAtLineEnd;
    }

    Optional<Double> column() {
        return column;
    }

    /** Selects, and shows where the caret is. */
    void select(Selection selection) {
        go(selection, false, Optional.empty());
    }

    void selectWithoutScrolling(Selection selection) {
        select(selection);
        rows.stay();
    }

    /** Moves the caret. @param isExtending whether the anchor stays */
    void move(Caret to, boolean isExtending) {
        move(to, isExtending, false);
    }

    void move(Caret to, boolean isExtending, boolean atLineEnd) {
        go(extended(to, isExtending), atLineEnd, Optional.empty());
    }

    /** Moves the caret up or down, keeping to a column. */
    void moveInColumn(Caret to, boolean isExtending, boolean atLineEnd, double x) {
        go(extended(to, isExtending), atLineEnd, Optional.of(x));
    }

    private Selection extended(Caret to, boolean isExtending) {
        return isExtending ? new Selection(selection().map(Selection::anchor).orElse(to), to) : Selection.at(to);
    }

    private void go(Selection selection, boolean atLineEnd, Optional<Double> keptColumn) {
        isMoving = true;
        session.selectionProperty().set(Optional.of(selection));
        isMoving = false;
        isAtLineEnd = atLineEnd;
        column = keptColumn;
        rows.reveal(selection.caret().place(), selection.caret().offset(), atLineEnd);
    }

    /** The session's selection was changed; elsewhere, unless this cursor did it. */
    void selectionChanged() {
        if (!isMoving) {
            isAtLineEnd = false;
            column = Optional.empty();
        }
    }

    /** The end of a selection that comes first in the text. */
    Caret start(Selection selection) {
        return isBefore(selection.anchor(), selection.caret()) ? selection.anchor() : selection.caret();
    }

    /** The end of a selection that comes last in the text. */
    Caret end(Selection selection) {
        return isBefore(selection.anchor(), selection.caret()) ? selection.caret() : selection.anchor();
    }

    private boolean isBefore(Caret a, Caret b) {
        int rowA = rows.rows().indexOf(a.place()).orElse(0);
        int rowB = rows.rows().indexOf(b.place()).orElse(0);
        return rowA < rowB || rowA == rowB && a.offset() <= b.offset();
    }

    /** Whether a place is the first that is shown. */
    boolean isFirst(Place place) {
        return rows.rows().size() > 0 && rows.rows().get(0).place().equals(place);
    }

    /** The field whose box is selected, if just one is. */
    Optional<FieldRef> box() {
        return selection().flatMap(selection -> FieldChain.boxIn(session.summary(), selection));
    }

    Prose prose(Place place) {
        return rows.rows().indexOf(place).map(index -> rows.rows().get(index).prose()).orElse(Prose.EMPTY);
    }
}
