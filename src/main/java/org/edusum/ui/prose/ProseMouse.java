package org.edusum.ui.prose;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/** The mouse in the prose: a click, two, three; dragging; the wheel. */
final class ProseMouse {

    private final Session session;
    private final ProseView view;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final Navigation navigation;
    private final ProseMenu menu;
    private final TextDrag drag;
    private final Runnable beforeCommand;
    private final EdgeScroll scroll;
    private boolean isInSelection;
    private double mouseX;
    private double mouseY;

    /** @param beforeCommand finishes a running composition */
    ProseMouse(Session session, ProseView view, Cursor cursor, Navigation navigation, ProseMenu menu, TextDrag drag,
               Runnable beforeCommand) {
        this.session = session;
        this.view = view;
        this.rows = view.rows();
        this.cursor = cursor;
        this.navigation = navigation;
        this.menu = menu;
        this.drag = drag;
        this.beforeCommand = beforeCommand;
        scroll = new EdgeScroll(rows, this::extend);
    }

    void listen() {
        rows.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        rows.addEventHandler(MouseEvent.DRAG_DETECTED, this::dragDetected);
        rows.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        rows.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        rows.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        rows.addEventHandler(ActionEvent.ACTION, event -> boxOf(event.getTarget()).ifPresent(box -> pressedBox(box, 2)));
        rows.setOnContextMenuRequested(menu::show);
    }

    private void pressed(MouseEvent event) {
        scroll.stop();
        isInSelection = false;
        if (rows.isOnBar(event.getTarget())) {
            return;
        }
        menu.hide();
        beforeCommand.run();
        rows.requestFocus();
        rows.layout();
        Optional<FieldBox> box = boxOf(event.getTarget());
        boolean isMenu = event.getButton() != MouseButton.PRIMARY;
        if (isMenu && isOnSelection(event, box)) {
            // The menu is for what is selected; elsewhere it is for what is under the mouse.
            return;
        }
        isInSelection = !isMenu && event.getClickCount() == 1 && !event.isShiftDown() && isOnSelection(event, box);
        if (!isInSelection) {
            pressed(event, box);
        }
        event.consume();
    }

    private void pressed(MouseEvent event, Optional<FieldBox> box) {
        if (box.isPresent() && !event.isShiftDown()) {
            pressedBox(box.get(), event.getClickCount());
        } else {
            hit(event).ifPresent(spot -> pressed(event, spot));
        }
    }

    /** Where a point lies in the text. */
    record Hit(Caret caret, boolean isAtLineEnd) {
    }

    /** Whether the mouse is on what is selected; then it stays so until the button is let go, since it may be dragged. */
    private boolean isOnSelection(MouseEvent event, Optional<FieldBox> box) {
        Optional<Selection> selection = cursor.selection().filter(selected -> !selected.isEmpty());
        if (selection.isEmpty()) {
            return false;
        }
        Range range = Range.of(session.summary(), selection.get());
        if (box.isPresent()) {
            return caretOf(box.get()).filter(caret -> range.touches(caret)
                    && range.touches(new Caret(caret.place(), caret.offset() + 1))).isPresent();
        }
        return hit(event).filter(hit -> range.touches(hit.caret()) && !isOutside(event, hit, range)).isPresent();
    }

    /** A position at an end of a range is told by the side of it on which the mouse is. */
    private boolean isOutside(MouseEvent event, Hit hit, Range range) {
        Optional<Bounds> at = rows.caret(hit.caret().place(), hit.caret().offset(), hit.isAtLineEnd());
        return at.isEmpty() || hit.caret().equals(range.start()) && event.getX() < at.get().getMinX()
                || hit.caret().equals(range.end()) && event.getX() > at.get().getMinX();
    }

    private void pressed(MouseEvent event, Hit hit) {
        switch (event.getClickCount()) {
            case 1 -> cursor.move(hit.caret(), event.isShiftDown(), hit.isAtLineEnd());
            case 2 -> cursor.select(navigation.wordAt(hit.caret()));
            default -> cursor.select(navigation.rowAt(hit.caret()));
        }
    }

    private void pressedBox(FieldBox box, int clicks) {
        caretOf(box).ifPresent(caret -> {
            cursor.select(FieldChain.select(caret));
            if (clicks == 2) {
                view.editSelected();
            }
        });
    }

    private Optional<Caret> caretOf(FieldBox box) {
        for (ProseCell cell : rows.cells()) {
            if (cell.boxes().contains(box)) {
                return Optional.of(new Caret(cell.row().place(), cell.offsetOf(box)));
            }
        }
        return Optional.empty();
    }

    private void dragDetected(MouseEvent event) {
        if (isInSelection) {
            isInSelection = false;
            drag.start(event);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || rows.isOnBar(event.getTarget()) || event.isStillSincePress()
                || isInSelection) {
            return;
        }
        mouseX = event.getX();
        mouseY = event.getY();
        scroll.mouseAt(mouseY, 0);
        extend();
        event.consume();
    }

    private void extend() {
        hit(rows, mouseX, mouseY).ifPresent(hit -> {
            cursor.move(hit.caret(), true, hit.isAtLineEnd());
            rows.stay();
        });
    }

    private void released(MouseEvent event) {
        scroll.stop();
        if (isInSelection) {
            isInSelection = false;
            pressed(event, boxOf(event.getTarget()));
            event.consume();
        }
    }

    private Optional<Hit> hit(MouseEvent event) {
        return hit(rows, event.getX(), event.getY());
    }

    /** What is nearest to a point of the rows. */
    static Optional<Hit> hit(VirtualRows rows, double x, double y) {
        return rows.cellAt(y).map(cell -> {
            ProseCell.Spot spot = cell.hit(x - cell.getLayoutX(), y - cell.getLayoutY());
            return new Hit(new Caret(cell.row().place(), spot.offset()), spot.isAtLineEnd());
        });
    }

    private static Optional<FieldBox> boxOf(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof FieldBox box) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown() && event.getDeltaY() != 0) {
            rows.scrollBy(-event.getDeltaY());
            event.consume();
        }
    }
}
