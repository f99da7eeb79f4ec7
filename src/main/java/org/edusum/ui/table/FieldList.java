package org.edusum.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.edusum.model.Field;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.text.Messages;

/** The fields of the document, to be searched by name and put into a cell. */
final class FieldList extends VBox {

    private static final int PAGE = 8;

    private final TextField search = new TextField();
    private final ListView<Field> list = new ListView<>();
    private final CheckBox unit = new CheckBox(Messages.text("table.fields.unit"));
    private final Button insert = new Button(Messages.text("table.fields.insert"));
    private final List<Field> all;
    private final TableActions actions;
    private final Runnable back;

    /** @param back gives the focus to the cells */
    FieldList(TableModel model, TableActions actions, Runnable back) {
        this.actions = actions;
        this.back = back;
        all = FieldListing.of(model.summary()).stream().map(FieldListing::field).toList();
        getStyleClass().add("table-fields");
        search.setId("table-field-search");
        search.setPromptText(Messages.text("table.fields.search"));
        SpokenName.give(search, Messages.text("table.fields.search"));
        search.textProperty().addListener((o, old, now) -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("table-field-list");
        list.setAccessibleText(Messages.text("table.fields"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Messages.text("table.fields.none")));
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                insert();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        insert.setId("table-field-insert");
        insert.setMaxWidth(Double.MAX_VALUE);
        insert.setOnAction(event -> insert());
        insert.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        Label title = new Label(Messages.text("table.fields"));
        title.getStyleClass().add("caption");
        getChildren().addAll(title, search, list, unit, insert);
        find();
    }

    /** Lets the clerk type a part of a name. */
    void open() {
        search.requestFocus();
        search.selectAll();
    }

    private void find() {
        String wanted = search.getText().strip();
        list.getItems().setAll(all.stream().filter(field -> field.label().contains(wanted)).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void insert() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(field -> actions.insert(field, !unit.isSelected()));
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (step != 0 && !list.getItems().isEmpty()) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - PAGE / 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            insert();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private static final class Line extends ListCell<Field> {

        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Field field, boolean isEmpty) {
            super.updateItem(field, isEmpty);
            setText(isEmpty || field == null ? null : Messages.text("table.fields.line", field.label(),
                    field.isFilled() ? field.printed(Form.FULL) : Messages.text("palette.unfilled")));
        }
    }
}
