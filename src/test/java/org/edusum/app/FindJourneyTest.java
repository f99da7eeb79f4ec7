package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.edusum.model.Summary;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Found;
import org.edusum.model.search.Match;
import org.edusum.model.search.Query;
import org.edusum.model.search.Search;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Finding and replacing in the real window, as a clerk does it. */
class FindJourneyTest extends ProgramWindowTest {

    @Test
    void aWordIsFoundCountedReplacedEverywhereAndTakenBackAtOnce(FxRobot robot) throws Exception {
        Summary before = session().summary();
        List<Match> matches = matches("学校");
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertTrue(robot.lookup("#find-text").query().isFocused());
        type(robot, "学校", "1/" + matches.size());
        assertEquals(matches.getFirst().selection(), selection());
        robot.push(KeyCode.ENTER);
        assertEquals("2/" + matches.size(), count(robot));
        assertEquals(matches.get(1).selection(), selection());
        robot.push(KeyCode.F3);
        assertEquals("3/" + matches.size(), count(robot));
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(matches.size() + "/" + matches.size(), count(robot));
        assertEquals("已到开头，从末尾继续", notice(robot).split("　")[0]);
        robot.clickOn("#find-replacement").write("院校");
        robot.clickOn("#find-replace-all");
        assertTrue(notice(robot).startsWith("已替换 " + matches.size() + " 处"), notice(robot));
        assertEquals(List.of(), matches("学校"));
        assertEquals("", count(robot));
        assertTrue(robot.lookup("#find-text").query().isFocused(), "the button that did its work has not handed the focus on");
        assertEquals("全部替换（" + matches.size() + "处）", session().history().lastDone().orElseThrow().edit().name());
        robot.clickOn("#find-text");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, session().summary());
        await(() -> count(robot).contains(String.valueOf(matches.size())));
    }

    @Test
    void oneAfterTheOtherIsReplacedAndEscapeLeavesTheNextSelected(FxRobot robot) throws Exception {
        List<Match> texts = matches("安全").stream().filter(Match.InText.class::isInstance).toList();
        int all = matches("安全").size();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        type(robot, "安全", "1/" + all);
        robot.interact(() -> robot.lookup("#find-replacement").<TextField>query().setText("平安"));
        robot.interact(() -> program.documents().session().selectionProperty().set(
                Optional.of(Selection.at(texts.getFirst().selection().orElseThrow().anchor()))));
        robot.push(KeyCode.F3);
        assertEquals(texts.getFirst().selection(), selection());
        robot.clickOn("#find-replace");
        assertEquals(all - 1, matches("安全").size());
        assertEquals("替换", session().history().lastDone().orElseThrow().edit().name());
        Selection next = selection().orElseThrow();
        assertEquals("安全", session().summary().prose(next.anchor().place()).orElseThrow()
                .slice(next.anchor().offset(), next.caret().offset()).plain());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#find-bar").query().isVisible());
        assertTrue(robot.lookup("#prose").query().isFocused());
        assertEquals(Optional.of(next), selection());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#prose").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#find-bar").query().isVisible(), "also from the text");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertEquals("安全", robot.lookup("#find-text").<TextField>query().getText());
        assertFalse(robot.lookup("#find-replacement").query().isVisible());
    }

    @Test
    void aBadRegularExpressionIsToldAndAGoodOneFinds(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-pattern").<CheckBox>query().setSelected(true));
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("(学校"));
        await(() -> notice(robot).contains("没有对应的“)”"));
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("学[校生]"));
        await(() -> count(robot).startsWith("1/"));
        assertFalse(notice(robot).contains("正则"), notice(robot));
    }

    @Test
    void whatIsFoundInASectionNotShownIsShown(FxRobot robot) throws Exception {
        robot.interact(() -> session().shownProperty().set(session().summary().root().children().getFirst().children().getFirst().id()));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Match last = matches("党建").getLast();
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("党建"));
        await(() -> count(robot).startsWith("1/"));
        assertTrue(session().summary().section(session().shownProperty().get()).orElseThrow().places()
                .anyMatch(matches("党建").getFirst().selection().orElseThrow().anchor().place()::equals));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(last.selection(), selection());
    }

    @Test
    void whatAnInputMethodComposesInTheBarReachesNeitherTheProseNorTheSearch(FxRobot robot) throws Exception {
        Summary before = session().summary();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        compose(robot, "xuexiao", "");
        assertEquals("xuexiao", robot.lookup("#find-text").<TextField>query().getText());
        robot.push(KeyCode.ENTER);
        assertEquals("", count(robot));
        compose(robot, "", "学校");
        await(() -> count(robot).equals("1/" + matches("学校").size()));
        assertEquals(before, session().summary());
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        robot.interact(() -> {
            Node target = robot.lookup("#find-text").query().getScene().getFocusOwner();
            List<InputMethodTextRun> runs = composed.isEmpty() ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            target.fireEvent(new InputMethodEvent(target, target, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs, committed, composed.length()));
        });
    }

    private void type(FxRobot robot, String text, String count) {
        robot.write(text);
        await(() -> count(robot).equals(count));
    }

    private Session session() {
        return program.documents().session();
    }

    private Optional<Selection> selection() {
        return ask(() -> session().selectionProperty().get());
    }

    private List<Match> matches(String words) {
        return ((Found.Matches) Search.all(session().summary(), Query.words(words))).all();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#find-count").<Label>query().getText();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#find-notice").<Label>query().getText();
    }
}
