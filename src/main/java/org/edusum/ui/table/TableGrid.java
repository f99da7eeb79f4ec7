package org.edusum.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
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
import javafx.scene.text.Text;
import org.edusum.model.Table;
import org.edusum.model.edit.TableShapes;
import org.edusum.ui.text.Messages;

/**
 * The cells of a table that is edited, with the line in which one of them is typed over them. The toolkit's table only
 * draws them: what is chosen is known by the {@link TableModel}.
 */
final class TableGrid extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ROW = 31;
    private static final double NUMBERS = 46;
    private static final double USUAL_WIDTH = 124;
    private static final double LEAST_WIDTH = 48;
    private static final double MOST_WIDTH = 700;
    private static final double LINE_ROOM = 28;

    private final TableModel model;
    private final CellLine line;
    private final TableView<Integer> view = new TableView<>();
    private final Text measure = new Text();
    private final List<Cell> cells = new ArrayList<>();
    private boolean isWeighing;

    TableGrid(TableModel model, CellLine line) {
        this.model = model;
        this.line = line;
        getStyleClass().add("table-grid");
        view.setId("table-grid");
        view.setAccessibleText(Messages.text("table.grid"));
        view.setFixedCellSize(ROW);
        view.setFocusTraversable(false);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        line.setManaged(false);
        getChildren().addAll(view, line);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        build();
        listen();
    }

    private void listen() {
        model.tableProperty().addListener((o, old, now) -> update(old, now));
        model.rangeProperty().addListener((o, old, now) -> {
            cells.forEach(Cell::mark);
            reveal();
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> takeWidths());
        view.addEventFilter(ScrollEvent.SCROLL, event -> line.take());
        view.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                line.requestFocus();
            }
        });
        sceneProperty().addListener((o, old, now) -> Optional.ofNullable(now)
                .ifPresent(scene -> scene.addPostLayoutPulseListener(this::placeLine)));
    }

    private void build() {
        cells.clear();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        TableColumn<Integer, Integer> numbers = new TableColumn<>();
        numbers.setPrefWidth(NUMBERS);
        numbers.setResizable(false);
        numbers.setCellFactory(column -> new RowNumber());
        columns.add(numbers);
        for (int i = 0; i < model.columns(); i++) {
            columns.add(column(i));
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        view.getColumns().setAll(columns);
        view.getItems().setAll(IntStream.range(0, model.rows()).boxed().toList());
        showWidths();
        // Or the bar for scrolling sideways does not hear of columns that came later.
        view.refresh();
    }

    private TableColumn<Integer, Integer> column(int index) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        column.setMinWidth(LEAST_WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Cell(index));
        Label head = new Label();
        head.getStyleClass().add("column-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnMousePressed(event -> {
            line.take();
            model.choose(new CellRange(0, event.isShiftDown() ? model.range().anchorColumn() : index, model.rows() - 1, index));
            line.requestFocus();
        });
        column.setGraphic(head);
        return column;
    }

    private void update(Table old, Table now) {
        boolean isOtherShape = old.columns().size() != now.columns().size();
        if (isOtherShape) {
            build();
        } else {
            if (old.rows().size() != now.rows().size()) {
                view.getItems().setAll(IntStream.range(0, now.rows().size()).boxed().toList());
            }
            if (!old.columns().equals(now.columns())) {
                showWidths();
            }
            cells.forEach(Cell::show);
        }
    }

    private void showWidths() {
        double sum = model.table().columns().stream().mapToInt(Table.Column::weight).sum();
        for (int i = 0; i < model.columns(); i++) {
            TableColumn<Integer, ?> column = view.getColumns().get(i + 1);
            if (!isWeighing) {
                double width = model.table().columns().get(i).weight() * model.columns() * USUAL_WIDTH / sum;
                column.setPrefWidth(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH));
            }
            ((Label) column.getGraphic()).setText(Messages.text("table.column", String.valueOf((char) ('A' + i)),
                    String.valueOf(TableShapes.share(model.table(), i))));
        }
    }

    private void takeWidths() {
        List<Double> widths = view.getColumns().stream().skip(1).map(TableColumn::getWidth).toList();
        boolean isChanged = IntStream.range(0, widths.size())
                .anyMatch(i -> Math.abs(widths.get(i) - view.getColumns().get(i + 1).getPrefWidth()) > 1);
        if (isChanged) {
            for (int i = 0; i < widths.size(); i++) {
                view.getColumns().get(i + 1).setPrefWidth(widths.get(i));
            }
            isWeighing = true;
            model.weigh(widths);
            isWeighing = false;
        }
    }

    private void pressed(MouseEvent event) {
        Optional<int[]> at = cellOf(event.getTarget() instanceof Node node ? node : null);
        if (at.isEmpty()) {
            return;
        }
        event.consume();
        line.take();
        line.requestFocus();
        int row = at.get()[0];
        int column = at.get()[1];
        boolean isMenu = event.getButton() != MouseButton.PRIMARY;
        if (column < 0) {
            if (!isMenu || !model.range().contains(row, 0)) {
                model.choose(new CellRange(event.isShiftDown() ? model.range().anchorRow() : row, 0, row, model.columns() - 1));
            }
        } else if (!isMenu || !model.range().contains(row, column)) {
            model.choose(event.isShiftDown() ? model.range().to(row, column) : CellRange.at(row, column));
            if (event.getClickCount() == 2 && !isMenu) {
                line.edit();
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && cellOf(event.getTarget() instanceof Node node ? node : null).isPresent()) {
            cellOf(event.getPickResult().getIntersectedNode()).ifPresent(at ->
                    model.choose(model.range().to(at[0], Math.max(0, at[1]))));
            event.consume();
        }
    }

    /** Row and column of the cell that a node stands in; column -1 for the number of the row. */
    private static Optional<int[]> cellOf(Node start) {
        for (Node node = start; node != null; node = node.getParent()) {
            if (node instanceof Cell cell && !cell.isEmpty()) {
                return Optional.of(new int[] {cell.getItem(), cell.column});
            }
            if (node instanceof RowNumber number && !number.isEmpty()) {
                return Optional.of(new int[] {number.getItem(), -1});
            }
        }
        return Optional.empty();
    }

    /** Scrolls no further than it takes to see the cell where the clerk is. */
    private void reveal() {
        int row = model.range().row();
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            double top = first.getLayoutY() + (row - first.getIndex()) * ROW;
            double bottom = last.getLayoutY() + (row - last.getIndex() + 1) * ROW;
            if (top < 0) {
                flow.scrollPixels(top);
            } else if (bottom > flow.getHeight() - LEAST_WIDTH / 2) {
                flow.scrollPixels(bottom - flow.getHeight() + LEAST_WIDTH / 2);
            }
        }
        // With the first column the numbers of the rows come into view.
        view.scrollToColumnIndex(model.range().column() == 0 ? 0 : model.range().column() + 1);
    }

    /** Puts the line over the cell where the clerk is, as wide as what is typed, as far as there is room. */
    private void placeLine() {
        CellRange range = model.range();
        cells.stream().filter(cell -> cell.isShown() && cell.getItem() == range.row() && cell.column == range.column())
                .findFirst().ifPresent(cell -> {
                    var bounds = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
                    measure.setFont(line.getFont());
                    measure.setText(line.getText());
                    double wanted = line.isOpen() ? measure.getLayoutBounds().getWidth() + LINE_ROOM : 0;
                    double room = Math.max(bounds.getWidth(), getWidth() - bounds.getMinX() - 2);
                    double width = Math.clamp(wanted, bounds.getWidth(), room);
                    line.resizeRelocate(bounds.getMinX(), bounds.getMinY(), width, bounds.getHeight());
                });
    }

    /** The number of a row. */
    private static final class RowNumber extends TableCell<Integer, Integer> {

        RowNumber() {
            getStyleClass().add("row-number");
        }

        @Override
        protected void updateItem(Integer row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(isEmpty ? null : String.valueOf(row + 1));
        }
    }

    private final class Cell extends TableCell<Integer, Integer> {

        private final int column;
        private final CellContent content = new CellContent();

        Cell(int column) {
            this.column = column;
            getStyleClass().add("grid-cell");
            cells.add(this);
        }

        @Override
        protected void updateItem(Integer row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            show();
            mark();
        }

        private boolean isShown() {
            return !isEmpty() && getItem() != null && getItem() < model.rows() && column < model.columns() && isVisible()
                    && getScene() != null && getParent() != null && getParent().isVisible();
        }

        void show() {
            if (isEmpty() || getItem() == null || getItem() >= model.rows() || column >= model.columns()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var prose = model.table().cell(getItem(), column);
            content.show(prose, model.summary(), model.table().columns().get(column).align());
            setGraphic(content);
            setAccessibleText(CellContent.spoken(prose, model.summary()));
            mark();
        }

        void mark() {
            boolean isThere = !isEmpty() && getItem() != null;
            CellRange range = model.range();
            pseudoClassStateChanged(CHOSEN, isThere && range.contains(getItem(), column));
            pseudoClassStateChanged(HERE, isThere && range.row() == getItem() && range.column() == column);
            pseudoClassStateChanged(HEAD, isThere && getItem() < model.table().headRows());
        }
    }
}
