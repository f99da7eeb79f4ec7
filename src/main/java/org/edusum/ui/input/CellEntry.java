package org.edusum.ui.input;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The line in which a cell of a grid is edited. It has the focus all the time, unseen while no cell is open, so that what
 * is typed or composed by an input method goes into the cell the clerk is at from the first key on. An entry that is
 * refused stays open as it was typed, selected.
 */
public abstract class CellEntry extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Deletes a character in the toolkit's fields; belongs to the window. */
    private static final KeyCombination TAKEN_BY_FIELD = KeyCombination.valueOf("Shortcut+H");

    /** How far the line is. */
    private enum State {
        /** Unseen and empty. */
        WAITING,
        /** What is typed takes the place of the cell; arrow keys go to the next one. */
        TYPING,
        /** What stands in the cell is edited; arrow keys move the caret. */
        EDITING
    }

    private State state = State.WAITING;
    private boolean isSetting;
    /** Whether the input method was last heard of ending a composition without a word. */
    private boolean isGivenUp;

    protected CellEntry() {
        getStyleClass().add("cell-line");
        textProperty().addListener((o, old, now) -> {
            pseudoClassStateChanged(WRONG, false);
            if (!isSetting && state == State.WAITING && !now.isEmpty()) {
                open(State.TYPING);
            } else if (!isSetting && state == State.TYPING && now.isEmpty() && isGivenUp) {
                await();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> begin(event, isWriting(event)));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event ->
                begin(event, !event.getComposed().isEmpty() || !event.getCommitted().isEmpty()));
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            // The field itself takes the composed text out only after this.
            isGivenUp = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
        });
        focusedProperty().addListener((o, was, is) -> {
            boolean isElsewhere = getScene() == null || getScene().getFocusOwner() != this;
            if (!is && isElsewhere && isOpen()) {
                String typed = getText();
                await();
                if (!isTaken(typed)) {
                    leftWrong(typed);
                }
            }
        });
        await();
    }

    /** What stands in the cell, to be edited. */
    protected abstract String present();

    /**
     * A cell is about to be opened.
     *
     * @param isTyped by a first key or syllable that takes the place of what stands in it, not to be edited
     * @return false to leave it closed
     */
    protected boolean isOpening(boolean isTyped) {
        return true;
    }

    /** Takes over what was typed. @return false when it is refused: the cell stays open */
    protected abstract boolean isTaken(String typed);

    /** Goes to another cell. */
    protected abstract void move(int down, int right);

    /** Goes to the next cell to be edited, or to the one before. */
    protected abstract void next(boolean forward);

    /** The clerk has gone elsewhere and left an entry that was refused. */
    protected void leftWrong(String typed) {
    }

    /** The cell was given up as it was. */
    protected void givenUp() {
    }

    /** A key for the open cell that means more to this grid than to a line of text. @return whether it did */
    protected boolean isHandled(KeyEvent event) {
        return false;
    }

    /** Whether the text is being set rather than typed. */
    protected final boolean isSetting() {
        return isSetting;
    }

    public final boolean isOpen() {
        return state != State.WAITING;
    }

    private void await() {
        state = State.WAITING;
        set("");
        setOpacity(0);
        setMouseTransparent(true);
    }

    private void set(String text) {
        isSetting = true;
        setText(text);
        isSetting = false;
    }

    private void open(State next) {
        state = next;
        setOpacity(1);
        setMouseTransparent(false);
    }

    private void begin(InputEvent event, boolean isWriting) {
        if (isWriting && !isOpen() && !isOpening(true)) {
            event.consume();
        }
    }

    /** As the toolkit's fields tell text from commands; Ctrl and Alt together are AltGr. */
    private static boolean isWriting(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isCommand = event.isControlDown() != event.isAltDown() || event.isMetaDown();
        return !isCommand && !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
    }

    /** Opens the cell where the clerk is, the caret at its end. */
    public final void edit() {
        if (!isOpen() && isOpening(false)) {
            set(present());
            open(State.EDITING);
            end();
        }
    }

    /** Takes over what was typed. @return whether no cell is open any more */
    public final boolean take() {
        if (!isOpen()) {
            return true;
        }
        String typed = getText();
        State before = state;
        await();
        if (isTaken(typed)) {
            return true;
        }
        set(typed);
        open(before);
        // The next entry takes the place of the wrong one.
        selectAll();
        pseudoClassStateChanged(WRONG, true);
        return false;
    }

    private void pressed(KeyEvent event) {
        isGivenUp = false;
        if (TAKEN_BY_FIELD.match(event)) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        } else if (isOpen() && !event.isAltDown() && command(event)) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        boolean isTyping = state == State.TYPING && !event.isShiftDown() && !event.isShortcutDown();
        return switch (event.getCode()) {
            case ENTER -> !event.isShortcutDown() && leave(() -> move(event.isShiftDown() ? -1 : 1, 0));
            case TAB -> leave(() -> next(!event.isShiftDown()));
            case UP, KP_UP -> leave(() -> move(-1, 0));
            case DOWN, KP_DOWN -> leave(() -> move(1, 0));
            case LEFT, KP_LEFT -> isTyping ? leave(() -> move(0, -1)) : isHandled(event);
            case RIGHT, KP_RIGHT -> isTyping ? leave(() -> move(0, 1)) : isHandled(event);
            case F2 -> !event.isShortcutDown() && editOn();
            case ESCAPE -> {
                await();
                givenUp();
                yield true;
            }
            default -> isHandled(event);
        };
    }

    private boolean editOn() {
        state = State.EDITING;
        return true;
    }

    private boolean leave(Runnable then) {
        if (take()) {
            then.run();
        }
        return true;
    }
}
