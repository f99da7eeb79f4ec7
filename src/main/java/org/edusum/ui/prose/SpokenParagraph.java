package org.edusum.ui.prose;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.edusum.model.Prose;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** Tells a screen reader the paragraph of the caret, its fields as printed, and where in it caret and selection are. */
final class SpokenParagraph implements VirtualRows.Spoken {

    private final Session session;
    private final Cursor cursor;

    SpokenParagraph(Session session, Cursor cursor) {
        this.session = session;
        this.cursor = cursor;
    }

    @Override
    public Optional<Object> answer(AccessibleAttribute attribute) {
        return cursor.selection().flatMap(selection -> switch (attribute) {
            case TEXT -> Optional.of(session.summary().printed(cursor.prose(selection.caret().place())));
            case CARET_OFFSET -> Optional.of(printedOffset(selection.caret()));
            case SELECTION_START -> Optional.of(edge(selection, cursor.start(selection)));
            case SELECTION_END -> Optional.of(edge(selection, cursor.end(selection)));
            default -> Optional.empty();
        });
    }

    /** An end of the selection, or the caret where that end lies in another paragraph. */
    private int edge(Selection selection, Caret end) {
        return printedOffset(end.place().equals(selection.caret().place()) ? end : selection.caret());
    }

    private int printedOffset(Caret caret) {
        Prose prose = cursor.prose(caret.place());
        return session.summary().printed(prose.slice(0, Math.min(caret.offset(), prose.length()))).length();
    }

    /** Says that caret or selection moved. */
    static void selectionMoved(Node text) {
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }
}
