package org.edusum.importing.review;

import static org.edusum.importing.review.Recognised.heading;
import static org.edusum.importing.review.Recognised.headings;
import static org.edusum.importing.review.Recognised.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HeadingCorrectionsTest {

    private static final Recognition TEXT = Recognised.in("""
            一、队伍
            （*）教师招聘。新招教师*人，都已到岗。
            （二）教师培训。培训骨干。
            二、校舍
            操场改建
            改建操场*片。
            """);

    @Test
    void aHeadingGoesOneLevelDeeperOrHigher() {
        assertEquals(List.of("1一、队伍", "2（1）教师招聘", "2（二）教师培训", "1二、校舍"), headings(TEXT).subList(0, 4));
        Recognition deeper = HeadingCorrections.move(TEXT, heading(TEXT, "教师培训"), 1).orElseThrow();
        assertEquals("3（二）教师培训", headings(deeper).get(2));
        assertEquals(Because.CLERK, heading(deeper, "教师培训").because());
        assertEquals("1（二）教师培训", headings(HeadingCorrections.move(TEXT, heading(TEXT, "教师培训"), -1).orElseThrow()).get(2));
    }

    @Test
    void noHeadingIsHigherThanAChapterOrDeeperThanTheSixthLevel() {
        assertEquals(Optional.empty(), HeadingCorrections.move(TEXT, heading(TEXT, "队伍"), -1));
        Recognition now = TEXT;
        for (int depth = 2; depth < 6; depth++) {
            now = HeadingCorrections.move(now, heading(now, "教师培训"), 1).orElseThrow();
        }
        assertEquals(6, heading(now, "教师培训").depth());
        assertEquals(Optional.empty(), HeadingCorrections.move(now, heading(now, "教师培训"), 1));
    }

    @Test
    void aLostNumberStaysInTheProseWhenItsHeadingIsNone() {
        assertEquals(Role.NUMBERING, TEXT.fields().getFirst().role());
        Recognition removed = HeadingCorrections.remove(TEXT, heading(TEXT, "教师招聘"));
        assertFalse(headings(removed).contains("2（1）教师招聘"));
        assertEquals(TEXT.headings().size() - 1, removed.headings().size());
        assertEquals(Role.IGNORE, removed.fields().getFirst().role());
        assertEquals(Because.CLERK, removed.fields().getFirst().because());
        assertEquals(TEXT.fields().subList(1, TEXT.fields().size()), removed.fields().subList(1, removed.fields().size()));
    }

    @Test
    void wordsBecomeAHeadingOfTheLevelInFront() {
        Recognition without = HeadingCorrections.with(TEXT, TEXT.headings().subList(0, 4));
        Recognition added = HeadingCorrections.add(without, place(TEXT, "操场改建")).orElseThrow();
        HeadingMark heading = heading(added, "操场改建");
        assertEquals("1操场改建", headings(added).getLast());
        assertFalse(heading.isRunIn());
        assertEquals(Because.CLERK, heading.because());
    }

    @Test
    void aHeadingBeforeItsProseTakesTheStopWithIt() {
        Recognition without = HeadingCorrections.remove(TEXT, heading(TEXT, "教师培训"));
        Recognition added = HeadingCorrections.add(without, place(TEXT, "教师培训")).orElseThrow();
        HeadingMark heading = heading(added, "教师培训");
        assertEquals(2, added.headings().indexOf(heading));
        assertEquals(2, heading.depth());
        assertTrue(heading.isRunIn());
        assertEquals(place(TEXT, "培训骨干").start(), heading.body());
    }

    @Test
    void theFirstHeadingOfATextIsAChapter() {
        Recognition plain = Recognised.in("教师队伍。新招教师*人，都已到岗，另有说明。");
        Recognition bare = HeadingCorrections.with(plain, List.of());
        assertEquals(List.of("1教师队伍"), headings(HeadingCorrections.add(bare, place(plain, "教师队伍")).orElseThrow()));
    }

    @Test
    void noHeadingIsMadeOfAHeadingOrAParagraphEndOrHalfAMarkOrTooMuch() {
        assertEquals(Optional.empty(), HeadingCorrections.add(TEXT, place(TEXT, "校舍")));
        assertEquals(Optional.empty(), HeadingCorrections.add(TEXT, place(TEXT, "骨干。\n二")));
        assertEquals(Optional.empty(), HeadingCorrections.add(TEXT, new Span(5, 5)));
        String line = "这是说明" + "的很长的一句".repeat(12) + "。";
        Recognition wide = Recognised.in("一、队伍\n" + line + "\n共有**所学校。");
        Span all = place(wide, line);
        assertEquals(Optional.empty(), HeadingCorrections.add(wide, new Span(all.start(), all.start() + 61)));
        assertTrue(HeadingCorrections.add(wide, new Span(all.start(), all.start() + 60)).isPresent());
        assertEquals(Optional.empty(), HeadingCorrections.add(wide, place(wide, "共有*")));
        assertTrue(HeadingCorrections.add(wide, place(wide, "共有**")).isPresent());
    }
}
