package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;

/**
 * The card at the caret in which the clerk says what a new field is to be, or which field of the document is meant. A
 * node of the same scene, not a popup: what an input method writes into a popup reaches the prose as well.
 */
final class FieldCard extends VBox {

    private static final double WIDTH = 400;
    private static final double GAP = 6;

    private final Label title = new Label();
    private final FieldForm form = new FieldForm();
    private final FieldPicker picker = new FieldPicker(this::choose);
    private final Button confirm = new Button();
    private final Button cancel = new Button(Wording.of("card.cancel"));
    private Optional<Answers> answers = Optional.empty();
    private boolean isLinkOnly;
    private Bounds anchor = new BoundingBox(0, 0, 0, 0);

    /** What the clerk answers; the card is closed by then. */
    interface Answers {

        /** A new field is wanted. */
        void made(FieldForm.Properties properties);

        /** A field of the document is wanted. */
        void chosen(FieldId field);

        /** Nothing is wanted any more. */
        void cancelled();
    }

    FieldCard() {
        getStyleClass().add("field-card");
        setId("field-card");
        title.getStyleClass().add("field-card-title");
        confirm.setId("card-confirm");
        confirm.getStyleClass().add("accent");
        cancel.setId("card-cancel");
        confirm.setOnAction(event -> confirm());
        cancel.setOnAction(event -> cancel());
        Label keys = new Label(Wording.of("card.keys"));
        keys.getStyleClass().add("field-card-where");
        Pane between = new Pane();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(keys, between, confirm, cancel);
        buttons.getStyleClass().add("field-card-buttons");
        getChildren().addAll(title, picker.search(), picker.list(), form, buttons);
        setManaged(false);
        setVisible(false);
        picker.search().textProperty().addListener((o, old, now) -> showPart());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.ANY, FieldCard::keep);
        addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
    }

    /** Letters stay in the card; keys with Ctrl or Alt and function keys still reach the window's menu. */
    private static void keep(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
        }
    }

    boolean isOpen() {
        return answers.isPresent();
    }

    /** Asks for a new field at a place, or for one of the document in its stead. */
    void openNew(String heading, Summary summary, FieldSite site, Answers to) {
        open(heading, false, to);
        picker.show(summary, site.guess().type(), Optional.empty());
        form.show(site);
        showPart();
        form.start();
    }

    /** Asks for a field of the document. @param like a type that comes first @param except the field that is there now */
    void openLink(String heading, Summary summary, FieldType like, FieldId except, Answers to) {
        open(heading, true, to);
        picker.show(summary, like, Optional.of(except));
        showPart();
        picker.search().requestFocus();
    }

    private void open(String heading, boolean linkOnly, Answers to) {
        title.setText(heading);
        isLinkOnly = linkOnly;
        answers = Optional.of(to);
        setVisible(true);
    }

    private boolean isPicking() {
        return isLinkOnly || !picker.search().getText().isBlank();
    }

    private void showPart() {
        show(picker.list(), isPicking());
        show(form, !isPicking());
        confirm.setText(Wording.of(isLinkOnly ? "card.link" : isPicking() ? "card.insertFound" : "card.confirm"));
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** The line that is being written in, for the commands of the window's menu. */
    Optional<TextField> line() {
        return isOpen() && getScene().getFocusOwner() instanceof TextField line && controls().contains(line)
                ? Optional.of(line) : Optional.empty();
    }

    private List<Node> controls() {
        List<Node> asked = isPicking() ? List.of() : form.controls();
        List<Node> all = new ArrayList<>(List.of(picker.search()));
        all.addAll(asked);
        all.addAll(List.of(confirm, cancel));
        all.removeIf(Node::isDisabled);
        return all;
    }

    private void pressed(KeyEvent event) {
        boolean isChoosingType = event.getTarget() instanceof ComboBox<?> combo && combo.isShowing();
        boolean isOnButton = event.getTarget() instanceof Button;
        if (isChoosingType) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> run(event, !isOnButton, this::confirm);
            case ESCAPE -> run(event, true, this::cancel);
            case TAB -> run(event, !event.isShortcutDown(), () -> tab(event.isShiftDown() ? -1 : 1));
            case F, F9 -> run(event, FieldCommands.isInsert(event), picker.search()::requestFocus);
            default -> { }
        }
    }

    private static void run(KeyEvent event, boolean isMeant, Runnable action) {
        if (isMeant) {
            event.consume();
            action.run();
        }
    }

    /** The focus stays in the card. */
    private void tab(int step) {
        List<Node> all = controls();
        int at = all.indexOf(getScene().getFocusOwner());
        Node next = all.get(Math.floorMod(at + step, all.size()));
        next.requestFocus();
        if (next instanceof TextField line) {
            line.selectAll();
        }
    }

    private void confirm() {
        if (isPicking()) {
            picker.chosen().ifPresent(this::choose);
        } else {
            form.read().ifPresent(properties -> close().ifPresent(to -> to.made(properties)));
        }
    }

    private void choose(FieldId field) {
        close().ifPresent(to -> to.chosen(field));
    }

    /** Closes without an answer. */
    void cancel() {
        close().ifPresent(Answers::cancelled);
    }

    /** Closes because the document or the selection went on. @return whether the focus was in the card */
    boolean abandon() {
        boolean hadFocus = isOpen() && isIn(getScene().getFocusOwner());
        close();
        return hadFocus;
    }

    private boolean isIn(Node focused) {
        return focused != null && (focused == this || isIn(focused.getParent()));
    }

    private Optional<Answers> close() {
        Optional<Answers> open = answers;
        answers = Optional.empty();
        setVisible(false);
        return open;
    }

    /** Where the card was last put. */
    Bounds anchor() {
        return anchor;
    }

    /** Puts the card below a place, above it where there is no room. @param at in the parent's coordinates */
    void place(Bounds at, double parentWidth, double parentHeight) {
        anchor = at;
        double width = Math.min(WIDTH, parentWidth - 2 * GAP);
        applyCss();
        double height = Math.min(prefHeight(width), parentHeight - 2 * GAP);
        double below = at.getMaxY() + GAP;
        double above = at.getMinY() - GAP - height;
        double y = below + height <= parentHeight || above < 0 ? below : above;
        resizeRelocate(Math.round(Math.clamp(at.getMinX() - 16, GAP, Math.max(GAP, parentWidth - width - GAP))),
                Math.round(Math.clamp(y, GAP, Math.max(GAP, parentHeight - height - GAP))), width, height);
    }
}
