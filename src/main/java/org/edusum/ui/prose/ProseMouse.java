package org.edusum.ui.prose;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.edusum.model.edit.Caret;

/** The mouse in the prose: a click, two, three; dragging; the wheel. */
final class ProseMouse {

    private static final double DRAG_STEP = 24;

    private final ProseView view;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final Navigation navigation;
    private final ProseMenu menu;
    private final Runnable beforeCommand;

    /** @param beforeCommand finishes a running composition */
    ProseMouse(ProseView view, Cursor cursor, Navigation navigation, ProseMenu menu, Runnable beforeCommand) {
        this.view = view;
        this.rows = view.rows();
        this.cursor = cursor;
        this.navigation = navigation;
        this.menu = menu;
        this.beforeCommand = beforeCommand;
    }

    void listen() {
        rows.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        rows.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        rows.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        rows.addEventHandler(ActionEvent.ACTION, event -> boxOf(event.getTarget()).ifPresent(box -> pressedBox(box, 2)));
        rows.setOnContextMenuRequested(menu::show);
    }

    private void pressed(MouseEvent event) {
        if (rows.isOnBar(event.getTarget())) {
            return;
        }
        menu.hide();
        beforeCommand.run();
        rows.requestFocus();
        rows.layout();
        Optional<FieldBox> box = boxOf(event.getTarget());
        boolean isMenu = event.getButton() != MouseButton.PRIMARY;
        if (isMenu && cursor.selection().filter(selection -> !selection.isEmpty()).isPresent()) {
            return;
        }
        if (box.isPresent() && !event.isShiftDown()) {
            pressedBox(box.get(), event.getClickCount());
        } else {
            hit(event).ifPresent(spot -> pressed(event, spot));
        }
        event.consume();
    }

    private record Hit(Caret caret, boolean isAtLineEnd) {
    }

    private void pressed(MouseEvent event, Hit hit) {
        switch (event.getClickCount()) {
            case 1 -> cursor.move(hit.caret(), event.isShiftDown(), hit.isAtLineEnd());
            case 2 -> cursor.select(navigation.wordAt(hit.caret()));
            default -> cursor.select(navigation.rowAt(hit.caret()));
        }
    }

    private void pressedBox(FieldBox box, int clicks) {
        for (ProseCell cell : rows.cells()) {
            if (cell.boxes().contains(box)) {
                cursor.select(FieldChain.select(new Caret(cell.row().place(), cell.offsetOf(box))));
                if (clicks == 2) {
                    view.editSelected();
                }
                return;
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || rows.isOnBar(event.getTarget()) || event.isStillSincePress()) {
            return;
        }
        if (event.getY() < 0 || event.getY() > rows.viewportHeight()) {
            rows.scrollBy(event.getY() < 0 ? -DRAG_STEP : DRAG_STEP);
            rows.layout();
        }
        hit(event).ifPresent(hit -> cursor.move(hit.caret(), true, hit.isAtLineEnd()));
        event.consume();
    }

    private Optional<Hit> hit(MouseEvent event) {
        return rows.cellAt(event.getY()).map(cell -> {
            ProseCell.Spot spot = cell.hit(event.getX() - cell.getLayoutX(), event.getY() - cell.getLayoutY());
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
