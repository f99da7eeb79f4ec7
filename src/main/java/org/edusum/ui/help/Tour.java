package org.edusum.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.edusum.ui.text.Messages;

/**
 * The tour of the first start: cards over the window, each beside the part it tells of, with a frame round that part.
 * The window can be used meanwhile; what is typed goes to the text.
 */
public final class Tour extends Pane {

    /** A card. @param target what it points at @param key of its title; its text is under the key with {@code .text} */
    public record Step(Node target, String key) {
    }

    private static final double CARD = 320;
    private static final double GAP = 12;
    private static final double AROUND = 4;

    private final StackPane over;
    private final List<Step> steps;
    private final Runnable ended;
    private final Region frame = new Region();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button next = new Button();
    private final Button skip = new Button(Messages.text("tour.skip"));
    private final VBox card = new VBox(title, text);
    private final InvalidationListener moved = observable -> requestLayout();
    private final EventHandler<KeyEvent> escape = this::escape;
    private Optional<Node> focusBefore = Optional.empty();
    private int shown;

    /**
     * @param over  what the cards are laid over
     * @param steps those whose target is not in the window are passed over
     * @param ended runs when the tour was seen or skipped
     */
    public Tour(StackPane over, List<Step> steps, Runnable ended) {
        this.over = over;
        this.steps = steps.stream().filter(step -> step.target().getScene() != null).toList();
        this.ended = ended;
        build();
    }

    private void build() {
        setId("tour");
        setPickOnBounds(false);
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        title.getStyleClass().add("tour-title");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("hint");
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(event -> show(shown + 1));
        skip.setId("tour-skip");
        skip.getStyleClass().add("flat");
        skip.setOnAction(event -> end());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(count, gap, skip, next);
        buttons.getStyleClass().add("tour-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().add(buttons);
        card.getStyleClass().add("tour-card");
        card.setPrefWidth(CARD);
        card.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        getChildren().setAll(frame, card);
    }

    /** Shows the first card. */
    public void start() {
        if (steps.isEmpty()) {
            return;
        }
        focusBefore = Optional.ofNullable(over.getScene().getFocusOwner());
        over.getChildren().add(this);
        over.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        show(0);
    }

    private void show(int index) {
        forget();
        if (index >= steps.size()) {
            end();
            return;
        }
        shown = index;
        Step step = steps.get(index);
        title.setText(Messages.text(step.key()));
        text.setText(Messages.text(step.key() + ".text"));
        count.setText(index + 1 + "/" + steps.size());
        boolean isLast = index == steps.size() - 1;
        next.setText(Messages.text(isLast ? "tour.done" : "tour.next"));
        skip.setVisible(!isLast);
        next.setAccessibleHelp(title.getText() + "。" + text.getText());
        step.target().localToSceneTransformProperty().addListener(moved);
        step.target().layoutBoundsProperty().addListener(moved);
        requestLayout();
        next.requestFocus();
    }

    private void forget() {
        steps.get(shown).target().localToSceneTransformProperty().removeListener(moved);
        steps.get(shown).target().layoutBoundsProperty().removeListener(moved);
    }

    /** Takes the card away. */
    private void end() {
        boolean hadFocus = Optional.ofNullable(getScene().getFocusOwner()).filter(this::isOnCard).isPresent();
        forget();
        over.getChildren().remove(this);
        over.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        if (hadFocus) {
            focusBefore.ifPresent(Node::requestFocus);
        }
        ended.run();
    }

    private boolean isOnCard(Node node) {
        return node == card || node.getParent() != null && isOnCard(node.getParent());
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    /** Text is meant for the document: it goes there, and so does the focus. */
    private void typed(KeyEvent event) {
        boolean isText = !event.isShortcutDown() && !event.isAltDown() && !event.getCharacter().isBlank()
                && event.getCharacter().codePoints().noneMatch(Character::isISOControl);
        if (isText) {
            event.consume();
            focusBefore.ifPresent(node -> {
                node.requestFocus();
                Event.fireEvent(node, event.copyFor(node, node));
            });
        }
    }

    @Override
    protected void layoutChildren() {
        Bounds target = sceneToLocal(steps.get(shown).target().localToScene(steps.get(shown).target().getLayoutBounds()));
        // Round the part, not on it, as far as the window reaches.
        double left = Math.max(1, target.getMinX() - AROUND);
        double top = Math.max(1, target.getMinY() - AROUND);
        Bounds inside = new BoundingBox(left, top, Math.min(target.getMaxX() + AROUND, getWidth() - 1) - left,
                Math.min(target.getMaxY() + AROUND, getHeight() - 1) - top);
        frame.resizeRelocate(inside.getMinX(), inside.getMinY(), inside.getWidth(), inside.getHeight());
        double width = Math.min(CARD, getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        card.resize(width, height);
        double x = Math.clamp(inside.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP));
        double y = Math.clamp(inside.getMinY(), GAP, Math.max(GAP, getHeight() - height - GAP));
        if (inside.getMaxX() + GAP + width <= getWidth() - GAP && inside.getHeight() > height) {
            x = inside.getMaxX() + GAP;
        } else if (inside.getMinX() - GAP - width >= GAP && inside.getHeight() > height && inside.getWidth() < getWidth() / 2) {
            x = inside.getMinX() - GAP - width;
        } else if (inside.getMaxY() + GAP + height <= getHeight() - GAP) {
            y = inside.getMaxY() + GAP;
        } else if (inside.getMinY() - GAP - height >= GAP) {
            y = inside.getMinY() - GAP - height;
        } else {
            x = inside.getCenterX() - width / 2;
            y = inside.getCenterY() - height / 2;
        }
        card.relocate(Math.round(x), Math.round(y));
    }
}
