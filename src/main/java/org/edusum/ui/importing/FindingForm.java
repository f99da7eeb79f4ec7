package org.edusum.ui.importing;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Rules;
import org.edusum.importing.review.Corrections;
import org.edusum.ui.text.Messages;

/** What was recognised at the selected place, why, and what the clerk may change about it. */
final class FindingForm extends VBox {

    private final ReviewModel model;
    private final Label why = new Label();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField unit = new TextField();
    private final TextField label = new TextField();
    private final ComboBox<String> variable = new ComboBox<>();
    private final Button right = button("import.right", this::confirm);
    private final Button none = button("import.notField", this::toggleNone);
    private final Button alike = button("import.alike", this::changeAlike);
    private final GridPane grid = new GridPane(8, 6);
    private final FlowPane fieldButtons = new FlowPane(6, 6);
    private final FlowPane headingButtons = new FlowPane(6, 6);
    private boolean isFilling = false;

    FindingForm(ReviewModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("finding-form");
        setMinHeight(USE_PREF_SIZE);
        why.setId("import-why");
        why.setWrapText(true);
        why.getStyleClass().add("hint");
        why.setMinHeight(USE_PREF_SIZE);
        kind.setId("import-kind");
        kind.getItems().setAll(Kinds.CHOICE);
        kind.setConverter(naming());
        kind.setMaxWidth(Double.MAX_VALUE);
        unit.setId("import-unit");
        unit.setPrefColumnCount(5);
        label.setId("import-label");
        variable.setId("import-variable");
        variable.setConverter(variableNaming());
        variable.setMaxWidth(Double.MAX_VALUE);
        row(0, "import.label", label, "import.unit", unit);
        row(1, "import.kind", kind, "import.variable", variable);
        fieldButtons.getChildren().setAll(right, none, alike, more());
        headingButtons.getChildren().setAll(button("import.right", this::confirm), button("import.heading.higher", () -> model.move(-1)),
                button("import.heading.deeper", () -> model.move(1)), button("import.heading.not", model::removeHeading));
        kind.valueProperty().addListener((o, old, now) -> take(now != null && !isFilling, () ->
                model.change(mark -> Corrections.withKind(mark, now, mark.unit()))));
        variable.valueProperty().addListener((o, old, now) -> take(now != null && !isFilling, () ->
                model.change(mark -> mark.withVariable(now))));
        entry(unit, this::takeUnit);
        entry(label, this::takeLabel);
        model.selectedProperty().addListener((o, old, now) -> fill());
        fill();
    }

    /** Takes what was typed and not yet ended by a key. */
    void finishEntry() {
        if (unit.isFocused()) {
            takeUnit();
        } else if (label.isFocused()) {
            takeLabel();
        }
    }

    private void takeUnit() {
        model.change(mark -> mark.withKind(mark.kind(), unit.getText().strip()));
    }

    private void takeLabel() {
        if (!label.getText().isBlank()) {
            model.change(mark -> mark.withLabel(label.getText().strip()));
        }
    }

    private static void take(boolean isWanted, Runnable change) {
        if (isWanted) {
            change.run();
        }
    }

    private static void entry(TextField field, Runnable take) {
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((o, was, is) -> take(!is, take));
    }

    private void row(int row, String firstKey, Node first, String secondKey, Node second) {
        grid.addRow(row, named(firstKey, first), first, named(secondKey, second), second);
        GridPane.setHgrow(first, Priority.ALWAYS);
        GridPane.setHgrow(second, Priority.SOMETIMES);
    }

    private static Label named(String key, Node node) {
        Label name = new Label(Messages.text(key));
        name.setLabelFor(node);
        name.setMinWidth(USE_PREF_SIZE);
        node.setAccessibleText(name.getText());
        return name;
    }

    /** What is seldom wanted. */
    private MenuButton more() {
        MenuItem merge = new MenuItem(Messages.text("import.merge"));
        merge.setOnAction(event -> model.merge());
        MenuItem split = new MenuItem(Messages.text("import.split"));
        split.setOnAction(event -> model.split());
        MenuButton more = new MenuButton(Messages.text("import.more"), null, merge, split);
        more.setId("import-more");
        more.setMinWidth(USE_PREF_SIZE);
        return more;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void fill() {
        isFilling = true;
        switch (model.selectedProperty().get().orElse(null)) {
            case Finding.Field(FieldMark mark) -> fill(mark);
            case Finding.Heading(HeadingMark heading) -> {
                why.setText(sentence(heading.because()));
                getChildren().setAll(why, headingButtons);
            }
            case null -> {
                why.setText(Messages.text("import.select"));
                getChildren().setAll(why);
            }
        }
        isFilling = false;
    }

    private void fill(FieldMark mark) {
        why.setText(sentence(mark.because()));
        kind.setValue(Kinds.CHOICE.contains(mark.kind()) ? mark.kind() : null);
        unit.setText(mark.unit());
        label.setText(mark.label());
        TreeSet<String> known = new TreeSet<>(List.of("", "province", "city", "district", "bureau", "year"));
        model.now().fields().forEach(other -> known.add(other.variable()));
        variable.getItems().setAll(known);
        variable.setValue(mark.variable());
        boolean isNone = mark.role() == Role.IGNORE;
        none.setText(Messages.text(isNone ? "import.isField" : "import.notField"));
        grid.setDisable(isNone);
        int others = model.alike().size();
        alike.setText(Messages.text("import.alike", others));
        alike.setDisable(others == 0);
        getChildren().setAll(why, grid, fieldButtons);
    }

    private static String sentence(Because because) {
        return because.equals(Because.CLERK) ? Rules.sentence(because.rule())
                : Messages.text(because.isSure() ? "import.why" : "import.why.unsure", Rules.sentence(because.rule()), because.confidence());
    }

    private void confirm() {
        model.confirm();
    }

    private void toggleNone() {
        model.change(mark -> Corrections.withoutField(mark, mark.role() != Role.IGNORE));
    }

    private void changeAlike() {
        model.changeAlike();
    }

    private static StringConverter<Kind> naming() {
        return new StringConverter<>() {
            @Override
            public String toString(Kind value) {
                return value == null ? "" : Kinds.name(value);
            }

            @Override
            public Kind fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private StringConverter<String> variableNaming() {
        return new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : VariableNames.of(model.now(), value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
