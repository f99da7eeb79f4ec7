package org.edusum.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.ui.OnFx;
import org.edusum.ui.WindowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ReviewTableTest {

    private record Row(String label, String value, boolean isDoubtful) {
    }

    private static final List<Row> ROWS = List.of(new Row("丙", "3", true), new Row("甲", "1", true), new Row("丙", "4", true),
            new Row("乙", "2", false));

    private final Set<Integer> taken = new HashSet<>(Set.of(3));
    private ReviewTable<Row> table;

    @Start
    void start(Stage stage) {
        table = new ReviewTable<>("rows", ROWS, List.of(new ReviewTable.Column<>("名称", 100, Row::label),
                new ReviewTable.Column<>("数", 100, Row::value)), List.of(new ReviewTable.Group<>("全部", row -> true),
                new ReviewTable.Group<>("需要看的", Row::isDoubtful, Optional.of(Comparator.comparing(Row::label)))), Row::isDoubtful,
                new ReviewTable.Choice() {
                    @Override
                    public boolean isTaken(int index) {
                        return taken.contains(index);
                    }

                    @Override
                    public void take(int index, boolean isTaken) {
                        if (isTaken) {
                            taken.add(index);
                        } else {
                            taken.remove(index);
                        }
                    }

                    @Override
                    public String summary() {
                        return "";
                    }
                });
        table.tellOfChosen(row -> row.label() + "：" + row.value());
        table.offerCopy("复制其余", index -> !taken.contains(index));
        stage.setScene(new Scene(table, 500, 400));
        stage.show();
        table.lines().requestFocus();
    }

    private static String clipboard() {
        return OnFx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theChosenRowIsToldInFullAndRowsThatBelongTogetherStandTogether(FxRobot robot) {
        Labeled detail = robot.lookup("#rows-detail").query();
        assertEquals("丙：3", OnFx.ask(detail::getText));
        robot.push(KeyCode.DOWN);
        assertEquals("甲：1", OnFx.ask(detail::getText));
        ComboBox<?> groups = robot.lookup(".combo-box").query();
        robot.interact(() -> groups.getSelectionModel().select(1));
        List<?> shown = OnFx.ask(() -> List.copyOf(((TableView<?>) table.lines()).getItems()));
        assertEquals(List.of(0, 2, 1), shown);
    }

    @Test
    void chosenRowsAreCopiedAndTickedTogether(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("丙\t3\n甲\t1", clipboard());
        robot.push(KeyCode.SPACE);
        assertEquals(Set.of(0, 1, 3), taken);
        robot.push(KeyCode.SPACE);
        assertEquals(Set.of(3), taken);
    }

    @Test
    void whatIsLeftIsCopiedUnderItsHeads(FxRobot robot) {
        Button copy = robot.lookup("#rows-copy").query();
        robot.interact(copy::fire);
        assertEquals("名称\t数\n丙\t3\n甲\t1\n丙\t4", clipboard());
        assertEquals("已复制 3 行", OnFx.ask(copy::getText));
        robot.interact(() -> robot.lookup("全部勾选").<Button>query().fire());
        assertTrue(OnFx.ask(copy::isDisabled), "nothing is left to copy");
    }
}
