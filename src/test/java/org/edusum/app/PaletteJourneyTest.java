package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyCode;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Selection;
import org.edusum.model.value.FieldType;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Going to places by the palette in the real window, as a clerk does it. */
class PaletteJourneyTest extends ProgramWindowTest {

    @Test
    void aSectionIsShownByTheFirstLettersOfItsPinyin(FxRobot robot) throws Exception {
        SectionId first = session().summary().root().children().getFirst().id();
        SectionId section = section("紧扣优质普惠");
        robot.interact(() -> session().shownProperty().set(first));
        open(robot, "xqjyjk");
        await(() -> first(robot).contains("学前教育紧扣优质普惠"));
        robot.push(KeyCode.ENTER);
        assertFalse(robot.lookup("#palette").query().isVisible());
        assertTrue(robot.lookup("#prose").query().isFocused());
        assertEquals(new Place.Title(section), selection().orElseThrow().caret().place());
    }

    @Test
    void aFieldIsSelectedWhereItStands(FxRobot robot) throws Exception {
        Field field = session().summary().field(new FieldId("f003"));
        open(robot, "#" + field.label());
        await(() -> first(robot).equals(field.label()));
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(field.id()), session().selectedFieldProperty().get());
        assertEquals(1, selection().orElseThrow().caret().offset() - selection().orElseThrow().anchor().offset());
    }

    @Test
    void aFieldThatStandsNowhereIsShownInTheInspector(FxRobot robot) throws Exception {
        FieldId spare = new FieldId("spare");
        robot.interact(() -> session().perform(Edit.of("添加", new Change.PutField(
                Field.empty(spare, new FieldType.Whole("本"), "馆藏图书"))), Optional.empty()));
        open(robot, "gcts");
        await(() -> first(robot).equals("馆藏图书"));
        robot.push(KeyCode.ENTER);
        assertEquals("馆藏图书", robot.lookup("#field-label").<TextField>query().getText());
    }

    @Test
    void whereNothingIsLeftOfTheAnswersThePaletteShrinksAndGoesOn(FxRobot robot) throws Exception {
        open(robot, ">");
        double before = robot.lookup("#palette").<Region>query().getHeight();
        robot.interact(() -> robot.lookup("#palette-line").<TextField>query().setText(">没有这样的命令"));
        await(() -> list(robot).getItems().isEmpty());
        assertTrue(robot.lookup("#palette").<Region>query().getHeight() < before);
        assertEquals(-1, list(robot).getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.ENTER);
        open(robot, ">放大");
        await(() -> first(robot).equals("放大"));
        assertEquals(0, list(robot).getSelectionModel().getSelectedIndex());
    }

    @Test
    void aCommandRunsAndEscapeGivesTheFocusBack(FxRobot robot) throws Exception {
        open(robot, ">fd");
        await(() -> first(robot).equals("放大"));
        robot.push(KeyCode.ENTER);
        assertEquals("110%", robot.lookup("#status-zoom").<Labeled>query().getText());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        var filter = robot.lookup("#prose").query().getScene().getFocusOwner();
        open(robot, "");
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#palette").query().isVisible());
        assertTrue(filter.isFocused());
    }

    @Test
    void arrowsAndAClickChooseAndLeavingCloses(FxRobot robot) throws Exception {
        var before = List.copyOf(list(robot).getItems());
        open(robot, ">");
        await(() -> !list(robot).getItems().isEmpty() && !list(robot).getItems().equals(before));
        robot.push(KeyCode.DOWN);
        assertEquals(1, list(robot).getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertEquals(list(robot).getItems().size() - 1, list(robot).getSelectionModel().getSelectedIndex());
        robot.interact(() -> robot.lookup("#prose").query().requestFocus());
        assertFalse(robot.lookup("#palette").query().isVisible());
        open(robot, ">缩小");
        await(() -> list(robot).getItems().size() == 1);
        robot.clickOn(robot.from(list(robot)).lookup(".list-cell").<javafx.scene.Node>query());
        assertEquals("90%", robot.lookup("#status-zoom").<Labeled>query().getText());
    }

    private void open(FxRobot robot, String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertTrue(robot.lookup("#palette-line").query().isFocused());
        robot.interact(() -> robot.lookup("#palette-line").<TextField>query().setText(typed));
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#palette-list").query();
    }

    private static String first(FxRobot robot) {
        return list(robot).getItems().isEmpty() ? "" : name(robot, 0);
    }

    /** The name of an answer as it is on the screen. */
    private static String name(FxRobot robot, int index) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(list(robot)).lookup(".list-cell").queryAllAs(javafx.scene.control.ListCell.class).stream()
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty()).findFirst()
                .map(cell -> cell.getAccessibleText().split("，")[1]).orElse("");
    }

    private SectionId section(String title) {
        return session().summary().root().subtree().filter(section -> section.title().plain().contains(title))
                .findFirst().orElseThrow().id();
    }

    private Session session() {
        return program.documents().session();
    }

    private Optional<Selection> selection() {
        return ask(() -> session().selectionProperty().get());
    }
}
