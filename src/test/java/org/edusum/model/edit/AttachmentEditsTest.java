package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.edusum.model.HeadingForm;
import org.edusum.model.IdSource;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines are written as a(a1) b +t1(x) +t2: the titles, attachments with a plus, tables as [cells]. */
class AttachmentEditsTest {

    private static final Table TABLE = Table.empty(1, 2).withCell(0, 0, Prose.of("甲")).withCell(0, 1, Prose.of("乙"));

    private final AtomicInteger count = new AtomicInteger();
    private final IdSource ids = prefix -> prefix + "new" + count.incrementAndGet();
    private final Summary summary = summary(section("a", section("a1")), section("b"),
            attachment("t1", section("x")), attachment("t2").withTable(Optional.of(TABLE)));

    private static Section section(String id, Section... children) {
        return new Section(new SectionId(id), Prose.of(id),
                List.of(new Paragraph(new ParagraphId("p" + id), Prose.of("文" + id))), List.of(children));
    }

    private static Section attachment(String id, Section... children) {
        return section(id, children).withKind(Section.Kind.ATTACHMENT);
    }

    private static Summary summary(Section... children) {
        Section root = new Section(new SectionId("root"), Prose.of("总结"), List.of(), List.of(children));
        return new Summary(root, new Signature(new Paragraph(new ParagraphId("who"), Prose.of("局")),
                new Paragraph(new ParagraphId("when"), Prose.EMPTY)), Map.of(), Map.of(),
                new Layout(Numbering.STANDARD, HeadingForm.OWN_LINE));
    }

    private static String outline(Section section) {
        return section.children().stream().map(child -> (child.isAttachment() ? "+" : "") + child.title().plain()
                + child.table().map(table -> table.proses().map(Prose::plain).collect(Collectors.joining("", "[", "]"))).orElse("")
                + (child.children().isEmpty() ? "" : "(" + outline(child) + ")")).collect(Collectors.joining(" "));
    }

    private static List<SectionId> chosen(String ids) {
        return Arrays.stream(ids.split(" ")).map(SectionId::new).toList();
    }

    private String applied(Edit edit) {
        Outcome.Applied<Edit> done = assertInstanceOf(Outcome.Applied.class, edit.apply(summary));
        assertEquals(summary, assertInstanceOf(Outcome.Applied.class, done.inverse().apply(done.summary())).summary());
        return outline(done.summary().root());
    }

    private static Place title(String id) {
        return new Place.Title(new SectionId(id));
    }

    private static Place body(String id) {
        return new Place.Body(new ParagraphId("p" + id));
    }

    private static Selection from(Place a, int i, Place b, int j) {
        return new Selection(new Caret(a, i), new Caret(b, j));
    }

    @ParameterizedTest
    @CsvSource({
        "up, t2, a(a1) b +t2[甲乙] +t1(x), 上移附件",
        "up, t1, -, -",
        "up, b t1, b a(a1) +t1(x) +t2[甲乙], 上移章",
        "down, b, -, -",
        "down, a b, -, -",
        "down, t1, a(a1) b +t2[甲乙] +t1(x), 下移附件",
        "demote, t1, -, -",
        "demote, t2, -, -",
        "demote, b, a(a1 b) +t1(x) +t2[甲乙], 降级章",
        "promote, x, -, -",
        "promote, t1, -, -",
        "promote, a1, a(-) a1 b +t1(x) +t2[甲乙], 升级条目"})
    void chaptersAndAttachmentsStayApart(String command, String ids, String expected, String name) {
        Optional<Edit> edit = switch (command) {
            case "up" -> OutlineMoves.up(summary, chosen(ids));
            case "down" -> OutlineMoves.down(summary, chosen(ids));
            case "promote" -> OutlineMoves.promote(summary, chosen(ids));
            default -> OutlineMoves.demote(summary, chosen(ids));
        };
        assertEquals(expected.replace("(-)", ""), edit.map(this::applied).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "t2, root, 0, a(a1) b +t2[甲乙] +t1(x), 移动附件",
        "a, root, 4, b a(a1) +t1(x) +t2[甲乙], 移动章",
        "b t2, root, 4, a(a1) b +t2[甲乙] +t1(x), 移动2个条目",
        "t2, root, 2, a(a1) b +t2[甲乙] +t1(x), 移动附件",
        "t2, a, 0, -, -",
        "t2, t1, 0, -, -",
        "b, root, 4, -, -",
        "b, t1, 0, a(a1) +t1(b x) +t2[甲乙], 移动章",
        "x, root, 2, a(a1) b x +t1 +t2[甲乙], 移动条目"})
    void draggedSectionsGoWhereTheyMayStand(String ids, String parent, int index, String expected, String name) {
        Optional<Edit> edit = OutlineMoves.to(summary, chosen(ids), new SectionId(parent), index);
        assertEquals(expected, edit.map(this::applied).orElse("-"));
        assertEquals(name, edit.map(Edit::name).orElse("-"));
    }

