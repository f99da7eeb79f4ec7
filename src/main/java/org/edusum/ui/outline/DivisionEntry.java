package org.edusum.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.edusum.ui.text.Messages;

/**
 * Asks for a responsible division over the tree, with those that the document names already. A node of the same scene,
 * not a popup: what an input method writes into a popup reaches the focused control of the window as well.
 */
final class DivisionEntry extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 8;

    private final TextField line = new TextField();
    private final VBox suggestions = new VBox();
    private final Runnable released;
    private List<String> used = List.of();
    private Consumer<String> taker = typed -> { };
    private int chosen = -1;

    /** @param released the focus is to go back to the tree */
    DivisionEntry(Runnable released) {
        this.released = released;
        getStyleClass().add("division-entry");
        line.setId("outline-division");
        line.setPromptText(Messages.text("outline.division.prompt"));
        line.setAccessibleText(Messages.text("outline.division"));
        suggestions.getStyleClass().add("suggestions");
        Label caption = new Label(Messages.text("outline.division"));
        caption.getStyleClass().add("caption");
        getChildren().setAll(caption, line, suggestions);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.textProperty().addListener((o, old, now) -> suggest(now.strip()));
        line.focusedProperty().addListener((o, was, is) -> {
            if (was && !is && getScene() != null && getScene().getFocusOwner() != line) {
                take(false);
            }
        });
        addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
    }

    /** Opens. @param start what the line holds at first; take gets what was entered */
    void open(String start, List<String> usedSoFar, Consumer<String> take) {
        used = usedSoFar;
        taker = take;
        setVisible(true);
        line.setText(start);
        suggest("");
        line.requestFocus();
        line.selectAll();
    }

    private void suggest(String typed) {
        chosen = -1;
        suggestions.getChildren().setAll(used.stream().filter(division -> division.contains(typed)).limit(MOST)
                .map(this::suggestion).toList());
    }

    private Label suggestion(String division) {
        Label label = new Label(division);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setOnMousePressed(event -> {
            event.consume();
            finish(division);
        });
        return label;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(true);
            case ESCAPE -> close(true);
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen = Math.clamp(index, -1, suggestions.getChildren().size() - 1);
        for (int i = 0; i < suggestions.getChildren().size(); i++) {
            suggestions.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    /** Takes over what was entered, if it is open. */
    void finish() {
        take(false);
    }

    private void take(boolean isSuggestionMeant) {
        if (isVisible()) {
            Consumer<String> take = taker;
            String entered = isSuggestionMeant && chosen >= 0
                    ? ((Label) suggestions.getChildren().get(chosen)).getText() : line.getText();
            close(isSuggestionMeant);
            take.accept(entered);
        }
    }

    private void finish(String division) {
        line.setText(division);
        take(true);
    }

    private void close(boolean isFocusFree) {
        setVisible(false);
        if (isFocusFree) {
            released.run();
        }
    }
}
