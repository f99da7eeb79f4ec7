package org.edusum.importing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CorrectionsTest {

    private static final String TEXT = "一、概况\n现有学校*所，教师*人，学生*人，占*.*%。\n二、队伍\n招聘*人，其中骨干若干。\n";

    private final Recognition start = Recogniser.recognise(Sources.ofText("小", TEXT), Choices.USUAL, Progress.NONE);

    private FieldMark behind(String words) {
        int at = start.reading().text().indexOf(words) + words.length();
        return start.fields().stream().filter(mark -> mark.span().start() == at).findFirst().orElseThrow();
    }

    private Span words(String words) {
        int at = start.reading().text().indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void aCorrectedMarkIsCertainWhileTheOthersStayAsTheyWere() {
        FieldMark mark = behind("学校");
        Recognition changed = Corrections.change(start, mark, it -> Corrections.withKind(it, Kind.INTEGER, "个"));
        assertEquals("个", changed.fields().getFirst().unit());
        assertEquals(Because.CLERK, changed.fields().getFirst().because());
        assertEquals(start.fields().subList(1, start.fields().size()), changed.fields().subList(1, changed.fields().size()));
    }

    @Test
    void aKindOfWordsHasNoUnitAndTheRoleOfText() {
        FieldMark name = Corrections.withKind(behind("学校"), Kind.NAME, "所");
        assertEquals("", name.unit());
        assertEquals(Role.TEXT, name.role());
        assertEquals(Role.NUMBERING, Corrections.withKind(name, Kind.ENUMERATOR, "").role());
        assertEquals(Role.VALUE, Corrections.withKind(name, Kind.INTEGER, "所").role());
    }

    @Test
    void whatIsNoFieldBecomesTheSameFieldAgain() {
        FieldMark mark = behind("教师");
        FieldMark none = Corrections.withoutField(mark, true);
        assertEquals(Role.IGNORE, none.role());
        assertEquals(mark, Corrections.withoutField(none, false));
    }

    @Test
    void marksAreAlikeWithTheSameWordsBehindOnly() {
        FieldMark teachers = Corrections.withoutField(behind("教师"), true);
        Recognition changed = Corrections.change(start, behind("教师"), it -> teachers);
        FieldMark mark = changed.fields().get(start.fields().indexOf(behind("教师")));
        List<FieldMark> alike = Corrections.alike(changed, mark);
        assertEquals(List.of(behind("学生"), behind("招聘")), alike);
        Recognition all = Corrections.changeAll(changed, alike, it -> Corrections.like(it, mark));
        assertEquals(3, all.fields().stream().filter(it -> it.role() == Role.IGNORE).count());
        assertTrue(Corrections.alike(all, mark).isEmpty());
    }

    @Test
    void twoMarksOfALineBecomeOneAcrossTheWordsBetween() {
        FieldMark first = behind("教师");
        FieldMark second = behind("学生");
        Recognition merged = Corrections.merge(start, first).orElseThrow();
        assertEquals(start.fields().size() - 1, merged.fields().size());
        assertTrue(merged.fields().stream().anyMatch(
                mark -> mark.span().equals(new Span(first.span().start(), second.span().end()))));
    }

    @Test
    void marksOfDifferentLinesOrTheLastOneCannotBeMerged() {
        assertTrue(Corrections.merge(start, behind("占")).isEmpty());
        assertTrue(Corrections.merge(start, behind("招聘")).isEmpty());
    }

    @Test
    void aMarkIsSplitAtTheSignBetween() {
        FieldMark share = behind("占");
        Recognition split = Corrections.split(start, share).orElseThrow();
        int index = start.fields().indexOf(share);
        int at = share.span().start();
        assertEquals(new Span(at, at + 1), split.fields().get(index).span());
        assertEquals(new Span(at + 2, at + 3), split.fields().get(index + 1).span());
        assertEquals("%", split.fields().get(index + 1).unit());
    }

    @Test
    void aSingleSignOrAMarkThatIsGoneCannotBeSplit() {
        assertTrue(Corrections.split(start, behind("学校")).isEmpty());
        assertTrue(Corrections.split(start.withFields(List.of()), behind("占")).isEmpty());
    }

    @Test
    void selectedWordsBecomeAFieldOfWordsOnce() {
        Recognition added = Corrections.add(start, words("若干")).orElseThrow();
        FieldMark mark = added.fields().getLast();
        assertEquals(Role.TEXT, mark.role());
        assertEquals("若干", mark.label());
        assertTrue(Corrections.add(added, words("若干")).isEmpty());
    }

    @Test
    void noFieldIsMadeAcrossLinesOrOverAnother() {
        assertTrue(Corrections.add(start, words("概况\n现有")).isEmpty());
        assertTrue(Corrections.add(start, words("教师*人")).isEmpty());
    }

    @Test
    void recognisingAnewKeepsWhatTheClerkSaidOfTheSameMarks() {
        Recognition changed = Corrections.change(start, behind("学校"), it -> Corrections.withoutField(it, true));
        Recognition carried = Carried.over(start, changed, start);
        assertEquals(changed.fields(), carried.fields());
        Recognition other = Recogniser.recognise(Sources.ofText("小", TEXT + "又*人。\n"), Choices.USUAL, Progress.NONE);
        assertFalse(Carried.over(start, changed, other).fields().stream().anyMatch(mark -> mark.because().equals(Because.CLERK)));
    }
}
