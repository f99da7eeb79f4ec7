package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.Value;
import org.edusum.ui.table.TableBlock;
import org.edusum.ui.table.TableSamples;
import org.junit.jupiter.api.Test;

/** A table in the text: below the paragraphs of its section, where neither caret nor keys go. */
class TableBelowTextTest extends ProseViewFixture {

    private static final Place ABOVE = body("p111");
    private static final SectionId ITEM = new SectionId("s11");

    private final List<SectionId> opened = new ArrayList<>();

    /** The item's second paragraph is the last above the table; the second chapter is below it. */
    @Override
    Summary start() {
        Summary small = ProseSamples.small();
        Edit edit = Edit.of("插入附表", new Change.SetTable(ITEM, Optional.of(TableSamples.table())));
        return switch (edit.apply(small)) {
            case Outcome.Applied<?>(Summary changed, var inverse) -> changed;
            case Outcome.Refused<?>(String why) -> throw new AssertionError(why);
        };
    }

    private ProseCell cell(Place place) {
        layOut();
        return view.rows().cellOf(place).orElseThrow();
    }

    private Optional<TableBlock> block(Place place) {
        return cell(place).getChildrenUnmodifiable().stream().filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast).findFirst();
    }

    @Test
    void itStandsBelowTheLastParagraphOfItsSection() {
        assertTrue(block(ABOVE).isEmpty());
        TableBlock block = block(body("p112")).orElseThrow();
        ProseCell above = cell(body("p112"));
        assertTrue(block.getHeight() > 60);
        assertEquals(above.getHeight(), block.getLayoutY() + block.getHeight(), 1);
        assertEquals(above.getLayoutY() + above.getHeight(), cell(title("s2")).getLayoutY(), 1);
        assertEquals("附表：3 行 2 列　双击修改", block.getAccessibleText());
    }

    /** As an attachment that is a table only: it hangs below the bold title. */
    @Test
    void belowAHeadingItKeepsItsFaceAndNarrowCellsDoNotRunIntoEachOther() {
        interact(() -> {
            TableBlock block = new TableBlock(() -> { }, field -> { });
            VBox heading = new VBox(block);
            heading.setStyle("-fx-font-weight: bold; -fx-font-size: 20px;");
            new Scene(heading, 60, 200).getStylesheets().setAll(view.getScene().getStylesheets());
            block.show(TableSamples.table(), ProseSamples.small(), 1);
            heading.applyCss();
            heading.layout();
            List<Label> words = block.lookupAll(".cell-text").stream().map(Label.class::cast).toList();
            assertEquals(List.of(true, true, false), words.stream().limit(3)
                    .map(label -> label.getFont().getStyle().contains("Bold")).toList());
            Label head = words.getFirst();
            assertTrue(head.getBoundsInParent().getMaxX() <= ((Region) head.getParent()).getWidth(), head.toString());
        });
    }

    @Test
    void theCaretPassesItByInBothDirections() {
        caretAt(body("p112"), 2);
        push(KeyCode.DOWN);
        assertEquals(title("s2"), caret().place());
        push(KeyCode.UP);
        assertEquals(body("p112"), caret().place());
        push(KeyCode.END);
        push(KeyCode.RIGHT);
        assertEquals(title("s2"), caret().place());
    }

    @Test
    void aNewParagraphComesInFrontOfItAndTypingLeavesItAlone() {
        caretAt(body("p112"), 7);
        push(KeyCode.ENTER);
        interact(() -> view.type("新段。"));
        assertEquals("新段。", text(caret().place()));
        assertTrue(block(body("p112")).isEmpty());
        Node block = block(caret().place()).orElseThrow();
        interact(() -> view.type("再写。"));
        assertEquals(block, block(caret().place()).orElseThrow());
    }

    @Test
    void aDoubleClickOpensItAndUndoBringsItBackAfterItWasRemoved() {
        view.tables().setEditor(opened::add);
        doubleClickOn(block(body("p112")).orElseThrow().lookup(".table-words"), MouseButton.PRIMARY);
        assertEquals(List.of(ITEM), opened);
        assertEquals(body("p112"), caret().place());
        assertTrue(view.tables().isHere());
        interact(() -> view.tables().remove());
        assertTrue(block(body("p112")).isEmpty());
        assertFalse(view.tables().isHere());
        interact(() -> view.undo());
        assertTrue(block(body("p112")).isPresent());
    }

    @Test
    void aClickOnAFieldInItChoosesTheField() {
        layOut();
        clickOn(block(body("p112")).orElseThrow().lookup(".cell-field"));
        assertEquals(Optional.of("members"), selectedField());
        interact(() -> session.perform(Edit.of("填写", new Change.SetValue(new FieldId("members"),
                new Value.Quantity(new BigDecimal("12")))), Optional.empty()));
        layOut();
        assertEquals("12", ((Label) block(body("p112")).orElseThrow().lookup(".cell-field")).getText());
    }
}
