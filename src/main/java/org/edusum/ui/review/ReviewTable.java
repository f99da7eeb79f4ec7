package org.edusum.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
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
import org.edusum.ui.table.CellsText;
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

    /** Some of the lines. @param order of them; nothing where they stand as they came */
    public record Group<T>(String name, Predicate<T> contains, Optional<Comparator<T>> order) {

        public Group(String name, Predicate<T> contains) {
            this(name, contains, Optional.empty());
        }

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
    private final List<Column<T>> columns;
    private final Choice choice;
    private final Predicate<T> needsLook;
    private final TableView<Integer> view = new TableView<>();
    private final ComboBox<Group<T>> groups = new ComboBox<>();
    private final Label summary = new Label();
    private final HBox bar;
    private final List<BoxCell> boxes = new ArrayList<>();
    private Runnable told = () -> { };

    /**
     * @param needsLook whether somebody should look at a line
     * @param groups    what can be shown; the first is shown at first
     */
    public ReviewTable(String id, List<T> lines, List<Column<T>> columns, List<Group<T>> groups, Predicate<T> needsLook,
                       Choice choice) {
        this.lines = List.copyOf(lines);
        this.columns = List.copyOf(columns);
        this.choice = choice;
        this.needsLook = needsLook;
        setId(id);
        getStyleClass().add("review-table");
        view.setId(id + "-lines");
        view.setFixedCellSize(32);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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
        all.setOnAction(event -> takeAll(view.getItems(), true));
        Button none = new Button(Messages.text("review.none"));
        none.setOnAction(event -> takeAll(view.getItems(), false));
        summary.setId(id + "-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        bar = new HBox(8, summary, this.groups, all, none);
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

    /** Says below the list what is to be known of the chosen line, in full. */
    public void tellOfChosen(Function<T, String> words) {
        DetailLine detail = new DetailLine(getId() + "-detail");
        view.getSelectionModel().selectedItemProperty().addListener((o, old, now) ->
                detail.setText(now == null ? "" : words.apply(lines.get(now))));
        detail.setText(selected().map(lines::get).map(words).orElse(""));
        setBottom(detail);
    }

    /** Offers to copy lines under the heads of their columns, to be sent to somebody. @param which of them, by their index */
    public void offerCopy(String action, IntPredicate which) {
        Button copy = new Button(action);
        copy.setId(getId() + "-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> {
            List<Integer> copied = IntStream.range(0, lines.size()).filter(which).boxed().toList();
            copy(Stream.concat(Stream.of(columns.stream().map(Column::head).toList()), copied.stream().map(this::cells)).toList());
            copy.setText(Messages.text("review.copied", copied.size()));
        });
        told = () -> {
            copy.setText(action);
            copy.setDisable(IntStream.range(0, lines.size()).noneMatch(which));
        };
        bar.getChildren().add(copy);
        tell();
    }

    private List<String> cells(int index) {
        return columns.stream().map(column -> column.text().apply(lines.get(index))).toList();
    }

    private static void copy(List<List<String>> cells) {
        if (!cells.isEmpty()) {
            CellsText.copy(cells);
        }
    }

    /** The list, to be given the focus. */
    public TableView<?> lines() {
        return view;
    }

    private void fill() {
        view.getItems().setAll(ordered(groups.getValue()).toList());
        if (!view.getItems().isEmpty()) {
            view.getSelectionModel().clearAndSelect(0);
        }
    }

    private Stream<Integer> ordered(Group<T> group) {
        Stream<Integer> shown = IntStream.range(0, lines.size()).filter(i -> group.contains().test(lines.get(i))).boxed();
        return group.order().map(order -> shown.sorted(Comparator.comparing(lines::get, order))).orElse(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            selected().ifPresent(this::turn);
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy(chosen().stream().map(this::cells).toList());
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    /** Ticks the line, or leaves it; so all that are chosen with it. */
    private void turn(int index) {
        boolean isTaken = !choice.isTaken(index);
        if (chosen().size() > 1) {
            takeAll(chosen(), isTaken);
        } else if (choice.canTake(index)) {
            take(index, isTaken);
        }
    }

    private Optional<Integer> selected() {
        return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
    }

    private List<Integer> chosen() {
        return view.getSelectionModel().getSelectedIndices().stream().sorted().map(view.getItems()::get).toList();
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

    private void takeAll(List<Integer> indices, boolean isTaken) {
        indices.stream().filter(isTaken ? choice::isTickedWithAll : choice::canTake).forEach(index -> choice.take(index, isTaken));
        tell();
    }

    private void tell() {
        boxes.forEach(BoxCell::show);
        summary.setText(choice.summary());
        told.run();
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
