package org.edusum.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.History;
import org.edusum.model.edit.PasteEdits;
import org.edusum.model.edit.Selection;
import org.edusum.storage.DataFolder;
import org.edusum.storage.DraftStore;
import org.edusum.storage.RecordingListener;
import org.edusum.storage.ResumedDraft;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.prose.WindowsInput;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * All that can be done in one window, at random: nothing throws, the selection stays inside the document, the draft comes
 * to what was shown, and undo leads back to the start.
 */
@ExtendWith(WindowExtension.class)
class RandomWindowTest {

    private static final int GESTURES = Integer.getInteger("edusum.gestures", 400);
    private static final List<KeyCode> KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME,
            KeyCode.END, KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.TAB, KeyCode.TAB, KeyCode.F2,
            KeyCode.ESCAPE, KeyCode.UNDEFINED, KeyCode.F3, KeyCode.INSERT);
    private static final List<KeyCode> SHORTCUTS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
            KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ENTER, KeyCode.A, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.V, KeyCode.Z,
            KeyCode.Y, KeyCode.F, KeyCode.F9, KeyCode.K, KeyCode.D);
    private static final List<String> TYPED = List.of("7", "１", "区", "。", "x", "*", "＊", "5");
    private static final List<String> WORDS = List.of("学校", "工作", "的", "*", "全", "x", "");
    /** They wait for an answer. */
    private static final List<String> DIALOGS = List.of("统计", "附表(_B)", "公文要素", "页面样式", "导入",
            "编辑算式", "查找相同数据", "勾稽关系", "填报表", "催报", "台账", "数据一览", "上年数据", "变化幅度", "新年度");
    private static final List<String> LINES = List.of("#field-label", "#field-unit", "#field-value", "#field-previous",
            "#field-source", "#field-note", "#find-text", "#find-replacement", "#outline-title", "#outline-division");

    @TempDir
    static Path folder;

    private final WindowApplication program = new WindowApplication();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private Path data;
    private int ids;
    private int changes;
    private List<MenuItem> items;
    private Random random;
    private FxRobot robot;
    private TreeView<?> tree;
    private Summary start;

    @Start
    void start(Stage stage) throws IOException {
        data = Files.createTempDirectory(folder, "data");
        System.setProperty(DataFolder.PROPERTY, data.toString());
        program.build(stage, new NoChoosers());
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    }

    private Session session() {
        return program.documents().session();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheClerkDoesNothingIsLost(long seed, FxRobot clerk) {
        robot = clerk;
        random = new Random(seed * Long.getLong("edusum.seed", 1));
        robot.interact(() -> {
            start = session().summary();
            session().summaryProperty().addListener((o, old, now) -> changes++);
            // The focus mode takes it out of the scene.
            tree = robot.lookup(".tree-view").queryAs(TreeView.class);
            items = robot.lookup(".menu-bar").<MenuBar>query().getMenus().subList(1, 7).stream()
                    .flatMap(RandomWindowTest::items)
                    .filter(item -> item.getText() != null && DIALOGS.stream().noneMatch(item.getText()::contains)).toList();
        });
        for (int i = 0; i < GESTURES; i += 10) {
            robot.interact(() -> {
                for (int j = 0; j < 10; j++) {
                    gesture();
                    check();
                }
            });
            WaitForAsyncUtils.waitForFxEvents(2);
            check();
        }
        robot.interact(() -> robot.lookup(".prose-view").<ProseView>queryAs(ProseView.class).finishEntry());
        check();
        History live = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session().history());
        assertTrue(changes > GESTURES / 10, "so many changes of the document: " + changes);
        robot.interact(program::stop);
        assertKept(live);
        History back = live;
        while (back.undo().isPresent()) {
            back = back.undo().orElseThrow();
        }
        assertEquals(start, back.summary());
    }

    private void assertKept(History live) {
        RecordingListener listener = new RecordingListener();
        try (DraftStore store = DraftStore.open(data, listener)) {
            ResumedDraft draft = store.resume(store.unsaved().join().getFirst().id()).join();
            assertEquals(live.summary(), draft.history().summary(), this::told);
            assertEquals(live.done(Integer.MAX_VALUE).size(), draft.history().done(Integer.MAX_VALUE).size());
            assertEquals(live.undone(Integer.MAX_VALUE).size(), draft.history().undone(Integer.MAX_VALUE).size());
        }
        assertEquals(List.of(), listener.troubles());
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(RandomWindowTest::items)
                : item instanceof SeparatorMenuItem ? Stream.empty() : Stream.of(item);
    }

    private String told() {
        return String.join("\n", trace.subList(Math.max(0, trace.size() - 25), trace.size()));
    }

    private void check() {
        if (!faults.isEmpty()) {
            throw new AssertionError(told(), faults.getFirst());
        }
        Summary summary = session().summary();
        session().selectionProperty().get().ifPresent(selection -> {
            assertTrue(isSound(summary, selection.anchor()) && isSound(summary, selection.caret()),
                    () -> "selection outside: " + selection + "\n" + told());
        });
        assertTrue(summary.section(session().shownProperty().get()).isPresent(), () -> "shown is gone\n" + told());
    }

    private static boolean isSound(Summary summary, Caret caret) {
        return summary.prose(caret.place()).filter(prose -> prose.hasBoundaryAt(caret.offset())).isPresent();
    }

    private void gesture() {
        Supplier<String> gesture = switch (random.nextInt(16)) {
            case 0, 1 -> this::key;
            case 2 -> this::shortcut;
            case 3, 4 -> this::type;
            case 5 -> this::compose;
            case 6, 7, 8 -> this::command;
            case 9 -> this::enter;
            case 10 -> this::choose;
            case 11, 12 -> this::select;
            case 13 -> this::move;
            case 14 -> this::button;
            default -> this::steps;
        };
        trace.add("?");
        String done = gesture.get();
        trace.set(trace.size() - 1, done);
        if (session().summary().root().subtree().count() > 400) {
            session().undo(40);
        }
    }

    private Node focused() {
        return Optional.ofNullable(robot.lookup("#prose").query().getScene().getFocusOwner())
                .orElseGet(() -> robot.lookup("#prose").query());
    }

    private String fire(KeyCode code, boolean isShift, boolean isControl) {
        Node target = focused();
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isControl, false, false));
        return (isControl ? "Ctrl+" : "") + (isShift ? "Shift+" : "") + code + " on " + target;
    }

    private String key() {
        return fire(pick(KEYS), random.nextInt(3) == 0, false);
    }

    private String shortcut() {
        return fire(pick(SHORTCUTS), random.nextInt(3) == 0, true);
    }

    private String type() {
        String typed = pick(TYPED);
        Node target = focused();
        target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        return "type " + typed + " on " + target;
    }

    private String compose() {
        WindowsInput input = new WindowsInput();
        int kind = random.nextInt(5);
        switch (kind) {
            case 0, 1 -> input.compose("pin'yin");
            case 2 -> input.commit("拼音");
            case 3 -> input.commitAndCompose("拼", "yin");
            default -> input.cancel();
        }
        return "compose " + kind + " on " + focused();
    }

    private String command() {
        MenuItem item = pick(items);
        if (!item.isDisable() && !(item.getText().contains("全屏"))) {
            item.fire();
        }
        return "menu " + item.getText();
    }

    /** Enters something into one of the lines around the prose. */
    private String enter() {
        String id = pick(LINES);
        Node node = robot.lookup(id).tryQuery().orElse(null);
        if (!(node instanceof TextInputControl line) || !line.isVisible() || line.getScene() == null) {
            return "no " + id;
        }
        line.requestFocus();
        line.setText(pick(WORDS) + (random.nextBoolean() ? random.nextInt(100) : ""));
        return "enter " + line.getText() + " into " + id;
    }

    /** Chooses sections in the outline. */
    private String choose() {
        if (random.nextBoolean()) {
            tree.requestFocus();
        }
        int row = random.nextInt(Math.max(1, tree.getExpandedItemCount()));
        TreeItem<?> item = tree.getTreeItem(row);
        if (random.nextInt(3) > 0) {
            tree.getSelectionModel().clearAndSelect(row);
        } else {
            tree.getSelectionModel().select(row);
        }
        return "choose row " + row + (item == null ? ", none" : "");
    }

    private Caret caret(Place near) {
        List<Place> places = session().summary().places().toList();
        int index = Math.clamp(places.indexOf(near) + random.nextInt(13) - 6, 0, places.size() - 1);
        Place place = random.nextInt(4) == 0 ? pick(places) : places.get(index);
        var prose = session().summary().prose(place).orElseThrow();
        int offset = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> prose.length();
            default -> random.nextInt(prose.length() + 1);
        };
        return new Caret(place, prose.hasBoundaryAt(offset) ? offset : 0);
    }

    private String select() {
        Place at = session().selectionProperty().get().map(s -> s.caret().place())
                .orElse(new Place.Title(session().summary().root().id()));
        Caret one = caret(at);
        Optional<Selection> selection = random.nextInt(3) == 0 ? box()
                : Optional.of(new Selection(one, random.nextBoolean() ? one : caret(one.place())));
        ProseView prose = robot.lookup(".prose-view").queryAs(ProseView.class);
        selection.ifPresent(prose::reveal);
        if (random.nextBoolean()) {
            prose.requestFocus();
        }
        return "select " + selection;
    }

    private Optional<Selection> box() {
        List<FieldId> fields = session().summary().fields().keySet().stream().sorted().toList();
        if (!fields.isEmpty()) {
            robot.lookup(".prose-view").queryAs(ProseView.class).revealField(pick(fields));
        }
        return Optional.empty();
    }

    /** Drags what is selected to another place, as far as the document is concerned. */
    private String move() {
        robot.lookup(".prose-view").queryAs(ProseView.class).finishEntry();
        Optional<Selection> selection = session().selectionProperty().get();
        selection.ifPresent(s -> {
            Caret to = caret(s.caret().place());
            int before = words(session().summary());
            PasteEdits.move(session().summary(), s, to, prefix -> prefix + "m" + ++ids).ifPresent(moved -> {
                moved.edit().ifPresent(edit -> assertTrue(session().perform(edit, Optional.of(moved.after())), this::told));
                assertEquals(before, words(session().summary()), () -> "moved " + s + " to " + to + "\n" + told());
            });
        });
        return "move " + selection;
    }

    private static int words(Summary summary) {
        return summary.proses().mapToInt(org.edusum.model.Prose::length).sum();
    }

    private String button() {
        String id = pick(List.of("#find-replace", "#find-replace", "#find-replace-all", "#find-next", "#find-previous",
                "#find-pattern", "#star-hint", "#find-close", "#paste-options"));
        Optional<Node> node = robot.lookup(id).tryQuery();
        if (node.isEmpty() || !node.get().isVisible() || node.get().isDisabled()) {
            return "no " + id;
        }
        switch (node.get()) {
            case Button button -> button.fire();
            case CheckBox box -> box.fire();
            default -> { }
        }
        return "press " + id;
    }

    private String steps() {
        ProseView prose = robot.lookup(".prose-view").queryAs(ProseView.class);
        int count = random.nextInt(4) == 0 ? 1 + random.nextInt(9) : 1;
        if (random.nextBoolean()) {
            prose.undo(count);
            return "undo " + count;
        }
        prose.redo(count);
        return "redo " + count;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
