package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filling fields in their place. */
class FieldFillingTest extends ProseViewFixture {

    private void goTo(String field) {
        interact(() -> {
            view.revealField(new FieldId(field));
            view.requestFocus();
        });
    }

    private String line() {
        return lookup("#field-entry").queryAs(TextField.class).getText();
    }

    @Test
    void aDigitOnABoxBeginsAnEntryAndEnterGoesToTheNextEmptyField() {
        goTo("notices");
        write("１2");
        assertEquals("１2", line());
        keys(KeyCode.ENTER);
        assertEquals("12份", value("notices"));
        assertEquals("填写“下发通知份数”", session.history().lastDone().orElseThrow().edit().name());
        assertEquals(Optional.of("schools"), selectedField());
        assertFalse(entry().isVisible());
        write("35");
        keys(KeyCode.ENTER);
        assertEquals("35所", value("schools"));
    }

    @Test
    void undoTakesAValueBackAndSelectsItsBox() {
        goTo("notices");
        write("12");
        keys(KeyCode.ENTER);
        shortcut(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("＿＿份", value("notices"));
        assertEquals(Optional.of("notices"), selectedField());
    }

    @Test
    void aWrongEntryStaysOpenAndSaysWhatIsExpected() {
        goTo("notices");
        write("abc");
        keys(KeyCode.ENTER);
        assertEquals("abc", line());
        assertTrue(lookup(".field-entry-problem").queryAs(Label.class).getText().contains("整数"));
        assertEquals(start(), session.summary());
        keys(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        write("7");
        keys(KeyCode.ENTER);
        assertEquals("7份", value("notices"));
    }

    @Test
    void aWrongEntryIsNotLostWhenTheFocusGoes() {
        goTo("notices");
        write("abc");
        interact(() -> other.requestFocus());
        assertEquals(start(), session.summary());
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("abc", line());
    }

    @Test
    void aRightEntryIsTakenWhenTheFocusGoes() {
        goTo("notices");
        write("9");
        interact(() -> other.requestFocus());
        assertEquals("9份", value("notices"));
        assertTrue(other.isFocused());
    }

    @Test
    void escapeForgetsAnEntry() {
        goTo("notices");
        write("9");
        keys(KeyCode.ESCAPE);
        assertEquals(start(), session.summary());
        assertTrue(journal.isEmpty());
        assertTrue(view.rows().isFocused());
    }

    @Test
    void theSameValueIsNoEdit() {
        goTo("notices");
        write("9");
        keys(KeyCode.ENTER);
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("9", line());
        keys(KeyCode.ENTER);
        assertEquals(1, journal.size());
    }

    @Test
    void tabGoesRoundTheWholeDocument() {
        shortcut(KeyCode.CONTROL, KeyCode.HOME);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            keys(KeyCode.TAB);
            met.add(selectedField().orElseThrow());
        }
        assertEquals(List.of("district", "year", "notices", "schools", "drills", "members", "share", "district", "issued",
                "district"), met);
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(Optional.of("issued"), selectedField());
    }

    @Test
    void tabLeavesTheChapterShown() {
        interact(() -> session.shownProperty().set(new SectionId("s1")));
        goTo("drills");
        keys(KeyCode.TAB);
        assertEquals(Optional.of("members"), selectedField());
        assertEquals(new SectionId("s2"), session.shownProperty().get());
    }

    @Test
    void tabInAnEntryTakesItAndGoesOn() {
        goTo("notices");
        write("5");
        keys(KeyCode.TAB);
        assertEquals("5份", value("notices"));
        assertEquals(Optional.of("schools"), selectedField());
        write("6");
        shortcut(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("6所", value("schools"));
        assertEquals(Optional.of("notices"), selectedField());
    }

    @Test
    void aDoubleClickOpensABox() {
        layOut();
        FieldBox box = view.rows().cellOf(body("p21")).orElseThrow().boxes().getFirst();
        doubleClickOn(box);
        assertEquals(Optional.of("members"), entry().field().map(field -> field.id().value()));
        assertTrue(lookup("#field-entry").queryAs(TextField.class).isFocused());
    }

    @Test
    void anotherFieldIsShownWhenItIsSelectedElsewhere() {
        interact(() -> session.shownProperty().set(new SectionId("s1")));
        interact(() -> view.editField(new FieldId("share")));
        write("85.5");
        keys(KeyCode.ENTER);
        assertEquals("85.5%", value("share"));
    }

    @Test
    void longPromptsAreCut() {
        layOut();
        FieldBox box = view.rows().cellOf(body("p111")).orElseThrow().boxes().get(1);
        assertEquals("纳入统一管理的各级各类学…" + " 所", FieldBox.prompt(session.summary().field(box.ref().field()), box.ref().form()));
        assertTrue(FieldBox.description(session.summary().field(box.ref().field()), Optional.empty(), 1).contains("含民办幼儿园"));
    }

    @Test
    void aBoxShowsHowItsFigureChangedSinceLastYear() {
        Field drills = session.summary().field(new FieldId("drills")).withValue(number("16"));
        assertEquals("16次", trend(drills.withPrevious(number("16"))));
        assertEquals("16次▲ changed", trend(drills.withPrevious(number("15"))));
        assertEquals("16次▼ changed", trend(drills.withPrevious(number("17"))));
        assertEquals("16次▲ changed large", trend(drills.withPrevious(number("10"))));
        assertEquals("应急演练次数 次 empty", trend(drills.withValue(Value.EMPTY).withPrevious(number("10"))));
        Field name = session.summary().field(new FieldId("district"));
        assertEquals("海棠区 changed", trend(name.withValue(new Value.Words("海棠区")).withPrevious(new Value.Words("云川区"))));
    }

    private static Value number(String amount) {
        return new Value.Quantity(new BigDecimal(amount));
    }

    /** What the box of a field shows, with its states. */
    private String trend(Field field) {
        interact(() -> session.perform(Edit.of("填写", new Change.PutField(field)), Optional.empty()));
        layOut();
        FieldBox box = StreamSupport.stream(view.rows().cells().spliterator(), false).flatMap(cell -> cell.boxes().stream())
                .filter(b -> b.ref().field().equals(field.id()) && b.ref().form() == Form.FULL).findFirst().orElseThrow();
        String text = box.getChildrenUnmodifiable().stream().map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
        return Stream.concat(Stream.of(text), Stream.of("empty", "changed", "large")
                .filter(state -> box.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theTooltipSaysAllThatIsKnownOfAField() {
        Field drills = session.summary().field(new FieldId("drills")).withValue(number("16")).withPrevious(number("10"))
                .withSource("安全科").withNote("全年");
        assertEquals("应急演练次数\n本年：16次\n类型：整数（次）\n上年：10次\n较上年 +6次（+60.0%）\n来源：安全科\n说明：全年\n"
                + "全文出现 3 处\nEnter 填写 · Tab 下一项 · 右键更多", FieldBox.description(drills, Optional.empty(), 3));
        assertEquals(2, new BoxFacts(session, new Misreadings()).places(new FieldId("district")));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "integer, １２８０, 1280个", "decimal, ３．２, 3.2个", "percent, ８５．３％, 85.3%", "money, １，２００, 1200万元",
        "duration, ２４小时, 24小时", "age, ０－１８, 0～18岁", "year, ２０２２, 2022年", "yearMonth, ２０２２。９, 2022年9月",
        "monthDay, ９－１０, 9月10日", "month, ９, 9月", "date, ２０２２－１２－０９, 2022年12月9日", "name, 海棠区, 海棠区", "text, 优秀, 优秀",
        "integer, 12.5, 请填整数", "percent, 很高, 请填百分数", "date, 2022-02-30, 请填存在的年月日", "year, 22, 请填四位数的年份",
        "name, **, 请填写真实的名称",
    })
    void everyTypeChecksItsEntry(String type, String typed, String outcome) {
        FieldType of = types().filter(t -> t.code().equals(type)).findFirst().orElseThrow();
        interact(() -> session.perform(Edit.of("改类型",
                new Change.PutField(session.summary().field(new FieldId("notices")).withType(of))), Optional.empty()));
        goTo("notices");
        keys(KeyCode.F2);
        commit(typed);
        keys(KeyCode.ENTER);
        boolean isWrong = outcome.startsWith("请");
        assertEquals(isWrong, entry().isVisible());
        String answer = isWrong ? lookup(".field-entry-problem").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(text -> !text.isEmpty()).findFirst().orElseThrow() : value("notices");
        assertTrue(answer.startsWith(outcome), answer);
    }

    private static Stream<FieldType> types() {
        return Stream.of(new FieldType.Whole("个"), new FieldType.Decimal("个", 0), new FieldType.Percent(0),
                new FieldType.Money("万元", 0), new FieldType.Duration("小时"), new FieldType.Age(), new FieldType.Year(),
                new FieldType.YearMonth(), new FieldType.MonthDay(), new FieldType.Month(), new FieldType.Date(),
                new FieldType.Name(), new FieldType.Text());
    }

    @Test
    void anOpenEntryIsTakenBeforeSaving() {
        goTo("notices");
        write("8");
        interact(() -> assertTrue(view.finishEntry()));
        assertEquals("8份", value("notices"));
        assertTrue(view.rows().isFocused());
        goTo("schools");
        write("x");
        interact(() -> assertFalse(view.finishEntry()));
        assertEquals("x", line());
    }

    @Test
    void anOpenEntryIsTakenWhenAnotherFieldIsAskedFor() {
        goTo("notices");
        write("8");
        interact(() -> view.nextField(true, true));
        assertEquals("8份", value("notices"));
        assertEquals(Optional.of("schools"), selectedField());
    }

    @Test
    void anotherDocumentForgetsWhatWasEntered() {
        goTo("notices");
        write("x");
        interact(() -> session.open(History.of(start())));
        assertFalse(entry().isVisible());
        goTo("notices");
        keys(KeyCode.F2);
        assertEquals("", line());
    }

    @Test
    void anEntryGoesWithItsField() {
        goTo("notices");
        write("8");
        interact(() -> session.undo());
        interact(() -> session.shownProperty().set(new SectionId("s2")));
        assertFalse(entry().isVisible());
        assertEquals(start(), session.summary());
    }

    @Test
    void theWindowsMenuActsOnTheOpenEntry() {
        goTo("notices");
        write("12");
        interact(() -> {
            view.selectAll();
            view.cut();
        });
        assertEquals("", line());
        assertEquals(start(), session.summary());
        interact(() -> view.paste());
        assertEquals("12", line());
    }
}
