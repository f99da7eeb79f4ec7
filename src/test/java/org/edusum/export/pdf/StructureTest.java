package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.edusum.export.Filled;
import org.edusum.export.WithAttachments;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What those hear and copy who follow the structure of a file. */
@Execution(ExecutionMode.CONCURRENT)
class StructureTest {

    private static final Set<Role> CELLS = EnumSet.of(Role.HEAD_CELL, Role.CELL);
    private static final String CELL = " *T[HD]\\b.*";

    @Test
    void theDocumentIsReadFromItsContentsToItsDate() throws IOException {
        try (ReadPdf pdf = read(Filled.template(), PageStyle.GB9704)) {
            List<String> lines = pdf.structure();
            assertEquals(List.of("Document", " TOC", "  Caption 目　录", "  TOCI", "   Reference", "    Link 一、全面打赢防疫战役1§"),
                    lines.subList(0, 6));
            int title = lines.indexOf(" H1 云川区教育局2022年度工作总结");
            assertTrue(lines.get(title + 1).startsWith(" P 2022年，云川区教育系统坚持以习近平新时代中国特色社会主义思想为指导，"));
            assertEquals(" H2 一、全面打赢防疫战役", lines.get(title + 3));
            assertEquals(" H3 1.健全组织架构。", lines.get(title + 5));
            assertTrue(lines.get(title + 6).startsWith(" P 云川区教育局牵头组建"));
            assertTrue(lines.get(title + 6).contains("领导小组召开专题会议"), "goes on over the page");
            assertEquals(List.of(" P 云川区教育局", " P 2022年12月9日"), lines.subList(lines.size() - 2, lines.size()));
        }
    }

    @Test
    void tablesStandWhereTheyAreReadAndAttachmentsAreHeadings() throws IOException {
        try (ReadPdf pdf = read(WithAttachments.template(), PageStyle.GB9704)) {
            List<String> lines = pdf.structure();
            int table = lines.indexOf(" Table");
            assertTrue(lines.get(table - 1).startsWith(" P 2022年是极不寻常的一年。"));
            assertEquals(List.of("  TR", "   TH 项目", "   TH 数量", "   TH 备注", "  TR", "   TD 文件", "   TD", "   TD",
                    "  TR", "   TD 防控"), lines.subList(table + 1, table + 11));
            assertTrue(lines.get(table + 13).startsWith(" H3 1."));
            int attachment = lines.indexOf(" H2 附件1义务教育质量评价实施办法");
            assertEquals(List.of(" P 本办法自公布之日起施行。", " H3 一、评价要点", " P 按年度评价。", " H2 附件2全区中小学校一览表", " Table"),
                    lines.subList(attachment + 1, attachment + 6));
            assertEquals(91, lines.subList(attachment, lines.size()).stream().filter("  TR"::equals).count());
            assertEquals(List.of(" P 抄送：区委办公室、区政府办公室。", " P 云川区教育局办公室2022年12月9日印发"),
                    lines.subList(lines.size() - 2, lines.size()));
        }
    }

    @Test
    void withoutATitleChaptersAreTheFirstLevel() throws IOException {
        Summary summary = Filled.template().withLayout(new Layout(Numbering.STANDARD, HeadingForm.OWN_LINE));
        Summary untitled = summary.withProse(new Place.Title(summary.root().id()), Prose.EMPTY);
        try (ReadPdf pdf = read(untitled, PageStyle.PLAIN)) {
            List<String> headings = pdf.structure().stream().filter(line -> line.startsWith(" H")).toList();
            assertEquals(List.of(" H1 一、全面打赢防疫战役", " H2 （一）健全组织架构"), headings.subList(0, 2));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(11, 18);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStructureHoldsAllTextInOrderAndPiecesLeadBackToIt(long seed) throws IOException {
        Summary summary = RandomSummary.of(seed);
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary);
        try (ReadPdf pdf = new ReadPdf(PdfWriter.write(summary, pages, true, note -> { }))) {
            assertEquals(visible(printed(pages, role -> !CELLS.contains(role))), visible(heard(pdf, line -> !line.matches(CELL))));
            // A row that goes on over the page is printed in parts, and heard cell by cell.
            assertEquals(sorted(visible(printed(pages, CELLS::contains))), sorted(visible(heard(pdf, line -> line.matches(CELL)))));
            assertTrue(pdf.leadsBack());
        }
    }

    private static String printed(Pages pages, Predicate<Role> wanted) {
        return pages.all().stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.runs().stream())
                .filter(run -> run.element().role() != Role.ARTIFACT && wanted.test(run.element().role())).map(Run::text)
                .collect(Collectors.joining()).replaceAll("…+", "");
    }

    private static String heard(ReadPdf pdf, Predicate<String> wanted) throws IOException {
        return pdf.structure().stream().filter(wanted).map(line -> line.replaceFirst("^ *\\S+", ""))
                .collect(Collectors.joining()).replaceAll("[…§]+", "");
    }

    private static List<Integer> sorted(String text) {
        return text.codePoints().sorted().boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void headingsLeaveOutNoLevel(long seed) throws IOException {
        try (ReadPdf pdf = read(RandomSummary.of(seed), PageStyle.PLAIN)) {
            int last = 0;
            for (String line : pdf.structure()) {
                if (line.matches(" H\\d.*")) {
                    int level = line.charAt(2) - '0';
                    assertTrue(level <= last + 1, line);
                    last = level;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPageCopiesOutAsItIsPrinted(long seed) throws IOException {
        assertCopiesOut(RandomSummary.of(seed), PageStyle.PLAIN);
    }

    @Test
    void soDoTheManyPagesOfTheTemplate() throws IOException {
        assertCopiesOut(Filled.template(), PageStyle.GB9704);
    }

    private static void assertCopiesOut(Summary summary, PageStyle style) throws IOException {
        Pages pages = new Typesetter(style).layout(summary);
        try (ReadPdf pdf = new ReadPdf(PdfWriter.write(summary, pages, true, note -> { }))) {
            for (int i = 0; i < pdf.pages(); i++) {
                Page page = pages.all().get(i);
                String printed = page.lines().stream().map(Line::text).collect(Collectors.joining())
                        + page.footer().map(Line::text).orElse("");
                assertEquals(visible(printed), visible(pdf.text(i)));
            }
        }
    }

    /** Without spaces of any kind, which readers add and leave out, and without what has no shape. */
    private static String visible(String text) {
        return text.codePoints().filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c)
                        && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static ReadPdf read(Summary summary, PageStyle style) throws IOException {
        return new ReadPdf(PdfWriter.write(summary, new Typesetter(style).layout(summary), true, note -> { }));
    }
}
