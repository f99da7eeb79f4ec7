package org.edusum.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.checking.Problems;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.edit.History;
import org.edusum.template.Templates;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
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
        robot.push(KeyCode.F2);
        type(robot, "摸清校情底数");
        assertEquals("摸清校情底数", title("c1-2"));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("c1-1", "c1-3", "c1-2"), children("c1").subList(0, 3));
        assertEquals("下移条目", session.history().lastDone().orElseThrow().edit().name());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("c1-2"), children("c1-3"));
        robot.interact(() -> IntStream.range(0, 3).forEach(i -> session.undo()));
        assertEquals(session.summary(), Templates.all().getFirst().summary());
        assertEquals("c1-2", session.shownProperty().get().value());
    }

    @Test
    void anAddedItemIsNamedAtOnce(FxRobot robot) throws Exception {
        select(robot, "c7-6");
        robot.push(KeyCode.INSERT);
        type(robot, "校史工作持续推进");
        String added = children("c7").getLast();
        assertEquals("校史工作持续推进", title(added));
        assertEquals(added, session.shownProperty().get().value());
    }

    @Test
    void aRemovedItemGivesWayToItsNeighbour(FxRobot robot) {
        select(robot, "c2-5");
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("c2-1", "c2-2", "c2-3", "c2-4"), children("c2"));
        assertEquals("c2-4", session.shownProperty().get().value());
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

    private static void type(FxRobot robot, String title) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#outline-title").tryQuery()
                .filter(node -> node.isFocused() && node.isVisible()).isPresent());
        robot.interact(() -> robot.lookup("#outline-title").<TextField>query().setText(title));
        robot.push(KeyCode.ENTER);
    }

    private String title(String id) {
        return session.summary().printed(session.summary().section(new SectionId(id)).orElseThrow().title());
    }

    private List<String> children(String id) {
        return session.summary().section(new SectionId(id)).orElseThrow().children().stream()
                .map(Section::id).map(SectionId::value).toList();
    }
}
