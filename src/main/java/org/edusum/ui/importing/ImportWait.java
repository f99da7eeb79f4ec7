package org.edusum.ui.importing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.edusum.importing.recognition.Progress;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.text.Messages;

/** Shows how far a long import is, with a way to cancel it; a short one is over before it shows. */
final class ImportWait implements Progress {

    private static final Duration PATIENCE = Duration.millis(400);
    private static final Duration TICK = Duration.millis(100);
    private static final double BAR = 380;

    private final AtomicInteger percent = new AtomicInteger();
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ProgressBar bar = new ProgressBar(0);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Timeline clock = new Timeline(new KeyFrame(TICK, event -> bar.setProgress(percent.get() / 100.0)));
    private boolean isOver = false;

    ImportWait(Dialogs dialogs, String title) {
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(title);
        dialog.getDialogPane().setContent(bar);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(Messages.text("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialogs.dress(dialog, title);
        dialog.setOnHidden(event -> {
            if (!isOver) {
                isCancelled.set(true);
            }
        });
        clock.setCycleCount(Timeline.INDEFINITE);
        patience.setOnFinished(event -> {
            if (!isOver) {
                clock.play();
                dialog.show();
            }
        });
        patience.play();
    }

    @Override
    public void at(int now) {
        percent.set(now);
    }

    @Override
    public boolean isCancelled() {
        return isCancelled.get();
    }

    /** The work has ended; called on the JavaFX thread. */
    void end() {
        isOver = true;
        patience.stop();
        clock.stop();
        dialog.close();
    }
}
