package org.edusum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bar above the status line that tells of something done. Part of the window, so that the clerk goes on typing and no
 * dialog is covered; reached by keys (F6).
 */
abstract class MessageBar extends HBox {

    /** Long enough to read it and to get there; it stays while the pointer or the focus is in it. */
    private static final double SHOWN_MILLIS = 20_000;

    private final Runnable toProse;
    private final AfterPause leaving = new AfterPause(SHOWN_MILLIS, this::leave);

    /** @param toProse gives the focus to the prose */
    MessageBar(String id, Runnable toProse) {
        this.toProse = toProse;
        setId(id);
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                forget();
                event.consume();
            }
        });
    }

    /** What it tells needs to be told no longer. */
    abstract void forget();

    /** Shows other parts; hides when there are none. */
    final void fill(List<Node> parts) {
        boolean hadFocus = isFocusWithin();
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
        if (hadFocus) {
            // The button that had it is gone.
            focusFirst();
        }
    }

    /** Has it forget by itself what it tells now, once there was time to read it. */
    final void forgetLater() {
        leaving.whenQuiet();
    }

    /** A sentence that takes all the room there is. */
    static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    final Button closing(String id) {
        Button close = button(id, "", this::forget);
        close.setGraphic(new FontIcon(Feather.X));
        close.setAccessibleText(Messages.text("export.close"));
        close.setTooltip(new Tooltip(Messages.text("export.close")));
        return close;
    }

    /** Whether it has something to tell. */
    final boolean isShowing() {
        return isVisible();
    }

    /** Gives the focus to its first button. */
    final void focusFirst() {
        Optional<Node> first = getChildren().stream().filter(Button.class::isInstance).filter(node -> !node.isDisabled()).findFirst();
        first.ifPresentOrElse(Node::requestFocus, toProse);
    }

    private void leave() {
        if (isHover() || isFocusWithin()) {
            leaving.whenQuiet();
        } else {
            forget();
        }
    }
}
