package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.edusum.model.SectionMarks.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {" 基教科", "基教科\u3000", "基\n教科", "基\uFFFC科"})
    void aDivisionIsOneLineWithoutSpaceAtItsEnds(String division) {
        assertThrows(IllegalArgumentException.class, () -> new SectionMarks(Status.DONE, division));
        assertEquals(SectionMarks.cleaned(division), new SectionMarks(Status.DONE, SectionMarks.cleaned(division)).division());
    }

    @Test
    void aDivisionIsCutAtItsGreatestLengthButNeverInsideACharacter() {
        assertEquals("𠮷".repeat(SectionMarks.MAX_DIVISION), SectionMarks.cleaned("𠮷".repeat(60)));
        assertThrows(IllegalArgumentException.class, () -> new SectionMarks(Status.DONE, "科".repeat(41)));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aStatusIsFoundByItsNameInFiles(Status status) {
        assertEquals(status, Status.of(status.key()));
    }
}
