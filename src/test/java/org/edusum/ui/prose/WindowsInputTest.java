package org.edusum.ui.prose;

import static org.edusum.ui.OnFx.ask;
import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.stage.WindowHelper;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.edusum.model.edit.Change;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.model.edit.Selection;
import org.edusum.storage.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk's input method does to the prose, sent the way the native code for Windows sends it. */
class WindowsInputTest extends ProseViewFixture {

    private static final Place PLACE = body("p112");
    private static final String PLAIN = "物资储备充足。";

    private WindowsInput input;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        super.start(shown);
        stage = shown;
    }

    @BeforeEach
    void plugIn() {
        interact(() -> input = new WindowsInput());
    }

    /** The document follows from the journal, and undo leads all the way back. */
    private void assertSound() {
        assertEquals(session.summary(), replayed(start(), journal));
        interact(() -> {
            while (session.undo()) {
                view.rows().layout();
            }
        });
        assertEquals(start(), session.summary());
    }

    static Summary replayed(Summary start, List<JournalEntry> entries) {
        History history = History.of(start);
        for (JournalEntry entry : entries) {
            history = entry.replay(history).orElseThrow();
        }
        return history.summary();
    }

    private void type(String character) {
        view.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED,
                false, false, false, false));
    }

    @Test
    void pinyinIsComposedConvertedAndCommitted() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("x");
            input.compose("xiao");
            input.compose("xiao'y");
            input.compose("xiao");
            input.compose("xiao'yuan");
        });
        assertEquals("物资xiao'yuan储备充足。", onScreen(PLACE));
        assertTrue(journal.isEmpty());
        interact(() -> input.commit("校园"));
        assertEquals("物资校园储备充足。", text(PLACE));
        assertEquals(new Caret(PLACE, 4), caret());
        assertEquals(1, journal.size());
        assertSound();
    }

    @Test
    void wubiCommitsTheFourthCodeWhileTheNextCharacterBegins() {
        caretAt(PLACE, 0);
        interact(() -> {
            input.compose("gghh");
            input.commitAndCompose("五", "s");
            input.commitAndCompose("笔", "w");
            input.commitAndCompose("字", "q");
            input.commit("型");
        });
        assertEquals("五笔字型" + PLAIN, text(PLACE));
        assertEquals(text(PLACE), onScreen(PLACE));
        interact(() -> view.undo());
        assertEquals(PLAIN, text(PLACE), "typed without a pause: one step");
    }

    @Test
    void severalCommitsInOnePulseStayInOrder() {
        caretAt(PLACE, 7);
        interact(() -> {
            for (int i = 0; i < 200; i++) {
                input.compose("z");
                input.commitAndCompose(String.valueOf((char) ('一' + i)), "y");
                input.result("，");
                input.end();
                type("a");
            }
        });
        StringBuilder expected = new StringBuilder(PLAIN);
        for (int i = 0; i < 200; i++) {
            expected.append((char) ('一' + i)).append("，a");
        }
        assertEquals(expected.toString(), text(PLACE));
        assertSound();
    }

    @Test
    void theClauseBeingConvertedHasAThickerLine() {
        caretAt(PLACE, 2);
        interact(() -> input.send("", List.of(new WindowsInput.Clause("工作", WindowsInput.CONVERTED),
                new WindowsInput.Clause("总结", WindowsInput.TARGET_CONVERTED),
                new WindowsInput.Clause("bao", WindowsInput.INPUT)), 4));
        layOut();
        ProseCell cell = view.rows().cellOf(PLACE).orElseThrow();
        Path thick = (Path) cell.lookup(".prose-converted");
        assertEquals(ask(() -> cell.caret(4, false).getMinX()), ask(() -> thick.getLayoutBounds().getMinX()), 2);
        assertEquals(ask(() -> cell.caret(6, false).getMinX()), ask(() -> thick.getLayoutBounds().getMaxX()), 2);
        assertTrue(thick.getStrokeWidth() > 2);
        interact(() -> input.commit("工作总结报"));
        layOut();
        assertTrue(thick.getElements().isEmpty());
    }

    @Test
    void charactersOutsideTheBasicPlaneComeWholeOrInHalves() {
        caretAt(PLACE, 0);
        interact(() -> {
            input.compose("𠮷");
            input.commit("𠮷");
            type("\uD842");
            type("\uDFB7");
            input.result("\uD840");
            input.result("\uDC0B");
            input.end();
        });
        assertEquals("𠮷𠮷𠀋" + PLAIN, text(PLACE));
        assertSound();
    }

    @Test
    void aLongCommitOfSeveralSentencesIsTakenWhole() {
        String sentences = "今年以来，全区教育系统扎实工作。各项任务圆满完成！成绩如何？".repeat(7);
        caretAt(PLACE, 7);
        interact(() -> {
            input.compose("jn");
            input.commit(sentences);
        });
        assertEquals(PLAIN + sentences, text(PLACE));
        interact(() -> view.undo());
        assertEquals(PLAIN, text(PLACE));
    }

    @Test
    void aCommittedPhraseOfSeveralLinesMakesParagraphs() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("dz");
            input.commit("第一行\r\n第二行");
        });
        assertEquals("物资第一行", text(PLACE));
        assertEquals("第二行储备充足。", text(caret().place()));
        assertEquals(1, journal.size());
        assertSound();
    }

    @Test
    void escapeBringsTheSelectedTextBack() {
        select(body("p111"), 1, PLACE, 2);
        interact(() -> {
            input.compose("que");
            input.cancel();
        });
        assertEquals(start(), session.summary());
        assertEquals(body("p111"), selection().anchor().place());
        assertEquals(new Caret(PLACE, 2), caret());
        assertTrue(journal.isEmpty());
    }

    @Test
    void theWindowLeftBeforeTheCommitDoublesNothing() {
        caretAt(PLACE, 0);
        interact(() -> input.compose("zhong"));
        away(() -> input.commit("中"));
        assertEquals("中" + PLAIN, text(PLACE));
        assertEquals(1, journal.size());
    }

    @Test
    void theWindowLeftAfterTheCommitDoublesNothing() {
        caretAt(PLACE, 0);
        interact(() -> {
            input.compose("zhong");
            input.result("zhong");
        });
        away(input::end);
        assertEquals("zhong" + PLAIN, text(PLACE));
        assertEquals(1, journal.size());
    }

    @Test
    void aCompositionThatEndsWithoutAWordInALeftWindowIsKept() {
        caretAt(PLACE, 0);
        interact(() -> input.compose("zhong"));
        away(input::end);
        assertEquals("zhong" + PLAIN, text(PLACE));
        assertEquals(text(PLACE), onScreen(PLACE));
    }

    @Test
    void aCompositionGoesOnWhenTheClerkComesBack() {
        caretAt(PLACE, 0);
        interact(() -> input.compose("zhong"));
        away(() -> { });
        assertEquals("zhong" + PLAIN, onScreen(PLACE));
        interact(() -> {
            input.compose("zhong'g");
            input.commit("中国");
        });
        assertEquals("中国" + PLAIN, text(PLACE));
        assertEquals(1, journal.size());
    }

    /** Does something while another window has the focus. */
    private void away(Runnable action) {
        interact(() -> WindowHelper.setFocused(stage, false));
        interact(action);
        interact(() -> WindowHelper.setFocused(stage, true));
        assertTrue(view.rows().isFocused());
    }

    @Test
    void savingTakesWhatIsBeingComposed() {
        caretAt(PLACE, 0);
        interact(() -> {
            input.compose("zhong");
            assertTrue(view.finishEntry());
        });
        assertEquals("zhong" + PLAIN, text(PLACE));
        assertTrue(view.rows().isFocused());
    }

    @Test
    void anEditElsewhereLeavesARunningCompositionAlone() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zheng");
            session.perform(Edit.of("填写", new Change.SetValue(new FieldId("drills"),
                    new org.edusum.model.value.Value.Quantity(java.math.BigDecimal.TEN))), session.selectionProperty().get());
            OutlineMoves.down(session.summary(), List.of(new SectionId("s1")))
                    .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        });
        assertEquals("物资zheng储备充足。", onScreen(PLACE));
        interact(() -> input.commit("整"));
        assertEquals("物资整储备充足。", text(PLACE));
        assertSound();
    }

    @Test
    void anotherSectionShownTakesTheCompositionOverWhereItStands() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zheng");
            session.shownProperty().set(new SectionId("s2"));
        });
        assertEquals("物资zheng储备充足。", text(PLACE));
        assertEquals(new SectionId("s2"), session.shownProperty().get());
        assertEquals("全年培训党员□，占比□。", onScreen(body("p21")));
        assertSound();
    }

    @Test
    void aSelectionSetElsewhereTakesTheCompositionOverWhereItStands() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zheng");
            session.selectionProperty().set(Optional.of(Selection.at(new Caret(body("p11"), 3))));
        });
        assertEquals("物资zheng储备充足。", text(PLACE));
        assertEquals(new Caret(body("p11"), 3), caret());
        assertEquals("开学以来，各校按时返校。", onScreen(body("p11")));
        assertSound();
    }

    @Test
    void theComposedParagraphTakenAwayLosesNoText() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zheng");
            session.perform(Edit.of("删除段落", new Change.RemoveParagraph(((Place.Body) PLACE).paragraph())),
                    Optional.of(Selection.at(new Caret(body("p11"), 0))));
            input.commit("整");
        });
        String all = session.summary().places().map(this::text).reduce("", String::concat);
        assertTrue(all.contains("zheng") || all.contains("整"), all);
        assertSound();
    }

    @Test
    void undoWhileComposingTakesTheTypingBackWithTheComposition() {
        caretAt(PLACE, 7);
        interact(() -> {
            input.commit("已经");
            input.compose("jieshu");
            view.undo();
        });
        assertEquals(PLAIN, onScreen(PLACE));
        interact(() -> {
            view.redo();
            input.end();
        });
        assertEquals(PLAIN + "已经jieshu", onScreen(PLACE));
        assertSound();
    }

    @Test
    void composingBesideAndBetweenBoxesKeepsTheBoxes() {
        Place place = body("p21");
        for (int offset : new int[] {6, 7}) {
            caretAt(place, offset);
            interact(() -> {
                input.compose("yue");
                input.commitAndCompose("约", "you");
                input.commit("有");
            });
        }
        assertEquals("全年培训党员约约有有□，占比□。".length(), text(place).length());
        assertEquals(2, text(place).chars().filter(c -> c == '□').count());
        assertSound();
    }

    @Test
    void composingBetweenTwoBoxesInTheTitle() {
        Place heading = title("root");
        caretAt(heading, 1);
        interact(() -> input.compose("shi"));
        assertEquals("□shi教育局□年工作总结", onScreen(heading));
        interact(() -> input.commit("市"));
        assertEquals("□市教育局□年工作总结", text(heading));
        assertSound();
    }

    @Test
    void punctuationTypedBetweenCompositionsStandsBetweenThem() {
        caretAt(PLACE, 7);
        interact(() -> {
            input.compose("wo");
            input.commit("我");
            type(",");
            input.compose("ni");
            input.commit("你");
            type("2");
        });
        assertEquals(PLAIN + "我,你2", text(PLACE));
    }

    @Test
    void keysOfTheInputMethodDoNothingWhileItComposes() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zh");
            for (KeyCode code : List.of(KeyCode.UNDEFINED, KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.CAPS)) {
                view.getScene().getFocusOwner().fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
        assertEquals("物资zh储备充足。", onScreen(PLACE));
        assertTrue(journal.isEmpty());
    }

    @Test
    void onABoxTheFieldOpensWhenTheInputMethodIsDone() {
        interact(() -> view.revealField(new FieldId("district")));
        interact(() -> {
            view.requestFocus();
            input.compose("yun");
            input.commitAndCompose("云", "chuan");
        });
        assertEquals("云chuan教育局□年工作总结", onScreen(title("root")));
        interact(() -> input.commit("川"));
        assertEquals("云川", entry().line().getText());
        keys(KeyCode.ENTER);
        assertEquals("云川", value("district"));
        assertSound();
    }

    @Test
    void cancelledOnABoxItKeepsWhatWasDecided() {
        interact(() -> view.revealField(new FieldId("district")));
        interact(() -> {
            view.requestFocus();
            input.compose("yun");
            input.cancel();
        });
        assertTrue(entry().field().isEmpty());
        interact(() -> {
            input.commitAndCompose("云", "chuan");
            input.cancel();
        });
        assertEquals("云", entry().line().getText());
    }

    @Test
    void theCandidatesFollowScrollingAndZoom() {
        caretAt(PLACE, 2);
        interact(() -> {
            input.compose("zheng");
            view.zoomProperty().set(1.5);
            view.rows().scrollBy(37);
        });
        double[][] found = new double[2][];
        interact(() -> {
            found[0] = input.candidates();
            ProseCell cell = view.rows().cellOf(PLACE).orElseThrow();
            Point2D at = cell.localToScreen(cell.caret(2, false).getMinX(), cell.caret(2, false).getMaxY());
            found[1] = new double[] {Math.round(at.getX()), Math.round(at.getY())};
        });
        assertArrayEquals(found[1], found[0], 1);
    }

    @Test
    void atTheEndOfALineTheCandidatesGoWhereTheCompositionWraps() {
        Place longPlace = body("p111");
        interact(() -> view.zoomProperty().set(1.3));
        layOut();
        ProseCell cell = view.rows().cellOf(longPlace).orElseThrow();
        int wrap = java.util.stream.IntStream.range(1, 200).filter(i ->
                cell.caret(i, false).getMinY() > cell.caret(i - 1, false).getMinY() + 4).findFirst().orElseThrow();
        caretAt(longPlace, wrap);
        interact(() -> input.compose("congshisuoyouwutisheng"));
        Point2D[] found = new Point2D[2];
        interact(() -> {
            found[0] = view.rows().getInputMethodRequests().getTextLocation(0);
            found[1] = cell.localToScreen(cell.caret(wrap, false).getMinX(), cell.caret(wrap, false).getMaxY());
        });
        assertEquals(found[1], found[0]);
        interact(() -> assertEquals(3, view.rows().getInputMethodRequests().getLocationOffset(
                (int) cell.localToScreen(cell.caret(wrap + 3, false)).getCenterX(),
                (int) cell.localToScreen(cell.caret(wrap + 3, false)).getCenterY())));
    }

    @Test
    void aFieldsOwnEditorHasItsCandidatesAtItsCaretAndReachesNoProse() {
        interact(() -> view.editField(new FieldId("district")));
        layOut();
        double[][] found = new double[1][];
        interact(() -> {
            input.compose("yun'chuan");
            found[0] = input.candidates();
        });
        interact(() -> {
            javafx.geometry.Bounds line = entry().line().localToScreen(entry().line().getLayoutBounds());
            assertTrue(found[0][0] >= line.getMinX() - 1 && found[0][0] <= line.getMaxX() + 1);
            assertTrue(found[0][1] >= line.getMinY() && found[0][1] <= line.getMaxY() + 4);
            input.commit("云川区");
        });
        assertTrue(journal.isEmpty());
        keys(KeyCode.ENTER);
        assertEquals("云川区", value("district"));
        assertSound();
    }
}
