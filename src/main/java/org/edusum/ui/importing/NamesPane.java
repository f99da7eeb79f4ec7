package org.edusum.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.edusum.importing.naming.Names;
import org.edusum.importing.source.Span;
import org.edusum.ui.text.Messages;

/** The names of the document, each once: those that are sure, and those the clerk is asked about. */
final class NamesPane extends ScrollPane {

    private final ReviewModel model;
    private final GridPane grid = new GridPane(10, 6);

    NamesPane(ReviewModel model) {
        this.model = model;
        setId("import-names");
        setFitToWidth(true);
        getStyleClass().add("names-pane");
        grid.getStyleClass().add("names-grid");
        setContent(grid);
        model.historyProperty().addListener((o, old, now) -> fill());
        fill();
    }

    private void fill() {
        grid.getChildren().clear();
        List<Names.Row> rows = Names.of(model.now()).rows();
        if (rows.isEmpty()) {
            grid.add(new Label(Messages.text("import.none")), 0, 0);
        }
        for (int i = 0; i < rows.size(); i++) {
            Names.Row row = rows.get(i);
            Hyperlink places = new Hyperlink(Messages.text("import.places", row.places().size()));
            places.setMinWidth(USE_PREF_SIZE);
            places.setOnAction(event -> select(row.places().getFirst()));
            Label excerpt = new Label(row.excerpt());
            excerpt.getStyleClass().add("hint");
            Node what = row.isSure() ? new Label(row.label()) : choice(row);
            grid.addRow(i, what, places, excerpt);
            GridPane.setHgrow(excerpt, Priority.ALWAYS);
        }
    }

    private void select(Span place) {
        model.selectedProperty().set(model.fields().stream().filter(finding -> finding.span().equals(place)).findFirst());
    }

    /** A name that may be one or another, or one of its own. */
    private ComboBox<String> choice(Names.Row row) {
        ComboBox<String> choice = new ComboBox<>();
        List<String> variables = new ArrayList<>(List.of(row.variable()));
        variables.addAll(row.alternatives());
        variables.add("");
        choice.getItems().setAll(variables.stream().distinct().toList());
        choice.setPromptText(Messages.text("import.ask"));
        choice.setAccessibleText(Messages.text("import.ask") + " " + row.excerpt());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? Messages.text("import.ask") : value.equals(row.variable()) ? row.label() : VariableNames.of(model.now(), value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        choice.valueProperty().addListener((o, old, now) -> Optional.ofNullable(now).ifPresent(value -> model.name(row.places(), value)));
        return choice;
    }
}
