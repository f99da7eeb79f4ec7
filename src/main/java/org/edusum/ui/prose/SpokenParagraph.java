package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Text;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/**
 * Tells a screen reader the paragraph of the caret, its fields as printed, where in it caret and selection are, and
 * where its lines and characters are on the screen. Offsets are those of the printed text.
 */
final class SpokenParagraph implements VirtualRows.Spoken {

    private final Session session;
    private final VirtualRows rows;
    private final Cursor cursor;

    SpokenParagraph(Session session, VirtualRows rows, Cursor cursor) {
        this.session = session;
        this.rows = rows;
        this.cursor = cursor;
    }

    @Override
    public Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return cursor.selection().flatMap(selection -> answer(attribute, selection, parameters));
    }

    private Optional<Object> answer(AccessibleAttribute attribute, Selection selection, Object... parameters) {
        Place place = selection.caret().place();
        return switch (attribute) {
            case TEXT -> Optional.of(session.summary().printed(cursor.prose(place)));
            case EDITABLE -> Optional.of(true);
            case CARET_OFFSET -> Optional.of(printedOffset(selection.caret()));
            case SELECTION_START -> Optional.of(edge(selection, cursor.start(selection)));
            case SELECTION_END -> Optional.of(edge(selection, cursor.end(selection)));
            case FONT -> cell(place).map(cell -> Faces.of(cell.row(), rows.zoom()));
            case LINE_FOR_OFFSET -> cell(place).map(cell -> line(cell, proseOffset(place, (Integer) parameters[0])));
            case LINE_START -> cell(place).flatMap(cell -> lineStart(cell, (Integer) parameters[0]));
            case LINE_END -> cell(place).flatMap(cell -> lineEnd(cell, (Integer) parameters[0]));
            case BOUNDS_FOR_RANGE -> cell(place).map(cell ->
                    bounds(cell, proseOffset(place, (Integer) parameters[0]), proseOffset(place, (Integer) parameters[1] + 1)));
            case OFFSET_AT_POINT -> cell(place).flatMap(cell -> offset(cell, (Point2D) parameters[0]));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean act(AccessibleAction action, Object... parameters) {
        if (action != AccessibleAction.SET_TEXT_SELECTION || cursor.selection().isEmpty()) {
            return false;
        }
        Place place = cursor.caret().place();
        cursor.select(new Selection(new Caret(place, proseOffset(place, (Integer) parameters[0])),
                new Caret(place, proseOffset(place, (Integer) parameters[1]))));
        return true;
    }

    private Optional<ProseCell> cell(Place place) {
        rows.layout();
        return rows.cellOf(place);
    }

    private static int line(ProseCell cell, int offset) {
        return (int) cell.lineStarts().stream().filter(start -> start <= offset).count() - 1;
    }

    private Optional<Object> lineStart(ProseCell cell, int line) {
        List<Integer> starts = cell.lineStarts();
        return line < 0 || line >= starts.size() ? Optional.empty() : Optional.of(printedOffset(cell, starts.get(line)));
    }

    private Optional<Object> lineEnd(ProseCell cell, int line) {
        List<Integer> starts = cell.lineStarts();
        return line < 0 || line >= starts.size() ? Optional.empty() : Optional.of(
                printedOffset(cell, line + 1 < starts.size() ? starts.get(line + 1) : cell.row().prose().length()));
    }

    private static Bounds[] bounds(ProseCell cell, int from, int to) {
        return cell.range(from, Math.max(from, to)).stream().map(cell::localToScreen).toArray(Bounds[]::new);
    }

    private Optional<Object> offset(ProseCell cell, Point2D onScreen) {
        return Optional.ofNullable(cell.screenToLocal(onScreen))
                .map(point -> printedOffset(cell, cell.hit(point.getX(), point.getY()).offset()));
    }

    /** An end of the selection, or the caret where that end lies in another paragraph. */
    private int edge(Selection selection, Caret end) {
        return printedOffset(end.place().equals(selection.caret().place()) ? end : selection.caret());
    }

    private int printedOffset(ProseCell cell, int offset) {
        return printedOffset(new Caret(cell.row().place(), offset));
    }

    private int printedOffset(Caret caret) {
        Prose prose = cursor.prose(caret.place());
        return session.summary().printed(prose.slice(0, Math.min(caret.offset(), prose.length()))).length();
    }

    /** The offset in the prose of one in the printed text; inside a printed field it is that before the field. */
    private int proseOffset(Place place, int printed) {
        int left = printed;
        int offset = 0;
        for (Inline inline : cursor.prose(place).inlines()) {
            int length = session.summary().printed(Prose.of(inline)).length();
            if (left < length) {
                return offset + switch (inline) {
                    case Text text -> Math.max(0, left);
                    case FieldRef field -> 0;
                };
            }
            left -= length;
            offset += inline.length();
        }
        return offset;
    }

    /** Says that caret or selection moved, perhaps to another paragraph. */
    static void selectionMoved(Node text) {
        textChanged(text);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /** Says that the paragraph of the caret may read differently. */
    static void textChanged(Node text) {
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
