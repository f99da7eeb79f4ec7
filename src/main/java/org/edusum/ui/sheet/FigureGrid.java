package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.edusum.ui.table.CellRange;
import org.edusum.ui.text.Messages;

/**
 * The cells of the data sheet, with the line in which one of them is typed over them. The toolkit's table only draws
 * them, by the number of their row: what stands there and what is chosen is known by the {@link FigureModel}.
 */
final class FigureGrid extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double ROW = 30;
    private static final double ROOM = 20;

    private final FigureModel model;
    private final FigureLine line;
    private final Runnable toProse;
    private final TableView<Integer> view = new TableView<>();
    private final List<Cell> cells = new ArrayList<>();

    /** @param toProse shows the place of the row's figure in the prose */
    FigureGrid(FigureModel model, FigureLine line, Runnable toProse) {
        this.model = model;
        this.line = line;
        this.toProse = toProse;
        getStyleClass().addAll("table-grid", "figure-grid");
        view.setId("data-sheet");
        view.setAccessibleText(Messages.text("sheet.grid"));
        view.setFixedCellSize(ROW);
        view.setFocusTraversable(false);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.setPlaceholder(new Label(Messages.text("sheet.nothing")));
        for (FigureColumn column : FigureColumn.values()) {
            view.getColumns().add(column(column));
        }
        line.setManaged(false);
        getChildren().addAll(view, line);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
        update();
    }

    private void listen() {
        model.rowsProperty().addListener((o, old, now) -> update());
        model.orderProperty().addListener((o, old, now) -> showOrder());
        model.rangeProperty().addListener((o, old, now) -> {
            cells.forEach(Cell::mark);
            reveal();
        });
        model.setOnRefreshed(() -> cells.forEach(Cell::show));
        model.setOnJumped(() -> view.scrollTo(model.range().row()));
        model.setOnArranged(() -> view.scrollTo(model.range().row() < page() ? 0 : model.range().row()));
        heightProperty().addListener((o, old, now) -> isToBeRevealed = true);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(ScrollEvent.SCROLL, event -> line.take());
        view.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                line.requestFocus();
            }
        });
        sceneProperty().addListener((o, old, now) -> {
            Optional.ofNullable(old).ifPresent(scene -> scene.removePostLayoutPulseListener(placing));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(placing));
        });
    }

    /** Whether the height has changed: what is in view is known only when the rows have been laid out in it. */
    private boolean isToBeRevealed;
    private final Runnable placing = this::laidOut;

    private void laidOut() {
        if (isToBeRevealed) {
            isToBeRevealed = false;
            reveal();
        }
        placeLine();
    }

    private TableColumn<Integer, Integer> column(FigureColumn of) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        column.setPrefWidth(of.width());
        column.setMinWidth(40);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Cell(of));
        Label head = new Label(of.head());
        head.getStyleClass().add("column-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnMouseClicked(event -> {
            if (line.take()) {
                model.orderBy(of);
                line.requestFocus();
            }
        });
        column.setGraphic(head);
        return column;
    }

    private void showOrder() {
        for (FigureColumn column : FigureColumn.values()) {
            String mark = model.orderProperty().get().filter(order -> order.column() == column)
                    .map(order -> order.isAscending() ? " ▲" : " ▼").orElse("");
            ((Label) view.getColumns().get(column.ordinal()).getGraphic()).setText(column.head() + mark);
        }
    }

    private void update() {
        int count = model.rows().size();
        if (view.getItems().size() != count) {
            view.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        cells.forEach(Cell::show);
    }

    private void pressed(MouseEvent event) {
        Optional<Cell> at = cellOf(event.getTarget() instanceof Node node ? node : null);
        if (at.isEmpty()) {
            return;
        }
        event.consume();
        boolean isTaken = line.take();
        line.requestFocus();
        if (!isTaken) {
            return;
        }
        int row = at.get().getItem();
        int column = at.get().column.ordinal();
        boolean isMenu = event.getButton() != MouseButton.PRIMARY;
        if (!isMenu || !model.range().contains(row, column)) {
            model.choose(event.isShiftDown() ? model.range().to(row, column) : CellRange.at(row, column));
        }
        if (event.getClickCount() == 2 && !isMenu) {
            if (at.get().column.isEditable()) {
                line.edit();
            } else {
                toProse.run();
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && cellOf(event.getTarget() instanceof Node node ? node : null).isPresent()) {
            cellOf(event.getPickResult().getIntersectedNode()).ifPresent(cell ->
                    model.choose(model.range().to(cell.getItem(), cell.column.ordinal())));
            event.consume();
        }
    }

    private static Optional<Cell> cellOf(Node start) {
        for (Node node = start; node != null; node = node.getParent()) {
            if (node instanceof Cell cell && !cell.isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Scrolls no further than it takes to see the cell where the clerk is. */
    void reveal() {
        int row = model.range().row();
        // Scrolled before it knows how many rows there are now, the toolkit's flow goes astray.
        view.layout();
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            double top = first.getLayoutY() + (row - first.getIndex()) * ROW;
            double bottom = last.getLayoutY() + (row - last.getIndex() + 1) * ROW;
            if (top < 0) {
                flow.scrollPixels(top);
            } else if (bottom > flow.getHeight() - ROOM) {
                flow.scrollPixels(bottom - flow.getHeight() + ROOM);
            }
        } else if (row < view.getItems().size()) {
            view.scrollTo(row);
        }
        view.scrollToColumnIndex(model.range().column());
    }

    /** How many rows are wholly in view, but for one that stays in view when a page is turned. */
    int page() {
        return Math.max(1, (int) ((view.getHeight() - ROW - ROOM) / ROW) - 1);
    }

    private Optional<Cell> here() {
        return cells.stream().filter(cell -> cell.isShown() && cell.getItem() == model.range().row()
                && cell.column.ordinal() == model.range().column()).findFirst();
    }

    /** Puts the line over the cell where the clerk is. */
    private void placeLine() {
        here().ifPresent(cell -> {
            Bounds bounds = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
            double width = line.isOpen() ? Math.max(bounds.getWidth(), Math.min(160, getWidth() - bounds.getMinX())) : bounds.getWidth();
            line.resizeRelocate(bounds.getMinX(), bounds.getMinY(), width, bounds.getHeight());
        });
    }

    private final class Cell extends TableCell<Integer, Integer> {

        private final FigureColumn column;

        Cell(FigureColumn column) {
            this.column = column;
            getStyleClass().add("grid-cell");
            setAlignment(column.isRight() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            cells.add(this);
        }

        @Override
        protected void updateItem(Integer row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            show();
        }

        private boolean isShown() {
            return !isEmpty() && getItem() != null && getItem() < model.rows().size() && isVisible()
                    && getScene() != null && getParent() != null && getParent().isVisible();
        }

        void show() {
            if (isEmpty() || getItem() == null || getItem() >= model.rows().size()) {
                setText(null);
                setAccessibleText(null);
                mark();
                return;
            }
            FigureRow row = model.rows().get(getItem());
            Optional<String> left = model.entries().leftAt(row.id(), column);
            setText(left.orElseGet(() -> row.shown(column)));
            setAccessibleText(Messages.text("sheet.cell.spoken", row.field().label(), column.head(), left.orElseGet(() -> row.spoken(column))));
            pseudoClassStateChanged(WRONG, left.isPresent());
            String status = column == FigureColumn.STATUS || column == FigureColumn.VALUE
                    ? row.status().name().toLowerCase(java.util.Locale.ROOT) : "plain";
            for (FigureStatus each : FigureStatus.values()) {
                String name = each.name().toLowerCase(java.util.Locale.ROOT);
                pseudoClassStateChanged(PseudoClass.getPseudoClass(name + "-figure"), name.equals(status));
            }
            mark();
        }

        void mark() {
            boolean isThere = !isEmpty() && getItem() != null;
            CellRange range = model.range();
            pseudoClassStateChanged(CHOSEN, isThere && range.contains(getItem(), column.ordinal()));
            pseudoClassStateChanged(HERE, isThere && range.row() == getItem() && range.column() == column.ordinal());
            pseudoClassStateChanged(FIXED, isThere && !column.isEditable());
        }
    }
}
