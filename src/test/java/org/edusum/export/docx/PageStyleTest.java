package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.edusum.export.Filled;
import org.edusum.model.NumberMark;
import org.edusum.model.Summary;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The document follows the page style, whatever it is. */
@Execution(ExecutionMode.CONCURRENT)
class PageStyleTest {

    private final Summary summary = Filled.template();

    @Test
    void thePlainStyleHasItsOwnFontsGridAndFooterAndNoContents() throws IOException {
        try (XWPFDocument document = read(PageStyle.PLAIN)) {
            assertEquals("宋体", style(document, "Normal").getRPr().getRFontsArray(0).getEastAsia());
            assertEquals(BigInteger.valueOf(24), style(document, "Normal").getRPr().getSzArray(0).getVal());
            assertEquals(BigInteger.valueOf(388), style(document, "Normal").getPPr().getSpacing().getLine());
            assertEquals("黑体", style(document, "Title").getRPr().getRFontsArray(0).getEastAsia());
            assertEquals(List.of(0, 0, 1, 0), Stream.of("Heading1", "Heading2", "Heading3", "Heading4")
                    .map(id -> style(document, id).getRPr().sizeOfBArray()).toList());
            assertEquals(1, style(document, "Heading3Char").getRPr().sizeOfBArray());
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertEquals(36, (16838 - number(section.getPgMar().getTop()) - number(section.getPgMar().getBottom())) / 388);
            assertEquals(35, (11906 - number(section.getPgMar().getLeft()) - number(section.getPgMar().getRight())) / 240);
            assertEquals(1, section.sizeOfFooterReferenceArray());
            assertEquals("1", document.getHeaderFooterPolicy().getDefaultFooter().getText().strip());
            assertEquals(ParagraphAlignment.CENTER,
                    document.getHeaderFooterPolicy().getDefaultFooter().getParagraphs().getFirst().getAlignment());
            assertFalse(document.getSettings().getEvenAndOddHeadings());
            assertTrue(document.getParagraphs().stream().noneMatch(paragraph -> "TOC1".equals(paragraph.getStyle())));
        }
    }

    @Test
    void deeperContentsListItemsBelowTheirChapters() {
        ReadDocx file = new ReadDocx(write(PageStyle.GB9704.withContents(2)));
        assertEquals(List.of("一、全面打赢防疫战役\t1", "1.健全组织架构\t1"),
                file.printed(p -> ReadDocx.style(p).startsWith("TOC") && !ReadDocx.style(p).equals("TOCHeading")).subList(0, 2));
        // Items are numbered 1. and have the third heading.
        assertEquals(summary.root().children().stream().mapToInt(chapter -> chapter.children().size()).sum(),
                file.printed(p -> ReadDocx.style(p).equals("TOC3")).size());
        assertEquals(" TOC \\o \"1-3\" \\h \\z ", file.all("instrText").getFirst().getTextContent());
    }

    @Test
    void aFontOfTheClerksOwnStandsInStylesAndTable() throws IOException {
        Map<Face, String> fonts = new EnumMap<>(PageStyle.GB9704.fonts());
        fonts.put(Face.TITLE, "华文中宋");
        PageStyle.Types types = PageStyle.GB9704.types();
        Map<NumberMark, Type> headings = new EnumMap<>(types.headings());
        headings.put(NumberMark.CHINESE, new Type(Face.HEI, 30, true));
        PageStyle own = new PageStyle(PageStyle.GB9704.paper(), PageStyle.GB9704.block(), 28, 22, fonts,
                new PageStyle.Types(types.title(), types.text(), headings, types.contentsTitle(), types.contents(), types.table(),
                        types.tableHead(), types.label(), types.footer(), types.imprint()),
                new PageStyle.Footer(PageStyle.FooterForm.DASHES_CENTRED, 19.84, 1), 1);
        try (XWPFDocument document = read(own)) {
            assertEquals("华文中宋", style(document, "Title").getRPr().getRFontsArray(0).getEastAsia());
            assertEquals(BigInteger.valueOf(60), style(document, "Heading1").getRPr().getSzArray(0).getVal());
            // Type that is larger than the pitch takes two lines of the grid.
            assertEquals(BigInteger.valueOf(2 * 579), style(document, "Heading1").getPPr().getSpacing().getLine());
            assertEquals("— 1 —", document.getHeaderFooterPolicy().getDefaultFooter().getText().strip());
        }
        ReadDocx file = new ReadDocx(write(own));
        List<String> named = file.all("word/fontTable.xml", "font").stream().map(font -> ReadDocx.attribute(font, "name")).toList();
        assertEquals(List.of("华文中宋", "宋体", "仿宋_GB2312", "黑体", "楷体_GB2312"), named);
    }

    private XWPFDocument read(PageStyle style) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(style)));
    }

    private byte[] write(PageStyle style) {
        return DocxWriter.write(summary, new Typesetter(style).layout(summary), true);
    }

    private static CTStyle style(XWPFDocument document, String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static int number(Object twips) {
        return ((BigInteger) twips).intValue();
    }
}
