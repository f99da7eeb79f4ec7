package org.edusum.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.session.Session;

/**
 * The bar over the prose that finds and replaces: part of the window, not a popup, so that what an input method writes
 * into it reaches nothing else. Looks while the clerk types, a moment after the last character.
 */
public final class FindBar {

    private static final Duration TYPING_PAUSE = Duration.millis(100);
    /** After a change of the document; a pause in which nothing is redrawn under the clerk's hands. */
    private static final Duration EDITING_PAUSE = Duration.millis(300);

    /** Of the bar's width; in a narrow window what is beside the lines needs the room more. */
    private static final double LINES_SHARE = 0.3;
    private static final double MIN_LINES = 120;
    private static final double MAX_LINES = 210;

    private final FindModel model;
    private final Host host;
    private final Region root;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private final PauseTransition editing = new PauseTransition(EDITING_PAUSE);
    private boolean isComposing;

    @FXML private TextField find;
    @FXML private TextField replacement;
    @FXML private Region lines;
    @FXML private FlowPane finding;
    @FXML private FlowPane replacing;
    @FXML private CheckBox pattern;
    @FXML private CheckBox tellsCase;
    @FXML private CheckBox tellsWidth;
    @FXML private CheckBox labels;
    @FXML private ComboBox<Reach> reach;
    @FXML private Label count;
    @FXML private Label notice;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button replace;
    @FXML private Button replaceAll;

    /**
     * What the bar asks of the window around it.
     *
     * @param isComposing whether an input method is writing into the prose
     * @param toProse     gives the focus to the prose
     */
    public record Host(BooleanSupplier isComposing, Runnable toProse, Runnable undo) {
    }

