package org.edusum.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something that would cost too much at every key a moment later, once for all that happened meanwhile. */
final class AfterPause {

    private final PauseTransition pause;

    AfterPause(double millis, Runnable action) {
        pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> action.run());
    }

    /** Waits until nothing has asked for so long. */
    void whenQuiet() {
        pause.playFromStart();
    }

    /** Waits no longer than that, whatever happens meanwhile. */
    void soon() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }
}
