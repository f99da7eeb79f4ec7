package org.edusum.ui.prose;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/**
 * Dragging selected text to another place, and text of other programs into the prose. What is dragged out is copied:
 * only a drop in the prose itself moves it, so that nothing is lost on the way.
 */
final class TextDrag {

    private static final double EDGE = 28;

    private final Session session;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final Writing writing;
    private final Region mark = new Region();
    private final EdgeScroll scroll;
    private Optional<Selection> dragged = Optional.empty();
    private boolean isCopy;
    private boolean hasBeenMove;
    private double mouseX;
    private double mouseY;

    TextDrag(Session session, VirtualRows rows, Cursor cursor, Writing writing) {
        this.session = session;
        this.rows = rows;
        this.cursor = cursor;
        this.writing = writing;
        scroll = new EdgeScroll(rows, this::showMark);
        mark.getStyleClass().add("prose-drop-caret");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
    }

    void listen() {
        rows.addOnTop(mark);
        rows.setOnDragOver(this::over);
        rows.setOnDragExited(event -> leave());
        rows.setOnDragDropped(this::dropped);
        rows.setOnDragDone(event -> dragged = Optional.empty());
    }

    /** Takes up what is selected. */
    void start(MouseEvent event) {
        dragged = cursor.selection().filter(selection -> !selection.isEmpty());
        isCopy = event.isShortcutDown();
        hasBeenMove = false;
        dragged.ifPresent(selection -> {
            Summary summary = session.summary();
            Dragboard board = rows.startDragAndDrop(TransferMode.COPY_OR_MOVE);
            board.setContent(ProseClipboard.content(summary, Range.of(summary, selection)));
            event.consume();
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || !ProseClipboard.hasProse(event.getDragboard())) {
            return;
        }
        readKeys(event);
        if (dragged.isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        } else {
            event.acceptTransferModes(TransferMode.COPY);
        }
        mouseX = event.getX();
        mouseY = event.getY();
        scroll.mouseAt(mouseY, EDGE);
        showMark();
        event.consume();
    }

    /**
     * Whether the clerk wants a copy. Windows tells at each moment what the keys ask for; Linux says copy unless Shift
     * is down, so that there only the key counts that was down when the drag began.
     */
    private void readKeys(DragEvent event) {
        hasBeenMove |= event.getTransferMode() == TransferMode.MOVE;
        if (hasBeenMove) {
            isCopy = event.getTransferMode() == TransferMode.COPY;
        }
    }

    private Optional<Caret> target() {
        return ProseMouse.hit(rows, mouseX, mouseY).map(ProseMouse.Hit::caret);
    }

    private void showMark() {
        Optional<Bounds> at = ProseMouse.hit(rows, mouseX, mouseY).flatMap(hit ->
                rows.caret(hit.caret().place(), hit.caret().offset(), hit.isAtLineEnd()));
        mark.setVisible(at.isPresent());
        at.ifPresent(bounds -> mark.resizeRelocate(bounds.getMinX() - 1, bounds.getMinY(), 2, bounds.getHeight()));
    }

    private void leave() {
        scroll.stop();
        mark.setVisible(false);
    }

    private void dropped(DragEvent event) {
        mouseX = event.getX();
        mouseY = event.getY();
        leave();
        Optional<Caret> to = target();
        to.ifPresent(caret -> dragged.ifPresentOrElse(
                selection -> writing.move(selection, caret, isCopy),
                () -> writing.drop(event.getDragboard(), caret)));
        dragged = Optional.empty();
        rows.requestFocus();
        event.setDropCompleted(to.isPresent());
        event.consume();
    }
}
