package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final Table TABLE = Table.empty(1, 2).withCell(0, 0, Prose.of("校名")).withCell(0, 1, Prose.of("人数"));

    private final Section item = section("b", "办学", "办了。", section("c", "更细", "细。"));
    private final Section first = attachment("t1", section("s", "说明", "如下。", item));
    private final Section second = attachment("t2").withTable(Optional.of(TABLE));
    private final Section chapter = section("a", "概况", "略。", item.withChildren(List.of()).withBody(List.of())
            .withTable(Optional.of(TABLE)));

    private static Section section(String id, String title, String text, Section... children) {
        return new Section(new SectionId(id), Prose.of(title), List.of(new Paragraph(new ParagraphId("p" + id), Prose.of(text))),
                List.of(children));
    }

    private static Section attachment(String id, Section... children) {
        return section(id, "题" + id, "文" + id, children).withKind(Section.Kind.ATTACHMENT);
    }

    private static Summary summary(Section... children) {
        Section root = new Section(new SectionId("root"), Prose.of("总结"), List.of(), List.of(children));
        return new Summary(root, new Signature(new Paragraph(new ParagraphId("w"), Prose.EMPTY),
                new Paragraph(new ParagraphId("d"), Prose.EMPTY)), Map.of(), Map.of(),
                new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static List<String> numbers(Summary summary) {
        return Outline.of(summary).entries().values().stream().skip(1)
                .map(entry -> entry.section().id() + " " + entry.number() + entry.level()).toList();
    }

    private static String print(Summary summary, List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case Block.Heading(Outline.Entry entry) -> entry.number() + entry.section().title().plain();
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) ->
                    entry.number() + entry.section().title().plain() + stop + first.prose().plain();
            case Block.Plain(Paragraph paragraph) -> paragraph.prose().plain();
            case Block.Grid(Section section, Table table) -> table.proses().map(Prose::plain).collect(Collectors.joining("|", "[", "]"));
        }).collect(Collectors.joining("/"));
    }

    @Test
    void attachmentsAreCountedByThemselvesAndWithinThemFromTheFirstMarkOn() {
        assertEquals(List.of("a 一、1", "t1 附件0", "s 一、1", "b （一）2", "c 1.3"),
                numbers(summary(section("a", "概况", ""), first)));
        assertEquals(List.of("a 一、1", "t1 附件10", "t2 附件20"),
                numbers(summary(section("a", "概况", ""), attachment("t1"), attachment("t2"))));
        assertEquals(List.of("t1", "t2"), Outline.of(summary(first, second)).attachments().stream()
                .map(entry -> entry.section().id().value()).toList());
    }

    @Test
    void theTextAndEachAttachmentArePrintedByThemselves() {
        Summary summary = summary(section("x", "概况", "略。"), first, second);
        List<Outline.Entry> attachments = Outline.of(summary).attachments();
        assertEquals("一、概况/略。", print(summary, Block.of(summary)));
        assertEquals("文t1/一、说明/如下。/（一）办学。办了。/1.更细。细。", print(summary, Block.of(summary, attachments.getFirst())));
        assertEquals("文t2/[校名|人数]", print(summary, Block.of(summary, attachments.getLast())));
    }

    @Test
    void aTableStandsBelowTheParagraphsAndAboveTheChildren() {
        Summary summary = summary(chapter.withTable(Optional.of(Table.empty(1, 1).withCell(0, 0, Prose.of("表")))));
        assertEquals("一、概况/略。/[表]/（一）办学/[校名|人数]", print(summary, Block.of(summary)));
    }

    @Test
    void anAttachmentStandsNowhereButBehindTheChapters() {
        summary(chapter, first.withChildren(List.of()), second);
        assertThrows(IllegalArgumentException.class, () -> summary(second, chapter));
        assertThrows(IllegalArgumentException.class, () -> summary(section("x", "", "", second)));
        assertThrows(IllegalArgumentException.class, () -> summary(first.withChildren(List.of(second))));
        assertThrows(IllegalArgumentException.class, () -> summary().withRoot(second));
    }

    @Test
    void fieldsInTablesAreCheckedAndCounted() {
        FieldId id = new FieldId("f");
        Table table = TABLE.withCell(0, 1, Prose.of(new FieldRef(id)));
        Section with = chapter.withTable(Optional.of(table));
        assertThrows(IllegalArgumentException.class, () -> summary(with));
        Summary before = summary(chapter).withFields(Map.of(id,
                Field.empty(id, new org.edusum.model.value.FieldType.Whole("人"), "人数")));
        assertEquals(0, Statistics.of(before).fields());
        Summary after = before.withRoot(before.root().withChildren(List.of(with)));
        assertEquals(new Statistics(1, 0, Statistics.of(before).characters() + 2), Statistics.of(after));
        assertEquals(1, Statistics.of(after, with).fields());
        assertEquals(List.of(id), List.copyOf(Statistics.fieldsInOrder(after)));
        assertEquals(after.places().count(), after.proses().count());
    }

    @Test
    void formalitiesAreCleanedAndLimited() {
        assertEquals(new Formalities("市教育局", Optional.of(new Imprint("各校", "", ""))),
                new Formalities(" 市教\n育局 ", Optional.of(new Imprint("各校\u0000", " ", ""))));
        assertThrows(IllegalArgumentException.class, () -> new Formalities("长".repeat(501), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Imprint("", "长".repeat(501), ""));
        Summary summary = summary(chapter).withFormalities(new Formalities("市教育局", Optional.empty()));
        assertEquals("市教育局", summary.withRoot(summary.root()).withLayout(summary.layout()).formalities().addressee());
    }

    @Test
    void anAttachmentIsLookedThroughAsPartOfTheDocument() {
        for (long seed = 0; seed < 100; seed++) {
            Summary random = RandomSummary.of(seed);
            Outline outline = Outline.of(random);
            for (Outline.Entry attachment : outline.attachments()) {
                assertEquals(outline.entries().values().stream().filter(entry -> entry.attachment()
                        .filter(attachment.section()::equals).isPresent()).toList(), Outline.below(random, attachment));
            }
        }
    }
}
