package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The pages beside the editor, as a clerk uses them. */
class PreviewJourneyTest extends ProgramWindowTest {

    private static final double PAPER = PageStyle.GB9704.paper().width();

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F2);
        await(() -> robot.lookup("#preview-page").<Label>tryQuery().filter(label -> label.getText().contains("共")).isPresent());
        await(() -> isPainted(robot));
    }

    @Test
    void thePagesShowWhatIsTypedAndMarkItsLine(FxRobot robot) throws Exception {
        open(robot);
        Place place = body(3);
        robot.interact(() -> session().selectionProperty().set(Optional.of(Selection.at(new Caret(place, 0)))));
        robot.interact(() -> robot.lookup("#prose").query().requestFocus());
        robot.write("特此说明");
        await(() -> spoken(robot).contains("特此说明"));
        await(() -> isPainted(robot) && robot.lookup(".page-mark").queryAll().stream().anyMatch(Node::isVisible));
        Node mark = robot.lookup(".page-mark").queryAll().stream().filter(Node::isVisible).findFirst().orElseThrow();
        assertTrue(ask(() -> pages(robot).localToScene(pages(robot).getLayoutBounds())
                .contains(mark.localToScene(mark.getLayoutBounds()))), "the line is in view");
    }

    @Test
    void aClickInTheContentsLeadsToTheChapterAndThePagesFollow(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> pages(robot).requestFocus());
        robot.push(KeyCode.HOME);
        await(() -> page(robot).startsWith("第 1 页") && isPainted(robot));
        Section third = summary().root().children().get(2);
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary());
        Line entry = pages.all().getFirst().lines().stream().filter(line -> line.text().startsWith("三、")).findFirst().orElseThrow();
        click(robot, pages.all().getFirst(), pages, entry.left() + 20, entry.baseline() - 5);
        assertEquals(Optional.of(Selection.at(new Caret(new Place.Title(third.id()), 0))), session().selectionProperty().get());
        assertTrue(robot.lookup("#prose").query().isFocused());
        String expected = "第 " + (pages.spot(third.id()).index() + 1) + " 页";
        await(() -> page(robot).startsWith(expected));
    }

    @Test
    void aClickOnAWordPutsTheCaretThere(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> pages(robot).requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.PAGE_DOWN);
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary());
        Page text = pages.all().get(1);
        Line line = text.lines().get(2);
        await(() -> isPainted(robot));
        var glyph = line.runs().getLast().glyphs().getFirst();
        click(robot, text, pages, glyph.x() + 2, line.baseline() - 5);
        Caret caret = session().selectionProperty().get().orElseThrow().anchor();
        assertEquals(new Caret(line.runs().getLast().place().orElseThrow(), glyph.offset()), caret);
    }

    /** Clicks on a page that is in view. */
    private static void click(FxRobot robot, Page page, Pages pages, double x, double y) {
        int index = pages.all().indexOf(page);
        Point2D at = ask(() -> {
            Node sheet = robot.lookup(".page-sheet").queryAll().stream()
                    .sorted(Comparator.comparingDouble(node -> node.getLayoutY())).toList().get(index);
            double scale = sheet.getLayoutBounds().getWidth() / PAPER;
            return sheet.localToScreen(x * scale, y * scale);
        });
        robot.clickOn(at);
    }

    @Test
    void theKeysScrollZoomAndLeave(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F6);
        assertTrue(pages(robot).isFocused(), "F6 reaches the pages");
        robot.push(KeyCode.END);
        String count = page(robot).replaceAll(".*共 (\\d+) 页", "$1");
        assertEquals("第 " + count + " 页，共 " + count + " 页", page(robot));
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#prose").query().isFocused());
        Place reached = session().selectionProperty().get().orElseThrow().caret().place();
        assertTrue(summary().places().toList().indexOf(reached) > summary().places().count() - 30, "near the end: " + reached);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.HOME);
        assertTrue(page(robot).startsWith("第 1 页"));
        assertEquals("页宽", zoom(robot));
        double before = width(robot);
        robot.push(KeyCode.ADD);
        assertTrue(zoom(robot).endsWith("0%") && width(robot) > before, zoom(robot));
        robot.push(KeyCode.DIGIT0);
        assertEquals(before, width(robot), 0.5);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#prose").query().isFocused());
    }

    @Test
    void theWheelWithControlZoomsWhatItIsOver(FxRobot robot) throws Exception {
        open(robot);
        double before = width(robot);
        robot.moveTo(pages(robot));
        robot.press(KeyCode.CONTROL).scroll(1, VerticalDirection.UP).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("100%", robot.lookup("#status-zoom").<Labeled>query().getText(), "the text keeps its size");
        assertFalse(Math.abs(width(robot) - before) < 1);
    }

    @Test
    void inspectorAndPreviewTakeTurnsAndKeepTheirWidths(FxRobot robot) throws Exception {
        SplitPane split = robot.lookup(".split-pane").query();
        double inspector = split.getDividerPositions()[1];
        open(robot);
        robot.interact(() -> split.setDividerPosition(1, 0.55));
        robot.push(KeyCode.F4);
        assertTrue(robot.lookup("#preview").tryQuery().isEmpty());
        assertEquals(inspector, split.getDividerPositions()[1], 0.02);
        robot.clickOn("#side-preview");
        assertEquals(0.55, split.getDividerPositions()[1], 0.02);
        robot.push(KeyCode.CONTROL, KeyCode.F2);
        assertTrue(robot.lookup("#preview").tryQuery().isEmpty());
        assertEquals(3, split.getItems().size(), "the inspector comes back");
        robot.push(KeyCode.F4);
        assertEquals(2, split.getItems().size(), "closed itself, it stays away");
        robot.clickOn("#tool-preview");
        assertTrue(robot.lookup("#preview").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.F2);
        assertEquals(2, split.getItems().size());
    }

    @Test
    void focusModeHidesThePagesAndBringsThemBack(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertTrue(robot.lookup("#preview").tryQuery().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#preview").tryQuery().isPresent() && isPainted(robot));
    }

    private Session session() {
        return program.documents().session();
    }

    private Summary summary() {
        return session().summary();
    }

    private Place body(int index) {
        return summary().places().filter(Place.Body.class::isInstance).skip(index).findFirst().orElseThrow();
    }

    private static Node pages(FxRobot robot) {
        return robot.lookup("#preview-pages").query();
    }

    private static String page(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#preview-page").<Label>query().getText();
    }

    private static String zoom(FxRobot robot) {
        return robot.lookup("#preview-zoom").<Labeled>query().getText();
    }

    private static double width(FxRobot robot) {
        double[] width = new double[1];
        robot.interact(() -> {
            pages(robot).getScene().getRoot().layout();
            width[0] = robot.lookup(".page-sheet").query().getLayoutBounds().getWidth();
        });
        return width[0];
    }

    private static String spoken(FxRobot robot) {
        return ask(() ->
                String.valueOf(pages(robot).queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    private static boolean isPainted(FxRobot robot) {
        return robot.lookup(".page-sheet").queryAll().stream().allMatch(sheet -> ((ImageView) sheet.lookup(".image-view")).getImage() != null)
                && !robot.lookup(".page-sheet").queryAll().isEmpty();
    }
}
