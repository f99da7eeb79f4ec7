package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLabelTest {

    @ParameterizedTest(name = "{0} and {1}: {2} %")
    @CsvSource({"小学数, 小 学 数, 100", "在园幼儿数, 在园幼儿总数, 83", "小学数, 初中数, 33", "小学数, 报名点个数, 20", "'', '', 100", "'', 小学数, 0"})
    void labelsAreAsLikeAsWhatTheyShareOfTheLonger(String one, String other, int percent) {
        assertEquals(percent, PlainLabel.likeness(one, other));
        assertEquals(percent, PlainLabel.likeness(other, one));
    }
}
