package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
import org.edusum.storage.DataFolder;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.storage.SettingsFile;
import org.edusum.template.Templates;
import org.edusum.ui.Keyboard;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a clerk expects of the window from other word processors, in the real window. */
@ExtendWith(WindowExtension.class)
class WindowHabitsTest {

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private final SectionId second = new SectionId("c1-2");
    private final SectionId fifth = new SectionId("c5");
    private Stage stage;
    private Path data;
    private Path chosen;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        data = Files.createTempDirectory(folder, "data");
        System.setProperty(DataFolder.PROPERTY, data.toString());
        chosen = Files.createTempDirectory(folder, "files").resolve("总结.edusum");
        program.build(stage, new ChosenFiles());
    }

    private final class ChosenFiles implements FileChoosers {
        @Override
        public Optional<Path> open(Optional<Path> from) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> importable(Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Optional<Path> from, String name) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> exportFolder(Optional<Path> from) {
            return Optional.of(chosen);
        }

        @Override
        public List<Path> sheets(Optional<Path> from) {
            return List.of(chosen);
        }

        @Override
        public Optional<Path> saveSheet(String title, Optional<Path> from, String name, List<String> endings) {
            return Optional.of(chosen);
        }
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void undoGoesBackThroughOutlineProseAndFieldToWhereEachHappened(FxRobot robot) {
        Summary start = summary();
        look(robot, second, 0);
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        look(robot, fifth, 1);
        robot.write("新");
        Keyboard.push(KeyCode.F8);
        FieldId field = ask(() -> session().selectedFieldProperty().get()).orElseThrow();
        SectionId shownWithField = ask(() -> session().shownProperty().get());
        robot.interact(() -> {
            TextField value = robot.lookup("#field-value").query();
            value.requestFocus();
            value.setText("7");
        });
        Keyboard.push(KeyCode.ENTER);
        assertTrue(summary().field(field).isFilled());

        look(robot, new SectionId("c7"), 0);
        robot.clickOn("#tool-undo");
        assertFalse(summary().field(field).isFilled());
        assertEquals(Optional.of(field), ask(() -> session().selectedFieldProperty().get()));
        assertEquals(shownWithField, ask(() -> session().shownProperty().get()));
        look(robot, new SectionId("c7"), 0);
        robot.clickOn("#tool-undo");
        assertEquals(fifth, ask(() -> session().shownProperty().get()));
        assertEquals(caret(fifth, 1), ask(() -> session().selectionProperty().get()));
        look(robot, new SectionId("c7"), 0);
        robot.clickOn("#tool-undo");
        assertEquals(start, summary());
        assertEquals(second, selectedInOutline(robot));
        assertEquals(second, ask(() -> session().shownProperty().get()));

        look(robot, new SectionId("c7"), 0);
        robot.interact(() -> robot.lookup("#tool-redo-more").<MenuButton>query().show());
        List<MenuItem> steps = robot.lookup("#tool-redo-more").<MenuButton>query().getItems();
        assertEquals(3, steps.size());
        assertTrue(steps.get(1).getText().contains("新") && steps.get(1).getText().contains("2"), steps.get(1).getText());
        robot.interact(steps.get(1)::fire);
        assertTrue(title(fifth).contains("新"));
        assertFalse(summary().field(field).isFilled());
        assertEquals(fifth, ask(() -> session().shownProperty().get()));
    }

    @Test
    void whatIsBeingEnteredInTheInspectorIsTheStepThatUndoTakesBack(FxRobot robot) {
        look(robot, second, 0);
        Keyboard.push(KeyCode.F8);
        FieldId field = ask(() -> session().selectedFieldProperty().get()).orElseThrow();
        robot.interact(() -> {
            TextField value = robot.lookup("#field-value").query();
            value.requestFocus();
            value.setText("12");
        });
        robot.interact(() -> item(robot, "撤销").fire());
        assertFalse(summary().field(field).isFilled());
        assertTrue(ask(() -> session().history().lastUndone()).orElseThrow().edit().name().startsWith("填写"));
    }

    @Test
    void undoKeysInTheInspectorAreTheDocumentsWhenNothingIsBeingEnteredThere(FxRobot robot) {
        look(robot, second, 0);
        Keyboard.push(KeyCode.F8);
        FieldId field = ask(() -> session().selectedFieldProperty().get()).orElseThrow();
        robot.interact(() -> {
            TextField value = robot.lookup("#field-value").query();
            value.requestFocus();
            value.setText("12");
        });
        Keyboard.push(KeyCode.ENTER);
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(summary().field(field).isFilled());
        assertEquals("", robot.lookup("#field-value").<TextField>query().getText());
        Keyboard.push(KeyCode.CONTROL, KeyCode.Y);
        assertTrue(summary().field(field).isFilled());
        assertEquals("12", robot.lookup("#field-value").<TextField>query().getText());
    }

    @Test
    void zoomKeysChangeTheSizeAndNoughtPutsItBack(FxRobot robot) {
        Keyboard.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals("110%", robot.lookup("#status-zoom").<MenuButton>query().getText());
        Keyboard.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals("100%", robot.lookup("#status-zoom").<MenuButton>query().getText());
    }

    @Test
    void theStatusBarCountsDocumentSectionAndSelection(FxRobot robot) throws Exception {
        look(robot, second, 0);
        await(() -> counts(robot).matches("本节 \\d+ 字 · 全文 \\d+ 字"));
        int before = all(robot);
        robot.interact(() -> session().selectionProperty().set(Optional.of(new Selection(
                new Caret(new Place.Title(second), 0), new Caret(new Place.Title(second), 4)))));
        await(() -> counts(robot).startsWith("选中 4 字 · 本节 "));
        robot.write("甲乙");
        await(() -> all(robot) == before - 2);
        robot.clickOn("#status-characters");
        await(() -> robot.lookup("#statistics").tryQuery().isPresent());
        Keyboard.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#statistics").tryQuery().isEmpty());
    }

    private static String counts(FxRobot robot) {
        return robot.lookup("#status-characters").<Button>query().getText();
    }

    private static int all(FxRobot robot) {
        return Integer.parseInt(counts(robot).replaceAll(".*全文 (\\d+) 字", "$1"));
    }

    @Test
    void focusModeLeavesOnlyTheProseAndGivesThePanesBack(FxRobot robot) {
        look(robot, second, 2);
        SplitPane split = robot.lookup(".split-pane").query();
        double[] dividers = split.getDividerPositions();
        Keyboard.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(1, split.getItems().size());
        assertFalse(robot.lookup(".tool-bar").query().isVisible());
        assertEquals(caret(second, 2), ask(() -> session().selectionProperty().get()));
        robot.write("甲");
        assertEquals("甲", title(second).substring(2, 3));
        Keyboard.push(KeyCode.F4);
        Keyboard.push(KeyCode.F4);
        Keyboard.push(KeyCode.ESCAPE);
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertEquals(3, split.getItems().size());
        assertEquals(dividers[0], split.getDividerPositions()[0], 0.01);
        assertEquals(dividers[1], split.getDividerPositions()[1], 0.01);
        robot.write("乙");
        assertEquals("甲乙", title(second).substring(2, 4));
    }

    @Test
    void theHelpSheetListsTheMenusKeysAndKeepsWhatIsTypedFromTheDocument(FxRobot robot) {
        look(robot, second, 1);
        Summary before = summary();
        Keyboard.push(KeyCode.F1);
        assertTrue(names(robot).containsAll(List.of("保存", "撤销", "全屏", "重命名")), names(robot).toString());
        robot.write("f8");
        assertEquals(List.of("下一个空白", "上一个空白", "下一个、上一个空白", "下一处、上一处需要核对的"), names(robot));
        Keyboard.push(KeyCode.TAB);
        Keyboard.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        Keyboard.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#help").tryQuery().isEmpty());
        assertEquals(before, summary());
        assertTrue(robot.lookup(".tool-bar").query().isVisible());
        robot.write("甲");
        assertEquals("甲", title(second).substring(1, 2));
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup(".help-line").queryAll().stream()
                .map(line -> ((Label) line.lookup(".label")).getText()).toList();
    }

    @Test
    void theTourIsShownWithTheFirstDocumentAndNeverAgainAfterItIsSkipped(FxRobot robot) throws Exception {
        robot.interact(() -> program.window().offerTour(program.documents()));
        robot.interact(() -> program.documents().begin(Templates.all().getFirst().summary()));
        await(() -> robot.lookup("#tour-next").tryQuery().filter(Node::isFocused).isPresent());
        Keyboard.push(KeyCode.ENTER);
        Node frame = robot.lookup(".tour-frame").query();
        double width = frame.getLayoutBounds().getWidth();
        robot.interact(() -> stage.setWidth(stage.getWidth() - 200));
        await(() -> frame.getLayoutBounds().getWidth() < width - 100);
        robot.write("甲");
        assertTrue(summary().printed(summary().root().title()).startsWith("甲"));
        Keyboard.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#tour").tryQuery().isEmpty() && idle());
        assertTrue(new SettingsFile(data).read().isTourSeen());
        AtomicInteger opened = new AtomicInteger();
        robot.interact(() -> {
            program.documents().openedProperty().addListener((o, old, now) -> opened.incrementAndGet());
            program.window().offerTour(program.documents());
            program.documents().begin(Templates.all().getFirst().summary());
        });
        assertEquals(1, opened.get());
        assertTrue(robot.lookup("#tour").tryQuery().isEmpty());
    }

    @Test
    void theCaretIsWhereItWasWhenAFileIsOpenedAgain(FxRobot robot) throws Exception {
        Keyboard.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(chosen) && idle());
        look(robot, fifth, 3);
        robot.interact(() -> program.documents().begin(Templates.all().getFirst().summary()));
        open();
        assertEquals(caret(fifth, 3), ask(() -> session().selectionProperty().get()));
        assertEquals(fifth, ask(() -> session().shownProperty().get()));
        assertTrue(robot.lookup("#prose").query().isFocused());

        look(robot, second, 2);
        robot.write("不要");
        Platform.runLater(() -> program.files().open(chosen));
        await(() -> robot.lookup("不保存").tryQuery().isPresent());
        answer(robot, "不保存");
        await(this::idle);
        assertFalse(title(second).contains("不要"));
        assertEquals(second, ask(() -> session().shownProperty().get()));
        assertEquals(caret(second, 4), ask(() -> session().selectionProperty().get()));
    }

    @Test
    void theCaretIsNearWhereItWasInAFileThatSomebodyElseChanged(FxRobot robot) throws Exception {
        Keyboard.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(chosen) && idle());
        look(robot, second, 5);
        robot.interact(() -> program.documents().begin(Templates.all().getFirst().summary()));
        ProjectFile.write(chosen, Project.of(applied(OutlineEdits.rename(summary(), second, "短").orElseThrow())));
        open();
        assertEquals(caret(second, 1), ask(() -> session().selectionProperty().get()));
        robot.interact(() -> program.documents().begin(Templates.all().getFirst().summary()));
        ProjectFile.write(chosen, Project.of(applied(OutlineEdits.remove(summary(), List.of(second)).orElseThrow())));
        open();
        assertEquals(ask(() -> session().summary().root().id()), ask(() -> session().shownProperty().get()));
        assertTrue(robot.lookup("#prose").query().isFocused());
    }

    private Summary applied(org.edusum.model.edit.Edit edit) {
        return ((org.edusum.model.edit.Outcome.Applied<?>) edit.apply(summary())).summary();
    }

    @Test
    void whatIsTypedWhileTheFileIsSavedBeforeClosingIsAskedAboutAgain(FxRobot robot) throws Exception {
        look(robot, second, 0);
        robot.write("甲");
        AtomicInteger closed = new AtomicInteger();
        Platform.runLater(() -> program.files().whenFree(closed::incrementAndGet));
        await(() -> robot.lookup("不保存").tryQuery().isPresent());
        robot.interact(() -> {
            // The job has its summary by the time it runs: what comes now is not in the file.
            program.jobs().runningProperty().addListener((o, old, now) -> OutlineEdits
                    .rename(session().summary(), fifth, "又改了").ifPresent(edit -> session().perform(edit, Optional.empty())));
        });
        answer(robot, "保存");
        await(() -> robot.lookup("取消").tryQuery().isPresent() && idle());
        answer(robot, "取消");
        assertEquals(0, closed.get());
        assertTrue(Files.exists(chosen));
        assertEquals("又改了", title(fifth));
    }

    /** Presses a button of the open dialog. */
    private static void answer(FxRobot robot, String button) {
        robot.interact(robot.from(robot.lookup(".dialog-pane").<Node>query()).lookup(button).<Button>query()::fire);
    }

    private void open() {
        Platform.runLater(() -> program.files().open(chosen));
        await(() -> ask(() -> program.documents().path()).isPresent() && idle());
    }

    private void look(FxRobot robot, SectionId section, int offset) {
        robot.interact(() -> {
            session().show(new View(Optional.of(section), caret(section, offset), Optional.empty()));
            robot.lookup("#prose").query().requestFocus();
        });
    }

    private static Optional<Selection> caret(SectionId section, int offset) {
        return Optional.of(Selection.at(new Caret(new Place.Title(section), offset)));
    }

    private static SectionId selectedInOutline(FxRobot robot) {
        TreeItem<?> item = (TreeItem<?>) robot.lookup("#outline").<TreeView<?>>query().getSelectionModel().getSelectedItem();
        String node = String.valueOf(item.getValue());
        return new SectionId(node.replaceAll("^[^=]*id=([^,]+),.*", "$1"));
    }

    private static MenuItem item(FxRobot robot, String name) {
        return robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().map(Menu::getItems)
                .flatMap(List::stream).filter(item -> String.valueOf(item.getText()).startsWith(name)).findFirst().orElseThrow();
    }

    private String title(SectionId id) {
        return summary().printed(summary().section(id).orElseThrow().title());
    }

    private Session session() {
        return program.documents().session();
    }

    private Summary summary() {
        return ask(() -> session().summary());
    }

    private boolean idle() {
        return ask(() -> program.jobs().runningProperty().get()) == 0;
    }
}
