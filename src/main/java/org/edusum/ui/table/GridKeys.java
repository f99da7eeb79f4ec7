package org.edusum.ui.table;

import javafx.scene.input.KeyEvent;

/** What the keys do while no cell is open, as in a spreadsheet. Keys that mean nothing here are left to the window. */
final class GridKeys {

    private static final int PAGE = 10;

    private final TableModel model;
    private final CellLine line;
    private final TableActions actions;

    GridKeys(TableModel model, CellLine line, TableActions actions) {
        this.model = model;
        this.line = line;
        this.actions = actions;
    }

    void listen() {
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // The line's own filter comes first, and may have closed the cell with this very key.
            if (!event.isConsumed() && isHandled(event)) {
                event.consume();
            }
        });
    }

    private boolean isHandled(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            return line.isOpen() ? isForList(event) : shortcut(event);
        }
        if (line.isOpen()) {
            return false;
        }
        return event.isAltDown() ? event.isShiftDown() && rearranging(event) : plain(event);
    }

    private boolean plain(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> run(() -> model.move(0, -1, isShift));
            case RIGHT, KP_RIGHT -> run(() -> model.move(0, 1, isShift));
            case UP, KP_UP -> run(() -> model.move(-1, 0, isShift));
            case DOWN, KP_DOWN -> run(() -> model.move(1, 0, isShift));
            case PAGE_UP -> run(() -> model.move(-PAGE, 0, isShift));
            case PAGE_DOWN -> run(() -> model.move(PAGE, 0, isShift));
            case HOME -> run(() -> model.move(0, -model.columns(), isShift));
            case END -> run(() -> model.move(0, model.columns(), isShift));
            case TAB -> run(() -> model.next(!isShift));
            case ENTER -> run(() -> model.move(isShift ? -1 : 1, 0, false));
            case F2 -> run(line::edit);
            case DELETE -> isShift ? run(actions::cut) : run(model::clear);
            case BACK_SPACE -> run(model::clear);
            case INSERT -> isShift && run(actions::paste);
            default -> false;
        };
    }

    private boolean rearranging(KeyEvent event) {
        return switch (event.getCode()) {
            case UP, KP_UP -> run(() -> model.moveRows(-1));
            case DOWN, KP_DOWN -> run(() -> model.moveRows(1));
            case LEFT, KP_LEFT -> run(() -> model.moveColumns(-1));
            case RIGHT, KP_RIGHT -> run(() -> model.moveColumns(1));
            default -> false;
        };
    }

    private boolean shortcut(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        return switch (event.getCode()) {
            case C, INSERT -> run(actions::copy);
            case X -> run(actions::cut);
            case V -> run(isShift ? actions::pasteAll : actions::paste);
            case A -> run(model::chooseAll);
            case Z -> run(isShift ? model::redo : model::undo);
            case Y -> run(model::redo);
            case LEFT, KP_LEFT -> run(() -> model.move(0, -model.columns(), isShift));
            case RIGHT, KP_RIGHT -> run(() -> model.move(0, model.columns(), isShift));
            case UP, KP_UP -> run(() -> model.move(-model.rows(), 0, isShift));
            case DOWN, KP_DOWN -> run(() -> model.move(model.rows(), 0, isShift));
            case HOME -> run(() -> model.move(-model.rows(), -model.columns(), isShift));
            case END -> run(() -> model.move(model.rows(), model.columns(), isShift));
            default -> isForList(event);
        };
    }

    private boolean isForList(KeyEvent event) {
        return switch (event.getCode()) {
            case F9 -> run(actions::chooseField);
            default -> false;
        };
    }

    private static boolean run(Runnable command) {
        command.run();
        return true;
    }
}
