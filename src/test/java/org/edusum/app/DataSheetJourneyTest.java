package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.ui.OnFx;
import org.edusum.ui.prose.WindowsInput;
import org.edusum.ui.session.Session;
import org.edusum.ui.sheet.FigureFilter;
import org.edusum.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The data sheet in the real window, by keys alone. */
class DataSheetJourneyTest extends ProgramWindowTest {

    private static final int ENTRIES = 50;

    private FxRobot robot;
    private List<FieldId> order;

    @BeforeEach
    void begin(FxRobot given) {
        robot = given;
        order = FieldListing.of(session().summary()).stream().map(listing -> listing.field().id()).toList();
    }

    private Session session() {
        return program.documents().session();
    }

    @Test
    void theProseTakesOverTheFigureThatWasChosenInTheSheet() {
        robot.interact(() -> program.window().root().lookup("#prose").requestFocus());
        robot.push(KeyCode.F8);
        Optional<FieldId> first = session().selectedFieldProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(first, session().selectedFieldProperty().get(), "a look at the sheet changes nothing");
        FieldId chosen = wholeNumbers(session().summary()).get(3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> session().selectedFieldProperty().set(Optional.of(chosen)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(Optional.of(chosen), session().selectedFieldProperty().get());
        robot.write("77");
        robot.push(KeyCode.ENTER);
        assertEquals("77", bare(chosen));
    }

    @Test
    void fiftyValuesABlockAndAFillDownAreEnteredByKeysAndAllTakenBack() {
        Summary before = session().summary();
        List<FieldId> whole = wholeNumbers(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(line().isFocused());
        enterOneByOne(whole);
        assertEquals(IntStream.range(0, ENTRIES).mapToObj(i -> String.valueOf(100 + i)).toList(),
                whole.stream().limit(ENTRIES).map(this::bare).toList());
        whatIsWrongStaysOpen(whole.getFirst());
        pasteThreeOfLastYear();
        fillDown(whole.getFirst(), whole.get(1));

        robot.interact(() -> IntStream.range(0, ENTRIES + 1).forEach(i -> press(KeyCode.Z, KeyCode.CONTROL)));
        assertEquals(before, session().summary());
        assertTrue(line().isFocused());
        thereAndBack(whole.get(ENTRIES));
        theMenuCutsCellsAndNotTheTextBehindThem(whole.getFirst());
    }

    private void enterOneByOne(List<FieldId> fields) {
        robot.interact(() -> IntStream.range(0, ENTRIES).forEach(i -> {
            walkTo(fields.get(i));
            type(String.valueOf(100 + i));
            press(KeyCode.ENTER);
        }));
    }

    private void whatIsWrongStaysOpen(FieldId field) {
        goTo(field);
        robot.interact(() -> {
            type("很多");
            press(KeyCode.ENTER);
        });
        assertFalse(told().isEmpty());
        assertEquals("100", bare(field));
        robot.interact(() -> type("少"));
        assertEquals("少", ((TextInputControl) line()).getText(), "the next entry takes the place of the wrong one");
        robot.interact(() -> press(KeyCode.ESCAPE));
        assertTrue(told().isEmpty());
    }

    private void pasteThreeOfLastYear() {
        goTo(order.getFirst());
        robot.interact(() -> {
            press(KeyCode.TAB);
            ClipboardContent content = new ClipboardContent();
            content.putString("云水区教育局\r\n2021\r\n\"云水区\"\r\n");
            Clipboard.getSystemClipboard().setContent(content);
            press(KeyCode.V, KeyCode.CONTROL);
        });
        assertEquals(List.of("云水区教育局", "2021", "云水区"), order.stream().limit(3).map(id -> session().summary().field(id))
                .map(field -> field.type().printBare(field.previous())).toList());
    }

    private void fillDown(FieldId from, FieldId to) {
        assertEquals(order.indexOf(from) + 1, order.indexOf(to));
        goTo(from);
        robot.interact(() -> {
            press(KeyCode.DOWN, KeyCode.SHIFT);
            press(KeyCode.D, KeyCode.CONTROL);
        });
        assertEquals("100", bare(to));
        goTo(order.getLast());
        robot.interact(() -> press(KeyCode.Z, KeyCode.CONTROL));
        assertEquals("101", bare(to));
        assertEquals(Optional.of(to), session().selectedFieldProperty().get());
    }

    private void thereAndBack(FieldId field) {
        goTo(field);
        robot.interact(() -> press(KeyCode.ENTER, KeyCode.CONTROL));
        assertFalse(robot.lookup("#sheet-pane").<Node>query().isVisible());
        assertEquals(Optional.of(field), session().selectedFieldProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(Optional.of(field), session().selectedFieldProperty().get());
        assertSame(line(), line().getScene().getFocusOwner());
    }

    private void theMenuCutsCellsAndNotTheTextBehindThem(FieldId field) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Section text = session().summary().root();
        robot.interact(() -> {
            press(KeyCode.HOME, KeyCode.CONTROL);
            walkTo(field);
            type("12");
            press(KeyCode.ENTER);
            press(KeyCode.UP);
            robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().flatMap(menu -> menu.getItems().stream())
                    .filter(item -> Messages.text("menu.cut").equals(item.getText())).findFirst().orElseThrow().fire();
        });
        assertSame(text, session().summary().root());
        assertEquals("12\n", clipboard());
        assertFalse(session().summary().field(field).isFilled());
    }

    @Test
    void whatIsTypedOnANameIsItsFigureAndOnWhatCannotBeWrittenInNothing() {
        FieldId field = wholeNumbers(session().summary()).getFirst();
        String label = session().summary().field(field).label();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> {
            walkTo(field);
            press(KeyCode.LEFT);
            type("12");
            press(KeyCode.ENTER);
        });
        assertEquals("12", bare(field));
        assertEquals(label, session().summary().field(field).label());
        robot.interact(() -> {
            press(KeyCode.UP);
            press(KeyCode.RIGHT);
            type("3");
            press(KeyCode.F2);
            new WindowsInput().compose("suo");
        });
        assertEquals("", ((TextInputControl) line()).getText());
        assertEquals("“单位”一栏不能直接填写。", told());
        assertTrue(robot.lookup("#sheet-here").<Labeled>query().getText().endsWith("　" + label));
    }

    @Test
    void fromTheFilterTheClerkComesBackToTheFigure() {
        FieldId field = wholeNumbers(session().summary()).getFirst();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> {
            walkTo(field);
            press(KeyCode.HOME);
            press(KeyCode.F, KeyCode.CONTROL);
            type(session().summary().field(field).label());
            press(KeyCode.ENTER);
            type("21");
            press(KeyCode.ENTER);
        });
        assertEquals("21", bare(field));
        robot.interact(() -> {
            press(KeyCode.HOME);
            robot.lookup("#sheet-all").<Button>query().fire();
            type("22");
            press(KeyCode.ENTER);
        });
        assertEquals("22", bare(field));
    }

    @Test
    void whatIsOrderedIsShownFromTheTop() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.interact(() -> robot.lookup("#data-sheet").<TableView<?>>query().scrollTo(order.size() - 1));
        assertTrue(firstInView() > 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(0, firstInView(), "also where the clerk is in the first row before and after");
        robot.interact(() -> press(KeyCode.END, KeyCode.CONTROL));
        assertTrue(firstInView() > 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(0, firstInView());
    }

    @Test
    void whereTheClerkIsStaysInViewWhenAllIsShownAgain() {
        List<FieldId> computed = order.stream().filter(id -> session().summary().field(id).formula().isPresent()).toList();
        FieldId field = computed.get(computed.size() - 2);
        int row = order.indexOf(field);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> robot.lookup("#sheet-state").<ComboBox<FigureFilter.State>>query().setValue(FigureFilter.State.COMPUTED));
        robot.interact(() -> {
            line().requestFocus();
            press(KeyCode.END, KeyCode.CONTROL);
            press(KeyCode.UP);
        });
        robot.interact(() -> robot.lookup("#sheet-all").<Button>query().fire());
        OnFx.rest();
        assertEquals(Optional.of(field), session().selectedFieldProperty().get());
        assertTrue(firstInView() <= row && row <= lastInView(), row + " in " + firstInView() + " to " + lastInView());
    }

    private int firstInView() {
        return OnFx.ask(() -> flow().getFirstVisibleCell().getIndex());
    }

    private int lastInView() {
        return OnFx.ask(() -> flow().getLastVisibleCell().getIndex());
    }

    private VirtualFlow<?> flow() {
        return robot.lookup("#data-sheet .virtual-flow").query();
    }

    private String clipboard() {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    /** Figures that follow from nothing else, in the order of the document. */
    private static List<FieldId> wholeNumbers(Summary summary) {
        return FieldListing.of(summary).stream().map(FieldListing::field)
                .filter(field -> field.type() instanceof FieldType.Whole && field.formula().isEmpty() && !field.isFilled())
                .map(Field::id).toList();
    }

    /** Goes down or up to the row of a field, in the column of values. */
    private void walkTo(FieldId field) {
        press(KeyCode.HOME);
        int down = order.indexOf(field) - session().selectedFieldProperty().get().map(order::indexOf).orElse(0);
        IntStream.range(0, Math.abs(down)).forEach(i -> press(down > 0 ? KeyCode.DOWN : KeyCode.UP));
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertEquals(Optional.of(field), session().selectedFieldProperty().get());
    }

    private void goTo(FieldId field) {
        robot.interact(() -> walkTo(field));
    }

    private void press(KeyCode key, KeyCode... with) {
        Set<KeyCode> modifiers = Set.of(with);
        focused().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, modifiers.contains(KeyCode.SHIFT),
                modifiers.contains(KeyCode.CONTROL), false, false));
    }

    private void type(String text) {
        text.chars().mapToObj(c -> String.valueOf((char) c)).forEach(letter -> focused().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private Node focused() {
        return line().getScene().getFocusOwner();
    }

    private Node line() {
        return robot.lookup("#sheet-cell").query();
    }

    private String told() {
        return robot.lookup("#sheet-told").<Labeled>query().getText();
    }

    private String bare(FieldId id) {
        Field field = session().summary().field(id);
        return field.type().printBare(field.value());
    }
}
