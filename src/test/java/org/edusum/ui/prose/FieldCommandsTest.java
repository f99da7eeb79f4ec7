package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.edit.ProseEdits;
import org.edusum.model.value.FieldType;
import org.edusum.ui.field.FieldTypes;
import org.junit.jupiter.api.Test;

/** Making fields in the prose, and changing what their places refer to. */
class FieldCommandsTest extends ProseViewFixture {

    private static final Place PLACE = body("p112");

    private void insert() {
        shortcut(KeyCode.CONTROL, KeyCode.F9);
    }

    private boolean isCardOpen() {
        return lookup("#field-card").query().isVisible();
    }

    private TextField line(String id) {
        return lookup("#" + id).queryAs(TextField.class);
    }

    private void enter(String id, String text) {
        interact(() -> {
            line(id).requestFocus();
            line(id).setText(text);
        });
    }

    private boolean hasFocus(String id) {
        return lookup("#" + id).query().isFocused();
    }

    private String label(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<FieldListing> found() {
        return lookup("#card-list").queryAs(ListView.class);
    }

    private Field selected() {
        return session.summary().field(new FieldId(selectedField().orElseThrow()));
    }

    /** The text of a place as the document prints it. */
    private String printed(Place place) {
        return session.summary().printed(session.summary().prose(place).orElseThrow());
    }

    private String lastStep() {
        return session.history().lastDone().orElseThrow().edit().name();
    }

    private void goTo(String field) {
        interact(() -> {
            view.revealField(new FieldId(field));
            view.requestFocus();
        });
    }

    @Test
    void aFieldDescribedInTheCardStandsAtTheCaretAndWaitsForItsValue() {
        caretAt(PLACE, 4);
        insert();
        assertTrue(isCardOpen());
        assertTrue(hasFocus("card-label"));
        assertEquals("物资储备数", line("card-label").getText());
        write("口罩储备数量");
        enter("card-unit", "万只");
        keys(KeyCode.ENTER);
        assertFalse(isCardOpen());
        assertEquals("物资储备＿＿万只充足。", printed(PLACE));
        assertEquals("口罩储备数量", selected().label());
        assertEquals("插入数据项", lastStep());
        assertEquals(1, journal.size());
        write("3");
        keys(KeyCode.ENTER);
        assertEquals("物资储备3万只充足。", printed(PLACE));
    }

    @Test
    void escapeInTheCardGivesTheCaretBack() {
        caretAt(PLACE, 4);
        insert();
        write("口罩");
        keys(KeyCode.ESCAPE);
        assertFalse(isCardOpen());
        assertTrue(view.rows().isFocused());
        assertEquals(4, caret().offset());
        assertTrue(selection().isEmpty());
        assertEquals(start(), session.summary());
        assertTrue(journal.isEmpty());
    }

    @Test
    void whatIsWrongInTheCardIsSaidThere() {
        caretAt(PLACE, 4);
        insert();
        enter("card-value", "很多");
        keys(KeyCode.ENTER);
        assertTrue(isCardOpen());
        assertTrue(label("card-problem").contains("整数"));
        assertTrue(hasFocus("card-value"));
        enter("card-value", "１２０");
        enter("card-label", " ");
        keys(KeyCode.ENTER);
        assertTrue(label("card-problem").contains("名称"));
        enter("card-label", "储备品种数");
        enter("card-unit", "");
        keys(KeyCode.ENTER);
        assertTrue(label("card-problem").contains("单位"));
        enter("card-unit", "种");
        keys(KeyCode.ENTER);
        assertEquals("物资储备120种充足。", printed(PLACE));
    }

    @Test
    void theTypeChosenDecidesWhichUnitsThereAre() {
        caretAt(PLACE, 4);
        insert();
        interact(() -> lookup("#card-type").<ComboBox<FieldTypes>>queryAs(comboClass()).setValue(FieldTypes.PERCENT));
        assertTrue(line("card-unit").isDisabled());
        assertEquals("%", line("card-unit").getText());
        enter("card-value", "85.3");
        keys(KeyCode.ENTER);
        assertEquals("物资储备85.3%充足。", printed(PLACE));
        assertEquals("percent", selected().type().code());
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<FieldTypes>> comboClass() {
        return (Class<ComboBox<FieldTypes>>) (Class<?>) ComboBox.class;
    }

    @Test
    void theTabKeyStaysInTheCard() {
        caretAt(PLACE, 4);
        insert();
        for (String next : new String[] {"card-type", "card-unit", "card-value", "card-confirm", "card-cancel",
            "card-search", "card-label"}) {
            keys(KeyCode.TAB);
            assertTrue(hasFocus(next), next);
        }
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(hasFocus("card-search"));
    }

    @Test
    void whatAnInputMethodWritesIntoTheCardStaysThere() {
        caretAt(PLACE, 4);
        insert();
        interact(() -> line("card-label").clear());
        compose("kou'zhao");
        commit("口罩");
        assertEquals("口罩", line("card-label").getText());
        interact(() -> line("card-unit").requestFocus());
        interact(() -> line("card-unit").clear());
        commit("只");
        interact(() -> line("card-value").requestFocus());
        commit("１２");
        interact(() -> line("card-search").requestFocus());
        commit("通知");
        assertEquals("通知", line("card-search").getText());
        assertEquals(start(), session.summary());
        assertEquals("物资储备充足。", onScreen(PLACE));
        interact(() -> line("card-search").clear());
        interact(() -> line("card-label").requestFocus());
        keys(KeyCode.ENTER);
        assertEquals("物资储备12只充足。", printed(PLACE));
        assertEquals("口罩", selected().label());
    }

    @Test
    void aFieldOfTheDocumentCanBeChosenInstead() {
        caretAt(PLACE, 4);
        insert();
        insert();
        assertTrue(hasFocus("card-search"));
        write("参训党员");
        assertEquals(2, found().getItems().size());
        assertFalse(lookup("#card-label").query().getParent().getParent().isVisible());
        keys(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of("share"), selectedField());
        assertEquals("物资储备＿＿%充足。", printed(PLACE));
        assertEquals(start().fields(), session.summary().fields());
        interact(() -> view.undo());
        assertEquals(start(), session.summary());
        assertEquals(4, caret().offset());
    }

    @Test
    void aFieldWithoutAPlaceIsKeptAndOffered() {
        goTo("drills");
        write("16");
        keys(KeyCode.ENTER);
        goTo("drills");
        keys(KeyCode.DELETE);
        assertEquals("16次", value("drills"));
        assertFalse(printed(body("p111")).contains("16次"));
        caretAt(PLACE, 4);
        insert();
        insert();
        write("演练");
        assertEquals("应急演练次数", found().getItems().getFirst().field().label());
        layOut();
        assertTrue(lookup(".field-card-where").<Label>queryAllAs(Label.class).stream()
                .anyMatch(where -> where.getText().equals("不在正文中")));
        keys(KeyCode.ENTER);
        assertEquals("物资储备16次充足。", printed(PLACE));
        interact(() -> {
            view.undo();
            view.undo();
        });
        assertTrue(printed(body("p111")).contains("16次"));
    }

    @Test
    void aBoxThatIsCutAndPastedKeepsItsValue() {
        goTo("drills");
        write("16");
        keys(KeyCode.ENTER);
        goTo("drills");
        shortcut(KeyCode.CONTROL, KeyCode.X);
        assertFalse(printed(body("p111")).contains("16次"));
        caretAt(PLACE, 7);
        shortcut(KeyCode.CONTROL, KeyCode.V);
        assertEquals("物资储备充足。16次", printed(PLACE));
        assertEquals("drills", FieldChain.at(session.summary(), new org.edusum.model.edit.Caret(PLACE, 7))
                .orElseThrow().field().value());
    }

    @Test
    void aStarIsTypedAsItIsAndOffersAField() {
        caretAt(PLACE, 7);
        write("投入*");
        assertEquals("物资储备充足。投入*", text(PLACE));
        layOut();
        assertTrue(lookup("#star-hint").query().isVisible());
        write("万元");
        assertFalse(lookup("#star-hint").query().isVisible());
        assertEquals("物资储备充足。投入*万元", text(PLACE));
        assertTrue(view.rows().isFocused());
    }

    @Test
    void tabTakesTheOfferAndTheUnitBehindTheStar() {
        caretAt(PLACE, 7);
        write("投入万元");
        caretAt(PLACE, 9);
        write("*");
        keys(KeyCode.TAB);
        assertTrue(isCardOpen());
        assertEquals("万元", line("card-unit").getText());
        assertEquals("投入资金", line("card-label").getText());
        keys(KeyCode.ENTER);
        assertEquals("物资储备充足。投入□", text(PLACE));
        assertEquals(new FieldType.Money("万元", 0), selected().type());
        write("120");
        keys(KeyCode.ENTER);
        assertEquals("物资储备充足。投入120万元", printed(PLACE));
    }

    @Test
    void theStarStaysWhenTheOfferOrTheCardIsRefused() {
        caretAt(PLACE, 7);
        write("*");
        keys(KeyCode.ESCAPE);
        assertFalse(lookup("#star-hint").query().isVisible());
        keys(KeyCode.TAB);
        assertFalse(isCardOpen());
        caretAt(PLACE, 8);
        write("*");
        keys(KeyCode.TAB, KeyCode.ESCAPE);
        assertFalse(isCardOpen());
        assertEquals("物资储备充足。**", text(PLACE));
        assertEquals(9, caret().offset());
    }

    @Test
    void aRunOfStarsIsOneField() {
        caretAt(PLACE, 7);
        write("**");
        keys(KeyCode.TAB, KeyCode.ENTER);
        assertEquals("物资储备充足。□", text(PLACE));
    }

    @Test
    void aStarOfAnInputMethodCountsAsWell() {
        caretAt(PLACE, 7);
        commit("＊");
        assertEquals("物资储备充足。＊", text(PLACE));
        assertTrue(lookup("#star-hint").query().isVisible());
        compose("", "", 0);
        assertTrue(lookup("#star-hint").query().isVisible());
        keys(KeyCode.TAB, KeyCode.ENTER);
        assertEquals("物资储备充足。□", text(PLACE));
    }

    @Test
    void aCompositionBehindAStarTakesTheOfferBack() {
        caretAt(PLACE, 7);
        write("*");
        compose("wan");
        assertFalse(lookup("#star-hint").query().isVisible());
        assertEquals("物资储备充足。*wan", onScreen(PLACE));
        commit("万");
        assertEquals("物资储备充足。*万", text(PLACE));
    }

    @Test
    void selectedTextThatIsPlainBecomesAFieldAtOnce() {
        caretAt(PLACE, 7);
        write("现有党员3200人。");
        select(PLACE, 11, PLACE, 16);
        insert();
        assertFalse(isCardOpen());
        assertEquals("物资储备充足。现有党员□。", text(PLACE));
        assertEquals("物资储备充足。现有党员3200人。", printed(PLACE));
        assertEquals("党员人数", selected().label());
        assertEquals("3200人", selected().printed(Form.FULL));
        assertEquals("转为数据项", lastStep());
    }

    @Test
    void aBareNumberLeavesItsUnitInTheText() {
        caretAt(PLACE, 7);
        write("现有党员3200人。");
        select(PLACE, 15, PLACE, 11);
        insert();
        assertEquals("物资储备充足。现有党员□人。", text(PLACE));
        assertEquals("物资储备充足。现有党员3200人。", printed(PLACE));
    }

    @Test
    void selectedTextThatWouldBeWrittenOtherwiseIsAskedAbout() {
        caretAt(PLACE, 7);
        write("投入1,200万元。");
        select(PLACE, 9, PLACE, 16);
        insert();
        assertTrue(isCardOpen());
        assertEquals("1200", line("card-value").getText());
        assertEquals("万元", line("card-unit").getText());
        assertTrue(label("card-note").contains("1,200万元") && label("card-note").contains("1200万元"));
        keys(KeyCode.ENTER);
        assertEquals("物资储备充足。投入1200万元。", printed(PLACE));
        interact(() -> view.undo());
        assertEquals("物资储备充足。投入1,200万元。", text(PLACE));
        assertEquals(7, Math.abs(selection().caret().offset() - selection().anchor().offset()));
    }

    @Test
    void aSelectionWithAFieldOrOverParagraphsCannotBecomeOne() {
        select(body("p111"), 2, body("p111"), 12);
        assertFalse(view.fields().canMake());
        insert();
        select(body("p11"), 2, PLACE, 2);
        assertFalse(view.fields().canMake());
        insert();
        assertFalse(isCardOpen());
        assertEquals(start(), session.summary());
        select(PLACE, 0, PLACE, 2);
        assertTrue(view.fields().canMake());
        assertFalse(view.fields().canInsert());
    }

    @Test
    void aFieldBecomesTextInThisPlaceOnly() {
        goTo("notices");
        write("12");
        keys(KeyCode.ENTER);
        goTo("notices");
        shortcut(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
        assertTrue(text(body("p111")).startsWith("全区共下发通知12份，覆盖学校□"));
        assertEquals("转为文字", lastStep());
        assertEquals("12份", value("notices"));
        interact(() -> view.undo());
        assertTrue(text(body("p111")).startsWith("全区共下发通知□，"));
        assertEquals(Optional.of("notices"), selectedField());
    }

    @Test
    void aBoxIsLinkedToAnotherField() {
        goTo("members");
        shortcut(KeyCode.CONTROL, KeyCode.K);
        assertTrue(isCardOpen());
        assertTrue(hasFocus("card-search"));
        assertEquals("integer", found().getItems().getFirst().field().type().code());
        assertTrue(found().getItems().stream().noneMatch(item -> item.field().id().value().equals("members")));
        write("覆盖");
        assertTrue(found().getItems().isEmpty());
        keys(KeyCode.ENTER);
        assertTrue(isCardOpen());
        interact(() -> line("card-search").setText("学校"));
        keys(KeyCode.ENTER);
        assertEquals(Optional.of("schools"), selectedField());
        assertEquals("全年培训党员＿＿所，占比＿＿%。", printed(body("p21")));
        assertTrue(view.fields().canUnlink());
        interact(() -> view.fields().unlink());
        assertTrue(selectedField().orElseThrow().contains("new"));
        assertEquals("全年培训党员＿＿所，占比＿＿%。", printed(body("p21")));
        assertFalse(view.fields().canUnlink());
    }

    @Test
    void theCardStaysForItsPlaceWhileTheClerkLooksElsewhere() {
        caretAt(body("p01"), 3);
        insert();
        write("工作人员数");
        layOut();
        clickOn(view.rows().cellOf(body("p21")).orElseThrow());
        assertTrue(view.rows().isFocused());
        write("另");
        assertTrue(isCardOpen());
        interact(() -> session.shownProperty().set(new SectionId("s2")));
        layOut();
        assertTrue(isCardOpen());
        interact(() -> line("card-label").requestFocus());
        keys(KeyCode.ENTER);
        assertEquals("本年度＿＿个工作如下。", printed(body("p01")));
        assertEquals("工作人员数", selected().label());
    }

    @Test
    void theCardClosesWhenItsPlaceChanges() {
        caretAt(PLACE, 4);
        insert();
        interact(() -> other.requestFocus());
        assertTrue(isCardOpen());
        interact(() -> session.perform(ProseEdits.delete(PLACE, 0, 2).edit().orElseThrow(), Optional.empty()));
        assertFalse(isCardOpen());
        assertTrue(other.isFocused());
        caretAt(PLACE, 1);
        insert();
        interact(() -> session.undo());
        assertFalse(isCardOpen());
        assertTrue(view.rows().isFocused());
        caretAt(PLACE, 1);
        insert();
        interact(() -> view.requestFocus());
        keys(KeyCode.ESCAPE);
        assertFalse(isCardOpen());
    }

    @Test
    void theMenuOfTheRightButtonOffersWhatFits() {
        goTo("members");
        openMenu();
        assertEquals("填写数据项 转为文字 关联到已有数据项… 成为独立的数据项", fieldItems());
        clickOn("转为文字");
        assertEquals("全年培训党员*名，占比＿＿%。", printed(body("p21")));
        caretAt(PLACE, 4);
        openMenu();
        assertEquals("插入数据项…", fieldItems());
        clickOn("插入数据项…");
        assertTrue(isCardOpen());
        keys(KeyCode.ESCAPE);
        select(PLACE, 0, PLACE, 2);
        openMenu();
        assertEquals("转为数据项", fieldItems());
        clickOn("转为数据项");
        assertEquals("□储备充足。", text(PLACE));
        assertEquals("text", selected().type().code());
    }

    private void openMenu() {
        interact(() -> view.rows().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                200, 200, 300, 300, true, null)));
    }

    /** The field commands shown in the open menu, those for tables behind them. */
    private String fieldItems() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.isVisible() && item.getText() != null).map(MenuItem::getText)
                .takeWhile(text -> !text.contains("附表")).collect(Collectors.joining(" "));
    }

    @Test
    void theWindowsMenuActsOnTheLineOfTheCard() {
        caretAt(PLACE, 4);
        insert();
        interact(() -> {
            view.selectAll();
            view.cut();
        });
        assertEquals("", line("card-label").getText());
        interact(() -> view.paste());
        assertEquals("物资储备数", line("card-label").getText());
        assertEquals(start(), session.summary());
    }
}
