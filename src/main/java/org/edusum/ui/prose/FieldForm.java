package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.edusum.importing.guess.FieldGuess;
import org.edusum.model.Prose;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.field.FieldTypes;

/** What a new field is to be: its label, type, unit and value, with how the prose will read. */
final class FieldForm extends VBox {

    /** Characters of the prose shown on each side of the field. */
    private static final int CONTEXT = 8;

    private final TextField label = new TextField();
    private final ComboBox<FieldTypes> type = new ComboBox<>();
    private final TextField unit = new TextField();
    private final TextField value = new TextField();
    private final Text before = new Text();
    private final Text inside = new Text();
    private final Text after = new Text();
    private final TextFlow preview = new TextFlow(before, inside, after);
    private final Label note = new Label();
    private final Label problem = new Label();
    private FieldSite site;
    /** Until all is shown, and while it is being put in, nothing is worked out of it. */
    private boolean isShowing = true;

    /** The properties of a new field. */
    record Properties(FieldType type, String label, Value value) {
    }

    FieldForm() {
        getStyleClass().add("field-form");
        type.getItems().setAll(FieldTypes.values());
        type.setMaxWidth(Double.MAX_VALUE);
        unit.setPrefColumnCount(4);
        value.setPromptText(Wording.of("card.value.prompt"));
        label.setId("card-label");
        type.setId("card-type");
        unit.setId("card-unit");
        value.setId("card-value");
        before.getStyleClass().add("field-card-context");
        inside.getStyleClass().add("field-card-inside");
        after.getStyleClass().add("field-card-context");
        note.getStyleClass().add("field-card-note");
        problem.getStyleClass().add("field-entry-problem");
        problem.setId("card-problem");
        note.setId("card-note");
        note.setWrapText(true);
        problem.setWrapText(true);
        getChildren().addAll(grid(), preview, note, problem);
        type.valueProperty().addListener((o, old, now) -> typeChosen());
        List.of(label, unit, value).forEach(line -> line.textProperty().addListener((o, old, now) -> update()));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("field-form-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide, new ColumnConstraints(), new ColumnConstraints());
        grid.addRow(0, caption("card.label", label), label);
        grid.addRow(1, caption("card.type", type), type, caption("card.unit", unit), unit);
        grid.addRow(2, caption("card.value", value), value);
        GridPane.setColumnSpan(label, 3);
        GridPane.setColumnSpan(value, 3);
        return grid;
    }

    private static Label caption(String key, Node control) {
        Label caption = new Label(Wording.of(key));
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(control);
        control.setAccessibleText(Wording.of(key));
        return caption;
    }

    /** The controls in the order of the Tab key. */
    List<Node> controls() {
        return List.of(label, type, unit, value);
    }

    /** Shows what is guessed for a place. */
    void show(FieldSite at) {
        isShowing = true;
        site = at;
        FieldGuess guess = at.guess();
        label.setText(guess.label());
        unit.setText(guess.type().unit());
        value.setText(guess.value() instanceof Value.Empty ? "" : guess.type().printBare(guess.value()));
        type.setValue(FieldTypes.of(guess.type()));
        isShowing = false;
        typeChosen();
    }

    /** Puts the focus on the label, to be written over. */
    void start() {
        label.requestFocus();
        label.selectAll();
    }

    private void typeChosen() {
        if (isShowing) {
            return;
        }
        boolean hasUnit = type.getValue().hasUnit();
        unit.setDisable(!hasUnit);
        if (!hasUnit || chosen().isEmpty()) {
            unit.setText(type.getValue().from(site.guess().type()).unit());
        }
        update();
    }

    /** The type as entered; nothing while the unit is not one. */
    private Optional<FieldType> chosen() {
        FieldType like = type.getValue().from(site.guess().type());
        try {
            return Optional.of(type.getValue().withUnit(like, unit.getText().strip()));
        } catch (IllegalArgumentException notAUnit) {
            return Optional.empty();
        }
    }

    /** Shows how the prose will read, and where that differs from what stands there now. */
    private void update() {
        if (isShowing) {
            return;
        }
        problem(Optional.empty());
        Optional<FieldType> entered = chosen();
        Value typed = entered.filter(of -> !value.getText().isBlank()).map(of -> of.read(value.getText()))
                .flatMap(read -> read instanceof Entry.Accepted(Value of) ? Optional.of(of) : Optional.empty())
                .orElse(Value.EMPTY);
        String printed = entered.map(of -> site.printed(of, typed)).orElse("");
        String behind = site.behind(entered.orElse(site.guess().type()));
        String front = site.before();
        before.setText(front.length() > CONTEXT ? "…" + shown(front.substring(front.length() - CONTEXT)) : shown(front));
        inside.setText(printed);
        after.setText(behind.length() > CONTEXT ? shown(behind.substring(0, CONTEXT)) + "…" : shown(behind));
        preview.setAccessibleText(before.getText() + printed + after.getText());
        boolean isOther = !(typed instanceof Value.Empty) && site.text().filter(text -> !text.equals(printed)).isPresent();
        note.setText(isOther ? Wording.of("card.differs", site.text().orElse(""), printed) : "");
        note.setVisible(isOther);
        note.setManaged(isOther);
    }

    private static String shown(String plain) {
        return plain.replace(Prose.FIELD, '□');
    }

    /** The field as entered; where that is wrong, says what is expected and goes there. */
    Optional<Properties> read() {
        Optional<FieldType> entered = chosen();
        if (label.getText().isBlank()) {
            return refused(label, Wording.of("card.label.missing"));
        }
        if (entered.isEmpty()) {
            return refused(unit, Wording.of(type.getValue() == FieldTypes.MONEY ? "card.unit.money" : "card.unit.missing"));
        }
        return switch (entered.get().read(value.getText())) {
            case Entry.Rejected(String sentence) -> refused(value, sentence);
            case Entry.Accepted(Value of) -> Optional.of(new Properties(entered.get(), label.getText().strip(), of));
        };
    }

    private Optional<Properties> refused(TextField line, String sentence) {
        line.requestFocus();
        problem(Optional.of(sentence));
        return Optional.empty();
    }

    private void problem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }
}
