package org.edusum.app;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.edusum.formula.Figures;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.Value;
import org.edusum.storage.Project;
import org.edusum.storage.ProjectFile;
import org.edusum.ui.OnFx;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The windows that work on the figures as a whole, by keys: sheets that came back, relations, last year, the next year. */
class FiguresJourneyTest extends ProgramWindowTest {

    private FxRobot robot;
    private List<Path> sheets = List.of();
    private Optional<Path> project = Optional.empty();

    @BeforeEach
    void begin(FxRobot given) {
        robot = given;
    }

    @Override
    FileChoosers choosers() {
        return new NoChoosers() {
            @Override
            public List<Path> sheets(Optional<Path> from) {
                return sheets;
            }

            @Override
            public Optional<Path> open(Optional<Path> from) {
                return project;
            }
        };
    }

    @Test
    void sheetsComeBackRelationsAreCheckedAndTheNextYearIsBegun() throws Exception {
        takeReturnedSheets();
        lookAtRelations();
        takeLastYear();
        rollForward();
        aFileOfAnotherYearIsAskedAbout();
    }

    private void takeReturnedSheets() throws Exception {
        sheets = List.of(sheet("办公室.csv", "f002,120\nf004,许多\nf069,12\nf070,30\nf071,45\nf068,99\n"), sheet("人事科.csv", "f002,121\n"));
        Summary before = summary();
        fire("menu.data.return");
        await(() -> shown("#return-review"));
        assertSame(before, summary());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !shown("#return-review"));
        assertEquals("已填入 4 项，3 行未接受", text("#success-title"));
        assertEquals(List.of("120所", "＿＿人", "12篇", "87篇"), List.of(printed("f002"), printed("f004"), printed("f069"), printed("f068")));
        assertEquals("办公室.csv", field("f002").origin().orElseThrow().file());
        robot.interact(() -> session().undo());
        assertEquals(before, summary());
        robot.interact(() -> session().redo());
    }

    private void lookAtRelations() throws Exception {
        fire("menu.data.relations");
        await(() -> shown("#relations"));
        TableView<?> lines = robot.lookup("#relations").query();
        int all = summary().relations().all().size();
        assertTrue(lines.getItems().size() >= all);
        robot.push(KeyCode.DELETE);
        assertEquals(all - 1, summary().relations().all().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(all, summary().relations().all().size());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(all - 1, summary().relations().all().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.ESCAPE);
        await(() -> !shown("#relations"));
    }

    private void takeLastYear() throws Exception {
        Field schools = field("f002");
        Path file = Files.createTempDirectory(folder, "上年").resolve("上年.edusum");
        ProjectFile.write(file, Project.of(summary().withField(schools.withValue(Figures.value(schools.type(), "60")))));
        project = Optional.of(file);
        fire("menu.data.lastYear");
        await(() -> shown("#last-year"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !shown("#last-year"));
        assertEquals("60所", field("f002").type().print(field("f002").previous()));
        assertTrue(field("f004").previous() instanceof Value.Empty);
    }

    private void rollForward() throws Exception {
        FieldId year = new FieldId("year");
        robot.interact(() -> session().perform(new Edit("填写", List.of(new Change.SetValue(year, new Value.Year(2022)),
                new Change.PutField(field("f002").withLabel("2022年学校数").withNote("2022级不算")))), session().selectionProperty().get()));
        fire("menu.data.roll");
        await(() -> shown("不保存"));
        robot.clickOn("不保存");
        await(() -> shown(".dialog-pane .text-field"));
        assertEquals("2023", robot.lookup(".dialog-pane .text-field").<TextInputControl>query().getText());
        robot.push(KeyCode.ENTER);
        await(() -> shown("#roll-forward"));
        assertTrue(shown("数据项名称"));
        assertTrue(shown("“2022年学校数”的备注"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> year().equals("2023年"));
        assertEquals("2023年学校数", field("f002").label());
        assertFalse(field("f002").isFilled());
        assertEquals("120所", field("f002").type().print(field("f002").previous()));
        await(() -> shown("#success-title"));
        assertTrue(text("#success-title").startsWith("已转入 2023 年度：5 项数据转为上年数"), text("#success-title"));
        assertTrue(program.documents().changedProperty().get(), "the new year's draft is in no file: it is asked about before it goes");
    }

    private void aFileOfAnotherYearIsAskedAbout() throws Exception {
        Path file = Files.createTempDirectory(folder, "别年").resolve("别年.edusum");
        ProjectFile.write(file, Project.of(summary().withField(summary().field(new FieldId("year")).withValue(new Value.Year(2020)))));
        project = Optional.of(file);
        fire("menu.data.lastYear");
        await(() -> shown("仍然使用"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !shown("仍然使用"));
        assertFalse(shown("#last-year"));
    }

    private String year() {
        return printed("year");
    }

    private Path sheet(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "edusum-id,本年数\n" + rows);
    }

    private Session session() {
        return program.documents().session();
    }

    private Summary summary() {
        return session().summary();
    }

    private Field field(String id) {
        return summary().field(new FieldId(id));
    }

    private String printed(String id) {
        return field(id).printed(Form.FULL);
    }

    private String text(String label) {
        Labeled found = robot.lookup(label).query();
        return OnFx.ask(found::getText);
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Chooses a command of the menu; it may open a window and wait. */
    private void fire(String key) {
        Platform.runLater(() -> robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().flatMap(menu -> Stream.concat(
                Stream.of(menu), menu.getItems().stream())).filter(item -> Messages.text(key).equals(item.getText())).findFirst()
                .orElseThrow().fire());
    }
}
