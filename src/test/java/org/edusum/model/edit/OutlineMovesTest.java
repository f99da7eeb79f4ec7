package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines are written as doc(a(a1 a2) b): ids in place of titles. */
class OutlineMovesTest {

    private final Summary summary = summary(section("doc",
            section("a", section("a1"), section("a2"), section("a3")), section("b", section("b1", section("x"))), section("c")));

    @ParameterizedTest
    @CsvSource({
        "up, b, 'doc(b(b1(x)) a(a1 a2 a3) c)', 上移章",
        "up, a, -, -",
        "up, doc, -, -",
        "up, a2 a3, 'doc(a(a2 a3 a1) b(b1(x)) c)', 上移2个条目",
        "up, a1 a2, -, -",
        "up, a1 a3, 'doc(a(a1 a3 a2) b(b1(x)) c)', 上移条目",
        "up, a2 c, 'doc(a(a2 a1 a3) c b(b1(x)))', 上移2个条目",
        "up, b b1 x, 'doc(b(b1(x)) a(a1 a2 a3) c)', 上移章",
        "down, a1, 'doc(a(a2 a1 a3) b(b1(x)) c)', 下移条目",
        "down, a3, -, -",
        "down, a1 a2, 'doc(a(a3 a1 a2) b(b1(x)) c)', 下移2个条目",
        "down, a b, 'doc(c a(a1 a2 a3) b(b1(x)))', 下移2章",
        "promote, a1, 'doc(a(a2 a3) a1 b(b1(x)) c)', 升级条目",
        "promote, a1 a3, 'doc(a(a2) a1 a3 b(b1(x)) c)', 升级2个条目",
        "promote, x, 'doc(a(a1 a2 a3) b(b1 x) c)', 升级款",
        "promote, b1 x, 'doc(a(a1 a2 a3) b b1(x) c)', 升级条目",
        "promote, a, -, -",
        "promote, a a1 b1, 'doc(a(a1 a2 a3) b b1(x) c)', 升级条目",
        "demote, b, 'doc(a(a1 a2 a3 b(b1(x))) c)', 降级章",
        "demote, b c, 'doc(a(a1 a2 a3 b(b1(x)) c))', 降级2章",
        "demote, a, -, -",
        "demote, a b, -, -",
        "demote, a1, -, -",
        "demote, a2 a3, 'doc(a(a1(a2 a3)) b(b1(x)) c)', 降级2个条目"})
    void aCommandRearrangesTheOutlineOrIsNotPossible(String command, String chosen, String expected, String name) {
        Optional<Edit> edit = switch (command) {
            case "up" -> OutlineMoves.up(summary, ids(chosen));
            case "down" -> OutlineMoves.down(summary, ids(chosen));
            case "promote" -> OutlineMoves.promote(summary, ids(chosen));
            default -> OutlineMoves.demote(summary, ids(chosen));
        };
        assertEquals(expected, edit.map(this::applied).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "a1, b, 0, 'doc(a(a2 a3) b(a1 b1(x)) c)', 移动条目",
        "a, doc, 3, 'doc(b(b1(x)) c a(a1 a2 a3))', 移动章",
        "c, doc, 0, 'doc(c a(a1 a2 a3) b(b1(x)))', 移动章",
        "a, doc, 0, -, -",
        "a, doc, 1, -, -",
        "b, x, 0, -, -",
        "b, b, 0, -, -",
        "doc, a, 0, -, -",
        "a1 a3, a, 2, 'doc(a(a2 a1 a3) b(b1(x)) c)', 移动2个条目",
        "a1 a3, a, 1, 'doc(a(a1 a3 a2) b(b1(x)) c)', 移动2个条目",
        "a1 a2, a, 0, -, -",
        "x c a2, b, 0, 'doc(a(a1 a3) b(a2 x c b1))', 移动3个条目",
        "x c a2, b, 1, 'doc(a(a1 a3) b(b1 a2 x c))', 移动3个条目",
        "a a1 a2, b, 1, 'doc(b(b1(x) a(a1 a2 a3)) c)', 移动章",
        "c b1, x, 0, -, -"})
    void draggedSectionsGoAsABlockInFrontOfTheOneTheyAreDroppedAt(String chosen, String parent, int index,
                                                                  String expected, String name) {
        Optional<Edit> edit = OutlineMoves.to(summary, ids(chosen), new SectionId(parent), index);
        assertEquals(expected, edit.map(this::applied).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @Test
    void nothingMovesBelowTheDeepestLevel() {
        Section deep = section("d32");
        for (int depth = Summary.MAX_DEPTH - 1; depth > 0; depth--) {
            deep = section("d" + depth, depth == Summary.MAX_DEPTH - 1
                    ? new Section[] {deep, section("y")} : new Section[] {deep});
        }
        Summary full = summary(section("doc", deep, section("c")));
        assertEquals(Optional.empty(), OutlineMoves.demote(full, ids("y")));
        assertEquals(Optional.empty(), OutlineMoves.to(full, ids("c"), new SectionId("d32"), 0));
        assertEquals(List.of("升级款"), OutlineMoves.promote(full, ids("y")).map(Edit::name).stream().toList());
    }

    private String applied(Edit edit) {
        Summary current = summary;
        for (Change change : edit.changes()) {
            current = ChangeLaws.assertApplies(current, change);
        }
        return outline(current.root());
    }

    private static List<SectionId> ids(String chosen) {
        return Arrays.stream(chosen.split(" ")).map(SectionId::new).toList();
    }

    private static String outline(Section section) {
        return section.id() + (section.children().isEmpty() ? "" : section.children().stream()
                .map(OutlineMovesTest::outline).collect(Collectors.joining(" ", "(", ")")));
    }

    private static Section section(String id, Section... children) {
        return new Section(new SectionId(id), Prose.of(id), List.of(), List.of(children));
    }

    private static Summary summary(Section root) {
        Signature signature = new Signature(new Paragraph(new ParagraphId("sign"), Prose.EMPTY),
                new Paragraph(new ParagraphId("date"), Prose.EMPTY));
        return new Summary(root, signature, Map.of(), Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }
}
