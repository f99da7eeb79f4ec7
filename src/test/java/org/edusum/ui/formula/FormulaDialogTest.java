package org.edusum.ui.formula;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.edit.History;
import org.edusum.model.value.FieldType;
import org.edusum.ui.OnFx;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A formula is written by keys alone. */
@ExtendWith(WindowExtension.class)
class FormulaDialogTest {

    private static final FieldId TOTAL = new FieldId("t");

    private Session session;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane()));
        stage.show();
        session = new Session(History.of(new Figures().whole("a", "公办", "12").whole("b", "民办", "7")
                .computed("t", new FieldType.Whole("所"), "合计", "{a}").summary()), entry -> { }, InstantSource.system());
        Platform.runLater(() -> new FormulaDialog(new FormulaModel(session.summary(), session.summary().field(TOTAL)))
                .ask(session, new Dialogs(stage)));
    }

    @Test
    void itGoesOnAtItsEndLeavesByTabAndIsFinishedByEnter(FxRobot robot) {
        await(() -> robot.lookup("#formula-text").tryQuery().filter(Node::isFocused).isPresent());
        TextInputControl formula = robot.lookup("#formula-text").query();
        String before = OnFx.ask(formula::getText);
        assertEquals(before.length(), OnFx.ask(formula::getCaretPosition));
        robot.push(KeyCode.TAB);
        assertFalse(OnFx.ask(formula::isFocused));
        assertEquals(before, OnFx.ask(formula::getText));
        robot.interact(() -> {
            formula.requestFocus();
            formula.appendText(" + 【民办】");
        });
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#formula-text").tryQuery().isEmpty());
        assertEquals("{a} + {b}", OnFx.ask(() -> session.summary().field(TOTAL).formula().orElseThrow().expression().text()));
    }

    @Test
    void whatCannotStandIsSaidAsAFaultFromTheFirstKeyOn(FxRobot robot) {
        await(() -> robot.lookup("#formula-text").tryQuery().filter(Node::isFocused).isPresent());
        TextInputControl formula = robot.lookup("#formula-text").query();
        Node outcome = robot.lookup("#formula-outcome").query();
        robot.interact(() -> formula.setText(""));
        assertTrue(OnFx.ask(() -> outcome.getStyleClass().contains("hint")));
        robot.interact(() -> formula.setText("【无】"));
        assertTrue(OnFx.ask(() -> outcome.getStyleClass().contains("fault")));
        robot.push(KeyCode.ENTER);
        assertEquals("【无】", OnFx.ask(formula::getText), "Enter neither ends the work nor begins a line");
        robot.interact(() -> formula.setText("【公办】"));
        assertFalse(OnFx.ask(() -> outcome.getStyleClass().contains("fault")));
    }
}
