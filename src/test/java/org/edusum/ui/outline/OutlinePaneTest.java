package org.edusum.ui.outline;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.edusum.checking.Problem;
import org.edusum.checking.Problems;
import org.edusum.checking.Severity;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.SectionMarks.Status;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.model.edit.Selection;
import org.edusum.template.Templates;
import org.edusum.ui.Keyboard;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class OutlinePaneTest {

    private Session session;
    private final ObjectProperty<Problems> problems = new SimpleObjectProperty<>(Problems.NONE);
    private OutlinePane pane;
    private int ids;

    @Start
    void start(Stage stage) {
        session = new Session(History.of(Templates.all().getFirst().summary()), entry -> { }, InstantSource.system());
        pane = new OutlinePane(session, prefix -> prefix + "-new" + ids++, problems);
        stage.setScene(new Scene(pane, 300, 600));
        stage.show();
        pane.requestFocus();
    }

    @Test
    void keysRenameMoveAndUndoAnItem(FxRobot robot) throws Exception {
        select(robot, "c1-2");
        Keyboard.push(KeyCode.F2);
        type(robot, "摸清校情底数");
        assertEquals("摸清校情底数", title("c1-2"));
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("c1-1", "c1-3", "c1-2"), children("c1").subList(0, 3));
        assertEquals("下移条目", session.history().lastDone().orElseThrow().edit().name());
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("c1-2"), children("c1-3"));
        robot.interact(() -> IntStream.range(0, 3).forEach(i -> session.undo()));
        assertEquals(session.summary(), Templates.all().getFirst().summary());
        assertEquals("c1-2", session.shownProperty().get().value());
    }

    @Test
    void anAddedItemIsNamedAtOnce(FxRobot robot) throws Exception {
        select(robot, "c7-6");
        Keyboard.push(KeyCode.INSERT);
        type(robot, "校史工作持续推进");
        String added = children("c7").getLast();
        assertEquals("校史工作持续推进", title(added));
        assertEquals(added, session.shownProperty().get().value());
    }

    @Test
    void aSubItemIsNamedAtOnceAlsoAfterARenamingWasGivenUp(FxRobot robot) throws Exception {
        select(robot, "c1-3");
        Keyboard.push(KeyCode.F2);
        await(() -> robot.lookup("#outline-title").tryQuery().isPresent());
        Keyboard.push(KeyCode.ESCAPE);
        Keyboard.push(KeyCode.SHIFT, KeyCode.INSERT);
        type(robot, "线上学习");
        assertEquals("线上学习", title(children("c1-3").getLast()));
        Keyboard.push(KeyCode.SHIFT, KeyCode.INSERT);
        type(robot, "线下学习");
        assertEquals("线下学习", title(children(children("c1-3").getLast()).getLast()));
        assertTrue(robot.lookup("#outline-title").tryQuery().isEmpty());
    }

    @Test
    void attachmentsStandBehindTheChaptersAndAreCountedByThemselves(FxRobot robot) throws Exception {
        robot.interact(pane::addAttachment);
        type(robot, "学校名册");
        String first = children(session.summary().root().id().value()).getLast();
        assertTrue(session.summary().section(new SectionId(first)).orElseThrow().isAttachment());
        assertEquals("附件：学校名册", cell(robot, first).getItem().name());
        assertTrue(cell(robot, first).lookup(".attachment-mark").isVisible());
        Keyboard.push(KeyCode.INSERT);
        type(robot, "经费明细");
        String second = children(session.summary().root().id().value()).getLast();
        assertEquals("附件2：经费明细", cell(robot, second).getItem().name());
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of(second, first), children(session.summary().root().id().value()).subList(7, 9));
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of(second, first), children(session.summary().root().id().value()).subList(7, 9));
        Keyboard.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(10, children(session.summary().root().id().value()).size());
        Keyboard.push(KeyCode.DELETE);
        Keyboard.push(KeyCode.DELETE);
        assertEquals("附件：经费明细", cell(robot, second).getItem().name());
    }

    @Test
    void whatTheChecksFindMeanwhileLeavesATitleInWork(FxRobot robot) throws Exception {
        select(robot, "c1-3");
        Keyboard.push(KeyCode.INSERT);
        await(() -> robot.lookup("#outline-title").tryQuery()
                .filter(node -> node.isFocused() && node.isVisible()).isPresent());
        SectionId added = new SectionId(children("c1").get(3));
        robot.interact(() -> problems.set(new Problems(List.of(
                new Problem("r", Severity.WRONG, added, new Place.Title(added), 0, 0, "标题没有填写")))));
        robot.interact(() -> pane.layout());
        assertTrue(robot.lookup("#outline-title").query().isFocused());
        Keyboard.push(KeyCode.ESCAPE);
        await(() -> cell(robot, added.value()).getItem().problems() == 1);
    }

    @Test
    void aRemovedItemGivesWayToItsNeighbour(FxRobot robot) {
        select(robot, "c2-5");
        Keyboard.push(KeyCode.DELETE);
        assertEquals(List.of("c2-1", "c2-2", "c2-3", "c2-4"), children("c2"));
        assertEquals("c2-4", session.shownProperty().get().value());
    }

    @Test
    void severalItemsAreMovedCopiedAndRemovedAtOnceAndTakenBack(FxRobot robot) {
        select(robot, "c2-1");
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("c2-2", session.shownProperty().get().value());
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("c2-3", "c2-1", "c2-2", "c2-4", "c2-5"), children("c2"));
        assertEquals("下移2个条目", session.history().lastDone().orElseThrow().edit().name());
        assertEquals(List.of("c2-1", "c2-2"), chosen(robot));
        Keyboard.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(7, children("c2").size());
        assertEquals(children("c2").subList(3, 5), chosen(robot));
        Keyboard.push(KeyCode.DELETE);
        assertEquals(List.of("c2-3", "c2-1", "c2-2", "c2-4", "c2-5"), children("c2"));
        assertEquals(List.of("c2-4"), chosen(robot));
        robot.interact(() -> IntStream.range(0, 3).forEach(i -> session.undo()));
        assertEquals(Templates.all().getFirst().summary(), session.summary());
    }

    @Test
    void aClickWithCtrlAddsToWhatIsChosenAndTheLastIsShown(FxRobot robot) {
        select(robot, "c1-1");
        robot.press(KeyCode.CONTROL).clickOn("3.指导学习安排").release(KeyCode.CONTROL);
        assertEquals(List.of("c1-1", "c1-3"), chosen(robot));
        assertEquals("c1-3", session.shownProperty().get().value());
        robot.interact(() -> pane.demote());
        assertEquals(List.of("c1-3"), children("c1-2"));
        assertEquals("降级条目", session.history().lastDone().orElseThrow().edit().name());
    }

    @Test
    void aClickOnTheItemShownGoesBackToItsHeadingAndRenamesNothing(FxRobot robot) {
        select(robot, "c1-3");
        robot.interact(() -> session.selectionProperty().set(session.summary().section(new SectionId("c1-3"))
                .map(section -> Selection.at(new Caret(new Place.Body(section.body().getLast().id()), 3)))));
        robot.clickOn("3.指导学习安排");
        assertEquals(Optional.of(Selection.at(new Caret(new Place.Title(new SectionId("c1-3")), 0))),
                session.selectionProperty().get());
        assertTrue(robot.lookup("#outline-title").tryQuery().isEmpty());
    }

    @Test
    void whatIsFoldedInStaysSoThroughEditsAndUndo(FxRobot robot) {
        TreeView<OutlineNode> tree = robot.lookup("#outline").query();
        select(robot, "c4");
        Keyboard.push(KeyCode.LEFT);
        robot.interact(() -> session.shownProperty().set(new SectionId("c2-1")));
        int rows = tree.getExpandedItemCount();
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        select(robot, "c4");
        Keyboard.push(KeyCode.DELETE);
        robot.interact(() -> IntStream.range(0, 2).forEach(i -> session.undo()));
        assertEquals(rows, tree.getExpandedItemCount());
    }

    @Test
    void whatMovesAndWhatUndoMovesBackIsBroughtIntoView(FxRobot robot) throws Exception {
        select(robot, "c1-1");
        robot.interact(() -> session.perform(OutlineMoves.to(session.summary(), List.of(new SectionId("c1-1")),
                new SectionId("c7"), 6).orElseThrow(), Optional.empty()));
        await(() -> isOnScreen(robot, "c1-1"));
        robot.interact(() -> { session.undo(); });
        await(() -> isOnScreen(robot, "c1-1"));
        assertEquals(List.of("c1-1"), chosen(robot));
    }

    private static boolean isOnScreen(FxRobot robot, String id) {
        TreeView<OutlineNode> tree = robot.lookup("#outline").query();
        return cells(robot).filter(cell -> cell.getItem().id().value().equals(id) && cell.isVisible())
                .anyMatch(cell -> tree.localToScene(tree.getLayoutBounds()).contains(cell.localToScene(cell.getLayoutBounds())));
    }

    @Test
    void theTreeFoldsToALevel(FxRobot robot) {
        TreeView<OutlineNode> tree = robot.lookup("#outline").query();
        select(robot, "c2-1");
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        assertEquals(8, tree.getExpandedItemCount());
        assertEquals(List.of("c2"), chosen(robot));
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT9);
        assertEquals(session.summary().root().subtree().count(), tree.getExpandedItemCount());
        robot.clickOn("#outline-collapse");
        assertEquals(8, tree.getExpandedItemCount());
    }

    @Test
    void theKeysOfTheLevelsInTheWindowsMenuAreThoseOfTheTree() {
        assertEquals(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT9),
                pane.menus().getLast().getItems().stream()
                        .map(item -> ((KeyCodeCombination) item.getAccelerator()).getCode()).toList());
    }

    @Test
    void theMenuMarksTheStatusOfAllThatIsChosen(FxRobot robot) {
        select(robot, "c1-1");
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.interact(() -> pane.menus().getFirst().getItems().get(2).fire());
        assertEquals(List.of(Status.TO_VERIFY, Status.TO_VERIFY, Status.NOT_STARTED),
                Stream.of("c1-1", "c1-2", "c1-3").map(id -> marks(id).status()).toList());
        assertEquals("标为待核实：2个条目", session.history().lastDone().orElseThrow().edit().name());
        assertTrue(cell(robot, "c1-2").getAccessibleText().contains("待核实"));
    }

    @Test
    void aDivisionIsEnteredOverTheTreeOrChosenFromThoseUsed(FxRobot robot) {
        select(robot, "c1-1");
        robot.interact(pane::enterDivision);
        enter(robot, "基教科");
        assertEquals("基教科", marks("c1-1").division());
        select(robot, "c1-2");
        robot.interact(pane::enterDivision);
        Keyboard.push(KeyCode.DOWN);
        Keyboard.push(KeyCode.ENTER);
        assertEquals("基教科", marks("c1-2").division());
        robot.interact(pane::enterDivision);
        robot.interact(() -> robot.lookup("#outline-division").<TextField>query().setText("人事科"));
        Keyboard.push(KeyCode.ESCAPE);
        assertEquals("基教科", marks("c1-2").division());
        assertTrue(robot.lookup("#outline").query().isFocused());
    }

    private static void enter(FxRobot robot, String division) {
        robot.interact(() -> robot.lookup("#outline-division").<TextField>query().setText(division));
        Keyboard.push(KeyCode.ENTER);
    }

    @Test
    void theFilterMenuLeavesAStatusAndSaysSo(FxRobot robot) {
        TreeView<OutlineNode> tree = robot.lookup("#outline").query();
        robot.interact(() -> session.perform(OutlineEdits.setStatus(session.summary(), List.of(new SectionId("c3-2")),
                Status.DONE).orElseThrow(), Optional.empty()));
        select(robot, "c1-1");
        int rows = tree.getExpandedItemCount();
        robot.clickOn("#outline-choices").clickOn("已完成");
        assertEquals(3, tree.getExpandedItemCount());
        assertEquals("筛选出 1 条：已完成", robot.lookup("#outline-left").<Label>query().getText());
        assertEquals("c1-1", session.shownProperty().get().value(), "what the editor shows does not change");
        assertEquals(List.of(), chosen(robot));
        robot.interact(pane::requestFocus);
        Keyboard.push(KeyCode.DELETE);
        assertTrue(session.summary().section(new SectionId("c1-1")).isPresent(), "what cannot be seen is not removed");
        Keyboard.push(KeyCode.ESCAPE);
        assertEquals(rows, tree.getExpandedItemCount());
        assertEquals(List.of("c1-1"), chosen(robot));
    }

    @Test
    void problemsAreCountedAtTheirItemAndAboveIt(FxRobot robot) {
        robot.interact(() -> problems.set(new Problems(List.of(new Problem("r", Severity.WRONG, new SectionId("c1-2"),
                new Place.Title(new SectionId("c1-2")), 0, 0, "标点重复")))));
        assertEquals(List.of(1, 1, 0), Stream.of("c1", "c1-2", "c1-3").map(id -> cell(robot, id).getItem().problems()).toList());
        assertTrue(cell(robot, "c1").getTooltip().getText().contains("标点重复"));
    }

    @Test
    void theCaretsSectionIsMarkedOrWhatHidesItWithoutBeingShown(FxRobot robot) {
        robot.interact(() -> pane.currentProperty().set(Optional.of(new SectionId("c1-2"))));
        assertEquals(List.of("c1-2"), marked(robot));
        assertEquals("doc", session.shownProperty().get().value());
        robot.interact(() -> pane.collapseTo(1));
        assertEquals(List.of("c1"), marked(robot));
        robot.interact(() -> pane.currentProperty().set(Optional.of(new SectionId("c7-6"))));
        robot.interact(pane::expandAll);
        robot.interact(() -> pane.currentProperty().set(Optional.of(new SectionId("c7-5"))));
        assertEquals("doc", session.shownProperty().get().value());
    }

    @Test
    void anotherDocumentBeginsFoldedToItsItems(FxRobot robot) {
        TreeView<OutlineNode> tree = robot.lookup("#outline").query();
        int rows = tree.getExpandedItemCount();
        robot.interact(pane::expandAll);
        robot.interact(() -> session.open(History.of(session.summary().withLayout(
                new Layout(Numbering.STANDARD, HeadingForm.OWN_LINE)))));
        assertEquals(rows, tree.getExpandedItemCount());
        assertEquals(List.of("doc"), chosen(robot));
    }

    private static List<String> marked(FxRobot robot) {
        return cells(robot).filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(cell -> cell.getItem().id().value()).toList();
    }

    private static Stream<OutlineCell> cells(FxRobot robot) {
        return robot.lookup(".tree-cell").queryAll().stream().map(OutlineCell.class::cast).filter(cell -> !cell.isEmpty());
    }

    private static OutlineCell cell(FxRobot robot, String id) {
        return cells(robot).filter(cell -> cell.getItem().id().value().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup("#outline").<TreeView<OutlineNode>>query().getSelectionModel().getSelectedItems().stream()
                .map(item -> item.getValue().id().value()).toList();
    }

    private SectionMarks marks(String id) {
        return session.summary().section(new SectionId(id)).orElseThrow().marks();
    }

    @Test
    void theFilterLeavesWhatMatchesAndWhatIsAboveIt(FxRobot robot) {
        TreeView<?> tree = robot.lookup("#outline").query();
        robot.interact(() -> robot.lookup("#outline-filter").<TextField>query().setText("教育督导"));
        assertEquals(3, tree.getExpandedItemCount());
        robot.clickOn("#outline-filter").push(KeyCode.ESCAPE);
        assertTrue(tree.getExpandedItemCount() > 40);
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> session.shownProperty().set(new SectionId(id)));
    }

    private static void type(FxRobot robot, String title) {
        await(() -> robot.lookup("#outline-title").tryQuery()
                .filter(node -> node.isFocused() && node.isVisible()).isPresent());
        robot.interact(() -> robot.lookup("#outline-title").<TextField>query().setText(title));
        Keyboard.push(KeyCode.ENTER);
    }

    private String title(String id) {
        return session.summary().printed(session.summary().section(new SectionId(id)).orElseThrow().title());
    }

    private List<String> children(String id) {
        return session.summary().section(new SectionId(id)).orElseThrow().children().stream()
                .map(Section::id).map(SectionId::value).toList();
    }
}
