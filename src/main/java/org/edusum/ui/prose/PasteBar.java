package org.edusum.ui.prose;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * The small bar behind pasted text that offers other ways to paste it: closed, one button; open, one for each way. A
 * node of the same scene, and never in the way of the keyboard until it is opened.
 */
final class PasteBar extends HBox {

    private static final double GAP = 6;

    private final Button opener = new Button(Wording.of("paste.options"));
    private final Consumer<PasteChoice> chosen;
    private final Runnable left;

    /**
     * @param chosen is told what the clerk chooses
     * @param left   takes the focus back when the bar is left by Escape, or by typing on
     */
    PasteBar(Consumer<PasteChoice> chosen, Runnable left) {
        this.chosen = chosen;
        this.left = left;
        setId("paste-bar");
        getStyleClass().add("paste-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Wording.of("paste.bar"));
        opener.setId("paste-options");
        opener.setAccessibleText(Wording.of("paste.bar"));
        opener.setFocusTraversable(false);
        opener.setOnAction(event -> unfold());
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
    }

    /** Shows the closed bar. */
    void offer(List<PasteChoice> choices, PasteChoice current) {
        close();
        getChildren().setAll(opener);
        choices.forEach(choice -> {
            ToggleButton button = new ToggleButton((choice == current ? "✓ " : "") + choice.wording());
            button.setAccessibleText(choice.wording());
            button.setUserData(choice);
            button.setSelected(choice == current);
            button.setOnAction(event -> chosen.accept(choice));
            button.setVisible(false);
            button.setManaged(false);
            getChildren().add(button);
        });
        setVisible(true);
    }

    /** Opens the bar and gives it the focus. */
    void unfold() {
        for (Node child : getChildren()) {
            child.setVisible(child != opener);
            child.setManaged(child != opener);
        }
        getParent().requestLayout();
        getChildren().stream().filter(child -> child instanceof ToggleButton button && button.isSelected())
                .findFirst().ifPresent(Node::requestFocus);
    }

    boolean isUnfolded() {
        return isVisible() && !opener.isVisible();
    }

    void hide() {
        boolean hadFocus = getChildren().stream().anyMatch(Node::isFocused);
        setVisible(false);
        getChildren().clear();
        close();
        if (hadFocus) {
            left.run();
        }
    }

    private void close() {
        opener.setVisible(true);
        opener.setManaged(true);
    }

    /** Puts the bar under a caret. @param caret in the parent's coordinates */
    void place(Bounds caret, double width, double height) {
        applyCss();
        double ownWidth = prefWidth(-1);
        double ownHeight = prefHeight(ownWidth);
        boolean isBelow = caret.getMaxY() + GAP + ownHeight < height;
        double x = Math.clamp(caret.getMinX() + GAP, GAP, Math.max(GAP, width - ownWidth - 24));
        double y = isBelow ? caret.getMaxY() + GAP : caret.getMinY() - GAP - ownHeight;
        resizeRelocate(Math.round(x), Math.round(y), ownWidth, ownHeight);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT, UP -> step(event, -1);
            case RIGHT, DOWN -> step(event, 1);
            case TAB -> step(event, event.isShiftDown() ? -1 : 1);
            case ENTER, SPACE -> {
                event.consume();
                getChildren().stream().filter(Node::isFocused).findFirst()
                        .ifPresent(node -> chosen.accept((PasteChoice) node.getUserData()));
            }
            case ESCAPE -> {
                event.consume();
                hide();
            }
            case CONTROL, SHIFT, ALT, META, UNDEFINED -> { }
            // Typing goes on in the text; the key that is typed comes there by itself.
            default -> hide();
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        List<Node> buttons = getChildren().stream().filter(ToggleButton.class::isInstance).toList();
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.floorMod(i + by, buttons.size())).requestFocus();
                return;
            }
        }
    }
}
