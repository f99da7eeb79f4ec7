package org.edusum.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Rules;
import org.edusum.importing.source.Span;
import org.edusum.ui.text.Messages;

/** The source as it came, with all that was recognised marked in its place; words can be selected with the mouse. */
final class SourceView extends ListView<SourceLine> {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double SIDES = 42;

    private final ReviewModel model;
    private final List<LineCell> cells = new ArrayList<>();
    private SourceLine.Marked marked;
    private Object shownSource;
    private Optional<Span> dragged = Optional.empty();

    SourceView(ReviewModel model) {
        this.model = model;
        setId("import-source");
        getStyleClass().add("import-source");
        setAccessibleText(Messages.text("import.source"));
        setCellFactory(list -> {
            LineCell cell = new LineCell();
            cells.add(cell);
            return cell;
        });
        model.historyProperty().addListener((o, old, now) -> show());
        model.selectedProperty().addListener((o, old, now) -> {
            dragged = Optional.empty();
            reveal();
        });
        // Another width breaks all lines anew.
        widthProperty().addListener((o, old, now) -> bringIntoView());
        heightProperty().addListener((o, old, now) -> bringIntoView());
        show();
    }

    private void show() {
        marked = new SourceLine.Marked(model.now());
        Object headings = model.now().headings();
        if (headings != shownSource) {
            getItems().setAll(SourceLine.of(model.now()));
            shownSource = headings;
        }
        refresh();
    }

    /** Brings what is selected into view. */
    private void reveal() {
        model.selectedProperty().get().map(marked::origin).ifPresent(origin -> {
            int low = 0;
            for (int i = 0; i < getItems().size() && getItems().get(i).span().start() <= origin.start(); i++) {
                low = i;
            }
            getSelectionModel().select(low);
            if (!isSeen(low)) {
                bringIntoView();
            }
        });
        refresh();
    }

    private void bringIntoView() {
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex()));
    }

    /** Whether a line is wholly in view. */
    private boolean isSeen(int line) {
        return cells.stream().anyMatch(cell -> cell.getIndex() == line && !cell.isEmpty() && cell.getParent() != null
                && cell.getBoundsInParent().getMinY() >= 0 && cell.getBoundsInParent().getMaxY() <= getHeight());
    }

    /** One line with its marks. */
    private final class LineCell extends ListCell<SourceLine> {

        private final TextFlow words = new TextFlow();
        private final Path shade = new Path();
        private final List<Span> places = new ArrayList<>();
        private final Pane both = new Pane() {
            @Override
            protected double computePrefHeight(double width) {
                return words.prefHeight(room());
            }

            @Override
            protected void layoutChildren() {
                words.resizeRelocate(0, 0, room(), words.prefHeight(room()));
                shade.getElements().setAll(shape());
            }
        };
        private int anchor = -1;

        LineCell() {
            shade.setManaged(false);
            shade.getStyleClass().add("shade");
            shade.setStroke(null);
            both.getChildren().setAll(shade, words);
            setPrefWidth(0);
            words.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> anchor = event.getButton() == MouseButton.PRIMARY ? at(event) : -1);
            words.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(at(event)));
        }

        private double room() {
            return Math.max(60, SourceView.this.getWidth() - SIDES);
        }

        @Override
        protected void updateItem(SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            words.getChildren().clear();
            places.clear();
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            for (SourceLine.Piece piece : line.pieces(marked)) {
                places.add(piece.span());
                words.getChildren().add(node(piece));
            }
            setGraphic(both);
            both.requestLayout();
        }

        private Node node(SourceLine.Piece piece) {
            String said = piece.span().of(model.now().reading().source().text()).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
            Node node = piece.look() == SourceLine.Look.FIELD ? new Label(said) : new Text(said);
            node.getStyleClass().addAll("piece", switch (piece.look()) {
                case PROSE -> "prose-piece";
                case SKIPPED -> "skipped-piece";
                case HEADING -> "heading-piece";
                case FIELD -> "field-piece";
            });
            for (Finding finding : piece.finding()) {
                if (finding instanceof Finding.Field(FieldMark mark)) {
                    node.getStyleClass().add(mark.role() == Role.IGNORE ? "ignored-piece" : Kinds.style(mark.kind()));
                    Tooltip.install(node, new Tooltip(mark.label() + "\n" + Rules.sentence(mark.because().rule())));
                }
                if (!finding.because().isSure()) {
                    node.getStyleClass().add("unsure-piece");
                }
                node.pseudoClassStateChanged(HERE, model.selectedProperty().get().filter(finding::equals).isPresent());
                node.setOnMouseClicked(event -> {
                    if (event.isStillSincePress()) {
                        model.selectedProperty().set(Optional.of(finding));
                    }
                });
            }
            return node;
        }

        /** Where in the source a point of the line lies. */
        private int at(MouseEvent event) {
            int index = words.hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
            for (int i = 0; i < places.size(); i++) {
                int length = words.getChildren().get(i) instanceof Text ? places.get(i).length() : 1;
                if (index <= length) {
                    return words.getChildren().get(i) instanceof Text || index == 0 ? places.get(i).start() + index : places.get(i).end();
                }
                index -= length;
            }
            return places.isEmpty() ? 0 : places.getLast().end();
        }

        private void drag(int to) {
            if (anchor < 0) {
                return;
            }
            Span origin = new Span(Math.min(anchor, to), Math.max(anchor, to));
            dragged = origin.isEmpty() ? Optional.empty() : Optional.of(origin);
            model.wordsProperty().set(dragged.map(span -> model.now().reading().at(span)).filter(span -> !span.isEmpty()));
            both.requestLayout();
        }

        private PathElement[] shape() {
            if (dragged.isEmpty() || getItem() == null || !getItem().span().overlaps(dragged.get())) {
                return new PathElement[0];
            }
            return words.rangeShape(index(dragged.get().start()), index(dragged.get().end()));
        }

        private int index(int place) {
            int index = 0;
            for (int i = 0; i < places.size(); i++) {
                boolean isText = words.getChildren().get(i) instanceof Text;
                if (place < places.get(i).end()) {
                    return index + (place <= places.get(i).start() ? 0 : isText ? place - places.get(i).start() : 1);
                }
                index += isText ? places.get(i).length() : 1;
            }
            return index;
        }
    }
}