    @Test
    void whatIsAddedIsOfTheKindOfItsNeighbours() {
        assertEquals("a(a1) b  +t1(x) +t2[甲乙]", applied(OutlineEdits.addUnder(summary, new SectionId("root"), ids).orElseThrow().edit()));
        assertEquals("a(a1) b  +t1(x) +t2[甲乙]", applied(OutlineEdits.addAfter(summary, new SectionId("b"), ids).orElseThrow().edit()));
        OutlineEdits.Addition behind = OutlineEdits.addAfter(summary, new SectionId("t1"), ids).orElseThrow();
        assertEquals("添加附件 a(a1) b +t1(x) + +t2[甲乙]", behind.edit().name() + " " + applied(behind.edit()));
        OutlineEdits.Addition last = OutlineEdits.addAttachment(summary, ids);
        assertEquals("添加附件 a(a1) b +t1(x) +t2[甲乙] +", last.edit().name() + " " + applied(last.edit()));
        assertEquals("添加条目", OutlineEdits.addUnder(summary, new SectionId("t1"), ids).orElseThrow().edit().name());
    }

    @ParameterizedTest
    @CsvSource({
        "t2, a(a1) b +t1(x) +t2[甲乙] +t2[甲乙], 复制附件",
        "b t1, a(a1) b b +t1(x) +t1(x) +t2[甲乙], 复制2个条目",
        "t1 t2, a(a1) b +t1(x) +t2[甲乙] +t1(x) +t2[甲乙], 复制2个附件"})
    void copiesAreOfTheKindOfTheirOriginals(String chosen, String expected, String name) {
        Edit edit = OutlineEdits.duplicate(summary, chosen(chosen), ids).orElseThrow().edit();
        assertEquals(expected, applied(edit));
        assertEquals(name, edit.name());
    }

    @Test
    void attachmentsAreRenamedAndRemovedAsSuch() {
        assertEquals("重命名附件", OutlineEdits.rename(summary, new SectionId("t1"), "名单").orElseThrow().name());
        assertEquals("删除2个附件", OutlineEdits.remove(summary, chosen("t1 t2 x")).orElseThrow().name());
    }

    @Test
    void changesThatWouldMixThemAreRefusedOneByOneAndTogether() {
        String outermost = "附件只能排在最外层";
        String order = "附件排在正文各章之后";
        Map<Change, String> wrong = Map.of(
                new Change.MoveSection(new SectionId("t1"), new SectionId("a"), 0), outermost,
                new Change.MoveSection(new SectionId("t1"), new SectionId("t2"), 0), outermost,
                new Change.MoveSection(new SectionId("t1"), new SectionId("root"), 0), order,
                new Change.MoveSection(new SectionId("b"), new SectionId("root"), 2), order,
                new Change.MoveSection(new SectionId("x"), new SectionId("root"), 4), order,
                new Change.InsertSection(new SectionId("root"), 4, section("n")), order,
                new Change.InsertSection(new SectionId("root"), 1, attachment("n")), order,
                new Change.InsertSection(new SectionId("a"), 0, attachment("n")), outermost,
                new Change.InsertSection(new SectionId("a"), 0, section("n", attachment("m"))), outermost);
        wrong.forEach((change, why) -> {
            assertEquals(new Outcome.Refused<Change>(why), Changes.apply(summary, change));
            List<Change> many = new java.util.ArrayList<>();
            for (int i = 0; i < 9; i++) {
                many.add(new Change.SetLayout(summary.layout()));
            }
            many.add(change);
            assertEquals(new Outcome.Refused<Edit>(why), new Edit("改", many).apply(summary));
        });
    }

