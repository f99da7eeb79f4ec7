package org.edusum.ui.preview;

import javafx.scene.input.KeyEvent;

/** The keys of the pages. */
final class PreviewKeys {

    private static final double LINE = 40;

    private final PageStack stack;
    private final Runnable goToPage;
    private final Runnable leave;

    /**
     * @param goToPage goes to the text of the page that is looked at
     * @param leave    gives the focus back to the editor
     */
    PreviewKeys(PageStack stack, Runnable goToPage, Runnable leave) {
        this.stack = stack;
        this.goToPage = goToPage;
        this.leave = leave;
    }

    void listen() {
        stack.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && (event.isShortcutDown() ? zooms(event) : zooms(event) || moves(event))) {
                event.consume();
            }
        });
    }

    private boolean zooms(KeyEvent event) {
        switch (event.getCode()) {
            case EQUALS, PLUS, ADD -> PreviewBar.step(stack, true);
            case MINUS, SUBTRACT -> PreviewBar.step(stack, false);
            case DIGIT0, NUMPAD0 -> stack.zoomProperty().set(Zoom.FIT_WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> stack.scrollBy(-LINE);
            case DOWN -> stack.scrollBy(LINE);
            case LEFT -> stack.scrollAcross(-LINE);
            case RIGHT -> stack.scrollAcross(LINE);
            case PAGE_UP -> stack.turn(false);
            case PAGE_DOWN, SPACE -> stack.turn(true);
            case HOME -> stack.scrollTo(0);
            case END -> stack.scrollTo(Double.MAX_VALUE);
            case ENTER -> goToPage.run();
            case ESCAPE -> leave.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