    public FindBar(FindModel model, Session session, Host host) {
        this.model = model;
        this.host = host;
        root = (Region) Fxml.load(this, "find.fxml");
        lines.prefWidthProperty().bind(root.widthProperty().map(width -> Math.clamp(width.doubleValue() * LINES_SHARE, MIN_LINES, MAX_LINES)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::watch);
        root.addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
        session.summaryProperty().addListener((o, old, now) -> changed());
        session.shownProperty().addListener((o, old, now) -> changed());
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        // The pane around asks for a height without telling the width.
        List.of(finding, replacing).forEach(lines -> lines.widthProperty().addListener(
                (o, old, now) -> lines.setPrefWrapLength(now.doubleValue())));
        find.textProperty().bindBidirectional(model.options().textProperty());
        replacement.textProperty().bindBidirectional(model.options().replacementProperty());
        pattern.selectedProperty().bindBidirectional(model.options().patternProperty());
        tellsCase.selectedProperty().bindBidirectional(model.options().caseProperty());
        tellsWidth.selectedProperty().bindBidirectional(model.options().widthProperty());
        labels.selectedProperty().bindBidirectional(model.options().labelsProperty());
        tellsWidth.disableProperty().bind(model.options().patternProperty());
        reach.getItems().setAll(Reach.values());
        reach.valueProperty().bindBidirectional(model.options().reachProperty());
        previous.disableProperty().bind(model.hasMatchesProperty().not());
        next.disableProperty().bind(model.hasMatchesProperty().not());
        replace.disableProperty().bind(model.hasMatchesProperty().not());
        replaceAll.disableProperty().bind(model.hasMatchesProperty().not());
        model.statusProperty().addListener((o, old, now) -> show(now));
        show(model.statusProperty().get());
        typing.setOnFinished(event -> model.search());
        editing.setOnFinished(event -> refresh());
        find.textProperty().addListener((o, old, now) -> typed());
        model.options().patternProperty().addListener((o, was, is) -> searchAgain());
        model.options().caseProperty().addListener((o, was, is) -> searchAgain());
        model.options().widthProperty().addListener((o, was, is) -> searchAgain());
        model.options().labelsProperty().addListener((o, was, is) -> searchAgain());
        model.options().reachProperty().addListener((o, old, now) -> searchAgain());
    }

    /** Before the line takes it: what is being composed stands in the line's text but is not yet looked for. */
    private void watch(InputMethodEvent event) {
        isComposing = !event.getComposed().isEmpty();
        if (!isComposing && !event.getCommitted().isEmpty()) {
            typing.playFromStart();
        }
    }

    private void show(FindModel.Status status) {
        count.setText(status.count());
        find.setAccessibleHelp(status.count() + " " + status.notice());
        count.getStyleClass().remove("fault");
        if (!status.count().isEmpty() && !model.hasMatchesProperty().get()) {
            count.getStyleClass().add("fault");
        }
        notice.setText(status.notice());
        notice.setVisible(!status.notice().isEmpty());
        notice.setManaged(!status.notice().isEmpty());
        notice.getStyleClass().remove("fault");
        if (status.isFault()) {
            notice.getStyleClass().add("fault");
        }
    }

    /** Opens the bar, or comes back to it. @param withReplacing whether the line for the new words is shown too */
    public void open(boolean withReplacing) {
        boolean isInBar = root.isVisible() && (find.isFocused() || replacement.isFocused());
        root.setVisible(true);
        root.setManaged(true);
        showReplacing(withReplacing || replacement.isVisible() && isInBar);
        if (!isInBar) {
            model.open();
        }
        find.requestFocus();
        find.selectAll();
    }

    private void showReplacing(boolean isShown) {
        List.of(replacement, replacing).forEach(line -> {
            line.setVisible(isShown);
            line.setManaged(isShown);
        });
    }

    /** Goes to the next match, or the one before; opens the bar when nothing was looked for yet. */
    public void step(boolean forward) {
        if (model.options().textProperty().get().isEmpty()) {
            open(false);
        } else if (!searchWaiting()) {
            model.step(forward);
        }
    }

    /** Looks at once for what was typed a moment ago. @return whether there was something */
    private boolean searchWaiting() {
        boolean isWaiting = typing.getStatus() == Animation.Status.RUNNING;
        if (isWaiting) {
            searchAgain();
        }
        return isWaiting;
    }

    private void searchAgain() {
        typing.stop();
        if (model.isOpen()) {
            model.search();
        }
    }

    private void typed() {
        if (model.isOpen() && !isComposing) {
            typing.playFromStart();
        }
    }

    private void changed() {
        if (model.isOpen()) {
            editing.playFromStart();
        }
    }

    private void refresh() {
        if (host.isComposing().getAsBoolean()) {
            editing.playFromStart();
        } else {
            model.refresh();
        }
    }

    @FXML private void next() {
        step(true);
    }

    @FXML private void previous() {
        step(false);
    }

    @FXML private void replace() {
        searchWaiting();
        model.replace();
        keepFocus();
    }

    @FXML private void replaceAll() {
        searchWaiting();
        model.replaceAll();
        keepFocus();
    }

    /** A button that has nothing left to do would hand its focus to the next control, which closes the bar. */
    private void keepFocus() {
        if (replace.isDisabled() && !replacement.isFocused()) {
            find.requestFocus();
            find.selectAll();
        }
    }

    public boolean isOpen() {
        return model.isOpen();
    }

    /** Closes the bar; the match the clerk is at stays selected in the prose, which gets the focus if the bar had it. */
    @FXML
    public void close() {
        boolean hadFocus = root.isFocusWithin();
        typing.stop();
        editing.stop();
        model.close();
        root.setVisible(false);
        root.setManaged(false);
        if (hadFocus) {
            host.toProse().run();
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Runnable> action = event.isShortcutDown() ? shortcut(event) : plain(event);
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> plain(KeyEvent event) {
        boolean isInLine = find.isFocused() || replacement.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            return Optional.of(this::close);
        }
        if (event.getCode() != KeyCode.ENTER || !isInLine || isComposing) {
            return Optional.empty();
        }
        return Optional.of(replacement.isFocused() ? this::replace : () -> step(!event.isShiftDown()));
    }

    /** Ctrl+H would delete a character in a line of text, and undo would take back only what was typed in it. */
    private Optional<Runnable> shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case H -> Optional.of(() -> open(true));
            case Z -> model.hasJustReplaced() && !event.isShiftDown() ? Optional.of(host.undo()) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
