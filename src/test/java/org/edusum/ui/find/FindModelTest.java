package org.edusum.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.model.edit.Selection;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.prose.Highlights;
import org.edusum.ui.prose.ProseSamples;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;

/** The sample has 校 five times: in p11 twice, in the title of s11, in p111 once, and in the name of a field there. */
class FindModelTest {

    private final Session session = new Session(History.of(ProseSamples.small()), entry -> { }, InstantSource.system());
    private int fieldsShown;
    private Highlights marked = Highlights.NONE;
    private final FindModel model = new FindModel(session, new FindModel.Editor() {
        @Override
        public void mark(Highlights found) {
            marked = found;
        }

        @Override
        public void reveal(Selection selection) {
            session.selectionProperty().set(Optional.of(selection));
        }

        @Override
        public void showField() {
            fieldsShown++;
        }
    });

    private void find(String text) {
        model.options().textProperty().set(text);
        model.open();
    }

    private void select(Place place, int from, int to) {
        session.selectionProperty().set(Optional.of(new Selection(new Caret(place, from), new Caret(place, to))));
    }

    private Place at() {
        return session.selectionProperty().get().orElseThrow().anchor().place();
    }

    private String count() {
        return model.statusProperty().get().count();
    }

    private String notice() {
        return model.statusProperty().get().notice();
    }

    private static int marks(Highlights highlights) {
        return highlights.places().values().stream().mapToInt(found -> found.marks().size()).sum();
    }

    private String text(Place place) {
        return session.summary().prose(place).orElseThrow().plain().replace(Prose.FIELD, '□');
    }

    @Test
    void theFirstMatchFromTheCaretIsShownAndAllAreMarked() {
        select(ProseSamples.body("p111"), 0, 0);
        find("全区");
        assertEquals("1/1", count());
        find("校");
        assertEquals("4/5", count());
        assertEquals(ProseSamples.body("p111"), at());
        assertEquals(5, marks(marked));
        assertEquals(1, marked.places().values().stream().flatMap(f -> f.marks().stream())
                .filter(Highlights.Mark::isCurrent).count());
    }

    @Test
    void goingOnWrapsRoundAndSaysSo() {
        find("校");
        assertEquals("1/5", count());
        model.step(false);
        assertEquals("5/5", count());
        assertEquals("已到开头，从末尾继续", notice().split("　")[0]);
        model.step(true);
        assertEquals("1/5", count());
        assertEquals("已到末尾，从开头继续", notice());
        model.step(true);
        assertEquals("", notice());
    }

    @Test
    void afterAClickElsewhereTheNextMatchIsTheNextFromThere() {
        find("校");
        select(ProseSamples.title("s11"), 4, 4);
        assertEquals("共 5 处", count());
        model.step(true);
        assertEquals("4/5", count());
        select(ProseSamples.title("s11"), 4, 4);
        model.step(false);
        assertEquals("3/5", count());
    }

    @Test
    void theNameOfAFieldIsSaidAndOneOutsideTheTextIsSelected() {
        FieldId spare = new FieldId("spare");
        session.perform(Edit.of("添加", new Change.PutField(Field.empty(spare, new FieldType.Text(), "备用事项"))), Optional.empty());
        find("备用");
        assertEquals("1/1", count());
        assertEquals("数据项名称：备用事项（不在正文中）", notice());
        assertEquals(Optional.of(spare), session.selectedFieldProperty().get());
        assertEquals(1, fieldsShown);
        find("演练次");
        assertEquals("数据项名称：应急演练次数", notice());
        assertEquals(ProseSamples.body("p111"), at());
    }

    @Test
    void whenTheDocumentChangesTheMatchesFollowAndTheCurrentOneStays() {
        find("校");
        model.step(true);
        Optional<Selection> before = session.selectionProperty().get();
        session.perform(Edit.of("写", new Change.SpliceProse(ProseSamples.body("p112"), 0, 0, Prose.of("校舍"))), before);
        model.refresh();
        assertEquals("2/6", count());
        assertEquals(before, session.selectionProperty().get());
        assertEquals(6, marks(marked));
    }

