package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.export.Filled;
import org.edusum.model.Block;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

@Execution(ExecutionMode.CONCURRENT)
class DocxWriterTest {

    private static final Set<String> APART = Set.of("TOCHeading", "TOC1", "SectionBreak", "AttachmentNote", "Imprint");

    @Test
    void everythingIsPrintedInOrderUnderItsNumber() {
        for (long seed = 0; seed < 300; seed++) {
            Summary summary = RandomSummary.of(seed);
            assertEquals(printed(summary), text(read(summary)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(HeadingForm.class)
    void thirtyLevelsKeepTheirNumbers(HeadingForm form) {
        Summary template = Filled.template();
        Section section = leaf("s30");
        for (int depth = 29; depth >= 0; depth--) {
            section = new Section(new SectionId("s" + depth), Prose.of("第" + depth + "层"), List.of(),
                    depth == 0 ? List.of(section) : List.of(leaf("a" + depth), section, leaf("z" + depth)));
        }
        for (Numbering numbering : List.of(Numbering.STANDARD, Numbering.SKIPPING)) {
            Summary deep = template.withRoot(section).withLayout(new Layout(numbering, form));
            assertEquals(printed(deep), text(read(deep)));
        }
    }

    @Test
    void theSameSummaryGivesTheSameBytes() {
        assertArrayEquals(write(Filled.template()), write(Filled.template()));
    }

    @Test
    void bookmarksTagsAndNumbersAreUniqueAndLegal() {
        for (long seed = 0; seed < 100; seed++) {
            ReadDocx document = read(RandomSummary.of(seed));
            List<String> names = document.all("bookmarkStart").stream().map(b -> ReadDocx.attribute(b, "name")).toList();
            assertEquals(names.size(), new HashSet<>(names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList()).size());
            names.forEach(name -> assertTrue(name.matches("[a-z][A-Za-z0-9_]{0,39}"), name));
            assertUnique(document.all("bookmarkStart").stream().map(b -> ReadDocx.attribute(b, "id")).toList());
            assertUnique(document.vals("tag"));
            assertUnique(document.all("sdtPr").stream().map(p -> ReadDocx.val(ReadDocx.in(p, "id").getFirst())).toList());
        }
    }

    @Test
    void everyPlaceOfAFieldIsAControlWithLabelTagAndBookmark() {
        Summary summary = Filled.template();
        List<FieldId> places = new ArrayList<>(summary.proses().flatMap(Prose::references).map(r -> r.field()).toList());
        places.removeLast();
        List<Element> controls = read(summary).all("sdt").stream().filter(s -> !ReadDocx.in(s, "tag").isEmpty()).toList();
        assertEquals(places.size(), controls.size());
        for (int i = 0; i < places.size(); i++) {
            Field field = summary.field(places.get(i));
            Element control = controls.get(i);
            assertEquals(field.id().value(), ReadDocx.val(ReadDocx.in(control, "tag").getFirst()).replaceFirst("#\\d+$", ""));
            assertEquals(field.label(), ReadDocx.val(ReadDocx.in(control, "alias").getFirst()));
            Element bookmark = (Element) control.getPreviousSibling();
            assertEquals("bookmarkStart", bookmark.getLocalName());
            assertTrue(ReadDocx.attribute(bookmark, "name").startsWith("es_" + field.id().value()));
        }
    }

    @Test
    void theDateOfIssueIsPlainTextInABookmark() {
        Element last = read(Filled.template()).all("p").getLast();
        assertEquals("2022年12月9日", ReadDocx.text(last));
        assertTrue(ReadDocx.in(last, "sdt").isEmpty());
        assertEquals("date_issued", ReadDocx.attribute(ReadDocx.in(last, "bookmarkStart").getFirst(), "name"));
    }

    @Test
    void blanksAreShadedAndValuesAreNot() {
        Summary blank = Templates.all().getFirst().summary();
        List<Element> shaded = read(blank).all("r").stream().filter(r -> !ReadDocx.in(r, "shd").isEmpty()).toList();
        assertEquals(blank.proses().flatMap(Prose::references).filter(r -> !blank.field(r.field()).isFilled()).count(),
                shaded.size());
        shaded.forEach(run -> assertTrue(ReadDocx.text(run).contains("＿＿")));
        assertTrue(new ReadDocx(DocxWriter.write(blank, new Typesetter(PageStyle.GB9704).layout(blank), false)).all("shd").isEmpty());
        assertTrue(read(Filled.template()).all("shd").isEmpty());
    }

    @Test
    void theContentsListTheChaptersWithTheirPages() {
        Summary summary = Filled.template();
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary);
        ReadDocx document = read(summary);
        assertEquals(Stream.of("一、全面打赢防疫战役", "二、党建领路固本强基", "三、各类教育协调发展", "四、师资队伍多元建设", "五、优质均衡加速推进",
                "六、立德树人全面发展", "七、教育保障持续优化").toList(), document.printed(p -> ReadDocx.style(p).equals("TOC1")).stream()
                .map(line -> line.substring(0, line.indexOf('\t'))).toList());
        assertEquals(summary.root().children().stream().map(chapter -> pages.pageOf(chapter.id())).toList(),
                document.printed(p -> ReadDocx.style(p).equals("TOC1")).stream()
                        .map(line -> Integer.valueOf(line.substring(line.indexOf('\t') + 1))).toList());
        List<String> fields = document.all("instrText").stream().map(Element::getTextContent).toList();
        assertEquals(" TOC \\o \"1-1\" \\h \\z ", fields.getFirst());
        assertEquals(" PAGEREF sec_c7 \\h ", fields.getLast());
        assertEquals(document.all("fldChar").stream().filter(f -> ReadDocx.attribute(f, "fldCharType").equals("begin")).count(),
                document.all("fldChar").stream().filter(f -> ReadDocx.attribute(f, "fldCharType").equals("end")).count());
    }

    @Test
    void aSummaryWithoutChaptersHasNoContents() {
        Summary template = Filled.template();
        ReadDocx document = read(template.withRoot(template.root().withChildren(List.of())));
        assertTrue(document.all("instrText").isEmpty());
        assertEquals(1, document.all("sectPr").size());
    }

    @Test
    void sectionsAreFoundByTheirBookmarks() {
        Summary summary = Filled.template();
        List<String> names = read(summary).all("bookmarkStart").stream().map(b -> ReadDocx.attribute(b, "name")).toList();
        summary.root().subtree().forEach(section -> assertTrue(names.contains("sec_" + section.id().value().replace('-', '_'))));
    }

    @Test
    void onlyTheRunInTitleHasTheHeadingsCharacters() {
        Element item = read(Filled.template()).all("p").stream().filter(p -> ReadDocx.style(p).equals("RunIn3"))
                .findFirst().orElseThrow();
        assertTrue(ReadDocx.text(item).startsWith("健全组织架构。"));
        StringBuilder title = new StringBuilder();
        ReadDocx.in(item, "r").stream().filter(r -> !ReadDocx.in(r, "rStyle").isEmpty())
                .forEach(r -> title.append(ReadDocx.text(r)));
        assertEquals("健全组织架构。", title.toString());
    }

    @Test
    void nothingOfTheMachineIsWritten() {
        ReadDocx document = read(Filled.template());
        assertEquals("云川区教育局2022年度工作总结云川区教育局zh-CN",
                document.parts().get("docProps/core.xml").getDocumentElement().getTextContent());
        assertEquals("EduSum", document.parts().get("docProps/app.xml").getDocumentElement().getTextContent());
        assertFalse(document.all("word/settings.xml", "rsids").iterator().hasNext());
    }

    private static void assertUnique(List<String> names) {
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    }

    private static Section leaf(String id) {
        return new Section(new SectionId(id), Prose.of("末端" + id),
                List.of(new Paragraph(new ParagraphId("p" + id), Prose.of("正文。"))), List.of());
    }

    private static byte[] write(Summary summary) {
        return DocxWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true);
    }

    private static ReadDocx read(Summary summary) {
        return new ReadDocx(write(summary));
    }

    private static List<String> text(ReadDocx document) {
        return document.printed(paragraph -> !APART.contains(ReadDocx.style(paragraph)));
    }

    /** All but the contents, the note of attachments and the imprint, paragraph by paragraph and cell by cell. */
    private static List<String> printed(Summary summary) {
        List<String> printed = new ArrayList<>();
        if (!summary.root().title().isEmpty()) {
            printed.add(summary.title());
        }
        if (!summary.formalities().addressee().isEmpty()) {
            printed.add(summary.formalities().addressee() + "：");
        }
        Block.of(summary).forEach(block -> print(summary, block, printed));
        summary.signature().lines().stream().filter(line -> !line.prose().isEmpty())
                .forEach(line -> printed.add(summary.printed(line.prose())));
        for (Outline.Entry attachment : Outline.of(summary).attachments()) {
            printed.add(attachment.number());
            if (!attachment.section().title().isEmpty()) {
                printed.add(summary.printed(attachment.section().title()));
            }
            Block.of(summary, attachment).forEach(block -> print(summary, block, printed));
        }
        return printed;
    }

    private static void print(Summary summary, Block block, List<String> printed) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> printed.add(entry.number() + summary.printed(entry.section().title()));
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) -> printed.add(entry.number()
                    + summary.printed(entry.section().title()) + stop + summary.printed(first.prose()));
            case Block.Plain(Paragraph paragraph) -> printed.add(summary.printed(paragraph.prose()));
            case Block.Grid(Section section, Table table) -> table.proses().map(summary::printed).forEach(printed::add);
        }
    }
}
