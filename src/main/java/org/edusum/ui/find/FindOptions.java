package org.edusum.ui.find;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.edusum.model.SectionId;
import org.edusum.model.Text;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Query;

/** What the clerk has entered into the bar. */
final class FindOptions {

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty isPattern = new SimpleBooleanProperty();
    private final BooleanProperty tellsCase = new SimpleBooleanProperty();
    private final BooleanProperty tellsWidth = new SimpleBooleanProperty();
    private final BooleanProperty hasLabels = new SimpleBooleanProperty(true);
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.WHOLE);

    StringProperty textProperty() {
        return text;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    BooleanProperty patternProperty() {
        return isPattern;
    }

    BooleanProperty caseProperty() {
        return tellsCase;
    }

    BooleanProperty widthProperty() {
        return tellsWidth;
    }

    /** Whether names of fields are looked through. */
    BooleanProperty labelsProperty() {
        return hasLabels;
    }

    ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    /** Nothing when the selection is to be searched and there is none. */
    Optional<Query> query(SectionId shown, Optional<Selection> selected) {
        return reach.get().scope(shown, selected).map(scope -> new Query(
                Text.clean(text.get()), isPattern.get(), tellsCase.get(), tellsWidth.get(), hasLabels.get(), scope));
    }
}