    @Test
    void aPastedAttachmentComesBehindThatOfTheCaretOrBehindAll() {
        Excerpt excerpt = Excerpt.of(summary, Range.of(summary, from(title("t2"), 0, body("t2"), 3)));
        assertEquals("a(a1) b +t1(x) +t2[甲乙] +t2[甲乙]", pasted(new Caret(body("a"), 1), excerpt));
        assertEquals("a(a1) b +t1(x) +t2[甲乙] +t2[甲乙]", pasted(new Caret(body("x"), 1), excerpt));
        assertEquals("a(a1) b +t2[甲乙] +t1(x) +t2[甲乙]", pasted(new Caret(title("t1"), 0), excerpt));
    }

    @Test
    void chaptersPastedIntoAnAttachmentBecomePartsOfIt() {
        Excerpt excerpt = Excerpt.of(summary, Range.of(summary, from(title("b"), 0, body("b"), 2)));
        assertEquals("a(a1) b +t1(b x) +t2[甲乙]", pasted(new Caret(body("t1"), 1), excerpt));
        assertEquals("a(a1) b +t1(x b) +t2[甲乙]", pasted(new Caret(body("x"), 1), excerpt));
        Excerpt both = Excerpt.of(summary, Range.of(summary, from(title("b"), 0, body("x"), 2)));
        assertEquals("a(a1) b b +t1(x) +t2[甲乙] +t1(x)", pasted(new Caret(body("b"), 1), both));
    }

    private String pasted(Caret at, Excerpt excerpt) {
        return applied(PasteEdits.paste(summary, Selection.at(at), excerpt, ids).orElseThrow().edit().orElseThrow());
    }

    @Test
    void aTableGoesAndComesWithItsSection() {
        Selection all = from(title("t2"), 0, body("t2"), 3);
        assertEquals("a(a1) b +t1(x)", applied(ProseEdits.delete(ProseEdits.CUT, summary, all).orElseThrow().edit().orElseThrow()));
        assertEquals("a(a1) b +t1(x) +", applied(ProseEdits.clear(ProseEdits.CUT, summary, all).orElseThrow().edit().orElseThrow()));
        Selection part = from(title("t2"), 0, body("t2"), 2);
        assertEquals("a(a1) b +t1(x) +[甲乙]", applied(ProseEdits.delete(ProseEdits.CUT, summary, part).orElseThrow().edit().orElseThrow()));
        assertEquals("a(a1) b +t2[甲乙] +t1(x)",
                applied(PasteEdits.move(summary, all, new Caret(title("t1"), 0), ids).orElseThrow().edit().orElseThrow()));
        assertTrue(PasteEdits.move(summary, all, new Caret(new Place.Body(new ParagraphId("who")), 0), ids).isEmpty());
    }

    @Test
    void backspaceInAnEmptyTitleKeepsATable() {
        Edit emptied = Edit.of("删", new Change.SpliceProse(title("t2"), 0, 2, Prose.EMPTY));
        Summary untitled = assertInstanceOf(Outcome.Applied.class, emptied.apply(summary)).summary();
        assertTrue(ProseEdits.joinBack(untitled, title("t2")).orElseThrow().edit().isEmpty());
    }
}
