package org.edusum.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
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
}
