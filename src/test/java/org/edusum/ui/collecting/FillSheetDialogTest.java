package org.edusum.ui.collecting;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.edusum.template.Templates;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class FillSheetDialogTest {

    private Optional<FillSheetDialog.Answer> answer = Optional.empty();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        stage.setScene(new Scene(new StackPane()));
        stage.show();
    }

    @Test
    void enterOnAChoiceTakesTheDefaultButtonWithoutTurningIt(FxRobot robot) {
        Platform.runLater(() -> answer = new FillSheetDialog(Templates.all().getFirst().summary()).ask(new Dialogs(stage)));
        await(() -> robot.lookup(".radio-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".radio-button").<RadioButton>queryAll().stream().reduce((a, b) -> b).ifPresent(Node::requestFocus));
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup(".radio-button").tryQuery().isEmpty());
        assertEquals(Optional.of(false), answer.map(FillSheetDialog.Answer::isByDivision));
    }
}
