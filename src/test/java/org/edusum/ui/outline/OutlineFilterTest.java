package org.edusum.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.SectionMarks.Status;
import org.junit.jupiter.api.Test;

class OutlineFilterTest {

    private final OutlineNode root = node("", "总结", Status.NOT_STARTED, "", 9, 5, 2,
            node("一、", "党建", Status.DRAFTING, "人事科", 5, 5, 2,
                    node("1.", "队伍", Status.DONE, "", 3, 3, 0),
                    node("2.", "宣传", Status.TO_VERIFY, "办公室", 2, 2, 2)),
            node("二、", "教学", Status.DONE, "", 4, 0, 0));

    private static OutlineNode node(String number, String title, Status status, String division, int fields, int filled,
                                    int problems, OutlineNode... children) {
        return new OutlineNode(new SectionId("s" + title.hashCode()), Section.Kind.TEXT, number, title, new SectionMarks(status, division),
                fields, filled, problems, List.of(children));
    }

    private String found(OutlineFilter filter) {
        return found(filter, root, "").collect(Collectors.joining(" "));
    }

    private static Stream<String> found(OutlineFilter filter, OutlineNode node, String inherited) {
        String division = OutlineFilter.division(node, inherited);
        return node.children().stream().flatMap(child -> Stream.concat(
                filter.matches(child, division) ? Stream.of(child.title()) : Stream.empty(), found(filter, child, division)));
    }

    @Test
    void textIsLookedForInNumbersTitlesAndDivisions() {
        assertEquals("教学", found(OutlineFilter.ALL.withText(" 二、 ")));
        assertEquals("队伍", found(OutlineFilter.ALL.withText("队伍")));
        assertEquals("党建", found(OutlineFilter.ALL.withText("人事")));
        assertEquals("宣传", found(OutlineFilter.ALL.withText("2.宣")));
    }

    @Test
    void anyOfTheStatusesAndAnyOfTheDivisionsIsWanted() {
        assertEquals("队伍 教学", found(OutlineFilter.ALL.with(Status.DONE, true)));
        assertEquals("队伍 宣传 教学", found(OutlineFilter.ALL.with(Status.DONE, true).with(Status.TO_VERIFY, true)));
        assertEquals("队伍", found(OutlineFilter.ALL.with(Status.DONE, true).with("人事科", true)));
    }

    @Test
    void aDivisionAnswersForWhatIsBelowItUnlessAnotherDoes() {
        assertEquals("党建 队伍", found(OutlineFilter.ALL.with("人事科", true)));
        assertEquals("宣传", found(OutlineFilter.ALL.with("办公室", true)));
        assertEquals("教学", found(OutlineFilter.ALL.with("", true)));
    }

    @Test
    void blanksAndProblemsAreAskedForTogetherWithTheRest() {
        assertEquals("教学", found(OutlineFilter.ALL.withBlanksOnly(true)));
        assertEquals("党建 宣传", found(OutlineFilter.ALL.withProblemsOnly(true)));
        assertEquals("", found(OutlineFilter.ALL.withProblemsOnly(true).withBlanksOnly(true)));
        assertEquals(2, OutlineFilter.ALL.withProblemsOnly(true).count(root, ""));
    }

    @Test
    void aFilterThatAsksForNothingIsNotActive() {
        assertFalse(OutlineFilter.ALL.with(Status.DONE, true).with(Status.DONE, false).withText("  ").isActive());
        assertTrue(OutlineFilter.ALL.withText("x").isActive());
        assertFalse(OutlineFilter.ALL.withText("x").isMoreThanText());
    }
}