    @Test
    void replacingGoesOnBehindTheNewWords() {
        find("校");
        model.options().replacementProperty().set("学校");
        model.replace();
        assertEquals("开学以来，各学校按时返校。", text(ProseSamples.body("p11")));
        assertEquals("2/5", count());
        model.replace();
        assertEquals("开学以来，各学校按时返学校。", text(ProseSamples.body("p11")));
        assertEquals(ProseSamples.title("s11"), at());
        assertTrue(model.hasJustReplaced());
        session.undo();
        assertFalse(model.hasJustReplaced());
        assertEquals("开学以来，各学校按时返校。", text(ProseSamples.body("p11")));
    }

    @Test
    void aFigureIsNotReplacedAndThatIsSaid() {
        session.perform(Edit.of("填写", new Change.SetValue(new FieldId("drills"),
                new Value.Quantity(java.math.BigDecimal.valueOf(37)))), Optional.empty());
        find("37");
        assertEquals("1/1", count());
        model.options().replacementProperty().set("38");
        model.replace();
        assertEquals("这一处在数据项中，不能直接替换；请改数据项的值", notice());
        model.replaceAll();
        assertEquals("1 处都在数据项中，没有替换；请改数据项的值", notice());
        assertEquals("37次", session.summary().field(new FieldId("drills")).printed(org.edusum.model.Form.FULL));
    }

    @Test
    void aNameInAFieldIsReplacedAndCountedApart() {
        session.perform(Edit.of("填写", new Change.SetValue(new FieldId("district"), new Value.Words("云川区"))), Optional.empty());
        find("云川");
        model.options().replacementProperty().set("海棠");
        model.replaceAll();
        assertEquals("已替换 2 处（其中数据项的值 2 处）", notice());
        assertEquals("", count(), "that nothing is left is no failure");
        session.undo();
        model.refresh();
        assertEquals("", notice(), "what was replaced is not any more");
    }

    @Test
    void namesOfFieldsAreLeftOutWhereTheClerkDoesNotWantThem() {
        find("校");
        assertEquals(5, marks(marked));
        model.options().labelsProperty().set(false);
        model.search();
        assertEquals(4, marks(marked));
        model.options().replacementProperty().set("园");
        String label = session.summary().fields().values().stream().map(Field::label).filter(l -> l.contains("校")).findFirst().orElseThrow();
        model.replaceAll();
        assertTrue(session.summary().fields().values().stream().anyMatch(field -> field.label().equals(label)));
    }

    @Test
    void onlyWhatIsShownOrSelectedIsSearched() {
        session.shownProperty().set(new SectionId("s11"));
        model.options().reachProperty().set(Reach.SHOWN);
        find("校");
        assertEquals(3, marks(marked));
        model.options().reachProperty().set(Reach.SELECTED);
        model.search();
        assertTrue(model.statusProperty().get().isFault());
        assertEquals(0, marks(marked));
        select(ProseSamples.body("p11"), 0, 8);
        model.search();
        assertEquals("1/1", count());
        model.options().replacementProperty().set("学校");
        model.replaceAll();
        assertEquals("开学以来，各学校按时返校。", text(ProseSamples.body("p11")));
    }

    @Test
    void wordsSelectedAreLookedForButNoBlanks() {
        select(ProseSamples.body("p11"), 0, 2);
        model.open();
        assertEquals("开学", model.options().textProperty().get());
        select(ProseSamples.body("p21"), 4, 10);
        model.open();
        assertEquals("开学", model.options().textProperty().get());
        select(ProseSamples.body("p112"), 0, 2);
        model.options().patternProperty().set(true);
        model.open();
        assertEquals("开学", model.options().textProperty().get());
    }

    @Test
    void aClosedBarMarksNothingButGoesOnFinding() {
        find("校");
        model.close();
        assertEquals(Highlights.NONE, marked);
        Caret before = session.selectionProperty().get().orElseThrow().caret();
        model.step(true);
        assertEquals(Highlights.NONE, marked);
        assertFalse(before.equals(session.selectionProperty().get().orElseThrow().caret()));
        assertEquals(List.of(), List.copyOf(marked.places().values()));
    }
}
