package org.edusum.ui.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.Expression.Part;
import org.edusum.model.Field;
import org.edusum.ui.text.Messages;

/** The list from which fields are taken into a formula: found by their words, taken with Enter or two clicks. */
public final class FieldPicker extends VBox {

    private final Function<String, List<FormulaModel.Choice>> choices;
    private final BiConsumer<Field, Part> take;
    private final TextField search = new TextField();
    private final ListView<FormulaModel.Choice> fields = new ListView<>();

    /** @param choices the fields for some words @param take is given what is taken */
    public FieldPicker(Function<String, List<FormulaModel.Choice>> choices, BiConsumer<Field, Part> take) {
        super(8);
        this.choices = choices;
        this.take = take;
        search.setId("formula-search");
        search.setPromptText(Messages.text("formula.search"));
        search.setAccessibleText(Messages.text("formula.search"));
        search.textProperty().addListener((o, old, now) -> list());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searching);
        fields.setId("formula-fields");
        fields.setAccessibleText(Messages.text("formula.fields"));
        fields.setCellFactory(view -> new ChoiceCell());
        fields.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take(Part.VALUE);
            }
        });
        fields.addEventHandler(KeyEvent.KEY_PRESSED, this::taking);
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().addAll(search, fields, takers());
        list();
    }

    private HBox takers() {
        Button value = new Button(Messages.text("formula.take"));
        value.setId("formula-take");
        value.setOnAction(event -> take(Part.VALUE));
        Button last = new Button(Messages.text("formula.take.last"));
        last.setOnAction(event -> take(Part.LAST));
        List.of(value, last).forEach(button ->
                button.disableProperty().bind(fields.getSelectionModel().selectedItemProperty().isNull()));
        HBox bar = new HBox(8, value, last);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            fields.requestFocus();
            fields.getSelectionModel().select(Math.min(1, fields.getItems().size() - 1));
            event.consume();
        } else {
            taking(event);
        }
    }

    private void taking(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            take(event.isShiftDown() ? Part.LAST : Part.VALUE);
            event.consume();
        }
    }

    private void list() {
        fields.getItems().setAll(choices.apply(search.getText()));
        fields.getSelectionModel().selectFirst();
    }

    private void take(Part part) {
        Optional.ofNullable(fields.getSelectionModel().getSelectedItem()).ifPresent(choice -> take.accept(choice.field(), part));
    }

    /** A field with its value and where it stands. */
    private static final class ChoiceCell extends ListCell<FormulaModel.Choice> {

        private final Label label = new Label();
        private final Label value = new Label();
        private final Label place = new Label();
        private final HBox line = new HBox(12, label, value, place);

        ChoiceCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            label.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            place.getStyleClass().add("hint");
            HBox.setHgrow(place, Priority.ALWAYS);
            line.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(FormulaModel.Choice choice, boolean isEmpty) {
            super.updateItem(choice, isEmpty);
            boolean isBlank = isEmpty || choice == null;
            setGraphic(isBlank ? null : line);
            setAccessibleText(isBlank ? null : choice.field().label() + "，" + choice.value());
            if (!isBlank) {
                label.setText(choice.field().label());
                value.setText(choice.value());
                place.setText(choice.place());
            }
        }
    }
}
