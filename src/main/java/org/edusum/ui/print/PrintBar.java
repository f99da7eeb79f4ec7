package org.edusum.ui.print;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.edusum.ui.text.Messages;

/** How far the printing is, over the foot of the window, with a way to cancel it. */
final class PrintBar extends HBox {

    private final Label label = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(Messages.text("button.cancel"));

    PrintBar(Runnable cancelled) {
        setId("print-bar");
        getStyleClass().add("print-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        progress.setAccessibleText(Messages.text("print.bar"));
        cancel.setId("print-cancel");
        cancel.setAccessibleText(Messages.text("print.cancel"));
        cancel.setOnAction(event -> {
            cancel.setDisable(true);
            cancelled.run();
        });
        getChildren().addAll(label, progress, cancel);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void begin() {
        label.setText(Messages.text("print.starting"));
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setDisable(false);
        setVisible(true);
    }

    /** @param page being printed, from 0 */
    void show(int page, int count) {
        label.setText(Messages.text("print.page", String.valueOf(page + 1), String.valueOf(count)));
        progress.setProgress((double) page / count);
    }

    void end() {
        setVisible(false);
    }
}
