package org.edusum.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceException;
import org.edusum.importing.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RecogniserTest {

    private static final Source SMALL = Sources.ofText("小", "一、概况\n现有学校*所。\n");

    private static Recognition recognise(String text) {
        return Recogniser.recognise(Sources.ofText("大.txt", text), Choices.USUAL, Progress.NONE);
    }

    @Test
    void moreThanAnyDocumentHasIsRefusedInASentence() {
        assertTrue(assertThrows(SourceException.class, () -> recognise("招聘*人，".repeat(20_001))).getMessage()
                .startsWith("“大.txt”识别出 20001 个数据项"));
        assertTrue(assertThrows(SourceException.class, () -> recognise("一、概况\n说明。\n".repeat(20_001))).getMessage().contains("个标题"));
    }

    @Test
    void aTitleThatRunsIntoTheProseIsNoPartOfALabel() {
        Recognition found = recognise("某校总结目录一、守好校门1二、办好食堂3一、守好校门全年排查隐患*处。二、办好食堂投入*万元。");
        assertEquals(List.of("排查隐患处数", "投入资金"), found.fields().stream().map(FieldMark::label).toList());
    }

    @Test
    void progressRisesToTheEnd() {
        List<Integer> told = new ArrayList<>();
        Recogniser.recognise(SMALL, Choices.USUAL, new Progress() {
            @Override
            public void at(int percent) {
                told.add(percent);
            }
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(100, told.getLast());
    }

    @Test
    void itCanBeCancelledInEveryStage() {
        AtomicInteger asked = new AtomicInteger();
        Recogniser.recognise(SMALL, Choices.USUAL, cancelledAfter(Integer.MAX_VALUE, asked));
        int stages = asked.get();
        assertTrue(stages >= 5);
        for (int stage = 1; stage <= stages; stage++) {
            int last = stage;
            assertThrows(CancellationException.class,
                    () -> Recogniser.recognise(SMALL, Choices.USUAL, cancelledAfter(last, new AtomicInteger())));
        }
    }

    private static Progress cancelledAfter(int times, AtomicInteger asked) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() >= times;
            }
        };
    }
}
