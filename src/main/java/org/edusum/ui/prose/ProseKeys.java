package org.edusum.ui.prose;

import javafx.scene.input.KeyEvent;

/** Which key does what in the prose. Keys that mean nothing here are left to the window. */
final class ProseKeys {

    private final ProseView view;
    private final Navigation navigation;
    private final Writing writing;
    private final Runnable beforeCommand;

    /** @param beforeCommand finishes a running composition */
    ProseKeys(ProseView view, Navigation navigation, Writing writing, Runnable beforeCommand) {
        this.view = view;
        this.navigation = navigation;
        this.writing = writing;
        this.beforeCommand = beforeCommand;
    }

    void pressed(KeyEvent event) {
        boolean isHandled = !event.isAltDown() && (event.isShortcutDown() ? shortcut(event) : plain(event));
        if (isHandled) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        // An input method sends KeyCode.UNDEFINED while it composes: it is none of these.
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> run(() -> navigation.character(false, isShift));
            case RIGHT, KP_RIGHT -> run(() -> navigation.character(true, isShift));
            case UP, KP_UP -> run(() -> navigation.line(false, isShift));
            case DOWN, KP_DOWN -> run(() -> navigation.line(true, isShift));
            case HOME -> run(() -> navigation.lineEdge(false, isShift));
            case END -> run(() -> navigation.lineEdge(true, isShift));
            case PAGE_UP -> run(() -> navigation.page(false, isShift));
            case PAGE_DOWN -> run(() -> navigation.page(true, isShift));
            case BACK_SPACE -> run(() -> writing.delete(false, false));
            case DELETE -> run(isShift ? writing::cut : () -> writing.delete(true, false));
            case INSERT -> isShift && run(writing::paste);
            case ENTER -> run(writing::enter);
            case TAB -> !isShift && view.fields().offer().accept() || tab(!isShift);
            case ESCAPE -> view.fields().dismiss();
            case F2 -> run(view::editSelected);
            default -> false;
        };
    }

    private boolean shortcut(KeyEvent event) {
        boolean isShift = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> run(() -> navigation.word(false, isShift));
            case RIGHT, KP_RIGHT -> run(() -> navigation.word(true, isShift));
            case HOME -> run(() -> navigation.documentEdge(false, isShift));
            case END -> run(() -> navigation.documentEdge(true, isShift));
            case BACK_SPACE -> run(() -> writing.delete(false, true));
            case DELETE -> run(() -> writing.delete(true, true));
            case ENTER -> !isShift && run(writing::addSection);
            case A -> !isShift && run(view::selectAll);
            case C -> !isShift && run(view::copy);
            case INSERT -> run(view::copy);
            case X -> !isShift && run(view::cut);
            case V -> run(view::paste);
            case Z -> run(isShift ? view::redo : view::undo);
            case Y -> !isShift && run(view::redo);
            case F -> isShift && run(view.fields()::insertOrMake);
            case F9 -> run(isShift ? view.fields()::toText : view.fields()::insertOrMake);
            case K -> !isShift && run(view.fields()::link);
            default -> false;
        };
    }

    /** In a heading Tab changes its level, elsewhere it goes to the next field. */
    private boolean tab(boolean forward) {
        beforeCommand.run();
        return writing.changeLevel(forward) || view.nextField(forward, false);
    }

    private boolean run(Runnable command) {
        beforeCommand.run();
        command.run();
        return true;
    }

    void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean isCommand = event.isShortcutDown() && !event.isAltDown() || event.isMetaDown();
        if (isCommand || text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)
                || event.isAltDown() && !event.isControlDown()) {
            return;
        }
        event.consume();
        beforeCommand.run();
        view.type(text);
    }
}
