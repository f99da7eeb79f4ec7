package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.edusum.export.Filled;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The figures of GB/T 9704-2012 as another reader finds them in the document. */
@Execution(ExecutionMode.CONCURRENT)
class PageRulesTest {

    private XWPFDocument document;

    @BeforeEach
    void read() throws IOException {
        document = read(PageStyle.GB9704);
    }

    private static XWPFDocument read(PageStyle style) throws IOException {
        Summary summary = Filled.template();
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(summary, new Typesetter(style).layout(summary), true)));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Normal, 仿宋_GB2312, 32", "Title, 方正小标宋简体, 44", "TOCHeading, 方正小标宋简体, 44", "Heading1, 黑体, 32",
        "Heading2, 楷体_GB2312, 32", "Heading3, 仿宋_GB2312, 32", "Heading4, 仿宋_GB2312, 32", "Heading2Char, 楷体_GB2312, 32",
        "Footer, 宋体, 28"})
    void eachKindOfTextHasItsFaceAndSize(String id, String face, int halfPoints) {
        CTRPr characters = style(id).getRPr();
        assertEquals(List.of(face, face, face, face), List.of(characters.getRFontsArray(0).getAscii(),
                characters.getRFontsArray(0).getHAnsi(), characters.getRFontsArray(0).getEastAsia(),
                characters.getRFontsArray(0).getCs()));
        assertEquals(BigInteger.valueOf(halfPoints), characters.getSzArray(0).getVal());
    }

    /** Programs choose what stands in for a missing face by the language: for digits too it must be a Chinese one. */
    @Test
    void allTextIsChinese() throws IOException, XmlException {
        CTLanguage language = document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
        assertEquals(List.of("zh-CN", "zh-CN"), List.of(language.getVal(), language.getEastAsia()));
    }

    /** As {@link org.edusum.typeset} breaks lines: nothing hangs, no space stands beside digits. */
    @Test
    void wordIsToldToBreakLinesAsOurPagesDo() {
        CTPPrGeneral normal = style("Normal").getPPr();
        assertEquals(List.of("false", "false", "false"), Stream.of(normal.getOverflowPunct(), normal.getAutoSpaceDE(), normal.getAutoSpaceDN())
                .map(rule -> String.valueOf(rule.getVal())).toList());
    }

    @Test
    void aPageHas22LinesOf28Characters() throws IOException, XmlException {
        CTSectPr text = document.getDocument().getBody().getSectPr();
        CTPageMar margins = text.getPgMar();
        assertEquals(List.of(2098, 1474, 1984, 1587), List.of(number(margins.getTop()), number(margins.getRight()),
                number(margins.getBottom()), number(margins.getLeft())));
        int height = 16838 - number(margins.getTop()) - number(margins.getBottom());
        int width = 11906 - number(margins.getLeft()) - number(margins.getRight());
        int pitch = number(style("Normal").getPPr().getSpacing().getLine());
        int closer = document.getStyle().getDocDefaults().getRPrDefault().getRPr().getSpacingArray(0).getVal() instanceof BigInteger b
                ? b.intValue() : 0;
        assertEquals(22, height / pitch);
        assertEquals(28, width / (16 * 20 + closer));
        assertEquals(BigInteger.valueOf(pitch), text.getDocGrid().getLinePitch());
        assertEquals(BigInteger.ONE, text.getPgNumType().getStart());
    }

    @Test
    void thePageNumberStandsAtTheOuterEdgeOfTheTextOnly() {
        XWPFFooter odd = document.getHeaderFooterPolicy().getDefaultFooter();
        XWPFFooter even = document.getHeaderFooterPolicy().getEvenPageFooter();
        assertEquals("— 1 —", odd.getText().strip());
        assertEquals("— 1 —", even.getText().strip());
        assertEquals(ParagraphAlignment.RIGHT, odd.getParagraphs().getFirst().getAlignment());
        assertEquals(280, odd.getParagraphs().getFirst().getIndentationRight());
        assertEquals(ParagraphAlignment.LEFT, even.getParagraphs().getFirst().getAlignment());
        assertEquals(280, even.getParagraphs().getFirst().getIndentationLeft());
        assertTrue(document.getSettings().getEvenAndOddHeadings());
        CTSectPr contents = document.getParagraphs().getFirst().getCTP().getPPr().getSectPr();
        assertEquals(0, contents.sizeOfFooterReferenceArray());
    }

    @ParameterizedTest
    @CsvSource({"0, chineseCountingThousand, %1、", "1, chineseCountingThousand, （%2）", "2, decimal, %3.", "3, decimal, （%4）"})
    void headingsAreNumberedByTheListOfTheStandard(int level, String format, String text) {
        CTLvl definition = document.getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum().getLvlArray(level);
        assertEquals(format, definition.getNumFmt().getVal().toString());
        assertEquals(text, definition.getLvlText().getVal());
        assertEquals("Heading" + (level + 1), definition.getPStyle().getVal());
    }

    @Test
    void chaptersHaveTheFirstHeadingAndItemsSkipTheSecondNumber() {
        List<XWPFParagraph> chapters = document.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).toList();
        assertEquals(7, chapters.size());
        chapters.forEach(chapter -> assertEquals(BigInteger.ZERO, chapter.getNumIlvl()));
        document.getParagraphs().stream().filter(p -> "RunIn3".equals(p.getStyle()))
                .forEach(item -> assertEquals(BigInteger.TWO, item.getNumIlvl()));
        assertEquals(BigInteger.TWO, style("RunIn3").getPPr().getOutlineLvl().getVal());
    }

    private CTStyle style(String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static int number(Object twips) {
        return ((BigInteger) twips).intValue();
    }
}
