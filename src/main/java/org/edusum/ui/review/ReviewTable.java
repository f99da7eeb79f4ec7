package org.edusum.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.edusum.ui.text.Messages;

/**
 * A list of proposals, each with a box to tick. By keyboard: arrows, Space ticks, F8 goes to the next that needs a look.
 *
 * @param <T> a proposal
 */
public final class ReviewTable<T> extends BorderPane {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    /** A column of text. */
    public record Column<T>(String head, double width, Function<T, String> text) {
    }

    /** Some of the lines. */
    public record Group<T>(String name, Predicate<T> contains) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What is ticked; kept outside. Lines are known by their index. */
    public interface Choice {

        /** Whether a line may be ticked at all. */
        default boolean canTake(int index) {
            return true;
        }

        boolean isTaken(int index);

        /** Whether a line may be ticked with many others at once: not where ticking one decides against another. */
        default boolean isTickedWithAll(int index) {
            return canTake(index);
        }

        void take(int index, boolean isTaken);

        /** What all of it comes to, in a sentence. */
        String summary();
    }

    private final List<T> lines;
    private final Choice choice;
    private final Predicate<T> needsLook;
    private final TableView<Integer> view = new TableView<>();
    private final ComboBox<Group<T>> groups = new ComboBox<>();
    private final Label summary = new Label();
    private final List<BoxCell> boxes = new ArrayList<>();

    /**
     * @param needsLook whether somebody should look at a line
     * @param groups    what can be shown; the first is shown at first
     */
    public ReviewTable(String id, List<T> lines, List<Column<T>> columns, List<Group<T>> groups, Predicate<T> needsLook,
                       Choice choice) {
        this.lines = List.copyOf(lines);
        this.choice = choice;
        this.needsLook = needsLook;
        setId(id);
        getStyleClass().add("review-table");
        view.setId(id + "-lines");
        view.setFixedCellSize(32);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.setPlaceholder(new Label(Messages.text("review.nothing")));
        view.setAccessibleText(Messages.text("review.lines"));
        TableColumn<Integer, Integer> tick = new TableColumn<>(Messages.text("review.take"));
        tick.setMinWidth(56);
        tick.setMaxWidth(56);
        tick.setSortable(false);
        tick.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        tick.setCellFactory(column -> new BoxCell());
        view.getColumns().add(tick);
        columns.forEach(column -> view.getColumns().add(column(column)));
        view.setRowFactory(table -> new Line());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        this.groups.getItems().setAll(groups);
        this.groups.setAccessibleText(Messages.text("review.group"));
        this.groups.valueProperty().addListener((o, old, now) -> fill());
        Button all = new Button(Messages.text("review.all"));
        all.setOnAction(event -> takeAll(true));
        Button none = new Button(Messages.text("review.none"));
        none.setOnAction(event -> takeAll(false));
        summary.setId(id + "-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox bar = new HBox(8, summary, this.groups, all, none);
        List.of(all, none).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        this.groups.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("review-bar");
        setTop(bar);
        setCenter(view);
        this.groups.setValue(groups.getFirst());
        tell();
    }

    private TableColumn<Integer, String> column(Column<T> of) {
        TableColumn<Integer, String> column = new TableColumn<>(of.head());
        column.setPrefWidth(of.width());
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.text().apply(lines.get(row.getValue()))));
        column.setCellFactory(c -> new TextCell<>());
        return column;
    }

    /** The list, to be given the focus. */
    public TableView<?> lines() {
        return view;
    }

    private void fill() {
        Predicate<T> shown = groups.getValue().contains();
        view.getItems().setAll(IntStream.range(0, lines.size()).filter(i -> shown.test(lines.get(i))).boxed().toList());
        if (!view.getItems().isEmpty()) {
            view.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            selected().filter(choice::canTake).ifPresent(index -> take(index, !choice.isTaken(index)));
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private java.util.Optional<Integer> selected() {
        return java.util.Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    private void step(int way) {
        int count = view.getItems().size();
        int here = view.getSelectionModel().getSelectedIndex();
        IntStream.rangeClosed(1, count).map(i -> Math.floorMod(here + way * i, Math.max(1, count)))
                .filter(i -> needsLook.test(lines.get(view.getItems().get(i)))).findFirst().ifPresent(i -> {
                    view.getSelectionModel().clearAndSelect(i);
                    view.scrollTo(Math.max(0, i - 3));
                });
    }

    private void take(int index, boolean isTaken) {
        choice.take(index, isTaken);
        tell();
    }

    private void takeAll(boolean isTaken) {
        view.getItems().stream().filter(isTaken ? choice::isTickedWithAll : choice::canTake).forEach(index -> choice.take(index, isTaken));
        tell();
    }

    private void tell() {
        boxes.forEach(BoxCell::show);
        summary.setText(choice.summary());
    }

    /** The box of a line. */
    private final class BoxCell extends TableCell<Integer, Integer> {

        private final CheckBox box = new CheckBox();

        BoxCell() {
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setOnAction(event -> take(getItem(), box.isSelected()));
            boxes.add(this);
        }

        @Override
        protected void updateItem(Integer index, boolean isEmpty) {
            super.updateItem(index, isEmpty);
            setGraphic(isEmpty ? null : box);
            show();
        }

        void show() {
            if (!isEmpty() && getItem() != null) {
                box.setSelected(choice.isTaken(getItem()));
                box.setDisable(!choice.canTake(getItem()));
                setAccessibleText(Messages.text(choice.isTaken(getItem()) ? "review.taken" : "review.left"));
            }
        }
    }

    /** Words of which all can be read, at the latest when the mouse rests on them. @param <S> what a row is */
    public static final class TextCell<S> extends TableCell<S, String> {

        private static final int SHORT = 12;

        @Override
        protected void updateItem(String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty ? null : text);
            setTooltip(isEmpty || text == null || text.length() < SHORT ? null : wrapped(text));
        }
    }

    private static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(520);
        return tooltip;
    }

    private final class Line extends TableRow<Integer> {
        @Override
        protected void updateItem(Integer index, boolean isEmpty) {
            super.updateItem(index, isEmpty);
            pseudoClassStateChanged(DOUBTFUL, !isEmpty && index != null && needsLook.test(lines.get(index)));
        }
    }
}
