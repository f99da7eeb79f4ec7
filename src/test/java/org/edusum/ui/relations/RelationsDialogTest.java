package org.edusum.ui.relations;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.edit.History;
import org.edusum.ui.OnFx;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class RelationsDialogTest {

    private Optional<FieldId> answer = Optional.empty();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane()));
        stage.show();
        Session session = new Session(History.of(new Figures().whole("t", "合计", "20").whole("a", "公办", "12").whole("b", "民办", "7")
                .summary(Figures.relation("r1", "{t}", "=", "{a}+{b}"))), entry -> { }, InstantSource.system());
        Platform.runLater(() -> answer = new RelationsDialog(session, new Dialogs(stage)).show(Optional.empty()));
    }

    private static boolean isOffered(FxRobot robot, String button) {
        Button found = robot.lookup(button).query();
        return OnFx.ask(() -> !found.isDisabled());
    }

    @Test
    void theChosenRelationIsToldInFullAndEnterLeadsToItsFigure(FxRobot robot) {
        await(() -> robot.lookup("#relations").tryQuery().filter(node -> node.isFocused()).isPresent());
        Labeled detail = robot.lookup("#relations-detail").query();
        assertTrue(OnFx.ask(detail::getText).contains("12 + 7 = 19"), OnFx.ask(detail::getText));
        assertFalse(isOffered(robot, "确认"), "it is confirmed already");
        assertTrue(isOffered(robot, "忽略"));
        robot.interact(() -> robot.lookup("忽略").<Button>query().fire());
        assertTrue(isOffered(robot, "确认"));
        assertFalse(isOffered(robot, "忽略"));
        robot.interact(() -> robot.lookup("#relations").query().requestFocus());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#relations").tryQuery().isEmpty());
        assertEquals(Optional.of(new FieldId("t")), answer);
    }
}
