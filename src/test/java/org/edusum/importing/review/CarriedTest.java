package org.edusum.importing.review;

import static org.edusum.importing.review.Recognised.heading;
import static org.edusum.importing.review.Recognised.headings;
import static org.edusum.importing.review.Recognised.mark;
import static org.edusum.importing.review.Recognised.marks;
import static org.edusum.importing.review.Recognised.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CarriedTest {

    private static final String TEXT = "一、队伍\n新招教师*人,改建操场**片。\n二、校舍\n新建3所。\n";
    private static final Recognition OLD = Recognised.in(TEXT);
    private static final Recognition HALF_WIDTH = Recognised.in(TEXT, new Choices(false, Choices.Figures.AUTO));
    private static final Recognition FIGURES = Recognised.in(TEXT, new Choices(true, Choices.Figures.YES));

    @Test
    void correctedMarksAreKeptOverANewRecognition() {
        Recognition corrected = Corrections.change(OLD, mark(OLD, 0), mark -> Corrections.withKind(mark, Kind.NAME, "").withLabel("名单"));
        Recognition carried = Carried.over(OLD, corrected, HALF_WIDTH);
        assertNotEquals(OLD.reading().text(), HALF_WIDTH.reading().text());
        assertEquals(HALF_WIDTH.reading().text(), carried.reading().text());
        assertEquals(Kind.NAME, mark(carried, 0).kind());
        assertEquals("名单", mark(carried, 0).label());
        assertEquals(Because.CLERK, mark(carried, 0).because());
        assertEquals(mark(HALF_WIDTH, 1), mark(carried, 1));
    }

    @Test
    void whatTheClerkDidNotTouchIsAsItIsRecognisedAnew() {
        assertEquals(List.of("【*】integer 人", "【**】integer 片", "【3】integer 所=3"), marks(Carried.over(OLD, OLD, FIGURES)));
        assertEquals(marks(OLD), marks(Carried.over(FIGURES, FIGURES, OLD)));
    }

    @Test
    void marksThatOnlyTheClerkMadeAreKept() {
        Recognition added = Corrections.add(OLD, place(OLD, "教师")).orElseThrow();
        assertEquals(List.of("【教师】other =教师", "【*】integer 人", "【**】integer 片", "【3】integer 所=3"), marks(Carried.over(OLD, added, FIGURES)));
        Recognition merged = Corrections.merge(OLD, mark(OLD, 0)).orElseThrow();
        assertEquals(List.of("【*人,改建操场**】integer 片"), marks(Carried.over(OLD, merged, HALF_WIDTH)));
        Recognition split = Corrections.split(OLD, mark(OLD, 1)).orElseThrow();
        assertEquals(List.of("【*】integer 人", "【*】integer", "【*】integer 片"), marks(Carried.over(OLD, split, HALF_WIDTH)));
    }

    @Test
    void theLevelThatTheClerkGaveAHeadingIsKept() {
        Recognition moved = HeadingCorrections.move(OLD, heading(OLD, "校舍"), 1).orElseThrow();
        Recognition carried = Carried.over(OLD, moved, HALF_WIDTH);
        assertEquals(2, heading(carried, "校舍").depth());
        assertEquals(Because.CLERK, heading(carried, "校舍").because());
        assertEquals(heading(HALF_WIDTH, "队伍"), heading(carried, "队伍"));
    }

    @Test
    void aHeadingThatTheClerkRemovedStaysAway() {
        Recognition removed = HeadingCorrections.remove(OLD, heading(OLD, "校舍"));
        assertEquals(List.of("1一、队伍"), headings(Carried.over(OLD, removed, HALF_WIDTH)));
    }

    @Test
    void headingsThatOnlyTheClerkMadeAreKept() {
        Recognition added = HeadingCorrections.add(OLD, place(OLD, "新招教师")).orElseThrow();
        Recognition carried = Carried.over(OLD, added, HALF_WIDTH);
        assertEquals(List.of("1一、队伍", "1新招教师", "1二、校舍"), headings(carried));
        assertEquals(Because.CLERK, heading(carried, "新招教师").because());
    }

    @Test
    void ofAnotherTextNothingIsKept() {
        Recognition corrected = Corrections.change(OLD, mark(OLD, 0), mark -> mark.withLabel("名单"));
        Recognition other = Recognised.in("新招教师*人。");
        assertSame(other, Carried.over(OLD, corrected, other));
    }
}
