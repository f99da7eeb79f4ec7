package org.edusum.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.WordCount;
import org.edusum.ui.text.Messages;

/** How long the document is, what is selected in it, and each chapter (字数统计). */
public final class StatisticsDialog {

    private static final double ROW = 30;
    private static final double HEADER = 58;
    private static final int SHOWN = 11;

    private StatisticsDialog() {
    }

    /** A line of the table. */
    private record Line(String name, WordCount count) {
    }

    /** Shows the dialog and waits until it is closed. @param selected empty without a selection */
    public static void show(Dialogs dialogs, Summary summary, Optional<WordCount> selected) {
        List<Line> lines = lines(summary, selected);
        TableView<Line> table = new TableView<>();
        table.setId("statistics");
        table.getColumns().setAll(List.of(
                column("statistics.part", 210, Line::name),
                column("statistics.characters", 80, line -> String.valueOf(line.count().characters())),
                column("statistics.withSpaces", 130, line -> String.valueOf(line.count().withSpaces())),
                column("statistics.paragraphs", 80, line -> String.valueOf(line.count().paragraphs())),
                column("statistics.fields", 120, line -> line.count().filled() + "/" + line.count().fields())));
        table.getItems().setAll(lines);
        table.getSelectionModel().selectFirst();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        double height = Math.min(SHOWN, lines.size()) * ROW + HEADER;
        table.setPrefSize(680, height);
        table.setMinHeight(height);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getButtonTypes().setAll(
                new ButtonType(Messages.text("button.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialogs.dress(dialog, Messages.text("statistics.title"));
        dialog.showAndWait();
    }

    private static List<Line> lines(Summary summary, Optional<WordCount> selected) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Messages.text("outline.whole"), WordCount.of(summary)));
        selected.ifPresent(count -> lines.add(new Line(Messages.text("statistics.selected"), count)));
        Outline outline = Outline.of(summary);
        for (Section chapter : summary.root().children()) {
            String number = outline.entry(chapter.id()).map(Outline.Entry::number).orElse("");
            lines.add(new Line(number + summary.printed(chapter.title()), WordCount.of(summary, chapter)));
        }
        return lines;
    }

    private static TableColumn<Line, String> column(String key, double width, Function<Line, String> text) {
        TableColumn<Line, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
