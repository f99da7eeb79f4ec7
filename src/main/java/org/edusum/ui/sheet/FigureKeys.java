package org.edusum.ui.sheet;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the data sheet while no cell is open, as in a spreadsheet. Others are left to the window. */
final class FigureKeys {

    private static final int FAR = 1_000_000;

    private final FigureModel model;
    private final FigureLine line;
    private final Host host;

    /** What the pane around the grid does. */
    interface Host {
        void toProse();

        /** How many rows are in view. */
        int page();

        void focusFilter();

        /** Opens the menu of the cells below the one where the clerk is. */
        void showMenu();

        void undo();

        void redo();
    }

    FigureKeys(FigureModel model, FigureLine line, Host host) {
        this.model = model;
        this.line = line;
        this.host = host;
    }

    void listen() {
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // The line's own filter comes first, and may have closed the cell with this very key.
            if (!event.isConsumed() && !event.isAltDown() && isHandled(event)) {
                event.consume();
            }
        });
    }

    private boolean isHandled(KeyEvent event) {
        if (line.isOpen()) {
            return false;
        }
        return event.isShortcutDown() ? shortcut(event) : plain(event);
    }

    private boolean plain(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> run(() -> model.move(0, -1, isShift));
            case RIGHT, KP_RIGHT -> run(() -> model.move(0, 1, isShift));
            case UP, KP_UP -> run(() -> model.move(-1, 0, isShift));
            case DOWN, KP_DOWN -> run(() -> model.move(1, 0, isShift));
            case PAGE_UP -> run(() -> model.move(-host.page(), 0, isShift));
            case PAGE_DOWN -> run(() -> model.move(host.page(), 0, isShift));
            case HOME -> run(() -> model.move(0, -FAR, isShift));
            case END -> run(() -> model.move(0, FAR, isShift));
            case TAB -> run(() -> model.next(!isShift));
            case ENTER -> run(() -> model.move(isShift ? -1 : 1, 0, false));
            case F2 -> run(line::edit);
            case F8 -> run(() -> model.nextEmpty(!isShift));
            case DELETE, BACK_SPACE -> run(model.entries()::clear);
            case CONTEXT_MENU -> run(host::showMenu);
            case F10 -> isShift && run(host::showMenu);
            default -> false;
        };
    }

    /** With Shift only what is meant with it: the window has commands of its own on the other letters. */
    private boolean shortcut(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> run(() -> model.jump(0, -1, isShift));
            case RIGHT, KP_RIGHT -> run(() -> model.jump(0, 1, isShift));
            case UP, KP_UP -> run(() -> model.jump(-1, 0, isShift));
            case DOWN, KP_DOWN -> run(() -> model.jump(1, 0, isShift));
            case HOME -> run(() -> model.move(-FAR, -FAR, isShift));
            case END -> run(() -> model.move(FAR, FAR, isShift));
            case Z -> run(isShift ? host::redo : host::undo);
            case L -> isShift && run(() -> model.orderBy(model.column()));
            default -> !isShift && command(event.getCode());
        };
    }

    private boolean command(KeyCode key) {
        return switch (key) {
            case X -> run(this::cut);
            case C, INSERT -> run(this::copy);
            case V -> run(this::paste);
            case A -> run(model::chooseAll);
            case D -> run(model.entries()::fillDown);
            case F -> run(host::focusFilter);
            case Y -> run(host::redo);
            case ENTER -> run(host::toProse);
            default -> false;
        };
    }

    void cut() {
        if (line.isOpen()) {
            line.cut();
        } else {
            copy();
            model.entries().clear();
        }
    }

    void copy() {
        if (line.isOpen()) {
            line.copy();
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(model.entries().copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        if (line.isOpen()) {
            line.paste();
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.entries().paste(text);
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
