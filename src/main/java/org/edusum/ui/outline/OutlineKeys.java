package org.edusum.ui.outline;

import java.util.Optional;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while the tree has the focus, beyond what every tree does. */
final class OutlineKeys {

    private final OutlinePane pane;
    private final TreeView<OutlineNode> tree;
    private final Runnable beforeCommand;

    /** @param beforeCommand makes sure that the row with the focus is the one a command is for */
    OutlineKeys(OutlinePane pane, TreeView<OutlineNode> tree, Runnable beforeCommand) {
        this.pane = pane;
        this.tree = tree;
        this.beforeCommand = beforeCommand;
    }

    void pressed(KeyEvent event) {
        if (tree.getEditingItem() != null) {
            return;
        }
        command(event).ifPresent(command -> {
            event.consume();
            if (event.getCode() != KeyCode.ESCAPE) {
                beforeCommand.run();
            }
            command.run();
        });
    }

    private Optional<Runnable> command(KeyEvent event) {
        if (event.isShortcutDown()) {
            return Optional.<Runnable>of(pane::duplicate)
                    .filter(c -> event.getCode() == KeyCode.D && !event.isShiftDown() && !event.isAltDown());
        }
        if (event.isAltDown() && event.isShiftDown()) {
            return rearranging(event.getCode());
        }
        return event.isAltDown() ? Optional.empty() : switch (event.getCode()) {
            case F2 -> Optional.of(pane::rename);
            case INSERT -> Optional.of(event.isShiftDown() ? pane::addChild : pane::addSibling);
            case DELETE -> Optional.of(pane::remove);
            case ESCAPE -> Optional.<Runnable>of(pane::clearFilter).filter(c -> pane.isFiltered());
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> rearranging(KeyCode code) {
        return switch (code) {
            case UP -> Optional.of(pane::moveUp);
            case DOWN -> Optional.of(pane::moveDown);
            case LEFT -> Optional.of(pane::promote);
            case RIGHT -> Optional.of(pane::demote);
            case DIGIT1, NUMPAD1 -> Optional.of(() -> pane.collapseTo(1));
            case DIGIT2, NUMPAD2 -> Optional.of(() -> pane.collapseTo(2));
            case DIGIT3, NUMPAD3 -> Optional.of(() -> pane.collapseTo(3));
            case DIGIT4, NUMPAD4 -> Optional.of(() -> pane.collapseTo(4));
            case DIGIT9, NUMPAD9 -> Optional.of(pane::expandAll);
            default -> Optional.empty();
        };
    }
}
