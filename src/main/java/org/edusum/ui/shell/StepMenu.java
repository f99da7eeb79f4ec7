package org.edusum.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.edusum.model.edit.History;
import org.edusum.ui.text.Messages;

/** The drop-down beside undo or redo: the last steps by name, the newest first; choosing one goes as far as that one. */
final class StepMenu {

    private static final int SHOWN = 20;
    private static final int TEXT = 16;

    private final MenuButton button;
    private final Function<Integer, List<History.Step>> steps;
    private final String key;
    private final IntConsumer go;

    /**
     * @param steps gives as many of the last steps as asked for
     * @param key   of the words for the first of them alone, and with {@code .many} for several
     * @param go    goes so many steps
     */
    StepMenu(MenuButton button, Function<Integer, List<History.Step>> steps, String key, IntConsumer go) {
        this.button = button;
        this.steps = steps;
        this.key = key;
        this.go = go;
    }

    /** @param isIdle whether there is no step */
    void bind(ObservableValue<Boolean> isIdle, Runnable beforeShowing) {
        button.disableProperty().bind(isIdle);
        // An item must be there before the first time, else the menu does not open.
        button.getItems().setAll(new MenuItem(""));
        button.setOnShowing(event -> {
            beforeShowing.run();
            fill();
        });
    }

    private static String name(History.Step step) {
        String text = step.text();
        String beginning = text.length() <= TEXT ? text : text.substring(0, text.offsetByCodePoints(0, TEXT / 2)) + "…";
        return text.isBlank() ? step.edit().name() : Messages.text("tool.step.text", step.edit().name(), beginning);
    }

    private void fill() {
        button.getItems().clear();
        for (History.Step step : steps.apply(SHOWN)) {
            int count = button.getItems().size() + 1;
            MenuItem item = new MenuItem(count == 1 ? name(step) : Messages.text(key, name(step), String.valueOf(count)));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> go.accept(count));
            button.getItems().add(item);
        }
    }
}
