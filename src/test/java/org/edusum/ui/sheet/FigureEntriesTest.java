package org.edusum.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.template.Templates;
import org.edusum.ui.table.CellRange;
import org.junit.jupiter.api.Test;

/** What is typed, pasted, filled down and cleared. */
class FigureEntriesTest extends FigureFixture {

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
    void aNameIsOnlyChangedWhereItIsOpenedForThat() {
        int label = FigureColumn.LABEL.ordinal();
        at(1, label);
        assertTrue(model.entries().begin(true));
        assertEquals(FigureColumn.VALUE, model.column(), "what is typed on a name is the figure beside it");
        assertTrue(model.entries().take("12"));
        assertEquals("12所", value("f2"));
        at(1, label);
        model.entries().fillDown();
        assertTrue(told().contains("要改名请按 F2"), told());
        model.entries().clear();
        model.entries().paste("小学数\t13");
        assertEquals("13所", value("f2"));
        assertEquals("有 1 个名称与表中的不同，名称没有改动；请核对是否对错了行。要改名请按 F2。", told());
        assertEquals(List.of("小学数", "初中数"), column(FigureColumn.LABEL).subList(0, 2));
        at(1, label);
        assertTrue(model.entries().begin(false));
        assertTrue(model.entries().take("初级中学数"));
        assertEquals("初级中学数", model.rows().get(1).text(FigureColumn.LABEL));
    }

    @Test
    void aCellThatCannotBeWrittenInSaysSoBeforeAnythingIsTyped() {
        at(0, FigureColumn.STATUS.ordinal());
        assertFalse(model.entries().begin(true));
        assertEquals("“情况”一栏不能直接填写。", told());
        at(0, VALUE);
        assertTrue(model.entries().begin(true));
        assertEquals("", told());
        at(0, FigureColumn.STATUS.ordinal());
        assertFalse(model.entries().begin(false));
        assertEquals("“情况”一栏不能直接填写。", told());
        model.entries().clear();
        assertEquals("“情况”一栏不能直接填写。", told());
        assertEquals(0, steps());
    }

    @Test
    void whatWasRefusedIsToldUntilTheDocumentChanges() {
        at(0, VALUE);
        model.entries().take("12");
        at(1, VALUE);
        model.entries().paste("x\ny");
        assertFalse(told().isEmpty());
        session.undo();
        assertEquals("", told());
    }

    @Test
    void oneCellRefusedOfABlockIsToldWithItsNumber() {
        at(0, VALUE);
        model.entries().paste("40\nx\n");
        assertTrue(told().startsWith("第 2 项“初中数”的“x”没有填入："), told());
    }

    @Test
    void aFormulaIsNotTypedOverUnawares() {
        at(1, VALUE);
        model.entries().take("12");
        at(5, VALUE);
        assertTrue(model.entries().begin(true));
        assertTrue(noted().startsWith("“合计”由算式计算；"), noted());
        model.entries().take("50");
        assertEquals("“合计”原由算式计算，现改为手工数；Ctrl+Z 可撤销，按 Delete 恢复计算。", noted());
        model.entries().clear();
        assertEquals("48所", value("t1"));
        assertEquals("", noted());
        at(0, VALUE);
        model.entries().begin(true);
        assertEquals("", noted());
    }

    @Test
    void clearingAComputedFigureMakesNoStepAndSaysWhy() {
        at(1, VALUE);
        model.entries().take("12");
        int before = steps();
        at(5, VALUE);
        model.entries().clear();
        assertEquals(before, steps());
        assertTrue(noted().startsWith("“合计”由算式计算，没有清除。"), noted());
        assertTrue(model.entries().take(""));
        assertEquals(before, steps());
        model.chooseAll();
        model.entries().clear();
        assertEquals(List.of("", "", "", "", "", ""), column(FigureColumn.VALUE));
        assertTrue(noted().startsWith("“合计”由算式计算，没有清除。"), noted());
    }

    @Test
    void anEntryThatBeginsAsAFormulaIsToldWhereFormulasAreMade() {
        at(0, VALUE);
        assertFalse(model.entries().take("=10+20"));
        assertTrue(told().contains("编辑算式"), told());
        at(4, VALUE);
        assertTrue(model.entries().take("=甲"), "a name may be anything");
    }

    @Test
    void whatWasNotUnderstoodGoesWhenTheCellGetsAnotherValue() {
        at(0, VALUE);
        model.entries().leave("zzz");
        assertEquals("zzz", model.entries().present());
        model.entries().clear();
        assertEquals("", model.entries().present());
        model.entries().leave("zzz");
        model.entries().paste("41");
        assertEquals("41", model.entries().present());
        model.entries().leave("zzz");
        session.undo();
        assertEquals("", model.entries().present());
    }

    @Test
    void rowsThatUndoBringsBackStandWhereTheyStood() {
        shows(Templates.all().getFirst().summary());
        List<String> before = column(FigureColumn.LABEL);
        session.perform(OutlineEdits.remove(session.summary(), List.of(new SectionId("c2"))).orElseThrow(), session.selectionProperty().get());
        assertNotEquals(before, column(FigureColumn.LABEL));
        session.undo();
        assertEquals(before, column(FigureColumn.LABEL));
    }
}
