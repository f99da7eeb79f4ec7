package org.edusum.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** Keys as a quick typist presses them: a combination goes down and up at once, and then the window comes to rest. */
public final class Keyboard {

    private Keyboard() {
    }

    /** Presses keys one after another and lets them go again, the last first. */
    public static void push(KeyCode... keys) {
        Platform.runLater(() -> {
            Robot robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
        OnFx.rest();
    }
}
