package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.typeset.Element;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Role;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;
import org.edusum.typeset.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pages made by hand. */
@Execution(ExecutionMode.CONCURRENT)
class PageContentTest {

    private static final PageStyle.Paper PAPER = PageStyle.GB9704.paper();
    private static final Type PLAIN = new Type(Face.FANG, 16);
    private static final Element TABLE = element(Role.TABLE, 0, Optional.empty());

    private final List<String> contents = new ArrayList<>();

    @Test
    void cellsWithoutAWordAreCellsToo() throws IOException {
        Page page = page(false, List.of(cell(0, 0, "学校", 100, 100), cell(0, 1, "人数", 200, 100), cell(0, 2, "备注", 300, 100),
                cell(1, 0, "一中", 100, 120), cell(2, 1, "3", 200, 140)), List.of());
        try (ReadPdf pdf = write(page)) {
            assertEquals(List.of("Document", " Table", "  TR", "   TH 学校", "   TH 人数", "   TH 备注", "  TR", "   TD 一中", "   TD",
                    "   TD", "  TR", "   TD", "   TD 3", "   TD"), pdf.structure());
        }
    }

    @Test
    void aCellThatGoesOnOverThePageIsOneAndARepeatedHeadIsNone() throws IOException {
        Page first = page(false, List.of(cell(0, 0, "学校", 100, 100), cell(1, 0, "第一", 100, 120)), List.of());
        Page second = page(false, List.of(line(Element.ARTIFACT, "学校", PLAIN, 100, 100), cell(1, 0, "中学", 100, 120)), List.of());
        try (ReadPdf pdf = write(first, second)) {
            assertEquals(List.of("Document", " Table", "  TR", "   TH 学校", "  TR", "   TD 第一中学"), pdf.structure());
            assertTrue(pdf.leadsBack());
            assertTrue(pdf.text(1).contains("学校"));
        }
    }

    @Test
    void labelAndTitleOfAnAttachmentAreOneHeadingAndItsHeadingsStandBelow() throws IOException {
        Place.Title attachment = new Place.Title(new SectionId("a"));
        Page page = page(false, List.of(
                line(new Element(Role.TITLE, 0, Optional.of(new Place.Title(new SectionId("root"))), Optional.empty()), "总结", PLAIN, 100, 100),
                line(new Element(Role.HEADING, 1, Optional.of(new Place.Title(new SectionId("c"))), Optional.empty()), "一、", PLAIN, 100, 120),
                line(new Element(Role.LABEL, 0, Optional.of(attachment), Optional.empty()), "附件1", PLAIN, 100, 140),
                line(new Element(Role.TITLE, 0, Optional.of(attachment), Optional.empty()), "名单", PLAIN, 100, 160),
                line(new Element(Role.HEADING, 1, Optional.of(new Place.Title(new SectionId("d"))), Optional.empty()), "一、", PLAIN, 100, 180)),
                List.of());
        try (ReadPdf pdf = write(page)) {
            assertEquals(List.of("Document", " H1 总结", " H2 一、", " H2 附件1名单", " H3 一、"), pdf.structure());
        }
    }

    @Test
    void aTurnedPageReadsFromThePapersFootToItsHeadAndItsNumberDoesNot() throws IOException {
        Line number = line(Element.ARTIFACT, "—", PLAIN, 500, 768);
        Page page = new Page("1", List.of(cell(0, 0, "学校", 150, 90)), List.of(), Optional.of(number), false, true);
        try (ReadPdf pdf = write(page)) {
            List<ReadPdf.Row> rows = pdf.rows(0);
            List<ReadPdf.Drawn> drawn = rows.stream().flatMap(row -> row.characters().stream()).toList();
            ReadPdf.Drawn school = drawn.stream().filter(each -> each.text().equals("学")).findFirst().orElseThrow();
            ReadPdf.Drawn next = drawn.stream().filter(each -> each.text().equals("校")).findFirst().orElseThrow();
            assertEquals(90, school.x(), 0.01);
            assertEquals(PAPER.height() - 150, school.baseline(), 0.01);
            assertEquals(90, next.x(), 0.01);
            assertEquals(PAPER.height() - 166, next.baseline(), 0.01);
            ReadPdf.Drawn dash = drawn.stream().filter(each -> each.text().equals("—")).findFirst().orElseThrow();
            assertEquals(500, dash.x(), 0.01);
            assertEquals(768, dash.baseline(), 0.01);
        }
    }

    @Test
    void rulesAreStrokesUnderTheText() throws IOException {
        write(page(false, List.of(cell(0, 0, "学校", 100, 100)), List.of(new Rule(79.37, 90, 521.57, 90, 0.5)))).close();
        String content = contents.getFirst();
        assertTrue(content.contains("0.5 w\n79.37 751.89 m\n521.57 751.89 l\nS\n"), content);
        assertTrue(content.indexOf("S\n") < content.indexOf("BT\n"), content);
    }

    @Test
    void boldTypeIsFilledAndStrokedAndWhatFollowsIsNot() throws IOException {
        Element title = element(Role.HEADING, 1, Optional.empty());
        write(page(false, List.of(line(title, "一", new Type(Face.HEI, 15, true), 100, 100), line(title, "二", PLAIN, 100, 120)),
                List.of())).close();
        String content = contents.getFirst();
        assertTrue(content.contains("0.5 w\n2 Tr\n"), content);
        assertEquals(1, content.split("2 Tr").length - 1, content);
        assertTrue(content.indexOf("0 Tr") > content.indexOf("2 Tr"), content);
    }

    private ReadPdf write(Page... pages) throws IOException {
        StructureTree structure = new StructureTree();
        RunPainter painter = new RunPainter(new Shaper(FontBook.of(PageStyle.GB9704)));
        COSDictionary resources = new COSDictionary();
        try (PDDocument document = new PDDocument()) {
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) PAPER.width(), (float) PAPER.height()));
                document.addPage(sheet);
                byte[] content = new PageContent(page, sheet.getCOSObject(), PAPER, painter, structure).write(true);
                contents.add(new String(content, StandardCharsets.ISO_8859_1));
                sheet.getCOSObject().setItem(COSName.CONTENTS, Streams.compressed(content));
                sheet.getCOSObject().setItem(COSName.RESOURCES, resources);
            }
            resources.setItem(COSName.FONT, painter.fonts());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new ReadPdf(out.toByteArray());
        }
    }

    private static Page page(boolean isTurned, List<Line> lines, List<Rule> rules) {
        return new Page("1", lines, rules, Optional.empty(), false, isTurned);
    }

    private static Line cell(int row, int column, String text, double x, double baseline) {
        Element parent = element(Role.ROW, row, Optional.of(TABLE));
        return line(element(row == 0 ? Role.HEAD_CELL : Role.CELL, column, Optional.of(parent)), text, PLAIN, x, baseline);
    }

    private static Element element(Role role, int number, Optional<Element> parent) {
        return new Element(role, number, Optional.of(new Place.Title(new SectionId("s"))), parent);
    }

    private static Line line(Element element, String text, Type type, double x, double baseline) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), x + i * 16, 16, i));
        }
        return new Line(baseline, List.of(new Run(type, glyphs, element, Optional.empty(), false)));
    }
}
