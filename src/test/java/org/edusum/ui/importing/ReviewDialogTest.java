package org.edusum.ui.importing;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The review of an import as a clerk goes through it. */
@ExtendWith(WindowExtension.class)
class ReviewDialogTest {

    private final ReviewModel model = new ReviewModel(ReviewSamples.recognised(ReviewSamples.TEXT));
    private Stage owner;
    private volatile Optional<Recognition> answer = Optional.empty();

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new Pane(), 900, 600));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        if (isOpen(robot)) {
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            await(() -> !isOpen(robot));
        }
    }

    @Test
    void whatIsUnsureIsCorrectedTakenBackAndImported(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> model.selectedProperty().set(Optional.empty()));
        robot.push(KeyCode.F8);
        assertEquals("为【*】作出贡献", excerpt(selected()));
        robot.interact(() -> robot.lookup("#import-kind").<ComboBox<Kind>>query().setValue(Kind.OTHER));
        assertEquals(List.of(), model.unsure());
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F8);
        robot.clickOn("不是数据项");
        Finding none = model.selectedProperty().get().orElseThrow();
        assertEquals(Role.IGNORE, selected().role());
        robot.interact(() -> robot.lookup("#import-source").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Role.VALUE, selected().role());
        assertEquals(none.span(), selected().span());
        assertNamed(robot);
        robot.clickOn("导入");
        await(() -> !isOpen(robot));
        assertEquals(List.of(Kind.INTEGER, Kind.INTEGER, Kind.PERCENT, Kind.OTHER),
                answer.orElseThrow().fields().stream().map(FieldMark::kind).toList());
        assertEquals(List.of(Role.VALUE, Role.VALUE, Role.VALUE, Role.TEXT),
                answer.orElseThrow().fields().stream().map(FieldMark::role).toList());
    }

    private void open(FxRobot robot) throws Exception {
        Platform.runLater(() -> answer = new ReviewDialog(model, new ImportChoices(true)).ask(new Dialogs(owner), "核对"));
        await(() -> isOpen(robot));
        robot.interact(() -> robot.lookup("#import-source").query().requestFocus());
        await(() -> robot.lookup("#import-source").query().isFocused());
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#import-source").tryQuery().isPresent();
    }

    private FieldMark selected() {
        WaitForAsyncUtils.waitForFxEvents(1);
        return model.selectedProperty().get().orElseThrow() instanceof Finding.Field(FieldMark mark) ? mark : null;
    }

    private String excerpt(FieldMark mark) {
        String text = model.now().reading().text();
        return text.substring(mark.span().start() - 1, mark.span().start()) + "【" + mark.span().of(text) + "】"
                + text.substring(mark.span().end(), mark.span().end() + 4);
    }

    /** Whatever takes the focus says what it is. */
    private static void assertNamed(FxRobot robot) {
        List<Node> nodes = ask(() -> robot.lookup("#import-source").query().getScene().getRoot().lookupAll("*")).stream()
                .filter(node -> node.isFocusTraversable() && (node instanceof Labeled || node instanceof TextInputControl
                        || node instanceof ComboBoxBase || node instanceof ListView)).toList();
        assertFalse(nodes.isEmpty());
        assertEquals(List.of(), nodes.stream().filter(node -> name(node).isBlank()).map(Node::toString).toList());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText()
                : node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label ? label.getText() : "";
    }
}
