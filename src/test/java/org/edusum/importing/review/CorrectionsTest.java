package org.edusum.importing.review;

import static org.edusum.importing.review.Recognised.mark;
import static org.edusum.importing.review.Recognised.marks;
import static org.edusum.importing.review.Recognised.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class CorrectionsTest {

    private static final Recognition TWO = Recognised.in("新招教师*人，改建操场*片。");

    @Test
    void aChangedMarkIsCertainAndTheOthersAreAsTheyWere() {
        Recognition changed = Corrections.change(TWO, mark(TWO, 0), mark -> mark.withLabel("新教师"));
        assertEquals("新教师", mark(changed, 0).label());
        assertEquals(Because.CLERK, mark(changed, 0).because());
        assertEquals(mark(TWO, 1), mark(changed, 1));
    }

    @Test
    void severalMarksAreChangedAtOnce() {
        Recognition changed = Corrections.changeAll(TWO, TWO.fields(), mark -> Corrections.withKind(mark, Kind.DECIMAL, "项"));
        assertEquals(List.of("【*】decimal 项", "【*】decimal 项"), marks(changed));
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, VALUE, 人", "PERCENT, VALUE, 人", "NAME, TEXT, ''", "TITLE_PART, TEXT, ''", "OTHER, TEXT, ''",
            "ENUMERATOR, NUMBERING, 人"})
    void aKindBringsItsRoleAndWordsHaveNoUnit(Kind kind, Role role, String unit) {
        FieldMark changed = Corrections.withKind(mark(TWO, 0), kind, "人");
        assertEquals(role, changed.role());
        assertEquals(unit, changed.unit());
    }

    @Test
    void whatIsNoFieldCanBeOneAgainAsItWas() {
        FieldMark mark = mark(TWO, 0);
        FieldMark none = Corrections.withoutField(mark, true);
        assertEquals(Role.IGNORE, none.role());
        assertEquals(mark, Corrections.withoutField(none, false));
    }

    @Test
    void aNumberOfNoHeadingThatIsToBeAFieldIsOneOfWords() {
        FieldMark lost = FieldMark.of(new Span(1, 2), Kind.ENUMERATOR, "", Role.IGNORE, Because.CLERK);
        assertEquals(Role.TEXT, Corrections.withoutField(lost, false).role());
    }

    @Test
    void thoseAlikeHaveTheSameSignAndWordsBehindButAreTakenForSomethingElse() {
        Recognition recognition = Recognised.in("新招*名教师，评出*名教师，另有*名学生，又有×名教师。");
        assertEquals(List.of(), Corrections.alike(recognition, mark(recognition, 0)));
        Recognition changed = Corrections.change(recognition, mark(recognition, 0), mark -> Corrections.withKind(mark, Kind.NAME, ""));
        FieldMark model = mark(changed, 0);
        assertEquals(List.of(mark(changed, 1)), Corrections.alike(changed, model));
        Recognition all = Corrections.changeAll(changed, Corrections.alike(changed, model), mark -> Corrections.like(mark, model));
        assertEquals(Kind.NAME, mark(all, 1).kind());
        assertEquals(Role.TEXT, mark(all, 1).role());
        assertEquals(List.of(), Corrections.alike(all, mark(all, 0)));
    }

    @Test
    void twoMarksAndTheWordsBetweenBecomeOne() {
        Recognition merged = Corrections.merge(TWO, mark(TWO, 0)).orElseThrow();
        assertEquals(List.of("【*人，改建操场*】integer 片"), marks(merged));
        assertEquals(mark(TWO, 0).label(), mark(merged, 0).label());
        assertEquals(Because.CLERK, mark(merged, 0).because());
    }

    @Test
    void aMergedFigureIsKept() {
        Recognition filled = Recognised.in("新招教师12人，改建操场3片。");
        assertEquals("12人，改建操场3", mark(Corrections.merge(filled, mark(filled, 0)).orElseThrow(), 0).figure());
        Recognition half = TWO.withFields(List.of(mark(TWO, 0), new FieldMark(place(TWO, "片"), Kind.OTHER, "", 0, "", false, "", Role.TEXT,
                "", "", "量词", "片", Because.CLERK)));
        assertEquals("*人，改建操场*片", mark(Corrections.merge(half, mark(half, 0)).orElseThrow(), 0).figure());
    }

    @Test
    void nothingIsMergedOverTheEndOfAParagraphOrWithNothing() {
        Recognition lines = Recognised.in("一、队伍\n新招教师*人。\n改建操场*片。");
        assertEquals(2, lines.fields().size());
        assertEquals(Optional.empty(), Corrections.merge(lines, mark(lines, 0)));
        assertEquals(Optional.empty(), Corrections.merge(TWO, mark(TWO, 1)));
        assertEquals(Optional.empty(), Corrections.merge(TWO, mark(TWO, 0).withLabel("别的")));
    }

    @Test
    void nothingIsMergedOverTheBorderOfAHeading() {
        Recognition runIn = Recognised.in("一、队伍\n（*）教师招聘。新招教师*人。\n（*）教师培训。培训教师*人次。");
        assertEquals(Role.NUMBERING, mark(runIn, 0).role());
        assertEquals(Optional.empty(), Corrections.merge(runIn, mark(runIn, 0)));
    }

    @ParameterizedTest
    @CsvSource({
            "'占比为*.*%。', '【*】integer', '【*】percent %'",
            "'于*年*月建成。', '【*】year 年', '【*】month 月'",
            "'招收*至*岁幼儿。', '【*】integer', '【*】age 岁'",
            "'新招教师**人。', '【*】integer', '【*】integer 人'",
            "'新招教师3200人。', '【32】integer =32', '【00】integer 人=00'",
            "'面积为12.5平方米。', '【12】integer =12', '【5】integer 平方米=5'"})
    void aMarkIsSplitBetweenItsSignsOrInTheMiddle(String text, String first, String second) {
        Recognition recognition = Recognised.in(text);
        assertEquals(1, recognition.fields().size(), () -> marks(recognition).toString());
        Recognition split = Corrections.split(recognition, mark(recognition, 0)).orElseThrow();
        assertEquals(List.of(first, second), marks(split));
        assertTrue(split.fields().stream().allMatch(mark -> mark.because().equals(Because.CLERK) && !mark.label().isBlank()));
    }

    @Test
    void aDateIsSplitPartByPart() {
        Recognition date = Recognised.in("于*年*月*日建成。");
        assertEquals(List.of("【*年*月*】date 年月日"), marks(date));
        Recognition once = Corrections.split(date, mark(date, 0)).orElseThrow();
        assertEquals(List.of("【*】year 年", "【*月*】monthDay 月日"), marks(once));
        assertEquals(List.of("【*】year 年", "【*】month 月", "【*】day 日"), marks(Corrections.split(once, mark(once, 1)).orElseThrow()));
    }

    @Test
    void wordsAreSplitIntoWordsAndNoCharacterIsCut() {
        Recognition added = Corrections.add(TWO, place(TWO, "操场")).orElseThrow();
        Recognition split = Corrections.split(added, mark(added, 1)).orElseThrow();
        assertEquals(List.of("【*】integer 人", "【操】other =操", "【场】other =场", "【*】integer 片"), marks(split));
        assertEquals(Role.TEXT, mark(split, 1).role());
        Recognition rare = Recognised.in("新招𠮷𠮶老师*人。");
        Recognition one = Corrections.add(rare, place(rare, "𠮷")).orElseThrow();
        assertEquals(Optional.empty(), Corrections.split(one, mark(one, 0)));
    }

    @Test
    void aSingleSignIsNotSplitNorAMarkThatIsNotThere() {
        assertEquals(Optional.empty(), Corrections.split(TWO, mark(TWO, 0)));
        assertEquals(Optional.empty(), Corrections.split(TWO, FieldMark.of(new Span(0, 2), Kind.OTHER, "", Role.TEXT, Because.CLERK)));
    }

    @Test
    void wordsAndNumbersBecomeFieldsWithWhatIsPrinted() {
        Recognition words = Corrections.add(TWO, place(TWO, "操场")).orElseThrow();
        assertEquals(List.of("【*】integer 人", "【操场】other =操场", "【*】integer 片"), marks(words));
        assertEquals("操场", mark(words, 1).label());
        Recognition mixed = Recognised.in("新招教师*人，改建 3 片操场。");
        Recognition number = Corrections.add(mixed, place(mixed, "3 ")).orElseThrow();
        assertEquals("3", mark(number, 1).figure());
        assertEquals(Kind.INTEGER, mark(number, 1).kind());
        assertEquals(Role.VALUE, mark(number, 1).role());
    }

    @Test
    void noFieldIsAddedOverAMarkOrAParagraphEndOrOfNothing() {
        Recognition lines = Recognised.in("一、队伍\n新招教师*人，  已到岗。\n改建操场。");
        assertEquals(Optional.empty(), Corrections.add(lines, place(lines, "教师*人")));
        assertEquals(Optional.empty(), Corrections.add(lines, place(lines, "到岗。\n改建")));
        assertEquals(Optional.empty(), Corrections.add(lines, new Span(3, 3)));
    }
}
