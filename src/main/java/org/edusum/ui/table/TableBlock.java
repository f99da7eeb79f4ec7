package org.edusum.ui.table;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.ui.text.Messages;
import org.edusum.ui.theme.ScreenFonts;

/** A table as it is shown in the text: its first rows, to be read only. A double click opens it. */
public final class TableBlock extends VBox {

    private static final int SHOWN = 8;
    private static final double SIZE = 14;
    /** More columns than this are shown smaller, so that figures of six digits are seen in whole. */
    private static final int FEW_COLUMNS = 8;
    private static final double SMALL = 12;
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double ROW = 25;
    private static final double WORDS = 24;
    private static final double ABOVE = 4;
    private static final double BELOW = 10;

    private final GridPane cells = new GridPane();
    private final Label words = new Label();
    private Optional<Table> table = Optional.empty();
    private Map<FieldId, Field> fields = Map.of();
    private double zoom;

    /**
     * @param open   opens the table
     * @param choose takes a field that was clicked
     */
    public TableBlock(Runnable open, Consumer<FieldId> choose) {
        getStyleClass().add("table-block");
        cells.getStyleClass().add("cells");
        words.getStyleClass().add("table-words");
        getChildren().addAll(cells, words);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.getClickCount() == 2) {
                event.consume();
                open.run();
            } else if (event.getClickCount() == 1) {
                fieldOf(event.getTarget() instanceof Node node ? node : null).ifPresent(field -> {
                    event.consume();
                    choose.accept(field);
                });
            }
        });
    }

    private static Optional<FieldId> fieldOf(Node start) {
        for (Node node = start; node != null && !(node instanceof TableBlock); node = node.getParent()) {
            if (node.getUserData() instanceof FieldId field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** About how high a table is shown, in pixels. */
    public static double estimate(Table table, double zoom) {
        return zoom * (Math.min(SHOWN, table.rows().size()) * ROW + WORDS + ABOVE + BELOW);
    }

    /** Shows a table of a summary. @return whether that is another one than so far, or looks otherwise */
    public boolean show(Table now, Summary summary, double atZoom) {
        if (table.filter(shown -> shown == now).isPresent() && fields == summary.fields() && zoom == atZoom) {
            return false;
        }
        table = Optional.of(now);
        fields = summary.fields();
        zoom = atZoom;
        boolean isDense = now.columns().size() > FEW_COLUMNS;
        pseudoClassStateChanged(DENSE, isDense);
        // It may hang below a heading, whose face it must not take.
        setStyle("-fx-font-family: '%s'; -fx-font-weight: normal; -fx-font-size: %.2fpx; -fx-padding: %.1fpx 0 %.1fpx 0;"
                .formatted(ScreenFonts.SERIF, (isDense ? SMALL : SIZE) * zoom, ABOVE * zoom, BELOW * zoom));
        fill(now, summary);
        int rows = now.rows().size();
        words.setText(Messages.text(rows > SHOWN ? "table.block.more" : "table.block", String.valueOf(rows),
                String.valueOf(now.columns().size())));
        setAccessibleText(words.getText());
        return true;
    }

    private void fill(Table now, Summary summary) {
        double sum = now.columns().stream().mapToInt(Table.Column::weight).sum();
        cells.getChildren().clear();
        cells.getColumnConstraints().setAll(now.columns().stream().map(column -> {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100 * column.weight() / sum);
            return constraints;
        }).toList());
        for (int row = 0; row < Math.min(SHOWN, now.rows().size()); row++) {
            for (int column = 0; column < now.columns().size(); column++) {
                CellContent content = new CellContent();
                content.show(now.cell(row, column), summary, now.columns().get(column).align());
                content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                content.setMinHeight(ROW * zoom);
                if (row < now.headRows()) {
                    content.getStyleClass().add("head");
                }
                cells.add(content, column, row);
            }
        }
    }
}
