package org.edusum.app;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.TableShapes;
import org.edusum.model.value.FieldType;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Attachments, tables and formalities by the menus of the real window. */
class FormalitiesJourneyTest extends ProgramWindowTest {

    private Session session() {
        return program.documents().session();
    }

    @Test
    void theFormalitiesAreAnsweredInOneStep(FxRobot robot) throws Exception {
        choose(robot, "公文要素(_G)…");
        await(() -> robot.lookup("#formalities-addressee").tryQuery().filter(node -> node.isFocused()).isPresent());
        fill(robot, "#formalities-addressee", "市教育局：");
        robot.clickOn("#formalities-imprint");
        fill(robot, "#formalities-issuer", "区教育局办公室");
        robot.clickOn("#formalities-own-line");
        robot.clickOn("确定");
        await(() -> robot.lookup("#formalities-addressee").tryQuery().isEmpty());
        assertEquals(new Formalities("市教育局", Optional.of(new Imprint("", "区教育局办公室", ""))), session().summary().formalities());
        assertEquals(HeadingForm.OWN_LINE, session().summary().layout().headings());
        robot.interact(() -> session().undo());
        assertEquals(Formalities.NONE, session().summary().formalities());
        assertEquals(HeadingForm.RUN_IN, session().summary().layout().headings());
    }

    @Test
    void anAttachmentGetsATableFromTheMenu(FxRobot robot) throws Exception {
        choose(robot, "附件(_J)");
        await(() -> robot.lookup("#outline-title").tryQuery().filter(node -> node.isFocused()).isPresent());
        fill(robot, "#outline-title", "学校名册");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> robot.lookup("#table-cell").tryQuery().filter(node -> node.isFocused()).isPresent());
        fill(robot, "#table-cell", "12");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> robot.lookup("#table-cell").tryQuery().isEmpty());
        Section attachment = session().summary().root().children().getLast();
        assertTrue(attachment.isAttachment());
        assertEquals("12", attachment.table().orElseThrow().cell(0, 0).plain());
        choose(robot, "删除附表(_D)");
        assertTrue(session().summary().root().children().getLast().table().isEmpty());
    }

    @Test
    void theLastBlanksInTablesAreFilledAtTheSide(FxRobot robot) throws Exception {
        FieldId only = new FieldId("only");
        robot.interact(() -> {
            Summary bare = bare(session().summary());
            session().open(History.of(bare));
            session().perform(Edit.of("插入附表", new Change.PutField(Field.empty(only, new FieldType.Whole("人"), "教师人数")),
                    new Change.SetTable(bare.root().id(), Optional.of(TableShapes.of(
                            List.of(List.of(Prose.of(new FieldRef(only)))), 0, false)))), Optional.empty());
        });
        robot.push(KeyCode.F8);
        assertEquals(Optional.of(only), session().selectedFieldProperty().get());
        robot.write("35");
        robot.push(KeyCode.ENTER);
        assertEquals("35人", session().summary().printed(Prose.of(new FieldRef(only))));
    }

    /** A document of nothing but a paragraph. */
    private static Summary bare(Summary full) {
        Section root = full.root().withTitle(Prose.of("总结")).withChildren(List.of())
                .withBody(List.of(full.root().body().getFirst().withProse(Prose.of("如下。"))));
        return full.withSignature(new Signature(full.signature().signatory().withProse(Prose.EMPTY),
                full.signature().date().withProse(Prose.EMPTY))).withRoot(root);
    }

    private void choose(FxRobot robot, String text) {
        MenuItem item = robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
        Platform.runLater(item::fire);
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private static void fill(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).<TextField>query().setText(text));
    }
}
