package org.edusum.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edusum.model.Prose;
import org.edusum.ui.prose.ProseSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMarksTest {

    private final FieldMarks marks = new FieldMarks(ProseSamples.small());

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "约{members}", "{members:NUMBER}", "{share}与{share:NUMBER}", "a{year}b{year:NUMBER}c",
            "{district}{issued}", "〖{drills}〗", "〖〖{drills}"})
    void whatIsWrittenIsReadBackAsItWas(String text) {
        Prose prose = ProseSamples.prose(text);
        assertEquals(prose, marks.read(marks.line(prose)));
    }

    @Test
    void aMarkTellsWhetherTheUnitIsPrinted() {
        assertEquals("约〖参训党员人数 名〗", marks.line(ProseSamples.prose("约{members}")));
        assertEquals("〖参训党员人数〗", marks.line(ProseSamples.prose("{members:NUMBER}")));
    }

    @Test
    void aMarkThatWasCutIntoIsText() {
        assertEquals(Prose.of("〖参训党员人〗"), marks.read("〖参训党员人〗"));
        assertEquals(Prose.of("参训党员人数〗"), marks.read("参训党员人数〗"));
    }

    @Test
    void aMarkIsFoundFromInsideAndBeside() {
        String line = "约〖参训党员人数〗";
        assertEquals(new FieldMarks.Span(1, 9), marks.around(line, 4).orElseThrow());
        assertEquals(java.util.Optional.empty(), marks.around(line, 1));
        assertEquals(new FieldMarks.Span(1, 9), marks.beside(line, 9, false).orElseThrow());
        assertEquals(new FieldMarks.Span(1, 9), marks.beside(line, 1, true).orElseThrow());
    }
}
