package org.edusum.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.formula.Figures;
import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.edit.History;
import org.edusum.template.Templates;
import org.edusum.ui.prose.ProseSamples;
import org.edusum.ui.table.CellRange;
import org.junit.jupiter.api.Test;

class FigureModelTest extends FigureFixture {

    @Test
    void aRowTellsAllOfAFigure() {
        FigureRow row = model.rows().get(2);
        assertEquals(List.of("3", "学生数", "140", "人", "100", "+40", "+40.0%", "基教科", "一、概况", ""), List.of(FigureColumn.NUMBER, FigureColumn.LABEL,
                FigureColumn.VALUE, FigureColumn.UNIT, FigureColumn.PREVIOUS, FigureColumn.CHANGE, FigureColumn.PERCENT, FigureColumn.DIVISION,
                FigureColumn.CHAPTER, FigureColumn.REASON).stream().map(row::text).toList());
        assertEquals(List.of(FigureStatus.FILLED, FigureStatus.EMPTY, FigureStatus.LARGE, FigureStatus.EMPTY, FigureStatus.EMPTY, FigureStatus.WAITING),
                model.rows().stream().map(FigureRow::status).toList());
        model.setConflicts(Set.of(new FieldId("f1")));
        assertEquals(FigureStatus.CONFLICT, model.rows().getFirst().status());
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
        shows(Templates.all().getFirst().summary());
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

    @Test
    void aFormulaIsMarkedWhateverElseIsToBeSaidOfIt() {
        assertEquals("ƒ 待计算", model.rows().get(5).text(FigureColumn.STATUS));
        assertEquals("ƒ", model.rows().get(5).shown(FigureColumn.VALUE));
        at(1, VALUE);
        model.entries().take("12");
        model.setConflicts(Set.of(new FieldId("t1")));
        assertEquals("≠ 有矛盾", model.rows().get(5).text(FigureColumn.STATUS));
        assertEquals("ƒ 48", model.rows().get(5).shown(FigureColumn.VALUE));
        assertEquals("48，由算式计算", model.rows().get(5).spoken(FigureColumn.VALUE));
        at(5, VALUE);
        assertEquals("48\n", model.entries().copied(), "other programs get the number alone");
        model.entries().take("50");
        assertEquals("手 50", model.rows().get(5).shown(FigureColumn.VALUE));
    }

    @Test
    void aChangeBeyondAThousandPercentHasNoDecimals() {
        at(2, VALUE);
        model.entries().take("10967");
        assertEquals("+10867%", model.rows().get(2).text(FigureColumn.PERCENT));
        model.entries().take("1099");
        assertEquals("+999.0%", model.rows().get(2).text(FigureColumn.PERCENT));
    }

    @Test
    void whatStandsBeforeTheChaptersIsInThePreambleAndWhatStandsBehindThemInTheSignature() {
        shows(ProseSamples.small());
        assertEquals(List.of("前言", "一、健康守护", "二、党建引领", "落款"), model.chapters());
        model.filterProperty().set(FigureFilter.ALL.withChapter(Optional.of("前言")));
        assertEquals(List.of("本区名称", "总结年度"), column(FigureColumn.LABEL));
    }

    @Test
    void orderingGoesToTheTopAndFilteringStaysAtTheRowWhereItIsShown() {
        int[] arranged = {0};
        model.setOnArranged(() -> arranged[0]++);
        at(3, FigureColumn.PERCENT.ordinal());
        model.orderBy(FigureColumn.VALUE);
        assertEquals(CellRange.at(0, FigureColumn.PERCENT.ordinal()), model.range());
        model.orderBy(FigureColumn.VALUE);
        assertEquals("学生数", model.here().orElseThrow().field().label());
        model.orderBy(FigureColumn.VALUE);
        assertEquals("学生数", model.here().orElseThrow().field().label(), "back in the order of the document the row is not left");
        model.filterProperty().set(FigureFilter.ALL.withWords("数"));
        assertEquals("学生数", model.here().orElseThrow().field().label());
        model.filterProperty().set(FigureFilter.ALL.withWords("小学"));
        assertEquals("小学数", model.here().orElseThrow().field().label());
        assertEquals(5, arranged[0]);
    }

    @Test
    void anotherDocumentBeginsAtTheTopAlsoWhereItHasTheSameFields() {
        at(4, FigureColumn.NOTE.ordinal());
        session.open(History.of(session.summary()));
        assertEquals(CellRange.at(0, VALUE), model.range());
        at(4, FigureColumn.NOTE.ordinal());
        model.setShown(false);
        session.open(History.of(session.summary()));
        model.setShown(true);
        assertEquals(CellRange.at(0, VALUE), model.range());
    }
}
