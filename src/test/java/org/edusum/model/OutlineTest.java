package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static Section section(String id, Section... children) {
        return new Section(new SectionId(id), Prose.of("题" + id), List.of(), List.of(children));
    }

    private static Outline outline(Numbering numbering, Section... chapters) {
        return Outline.of(new Summary(section("root", chapters),
                new Signature(new Paragraph(new ParagraphId("p1"), Prose.EMPTY),
                        new Paragraph(new ParagraphId("p2"), Prose.EMPTY)),
                java.util.Map.of(), java.util.Map.of(), new Layout(numbering, HeadingForm.RUN_IN)));
    }

    private static List<String> numbers(Outline outline) {
        return outline.entries().values().stream().map(e -> e.section().id() + e.number()).toList();
    }

    @Test
    void numbersFollowFromThePlaceAndTheStyle() {
        Section[] chapters = {section("a", section("b", section("c", section("d", section("e"))), section("f"))), section("g")};
        assertEquals(List.of("root", "a一、", "b（一）", "c1.", "d（1）", "e（1）", "f2.", "g二、"),
                numbers(outline(Numbering.STANDARD, chapters)));
        assertEquals(List.of("root", "a一、", "b1.", "c（1）", "d（1）", "e（1）", "f（2）", "g二、"),
                numbers(outline(Numbering.SKIPPING, chapters)));
    }

    @Test
    void anEntryKnowsItsDepthItsPathAndItsParent() {
        Outline.Entry c = outline(Numbering.STANDARD, section("a", section("b", section("c"))))
                .entry(new SectionId("c")).orElseThrow();
        assertEquals(3, c.depth());
        assertEquals(List.of("root", "a", "b", "c"), c.path().stream().map(s -> s.id().value()).toList());
        assertEquals(Optional.of("b"), c.parent().map(s -> s.id().value()));
        assertEquals(Optional.empty(), c.path().getFirst().find(new SectionId("z")));
    }

    @Test
    void theOutlineListsEverySectionOnceInReadingOrder() {
        for (long seed = 0; seed < 50; seed++) {
            Summary summary = RandomSummary.of(seed);
            List<SectionId> read = new ArrayList<>();
            summary.root().subtree().forEach(s -> read.add(s.id()));
            assertEquals(read, List.copyOf(Outline.of(summary).entries().keySet()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "100,一百", "101,一百零一", "110,一百一十",
        "115,一百一十五", "1000,一千", "1001,一千零一", "1010,一千零一十", "1100,一千一百", "9999,九千九百九十九"})
    void chineseNumerals(int n, String chinese) {
        assertEquals(chinese + "、", NumberMark.CHINESE.of(n));
        assertEquals("（" + chinese + "）", NumberMark.CHINESE_PARENTHESISED.of(n));
    }

    @Test
    void headingsAreCountedFromOne() {
        assertThrows(IllegalArgumentException.class, () -> NumberMark.CHINESE.of(0));
        assertThrows(IllegalArgumentException.class, () -> new Numbering(List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Numbering(List.of(NumberMark.ARABIC, NumberMark.ARABIC)));
    }
}
