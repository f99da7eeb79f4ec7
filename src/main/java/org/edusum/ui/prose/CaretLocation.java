package org.edusum.ui.prose;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.edit.Range;
import org.edusum.ui.session.Session;

/** Tells the input method where its candidates belong: under what it composes. */
final class CaretLocation implements InputMethodRequests {

    private final Session session;
    private final VirtualRows rows;
    private final CaretMark caret;

    CaretLocation(Session session, VirtualRows rows, CaretMark caret) {
        this.session = session;
        this.rows = rows;
        this.caret = caret;
    }

    @Override
    public Point2D getTextLocation(int offset) {
        rows.layout();
        Bounds bounds = caret.composed(offset).orElse(rows.getLayoutBounds());
        Point2D onScreen = rows.localToScreen(bounds.getMinX(), bounds.getMaxY());
        return onScreen == null ? Point2D.ZERO : onScreen;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        rows.layout();
        Point2D at = rows.screenToLocal(x, y);
        return at == null ? 0 : caret.composedAt(at);
    }

    @Override
    public void cancelLatestCommittedText() {
        // Committed text is the document's: the clerk takes it back with undo.
    }

    @Override
    public String getSelectedText() {
        return session.selectionProperty().get().filter(selection -> !selection.isEmpty())
                .map(selection -> Excerpt.of(session.summary(), Range.of(session.summary(), selection))
                        .printed()).orElse("");
    }
}
