package org.edusum.app;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.search.Found;
import org.edusum.model.search.Query;
import org.edusum.model.search.Search;
import org.edusum.model.value.FieldType;
import org.edusum.storage.DataFolder;
import org.edusum.ui.Keyboard;
import org.edusum.ui.WindowExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A session of writing chapter 3 of the built-in template without a mouse: keys, and Chinese text as an input method
 * sends it to what has the focus. Nothing is put anywhere past the keyboard.
 */
@ExtendWith(WindowExtension.class)
class ChapterByKeyboardTest {

    private static final int FILLED = 20;

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private final SectionId preschool = new SectionId("c3-1");
    private final SectionId special = new SectionId("c3-3");
    private final SectionId community = new SectionId("c3-4");
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        System.setProperty(DataFolder.PROPERTY, Files.createTempDirectory(folder, "data").toString());
        program.build(stage, new NoChoosers());
    }

    @AfterEach
    void stop() {
        program.stop();
    }

    @Test
    void aChapterIsWrittenTakenBackAndDoneAgainByKeyboardAlone(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        Summary start = summary();
        goTo("gljyxt", "各类教育协调发展");
        assertEquals(new org.edusum.model.Place.Title(new SectionId("c3")), caret().place());

        arrange();
        List<FieldId> filled = fillFields();
        assertEquals(FILLED, filled.size());
        replaceEverywhere("幼儿", "学前儿童");
        Summary end = summary();
        assertTrue(filled.stream().allMatch(id -> end.field(id).isFilled()));

        takeBackTo(start);
        doAgainTo(end);
        assertEquals(end, reopened());
    }

    /** Renames two items, moves one, and adds a sub-item, all in the tree. */
    private void arrange() {
        Keyboard.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("outline", focused().getId());
        Keyboard.push(KeyCode.DOWN);
        assertEquals(preschool, shown());
        rename("学前教育普及普惠");
        goDownTo(special);
        rename("特殊教育融合发展");
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("c3-1", "c3-3", "c3-2", "c3-4"), childrenOf("c3"));
        assertEquals("outline", focused().getId());
        goDownTo(community);
        Keyboard.push(KeyCode.SHIFT, KeyCode.INSERT);
        awaitFocus("outline-title");
        compose("laonianjiaoyu", "老年教育");
        Keyboard.push(KeyCode.ENTER);
        Section added = summary().section(community).orElseThrow().children().getLast();
        assertEquals("老年教育", added.title().plain());
        assertEquals(added.id(), shown());
        Keyboard.push(KeyCode.F6);
        assertEquals("prose", focused().getId());
        Keyboard.push(KeyCode.CONTROL, KeyCode.END);
        compose("laonian", "老年大学办学点遍及各街道。");
        assertTrue(summary().section(added.id()).orElseThrow().subtree().flatMap(Section::places)
                .map(place -> summary().prose(place).orElseThrow().plain()).anyMatch(text -> text.contains("遍及各街道")));
    }

    private void rename(String title) {
        SectionId section = shown();
        Keyboard.push(KeyCode.F2);
        awaitFocus("outline-title");
        compose("pinyin", title);
        Keyboard.push(KeyCode.ENTER);
        assertEquals(title, summary().section(section).orElseThrow().title().plain());
        assertEquals("outline", focused().getId());
    }

    private void goDownTo(SectionId section) {
        for (int i = 0; i < 30 && !shown().equals(section); i++) {
            Keyboard.push(KeyCode.DOWN);
        }
        assertEquals(section, shown());
    }

    /** Fills the blanks of the first items one after the other: a figure begins with its digits, words are composed. */
    private List<FieldId> fillFields() {
        goTo("xqjypjph", "学前教育普及普惠");
        assertEquals(new Caret(new org.edusum.model.Place.Title(preschool), 0), caret());
        List<FieldId> filled = new ArrayList<>();
        Keyboard.push(KeyCode.F8);
        while (filled.size() < FILLED) {
            Field field = selectedField();
            assertFalse(field.isFilled(), field.label());
            assertTrue(focused().getId().equals("prose"), () -> "the focus is in " + focused());
            enter(field.type());
            filled.add(field.id());
            assertTrue(summary().field(field.id()).isFilled(), field.label() + " " + field.type());
            assertEquals("prose", focused().getId());
        }
        return filled;
    }

    private void enter(FieldType type) {
        Sample sample = Sample.of(type);
        if (sample.isComposed()) {
            compose("pinyin", sample.typed());
        } else {
            robot.write(sample.typed());
        }
        awaitFocus("field-entry");
        Keyboard.push(KeyCode.ENTER);
    }

    /** @param isComposed whether it comes from an input method */
    private record Sample(String typed, boolean isComposed) {

        private static Sample of(FieldType type) {
            return Stream.of("12", "1,234", "85.3", "3-6", "2022", "2022-09", "9-1", "9", "2022-09-01")
                    .filter(typed -> isRead(type, typed)).findFirst().map(typed -> new Sample(typed, false))
                    .orElseGet(() -> new Sample("云川实验", true));
        }

        private static boolean isRead(FieldType type, String typed) {
            return !(type instanceof FieldType.Name) && !(type instanceof FieldType.Text)
                    && type.read(typed) instanceof org.edusum.model.value.Entry.Accepted;
        }
    }

    private void replaceEverywhere(String old, String now) {
        int before = count(old);
        assertTrue(before > 1);
        Keyboard.push(KeyCode.CONTROL, KeyCode.H);
        awaitFocus("find-text");
        Keyboard.push(KeyCode.CONTROL, KeyCode.A);
        compose("youer", old);
        await(() -> robot.lookup("#find-count").<Label>query().getText().endsWith("/" + before));
        Keyboard.push(KeyCode.TAB);
        awaitFocus("find-replacement");
        compose("xueqianertong", now);
        Keyboard.push(KeyCode.ALT, KeyCode.L);
        assertEquals(0, count(old), () -> "the focus is in " + focused());
        Keyboard.push(KeyCode.ESCAPE);
        assertEquals("prose", focused().getId());
    }

    private int count(String word) {
        return ((Found.Matches) Search.all(summary(), Query.words(word))).all().size();
    }

    private void takeBackTo(Summary start) {
        int steps = ask(() -> program.documents().session().history().done(1000).size());
        assertTrue(steps >= FILLED + 5, () -> steps + " steps");
        for (int i = 0; i < steps; i++) {
            Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(start, summary());
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, summary());
    }

    private void doAgainTo(Summary end) {
        int steps = ask(() -> program.documents().session().history().undone(1000).size());
        for (int i = 0; i < steps; i++) {
            Keyboard.push(KeyCode.CONTROL, KeyCode.Y);
        }
        assertEquals(end, summary());
    }

    /** What the next start of the program has, the draft resumed. */
    private Summary reopened() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, program::stop);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> program.build(new Stage(), new NoChoosers()));
        Platform.runLater(() -> program.files().offerDrafts(() -> { }));
        await(() -> robot.lookup("#drafts").tryQuery().filter(list -> list.getScene().getWindow().isFocused()).isPresent());
        Keyboard.push(KeyCode.ENTER);
        await(() -> robot.lookup("#drafts").tryQuery().isEmpty()
                && ask(() -> program.jobs().runningProperty().get()) == 0
                && ask(() -> program.documents().session().history().lastDone()).isPresent());
        return summary();
    }

    private void goTo(String letters, String name) {
        Keyboard.push(KeyCode.CONTROL, KeyCode.G);
        awaitFocus("palette-line");
        robot.write(letters);
        await(() -> firstAnswer().contains(name));
        Keyboard.push(KeyCode.ENTER);
        assertEquals("prose", focused().getId());
    }

    private String firstAnswer() {
        ListView<?> list = robot.lookup("#palette-list").query();
        return robot.from(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == 0 && !cell.isEmpty()).map(ListCell::getAccessibleText)
                .findFirst().orElse("");
    }

    /** What an input method sends to the node that has the focus: text that is composed, then what it became. */
    private void compose(String composed, String committed) {
        send(List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)), "", composed.length());
        send(List.of(), committed, 0);
    }

    private void send(List<InputMethodTextRun> runs, String committed, int caret) {
        robot.interact(() -> {
            Node target = focused();
            target.fireEvent(new InputMethodEvent(target, target, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs, committed, caret));
        });
    }

    private void awaitFocus(String id) {
        try {
            await(() -> id.equals(focused().getId()));
        } catch (AssertionError never) {
            throw new AssertionError("the focus is in " + focused() + ", not in " + id, never);
        }
    }

    private Node focused() {
        return ask(() -> program.window().root().getScene().getFocusOwner());
    }

    private Field selectedField() {
        return ask(() -> program.documents().session().selectedFieldProperty().get()).map(id -> summary().field(id))
                .orElseThrow();
    }

    private Caret caret() {
        return ask(() -> program.documents().session().selectionProperty().get()).orElseThrow().caret();
    }

    private SectionId shown() {
        return ask(() -> program.documents().session().shownProperty().get());
    }

    private List<String> childrenOf(String section) {
        return summary().section(new SectionId(section)).orElseThrow().children().stream()
                .map(child -> child.id().value()).toList();
    }

    private Summary summary() {
        return ask(() -> program.documents().session().summary());
    }
}
