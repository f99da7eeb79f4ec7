package org.edusum.app;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.edusum.model.FieldId;
import org.edusum.storage.DataFolder;
import org.edusum.storage.DraftInfo;
import org.edusum.ui.Keyboard;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.DraftOffer;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window and every dialog as someone meets them who has only the keyboard, or hears and does not see. */
@ExtendWith(WindowExtension.class)
class AccessibilityTest {

    private static final FieldId FIELD = new FieldId("f003");
    private static final int MANY = 60;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        program.build(stage, new NoChoosers());
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    private Session session() {
        return program.documents().session();
    }

    /** Every node of a tree that can be seen. */
    private static List<Node> nodes(Node top) {
        List<Node> all = new ArrayList<>();
        if (top.isVisible()) {
            all.add(top);
            if (top instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
            }
        }
        return all;
    }

    private static boolean needsName(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() || node instanceof ButtonBase button && !isPart(button)
                || node instanceof ProgressIndicator;
    }

    /** Buttons inside a control of the toolkit, such as the arrow of a list, belong to that control. */
    private static boolean isPart(Node button) {
        return button.getParent() == null || button.getParent().getStyleClass().stream().anyMatch(style ->
                style.contains("combo-box") || style.contains("scroll-bar") || style.contains("menu-bar")
                        || style.contains("spinner")) || button.getStyleClass().contains("tool-bar-overflow-button");
    }

    private static String name(Node node) {
        boolean isText = node instanceof TextInputControl;
        if (!isText && node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label ? label.getText() : "";
    }

    private static List<String> nameless(Node top) {
        return nodes(top).stream().filter(AccessibilityTest::needsName).filter(node -> name(node).isBlank())
                .map(Node::toString).toList();
    }

    private void assertNamed(FxRobot robot, Node top) {
        robot.interact(() -> {
            top.applyCss();
            assertEquals(List.of(), nameless(top), "without a name for a screen reader");
        });
    }

    @Test
    void everyControlOfTheWindowHasAName(FxRobot robot) {
        robot.interact(() -> session().selectedFieldProperty().set(Optional.of(FIELD)));
        assertNamed(robot, stage.getScene().getRoot());
        robot.interact(() -> {
            prose(robot).editField(FIELD);
            TextInputControl line = robot.lookup("#field-entry").query();
            assertTrue(line.isFocused());
            assertEquals(session().summary().field(FIELD).label(), name(line));
        });
        Keyboard.push(KeyCode.ESCAPE);
        Keyboard.push(KeyCode.F6);
        Keyboard.push(KeyCode.SHIFT, KeyCode.F6);
        Keyboard.push(KeyCode.CONTROL, KeyCode.F2);
        assertNamed(robot, stage.getScene().getRoot());
    }

    private static ProseView prose(FxRobot robot) {
        return (ProseView) robot.lookup("#prose").query().getParent();
    }

    @Test
    void theWindowTellsItsStateWithoutColours(FxRobot robot) {
        Node status = robot.lookup("#status").query();
        assertFalse(status.getAccessibleText().isBlank());
        assertTrue(robot.lookup("#status-fields").<Label>query().getText().contains("/"));
    }

    @Test
    void theTabKeyGoesRoundTheInspectorAndLeavesIt(FxRobot robot) {
        robot.interact(() -> {
            session().selectedFieldProperty().set(Optional.of(FIELD));
            robot.lookup("#field-label").query().requestFocus();
        });
        List<String> way = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Node owner = stage.getScene().getFocusOwner();
            way.add(String.valueOf(owner.getId()));
            if (!isInInspector(owner)) {
                break;
            }
            Keyboard.push(KeyCode.TAB);
        }
        List<String> expected = List.of("field-label", "field-type", "field-unit", "field-value", "field-previous",
                "field-source", "field-note", "field-places");
        assertEquals(expected, way.stream().filter(expected::contains).toList(), "in the order of the screen");
        assertFalse(isInInspector(stage.getScene().getFocusOwner()), "no trap: " + way);
    }

    private static boolean isInInspector(Node node) {
        return node != null && (node.getStyleClass().contains("inspector") || isInInspector(node.getParent()));
    }

    @Test
    void paneAfterPaneIsReachedForwardsAndBackwards(FxRobot robot) {
        robot.interact(() -> {
            session().selectedFieldProperty().set(Optional.of(FIELD));
            robot.lookup("#outline").query().requestFocus();
        });
        List<String> forwards = List.of("prose", "field-value", "outline");
        List<String> backwards = List.of("field-value", "prose", "outline");
        for (String id : forwards) {
            Keyboard.push(KeyCode.F6);
            assertEquals(id, stage.getScene().getFocusOwner().getId());
        }
        for (String id : backwards) {
            Keyboard.push(KeyCode.SHIFT, KeyCode.F6);
            assertEquals(id, stage.getScene().getFocusOwner().getId());
        }
    }

    @Test
    void everyDialogHasNamesAndIsWalkedRoundByTab(FxRobot robot) throws Exception {
        check(robot, program.files()::askNames, "new-province");
        check(robot, program.files()::export, "export-folder");
        check(robot, program.window()::choosePageStyle, "style-list");
        Dialogs dialogs = new Dialogs(stage);
        check(robot, () -> dialogs.failure("没有保存", "磁盘已满。"), "");
        check(robot, () -> dialogs.askUnsaved("总结"), "");
        check(robot, () -> dialogs.confirm("要替换吗？", "不再保留。", "替换"), "");
        DraftInfo draft = drafts();
        check(robot, () -> DraftOffer.ask(dialogs, List.of(draft)), "drafts");
    }

    private DraftInfo drafts() {
        return new DraftInfo(1, "总结", Optional.empty(), java.time.Instant.EPOCH, 3);
    }

    /** Opens a dialog, looks at it, and closes it by Escape. @param control one that Tab must reach; empty for none */
    private void check(FxRobot robot, Runnable opening, String control) {
        Platform.runLater(opening);
        await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        Node pane = robot.lookup(".dialog-pane").query();
        assertNamed(robot, pane);
        Window dialog = pane.getScene().getWindow();
        List<Node> way = new ArrayList<>();
        for (int i = 0; i < MANY && !way.contains(pane.getScene().getFocusOwner()); i++) {
            way.add(pane.getScene().getFocusOwner());
            Keyboard.push(KeyCode.TAB);
        }
        assertTrue(way.size() < MANY, "comes round");
        assertTrue(control.isEmpty() || way.stream().anyMatch(node -> control.equals(node.getId())), way.toString());
        robot.interact(() -> nodes(pane).stream().filter(ButtonBase.class::isInstance).filter(node -> !isPart(node))
                .filter(node -> !node.isDisabled()).filter(node -> node.getStyleClass().contains("button"))
                .forEach(button -> assertTrue(way.contains(button), "Tab reaches " + button)));
        Keyboard.push(KeyCode.ESCAPE);
        if (dialog.isShowing()) {
            robot.interact(dialog::hide);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
