package org.edusum.importing.structure;

import static org.edusum.importing.structure.Outlined.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers without their second bracket. {@code /} stands for a line end. */
@Execution(ExecutionMode.CONCURRENT)
class LostBracketsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "某校总结/（一抓好课堂教学。听课三轮。/（二）抓好校园安全。演练两次。 > 某校总结/（一）抓好课堂教学。听课三轮。/（二）抓好校园安全。演练两次。",
            "某校总结/（一抓好课堂教学。听课三轮。 > 某校总结/（一抓好课堂教学。听课三轮。",
            "某校总结/一、主要工作（一抓好课堂教学1、听课。听课三轮。 > 某校总结/一、主要工作（一）抓好课堂教学1、听课。听课三轮。",
            "某校总结/听课三轮（一年级除外）。/（二）抓好校园安全。 > 某校总结/听课三轮（一年级除外）。/（二）抓好校园安全。"})
    void oneIsPutBackWhenTheNextNumberFollows(String text, String expected) {
        assertEquals(expected, reading(text));
    }
}
