package org.edusum.ui.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Outline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.ui.field.PlaceName;

/** A line to search the fields of the document by their labels, with the list of those found. */
final class FieldPicker {

    private static final double ROW = 44;
    private static final int ROWS = 5;

    private final TextField search = new TextField();
    private final ListView<FieldListing> list = new ListView<>();
    private Summary summary;
    private Outline outline;
    private List<FieldListing> all = List.of();
    private FieldType type;
    private Set<FieldId> inTables = Set.of();

    /** @param choose takes the field that the clerk chose with the mouse */
    FieldPicker(Consumer<FieldId> choose) {
        search.setId("card-search");
        search.setPromptText(Wording.of("card.search"));
        search.setAccessibleText(Wording.of("card.search"));
        list.setId("card-list");
        list.setAccessibleText(Wording.of("card.list"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Wording.of("card.none")));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(choose);
            }
        });
        search.textProperty().addListener((o, old, now) -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField search() {
        return search;
    }

    ListView<FieldListing> list() {
        return list;
    }

    /** Shows the fields of a summary, those like a type first. @param except one that is not to be chosen */
    void show(Summary from, FieldType like, Optional<FieldId> except) {
        summary = from;
        outline = Outline.of(from);
        type = like;
        inTables = from.tableProses().flatMap(Prose::references).map(FieldRef::field).collect(Collectors.toSet());
        all = FieldListing.of(from).stream().filter(listing -> except.filter(listing.field().id()::equals).isEmpty()).toList();
        search.clear();
        find();
    }

    private void find() {
        list.getItems().setAll(FieldListing.matching(all, search.getText(), type));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    Optional<FieldId> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(listing -> listing.field().id());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, ROWS);
            case PAGE_UP -> move(event, -ROWS);
            default -> { }
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        if (!list.getItems().isEmpty()) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - ROWS + 1));
        }
    }

    /** Where a field stands: the first place, and how many there are. */
    private String where(FieldListing listing) {
        if (listing.places().isEmpty()) {
            return Wording.of(inTables.contains(listing.field().id()) ? "card.tables" : "card.nowhere");
        }
        String first = PlaceName.of(summary, outline, listing.places().getFirst());
        return listing.places().size() == 1 ? first
                : Wording.of("card.places", first, String.valueOf(listing.places().size()));
    }

    private final class Cell extends ListCell<FieldListing> {
        private final Label name = new Label();
        private final Label place = new Label();
        private final VBox lines = new VBox(name, place);

        Cell() {
            name.getStyleClass().add("field-card-found");
            place.getStyleClass().add("field-card-where");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FieldListing item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Field field = item.field();
            String value = field.isFilled() ? field.printed(Form.FULL) : Wording.of("field.unfilled");
            name.setText(Wording.of("field.spoken", field.label(), value));
            place.setText(where(item));
            setAccessibleText(name.getText() + " " + place.getText());
            setGraphic(lines);
        }
    }
}
