package org.edusum.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.edusum.formula.Figures;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LastYearTest {

    private static List<String> rows(LastYear review) {
        return review.rows().stream().map(row -> row.field() + " " + row.shown() + " " + row.match()).toList();
    }

    private static Summary after(Summary now, LastYear review) {
        Edit edit = review.edit(now).orElseThrow();
        return ((Outcome.Applied<Edit>) edit.apply(now)).summary();
    }

    private static String previous(Summary summary, String id) {
        Field field = summary.field(new FieldId(id));
        return field.type().print(field.previous());
    }

    @Test
    void fieldsThatGrewFromTheSameRootMatchByIdEvenWhenRenamed() {
        Summary before = new Figures().whole("f1", "小学数", "36").whole("f2", "初中数", "12").whole("f3", "高中数", "7").summary();
        Summary now = new Figures().whole("f1", "小学数", "").whole("f2", "初级中学数", "").whole("f3", "高中数", "").whole("f9", "新指标", "").summary();
        LastYear review = LastYear.of(now, before);
        assertEquals(List.of("f1 36所 SAME_FIELD", "f2 12所 RENAMED", "f3 7所 SAME_FIELD"), rows(review));
        assertEquals(1, review.unknown());
        assertEquals(Set.of(0, 2), review.accepted(), "another name is for the clerk to judge");
        assertEquals("12所", previous(after(now, review.accept(1, true)), "f2"));
    }

    /** Two texts imported, the second with a sentence more: from there on the same ids stand for other things. */
    @Test
    void idsThatShiftedBringNoFigureIntoAnotherField() {
        Summary before = new Figures().whole("f1", "幼儿园数", "50").whole("f2", "小学数", "36").whole("f3", "初中数", "12")
                .whole("f4", "高中数", "7").whole("f5", "职校数", "2").whole("f6", "获奖数", "4").whole("f7", "获奖数", "9").summary();
        Summary now = new Figures().whole("f1", "幼儿园数", "").whole("f2", "小学数", "").whole("f3", "初中数", "")
                .whole("f4", "特殊教育学校数", "").whole("f5", "高中数", "").whole("f6", "职业学校数", "").whole("f7", "获奖数", "")
                .whole("f8", "获奖数", "").summary();
        assertEquals(List.of("f1 50所 SAME_FIELD", "f2 36所 SAME_FIELD", "f3 12所 SAME_FIELD", "f5 7所 SAME_LABEL",
                "f7 4所 ONE_OF_SEVERAL", "f7 9所 ONE_OF_SEVERAL", "f8 9所 ONE_OF_SEVERAL", "f8 4所 ONE_OF_SEVERAL"), rows(LastYear.of(now, before)));
    }

    @Test
    void aFigureAddedUnderAKnownNameLeavesTheChoiceToTheClerk() {
        Summary before = new Figures().whole("f1", "小学数", "36").whole("f2", "初中数", "12").whole("f3", "获奖数", "4").summary();
        Summary now = new Figures().whole("f1", "小学数", "").whole("f2", "初中数", "").whole("f3", "获奖数", "").whole("f4", "获奖数", "").summary();
        LastYear review = LastYear.of(now, before);
        assertEquals(List.of("f1 36所 SAME_FIELD", "f2 12所 SAME_FIELD", "f3 4所 ONE_OF_SEVERAL", "f4 4所 ONE_OF_SEVERAL"), rows(review));
        assertEquals(Set.of(0, 1), review.accepted());
    }

    @Test
    void severalOfOneNameInSummariesOfTheSameRootKeepTheirFigures() {
        Summary before = new Figures().whole("f1", "小学数", "36").whole("f2", "获奖数", "4").whole("f3", "获奖数", "9").summary();
        Summary now = new Figures().whole("f1", "小学数", "").whole("f3", "获奖数", "").whole("f2", "获奖数", "").summary();
        assertEquals(List.of("f1 36所 SAME_FIELD", "f3 9所 SAME_FIELD", "f2 4所 SAME_FIELD"), rows(LastYear.of(now, before)));
    }

    @Test
    void idsThatAgreeByAccidentSayNothing() {
        Summary before = new Figures().whole("f1", "幼儿园数", "50").whole("f2", "小 学 数", "36").whole("f3", "教师数", "9").summary();
        Summary now = new Figures().whole("f1", "小学数", "").whole("f2", "幼儿园数", "").whole("f3", "学生数", "").summary();
        assertEquals(List.of("f1 36所 SAME_LABEL", "f2 50所 SAME_LABEL"), rows(LastYear.of(now, before)));
    }

    @Test
    void unitsAreConvertedExactlyAndOtherKindsAreNotTaken() {
        Summary before = new Figures().with(Figures.field("a", new FieldType.Money("万元", 0), "专项经费", "3.5"))
                .with(Figures.field("b", new FieldType.Name(), "学校数", "云山小学")).whole("c", "入园率", "98").summary();
        Summary now = new Figures().with(Figures.field("x", new FieldType.Money("元", 0), "专项经费", "")).whole("y", "学校数", "")
                .percent("z", "入园率", "").summary();
        LastYear review = LastYear.of(now, before);
        assertEquals(List.of("x 3.5万元 SAME_LABEL"), rows(review));
        assertEquals("35000元", previous(after(now, review), "x"));
    }

    @Test
    void anotherValueThatIsThereAlreadyIsNotReplacedUnasked() {
        Summary before = new Figures().whole("f1", "小学数", "36").whole("f2", "初中数", "12").summary();
        Summary empty = new Figures().whole("f1", "小学数", "").whole("f2", "初中数", "").summary();
        Summary now = empty.withField(empty.field(new FieldId("f1")).withPrevious(Figures.value(new FieldType.Whole("所"), "35")));
        LastYear review = LastYear.of(now, before);
        assertEquals(List.of("f1 36所 DIFFERS", "f2 12所 SAME_FIELD"), rows(review));
        assertEquals("35所", previous(after(now, review), "f1"));
        assertEquals("36所", previous(after(now, review.accept(0, true)), "f1"));
        assertEquals(List.of(), rows(LastYear.of(after(now, review.accept(0, true)), before)));
    }

    @Test
    void oneOfSeveralWithTheSameLabelIsForTheClerkToChoose() {
        Summary before = new Figures().whole("a", "学校数", "1").whole("b", "学校数", "2").summary();
        Summary now = new Figures().whole("x", "学校数", "").summary();
        LastYear review = LastYear.of(now, before);
        assertEquals(List.of("x 1所 ONE_OF_SEVERAL", "x 2所 ONE_OF_SEVERAL"), rows(review));
        assertEquals(true, review.edit(now).isEmpty());
        Summary more = new Figures().whole("x", "学校数", "").whole("y", "学 校数", "").whole("z", "学校数", "").summary();
        assertEquals(List.of("x 1所 ONE_OF_SEVERAL", "x 2所 ONE_OF_SEVERAL", "y 2所 ONE_OF_SEVERAL", "y 1所 ONE_OF_SEVERAL",
                "z 2所 ONE_OF_SEVERAL", "z 1所 ONE_OF_SEVERAL"), rows(LastYear.of(more, before)));
    }

    @Test
    void ofSeveralForOneFieldOneAtMostIsTaken() {
        Summary before = new Figures().whole("a", "学校数", "1").whole("b", "学校数", "2").summary();
        Summary now = new Figures().whole("x", "学校数", "").whole("y", "学校数", "").summary();
        LastYear review = LastYear.of(now, before).accept(0, true).accept(2, true);
        assertEquals(Set.of(0, 2), review.accepted());
        assertEquals(Set.of(1, 2), review.accept(1, true).accepted());
        Summary taken = after(now, review.accept(1, true));
        assertEquals("2所", previous(taken, "x"));
        assertEquals("2所", previous(taken, "y"));
        assertEquals(List.of(), rows(LastYear.of(taken, before)), "what was chosen once is not asked again");
    }

    @Test
    void aYearInALabelIsTheNextOneThisYear() {
        Summary before = new Figures().whole("f1", "2022年新建学校数", "3").whole("f2", "2021年新建学校数", "2").summary();
        before = before.withRoot(before.root().withTitle(Prose.of("2022年度总结")));
        Summary now = RollForward.plan(before, 2022, 2023).result();
        assertEquals(List.of("2023年新建学校数", "2022年新建学校数"),
                List.of(now.field(new FieldId("f1")).label(), now.field(new FieldId("f2")).label()));
        Summary empty = now.withField(now.field(new FieldId("f1")).withPrevious(Value.EMPTY));
        assertEquals(List.of("f1 3所 SAME_FIELD"), rows(LastYear.of(empty, before)));
    }
}
