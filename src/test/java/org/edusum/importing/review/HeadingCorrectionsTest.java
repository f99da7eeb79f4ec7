package org.edusum.importing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HeadingCorrectionsTest {

    private final Recognition start = Recogniser.recognise(
            Sources.ofText("小", "一、概况\n现有学校*所。\n二、队伍\n培训情况\n招聘*人。\n"), Choices.USUAL, Progress.NONE);

    private Span words(String words) {
        int at = start.reading().text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private HeadingMark heading(String title) {
        return start.headings().stream().filter(it -> it.title().equals(words(title))).findFirst().orElseThrow();
    }

    @Test
    void aHeadingGoesDeeperAndBackButNotAboveTheChapters() {
        Recognition deeper = HeadingCorrections.move(start, heading("队伍"), 1).orElseThrow();
        HeadingMark moved = deeper.headings().get(start.headings().indexOf(heading("队伍")));
        assertEquals(2, moved.depth());
        assertEquals(1, HeadingCorrections.move(deeper, moved, -1).orElseThrow().headings().getLast().depth());
        assertTrue(HeadingCorrections.move(start, heading("队伍"), -1).isEmpty());
    }

    @Test
    void aHeadingThatIsNoneLeavesTheOthersAndTheFields() {
        Recognition changed = HeadingCorrections.remove(start, heading("队伍"));
        assertEquals(start.headings().stream().filter(it -> it != heading("队伍")).toList(), changed.headings());
        assertEquals(start.fields(), changed.fields());
    }

    @Test
    void selectedWordsBecomeAHeadingOfTheLevelInFrontInTheirPlace() {
        Recognition without = HeadingCorrections.with(start, List.of(heading("概况")));
        Recognition added = HeadingCorrections.add(without, words("培训情况")).orElseThrow();
        assertEquals(words("培训情况"), added.headings().getLast().title());
        assertEquals(1, added.headings().getLast().depth());
        assertTrue(HeadingCorrections.add(added, words("培训")).isEmpty());
    }

    @Test
    void stepsGoBackAndForthAndANewStepForgetsThoseTakenBack() {
        Recognition next = HeadingCorrections.remove(start, heading("队伍"));
        ReviewHistory history = ReviewHistory.of(start).with(next);
        assertTrue(ReviewHistory.of(start).undo().isEmpty());
        ReviewHistory back = history.undo().orElseThrow();
        assertEquals(start, back.now());
        assertEquals(history, back.redo().orElseThrow());
        assertTrue(back.with(start).redo().isEmpty());
    }
}
