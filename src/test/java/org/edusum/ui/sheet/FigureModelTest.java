package org.edusum.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.formula.Figures;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.edusum.model.value.FieldType;
import org.edusum.template.Templates;
import org.edusum.ui.session.Session;
import org.edusum.ui.table.CellRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureModelTest {

    private static final int VALUE = FigureColumn.VALUE.ordinal();
    private static final int PREVIOUS = FigureColumn.PREVIOUS.ordinal();

    private Session session;
    private FigureModel model;

    @BeforeEach
    void open() {
        Field pupils = Figures.field("f3", new FieldType.Whole("人"), "学生数", "140").withPrevious(Figures.value(new FieldType.Whole("人"), "100"))
                .withSource("基教科");
        Summary summary = new Figures().whole("f1", "小学数", "36").whole("f2", "初中数", "").with(pupils).percent("p1", "入园率", "")
                .with(Figures.field("n1", new FieldType.Name(), "示范学校", "")).computed("t1", new FieldType.Whole("所"), "合计", "{f1}+{f2}").summary();
        session = new Session(History.of(summary), entry -> { }, InstantSource.system());
        model = new FigureModel(session);
        model.setShown(true);
    }

    private List<String> column(FigureColumn column) {
        return model.rows().stream().map(row -> row.text(column)).toList();
    }

    private String value(String id) {
        return Figures.printed(session.summary(), id);
    }

    private void at(int row, int column) {
        model.choose(CellRange.at(row, column));
    }

    @Test
    void aRowTellsAllOfAFigure() {
        FigureRow row = model.rows().get(2);
        assertEquals(List.of("3", "学生数", "140", "人", "100", "+40", "+40.0%", "基教科", "一、概况", ""), List.of(FigureColumn.NUMBER, FigureColumn.LABEL,
                FigureColumn.VALUE, FigureColumn.UNIT, FigureColumn.PREVIOUS, FigureColumn.CHANGE, FigureColumn.PERCENT, FigureColumn.DIVISION,
                FigureColumn.CHAPTER, FigureColumn.REASON).stream().map(row::text).toList());
        assertEquals(List.of(FigureStatus.FILLED, FigureStatus.EMPTY, FigureStatus.LARGE, FigureStatus.EMPTY, FigureStatus.EMPTY, FigureStatus.EMPTY),
                model.rows().stream().map(FigureRow::status).toList());
        model.setConflicts(Set.of(new FieldId("f1")));
        assertEquals(FigureStatus.CONFLICT, model.rows().getFirst().status());
    }

    @Test
    void entriesAreTakenAndFormulasFollow() {
        at(1, VALUE);
        assertTrue(model.entries().take("１２"));
        assertEquals("48所", value("t1"));
        assertEquals(FigureStatus.COMPUTED, model.rows().get(5).status());
        assertFalse(model.entries().take("十二"));
        assertTrue(model.entries().toldProperty().get().contains("请填整数"));
        assertEquals("12所", value("f2"));
        at(5, VALUE);
        assertTrue(model.entries().take("50"));
        assertEquals(FigureStatus.OVERRIDDEN, model.rows().get(5).status());
        session.undo(2);
        assertEquals("＿＿所", value("t1"));
    }

    @Test
    void aBlockIsPastedInOneStepAndWhatIsWrongIsToldAndLeftOut() {
        at(0, VALUE);
        model.entries().paste("40\t所\t38\r\n\"1,0\"\t所\tx\n150\t\t");
        assertEquals("40所", value("f1"));
        assertEquals("38", model.rows().getFirst().text(FigureColumn.PREVIOUS));
        assertEquals("＿＿所", value("f2"));
        assertEquals("150人", value("f3"));
        assertEquals("", model.rows().get(2).text(FigureColumn.PREVIOUS));
        assertTrue(model.entries().toldProperty().get().contains("第 2 项“初中数”的“1,0”没有填入"), model.entries().toldProperty().get());
        assertEquals(new CellRange(0, VALUE, 2, PREVIOUS), model.range());
        session.undo();
        assertEquals(List.of("36所", "＿＿所", "140人"), List.of(value("f1"), value("f2"), value("f3")));
    }

    @Test
    void oneValueFillsAllChosenCellsAndFillDownTakesTheTopmost() {
        model.choose(new CellRange(0, PREVIOUS, 2, PREVIOUS));
        model.entries().paste("30\n");
        assertEquals(List.of("30", "30", "30", "", "", ""), column(FigureColumn.PREVIOUS));
        model.choose(new CellRange(0, VALUE, 2, VALUE));
        model.entries().fillDown();
        assertEquals(List.of("36", "36", "36"), column(FigureColumn.VALUE).subList(0, 3));
        at(3, FigureColumn.DIVISION.ordinal());
        model.entries().fillDown();
        assertEquals("基教科", session.summary().field(new FieldId("p1")).source());
        model.choose(new CellRange(0, VALUE, 2, PREVIOUS));
        model.entries().clear();
        assertEquals(List.of("", "", "", "", "", ""), column(FigureColumn.PREVIOUS));
        assertEquals(List.of("小学数", "初中数"), column(FigureColumn.LABEL).subList(0, 2));
    }

    @Test
    void aBlockIsCopiedAsOtherProgramsTakeIt() {
        model.choose(new CellRange(0, FigureColumn.LABEL.ordinal(), 1, FigureColumn.UNIT.ordinal()));
        assertEquals("小学数\t36\t所\n初中数\t\t所\n", model.entries().copied());
    }

    @Test
    void aBlockThatGoesIntoTheChosenCellsFillsThemAllAndWhatHasNoPlaceIsTold() {
        model.choose(new CellRange(0, PREVIOUS, 3, PREVIOUS));
        model.entries().paste("7\n8\n");
        assertEquals(List.of("7", "8", "7", "8.0", "", ""), column(FigureColumn.PREVIOUS));
        at(4, VALUE);
        model.entries().paste("甲小学\t所\t\n5\t\t\n6\t\t\n7\t\t\n");
        assertEquals("甲小学", value("n1"));
        assertEquals("5所", value("t1"));
        assertEquals("“单位”不能直接填写，这部分没有粘贴。\n下面的行不够，最后 2 行没有粘贴。", model.entries().toldProperty().get());
        at(0, FigureColumn.NOTE.ordinal());
        model.entries().paste("一\t二");
        assertEquals("右面的栏不够，多出的栏没有粘贴。", model.entries().toldProperty().get());
    }

    @Test
    void everyRefusedCellIsToldWithItsNumber() {
        at(0, VALUE);
        model.entries().paste("x\ny\nz\n5\n");
        assertEquals(3, model.entries().toldProperty().get().lines().count());
        assertTrue(model.entries().toldProperty().get().lines().toList().get(2).startsWith("第 3 项“学生数”的“z”没有填入："));
        assertEquals("5.0%", value("p1"));
    }

    @Test
    void aCellOpenedAndClosedAgainChangesNothingAndLinesOfANoteStayLines() {
        int note = FigureColumn.NOTE.ordinal();
        at(0, note);
        model.entries().paste("\"按统计口径\n不含分校\"");
        assertEquals("按统计口径\n不含分校", session.summary().field(new FieldId("f1")).note());
        Summary before = session.summary();
        assertTrue(model.entries().take(model.entries().present()));
        assertTrue(model.entries().take("按统计口径↵不含分校"));
        assertSame(before, session.summary());
        assertEquals("\"按统计口径\n不含分校\"\n", model.entries().copied());
        assertTrue(model.entries().take(model.entries().present() + "和校区"));
        assertEquals("按统计口径\n不含分校和校区", session.summary().field(new FieldId("f1")).note());
    }

    @Test
    void jumpsGoToTheEdgeOfWhatIsFilled() {
        at(0, VALUE);
        model.jump(1, 0, false);
        assertEquals(2, model.range().row());
        model.jump(1, 0, true);
        assertEquals(new CellRange(2, VALUE, 5, VALUE), model.range());
        model.jump(-1, 0, false);
        assertEquals(2, model.range().row());
        model.jump(0, -1, false);
        assertEquals(0, model.range().column());
    }

    @Test
    void aValueOfAComputedFieldPastedWithOthersIsByHandAndClearingLetsTheFormulaSpeakAgain() {
        at(1, VALUE);
        model.entries().take("12");
        at(5, VALUE);
        model.entries().paste("50\t\t40");
        assertEquals(FigureStatus.OVERRIDDEN, model.rows().get(5).status());
        assertEquals("50", model.rows().get(5).text(FigureColumn.VALUE));
        at(5, VALUE);
        model.entries().clear();
        assertEquals("48所", value("t1"));
    }

    @Test
    void largeChangesAreThoseStillWithoutAReason() {
        model.filterProperty().set(FigureFilter.ALL.withState(FigureFilter.State.LARGE));
        assertEquals(List.of("学生数"), column(FigureColumn.LABEL));
        at(0, FigureColumn.REASON.ordinal());
        model.entries().take("合并两校");
        model.filterProperty().set(FigureFilter.ALL);
        model.filterProperty().set(FigureFilter.ALL.withState(FigureFilter.State.LARGE));
        assertEquals(List.of(), column(FigureColumn.LABEL));
    }

    @Test
    void rowsStayWhileTheyAreEditedAndFilterAndOrderCountWhenSet() {
        model.filterProperty().set(FigureFilter.ALL.withState(FigureFilter.State.EMPTY));
        assertEquals(List.of("初中数", "入园率", "示范学校", "合计"), column(FigureColumn.LABEL));
        at(0, VALUE);
        model.entries().take("12");
        assertEquals(List.of("初中数", "入园率", "示范学校", "合计"), column(FigureColumn.LABEL));
        model.filterProperty().set(FigureFilter.ALL.withWords("学"));
        assertEquals(List.of("小学数", "学生数", "示范学校"), column(FigureColumn.LABEL));
        model.filterProperty().set(FigureFilter.ALL.withDivision(Optional.of("基教科")));
        assertEquals(List.of("学生数"), column(FigureColumn.LABEL));
        model.filterProperty().set(FigureFilter.ALL);
        model.orderBy(FigureColumn.VALUE);
        assertEquals(List.of("初中数", "小学数", "合计", "学生数", "入园率", "示范学校"), column(FigureColumn.LABEL));
        model.orderBy(FigureColumn.VALUE);
        assertEquals(List.of("学生数", "合计", "小学数", "初中数", "入园率", "示范学校"), column(FigureColumn.LABEL));
        model.orderBy(FigureColumn.VALUE);
        assertEquals("小学数", column(FigureColumn.LABEL).getFirst());
    }

    @Test
    void theSelectionIsSharedWithTheInspector() {
        at(2, VALUE);
        assertEquals(Optional.of(new FieldId("f3")), session.selectedFieldProperty().get());
        session.selectedFieldProperty().set(Optional.of(new FieldId("p1")));
        assertEquals(3, model.range().row());
        model.nextEmpty(true);
        assertEquals(4, model.range().row());
        model.nextEmpty(false);
        model.nextEmpty(false);
        assertEquals(1, model.range().row());
        model.next(true);
        assertEquals(FigureColumn.PREVIOUS, model.column());
    }

    @Test
    void aSectionChosenInTheOutlineLeadsToItsFirstFigure() {
        Summary template = Templates.all().getFirst().summary();
        session = new Session(History.of(template), entry -> { }, InstantSource.system());
        model = new FigureModel(session);
        model.setShown(true);
        session.shownProperty().set(new SectionId("c3"));
        FigureRow first = model.here().orElseThrow();
        assertTrue(first.chapter().startsWith("三、"), first.chapter());
        assertEquals(model.rows().stream().filter(row -> row.chapter().equals(first.chapter())).findFirst(), Optional.of(first));
        session.selectedFieldProperty().set(Optional.empty());
        assertEquals(Optional.of(first.id()), session.selectedFieldProperty().get(), "the caret of the prose moved on, the row stays chosen");
        model.move(1, 0, false);
        FigureRow second = model.here().orElseThrow();
        session.shownProperty().set(new SectionId("root"));
        session.shownProperty().set(new SectionId("c3"));
        assertEquals(second.id(), model.here().orElseThrow().id(), "who is in the section already stays there");
        model.filterProperty().set(FigureFilter.ALL.withChapter(Optional.of(first.chapter())));
        session.shownProperty().set(new SectionId("c5"));
        assertEquals(second.id(), model.here().orElseThrow().id(), "nothing of that section is shown");
        session.open(History.of(new Figures().summary()));
        assertEquals(Optional.empty(), session.selectedFieldProperty().get(), "nothing of a document that is gone stays selected");
    }
}
