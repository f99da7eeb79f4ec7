package org.edusum.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.edusum.model.edit.History;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The menu item and the button of undo or redo: they name the step that they would take, and are off without one. */
final class LastStep {

    private LastStep() {
    }

    /** @param key of the words for none, and with {@code .step} for one. @param step the next one of a history, if any */
    static void bind(Session session, MenuItem item, Button button, String key, Function<History, Optional<History.Step>> step) {
        ObservableValue<String> text = session.historyProperty().map(history -> step.apply(history)
                .map(s -> Messages.text(key + ".step", s.edit().name())).orElse(Messages.text(key)));
        ObservableValue<Boolean> isIdle = session.historyProperty().map(history -> step.apply(history).isEmpty());
        item.textProperty().bind(text);
        item.disableProperty().bind(isIdle);
        button.disableProperty().bind(isIdle);
        button.getTooltip().textProperty().bind(text.map(t -> t.replace("_", "")));
    }
}
