package org.edusum.ui.prose;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;

/** The blinking caret, drawn over the rows while the text has the focus. */
final class CaretMark {

    private static final Duration BLINK = Duration.millis(530);

    private final VirtualRows rows;
    private final Cursor cursor;
    private final Composition composition;
    private final Region mark = new Region();
    private final Timeline blink = new Timeline(new KeyFrame(BLINK, event -> mark.setOpacity(1 - mark.getOpacity())));
    private Optional<Bounds> shown = Optional.empty();
    private boolean isFocused;

    CaretMark(VirtualRows rows, Cursor cursor, Composition composition) {
        this.rows = rows;
        this.cursor = cursor;
        this.composition = composition;
        mark.getStyleClass().add("prose-caret");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        blink.setCycleCount(Animation.INDEFINITE);
        rows.addOnTop(mark);
    }

    void setFocused(boolean focused) {
        isFocused = focused;
        if (focused) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
        update();
    }

    /** Where the caret is, in the coordinates of the rows; also while it is not drawn. */
    Optional<Bounds> bounds() {
        return shown;
    }

    /** Puts the mark where the caret is; after the rows were laid out. */
    void update() {
        Optional<Bounds> next = cursor.selection().flatMap(this::locate);
        boolean isBox = cursor.box().isPresent() && !composition.isRunning();
        mark.setVisible(isFocused && next.isPresent() && !isBox);
        next.ifPresent(at -> {
            double width = Math.max(1.5, 1.5 * rows.zoom());
            mark.resizeRelocate(at.getMinX() - width / 2, at.getMinY(), width, at.getHeight());
        });
        if (isFocused && !next.equals(shown)) {
            // A caret that has just moved is seen at once.
            mark.setOpacity(1);
            blink.playFromStart();
        }
        shown = next;
    }

    private Optional<Bounds> locate(Selection selection) {
        return composition.isRunning() ? inComposition(selection, composition.caret())
                : rows.caret(selection.caret().place(), selection.caret().offset(), cursor.isAtLineEnd());
    }

    private Optional<Bounds> inComposition(Selection selection, int offset) {
        Caret start = cursor.start(selection);
        // At a wrap the caret stays behind what was composed last.
        return rows.caret(start.place(), start.offset() + offset, offset > 0 && offset == composition.text().length());
    }

    /** The character of the composition nearest to a point of the rows; 0 while nothing is composed. */
    int composedAt(Point2D point) {
        return cursor.selection().map(cursor::start).flatMap(start -> rows.cellOf(start.place()).map(cell ->
                cell.hit(point.getX() - cell.getLayoutX(), point.getY() - cell.getLayoutY()).offset() - start.offset()))
                .map(offset -> Math.clamp(offset, 0, composition.text().length())).orElse(0);
    }

    /** Where a character of the composition is; the caret while nothing is composed. */
    Optional<Bounds> composed(int offset) {
        return composition.isRunning() ? cursor.selection().flatMap(selection ->
                inComposition(selection, Math.clamp(offset, 0, composition.text().length()))) : shown;
    }
}
