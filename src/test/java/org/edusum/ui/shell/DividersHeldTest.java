package org.edusum.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.edusum.ui.WindowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Dividers of a window that gets its width late. */
@ExtendWith(WindowExtension.class)
class DividersHeldTest {

    private SplitPane split;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        split = new SplitPane(new Pane(), new Pane(), new Pane());
        split.getItems().forEach(pane -> SplitPane.setResizableWithParent(pane, pane == split.getItems().get(1)));
        new DividersHeld(split, List.of(0.2, 0.8)).hold();
        stage.setScene(new Scene(split, 600, 300));
        stage.show();
    }

    @Test
    void theyStayInProportionUntilTheClerkClicksSomewhere(FxRobot robot) {
        robot.interact(() -> stage.setWidth(900));
        robot.interact(split::layout);
        assertEquals(0.2, split.getDividerPositions()[0], 0.01);
        assertEquals(0.8, split.getDividerPositions()[1], 0.01);
        robot.clickOn(split);
        robot.interact(() -> stage.setWidth(700));
        robot.interact(split::layout);
        assertTrue(split.getDividerPositions()[0] > 0.23, "later the panes at the sides keep their width");
    }
}
