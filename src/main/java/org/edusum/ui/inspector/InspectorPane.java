package org.edusum.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import org.edusum.ui.field.FieldTypes;
import org.edusum.ui.fxml.Fxml;

/** The inspector: shows the selected field and hands what the clerk enters to its model. */
public final class InspectorPane {

    private final InspectorModel model;
    private final Consumer<Place> reveal;
    private final Parent root;
    private Optional<FieldId> shown = Optional.empty();
    private List<EntryLine> lines = List.of();
    private boolean isShowing;

    @FXML private Region details;
    @FXML private Region nothing;
    @FXML private TextField label;
    @FXML private ComboBox<FieldTypes> type;
    @FXML private TextField unit;
    @FXML private TextField value;
    @FXML private TextField previous;
    @FXML private TextField reason;
    @FXML private VBox reasonPart;
    @FXML private TextField source;
    @FXML private TextArea note;
    @FXML private VBox figures;
    @FXML private Label fault;
    @FXML private Label previousFault;
    @FXML private Label labelFault;
    @FXML private Label difference;
    @FXML private Label placesTitle;
    @FXML private ListView<InspectorModel.Standing> places;

    /** @param reveal shows a place in the editor */
    public InspectorPane(InspectorModel model, Consumer<Place> reveal) {
        this.model = model;
        this.reveal = reveal;
        root = Fxml.load(this, "inspector.fxml");
    }

    /** Puts what else is known of the figure below its value. */
    public void setFigures(Node facts) {
        figures.getChildren().setAll(facts);
    }

    public Parent root() {
        return root;
    }

    /** Takes over what was typed; what is not understood stays as typed, with what is expected below it. */
    public void finishEntry() {
        lines.forEach(EntryLine::commit);
    }

    /** Gives the focus to the value. */
    public void requestFocus() {
        value.requestFocus();
    }

    @FXML
    private void initialize() {
        lines = List.of(
                line(label, Optional.of(labelFault), model::enterLabel),
                line(unit, Optional.of(labelFault), model::enterUnit),
                line(value, Optional.of(fault), model::enterValue),
                line(previous, Optional.of(previousFault), model::enterPrevious),
                line(source, Optional.empty(), always(model::enterSource)),
                line(note, Optional.empty(), always(model::enterNote)),
                line(reason, Optional.empty(), always(model::enterReason)));
        type.getItems().setAll(FieldTypes.values());
        type.valueProperty().addListener((o, old, chosen) -> {
            if (!isShowing && chosen != null) {
                field().ifPresent(field -> model.chooseType(field, chosen));
            }
        });
        places.setOnMouseClicked(event -> revealChosen());
        places.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                revealChosen();
            }
        });
        model.setBeforeSelection(() -> lines.forEach(EntryLine::commit));
        model.fieldProperty().addListener((o, old, now) -> show(now));
        show(model.fieldProperty().get());
    }

    private EntryLine line(TextInputControl control, Optional<Label> below,
                           BiFunction<Field, String, Optional<String>> enter) {
        Function<String, Optional<String>> toModel = typed -> field().flatMap(field -> enter.apply(field, typed));
        return new EntryLine(control, below, toModel, model::undo, model::redo);
    }

    private static BiFunction<Field, String, Optional<String>> always(BiConsumer<Field, String> enter) {
        return (field, typed) -> {
            enter.accept(field, typed);
            return Optional.empty();
        };
    }

    /** The field shown, as it is now; entries of a field that is being left still go to it. */
    private Optional<Field> field() {
        return shown.flatMap(model::find);
    }

    private void revealChosen() {
        Optional.ofNullable(places.getSelectionModel().getSelectedItem()).ifPresent(s -> reveal.accept(s.place()));
    }

    private void show(Optional<Field> field) {
        details.setVisible(field.isPresent());
        nothing.setVisible(field.isEmpty());
        boolean isAnother = !field.map(Field::id).equals(shown);
        shown = field.map(Field::id);
        isShowing = true;
        try {
            field.ifPresent(f -> show(f, isAnother));
        } finally {
            isShowing = false;
        }
    }

    private void show(Field field, boolean isAnother) {
        List<String> texts = List.of(field.label(), field.type().unit(), entry(field, field.value()),
                entry(field, field.previous()), field.source(), field.note(), field.reason());
        for (int i = 0; i < texts.size(); i++) {
            if (isAnother) {
                lines.get(i).replace(field.id(), texts.get(i));
            } else {
                lines.get(i).show(texts.get(i));
            }
        }
        FieldTypes kind = FieldTypes.of(field.type());
        type.setValue(kind);
        unit.setDisable(!kind.hasUnit());
        difference.setText(model.difference(field));
        // Asked for only where the change is large: no line more than needed.
        boolean isAsked = model.wantsReason(field) || !field.reason().isEmpty();
        reasonPart.setVisible(isAsked);
        reasonPart.setManaged(isAsked);
        List<InspectorModel.Standing> standing = model.places(field.id());
        places.getItems().setAll(standing);
        placesTitle.setText(InspectorModel.count(standing));
    }

    /** What an entry field shows: the printed value without its unit, or dates in full. */
    private static String entry(Field field, Value value) {
        return value instanceof Value.Empty ? "" : switch (value) {
            case Value.Quantity q -> MachineForm.write(q);
            case Value.Empty v -> "";
            case Value.Span v -> field.type().printBare(v);
            case Value.Year v -> field.type().printBare(v);
            case Value.YearMonth v -> field.type().print(v);
            case Value.MonthDay v -> field.type().print(v);
            case Value.Month v -> field.type().printBare(v);
            case Value.Date v -> field.type().print(v);
            case Value.Words v -> field.type().print(v);
        };
    }
}
