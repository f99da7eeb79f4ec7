package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.edusum.model.Formalities;
import org.edusum.model.Imprint;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Addressee, tables, attachments and imprint as another reader finds them. */
@Execution(ExecutionMode.CONCURRENT)
class AttachmentsTest {

    /** English metric units to a point. */
    private static final double EMU = 12700;

    private final Summary summary = Sample.summary();
    private XWPFDocument document;

    @BeforeEach
    void read() throws IOException {
        document = read(summary);
    }

    private static XWPFDocument read(Summary summary) throws IOException {
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary);
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(summary, pages, true)));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void theAddresseeStandsBelowTheTitle() {
        int title = indexOf("Title");
        XWPFParagraph addressee = document.getParagraphs().get(title + 1);
        assertEquals("Salutation", addressee.getStyle());
        assertEquals("望澜市教育局：", addressee.getText());
    }

    @Test
    void theNoteNamesTheAttachmentsBelowOneAnother() {
        List<XWPFParagraph> note = styled("AttachmentNote");
        assertEquals(List.of("附件：1.学校基本情况统计表", "2.教育经费收支明细表", "3.安全管理规定"), note.stream().map(XWPFParagraph::getText).toList());
        assertEquals(List.of(6 * 315, 6 * 315, 6 * 315), note.stream().map(XWPFParagraph::getIndentationLeft).toList());
        assertEquals(List.of(4 * 315, 315, 315), note.stream().map(XWPFParagraph::getIndentationHanging).toList());
        assertEquals(579, note.getFirst().getSpacingBefore());
        assertTrue(note.stream().allMatch(paragraph -> paragraph.getCTPPr().isSetKeepNext()));
    }

    @Test
    void attachmentsBeginOnNewPagesAndAreNumberedAnew() {
        assertEquals(List.of("附件1", "附件2", "附件3"), styled("AttachmentLabel").stream().map(XWPFParagraph::getText).toList());
        assertTrue(document.getStyles().getStyle("AttachmentLabel").getCTStyle().getPPr().isSetPageBreakBefore());
        assertEquals(List.of("学校基本情况统计表", "教育经费收支明细表", "安全管理规定。"),
                styled("AttachmentTitle").stream().map(XWPFParagraph::getText).toList());
        List<XWPFParagraph> headings = styled("AttachedHeading1");
        assertEquals(List.of("总则", "附则"), headings.stream().map(XWPFParagraph::getText).toList());
        BigInteger list = headings.getFirst().getNumID();
        assertEquals(list, headings.getLast().getNumID());
        assertNotEquals(styled("Heading1").getFirst().getNumID(), list);
        assertEquals(BigInteger.ONE, document.getNumbering().getNum(list).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal());
        assertEquals(BigInteger.ONE, document.getStyles().getStyle("AttachedHeading1").getCTStyle().getPPr().getOutlineLvl().getVal());
    }

    @Test
    void theContentsListAttachmentsAndWordFindsThemByTheirStyle() {
        ReadDocx file = new ReadDocx(DocxWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true));
        Pages pages = new Typesetter(PageStyle.GB9704).layout(summary);
        List<String> entries = file.printed(p -> ReadDocx.style(p).equals("TOC1"));
        assertEquals(10, entries.size());
        assertEquals("附件2　教育经费收支明细表\t" + pages.pageOf(summary.root().children().get(8).id()), entries.get(8));
        assertEquals(" TOC \\o \"1-1\" \\h \\z \\t \"附件标题,1\" ", file.all("instrText").getFirst().getTextContent());
        assertEquals("附件标题", document.getStyles().getStyle("AttachmentTitle").getName());
    }

    @Test
    void aTableHasTheColumnsRowsAndHeadOfTheLayout() {
        XWPFTable table = document.getTables().get(1);
        assertEquals(List.of(1263, 5054, 2527), Stream.of(table.getCTTbl().getTblGrid().getGridColArray())
                .map(column -> ((BigInteger) column.getW()).intValue()).toList());
        assertEquals("fixed", table.getCTTbl().getTblPr().getTblLayout().getType().toString());
        List<XWPFTableRow> rows = table.getRows();
        assertEquals(30, rows.size());
        assertTrue(rows.getFirst().isRepeatHeader());
        assertFalse(rows.get(1).isRepeatHeader());
        assertTrue(rows.stream().allMatch(row -> row.getCtRow().getTrPr().sizeOfCantSplitArray() == 1));
        // One line of 小四 on 18 pt with 2 pt above and below, and two.
        assertEquals(List.of(440, 440, 800, 440), rows.subList(0, 4).stream().map(XWPFTableRow::getHeight).toList());
        assertEquals(List.of("TableHead", "TableText"), Stream.of(rows.get(0), rows.get(1))
                .map(row -> row.getCell(0).getParagraphs().getFirst().getStyle()).toList());
        assertEquals("[null, LEFT, RIGHT]", rows.get(1).getTableCells().stream().map(cell -> cell.getParagraphs().getFirst())
                .map(p -> p.getCTPPr().isSetJc() ? p.getAlignment() : null).toList().toString());
    }

    @Test
    void aRowThatNoPageHoldsMayBeParted() throws IOException {
        Table table = new Table(List.of(Table.Column.NEW, Table.Column.NEW), 1, List.of(
                List.of(Prose.of("项目"), Prose.of("说明")), List.of(Prose.of("办学"), Prose.of("持续改善办学条件".repeat(200))),
                List.of(Prose.of("经费"), Prose.of("增加"))), false);
        Section chapter = summary.root().children().getFirst().withTable(Optional.of(table));
        try (XWPFDocument tall = read(summary.withRoot(summary.root().withChildren(List.of(chapter))))) {
            List<XWPFTableRow> rows = tall.getTables().getFirst().getRows();
            assertEquals(List.of(true, false, true), rows.stream().map(XWPFTableRow::isCantSplitRow).toList());
            assertEquals(List.of(true, false, true), rows.stream().map(row -> row.getHeight() > 0).toList());
        }
    }

    @Test
    void belowATableTextGoesBackToTheGrid() {
        int table = document.getBodyElements().indexOf(document.getTables().getFirst());
        // Rows of 22, 22 and 40 pt end a tenth of a line above the grid's; 2 pt of it are kept back.
        assertEquals(19, ((XWPFParagraph) document.getBodyElements().get(table + 1)).getSpacingBefore());
    }

    @Test
    void aFieldInACellIsAControlOfItsOwn() {
        CTSdtRun control = document.getTables().get(1).getRow(1).getCell(1).getParagraphs().getFirst().getCTP().getSdtArray(0);
        assertEquals("云川区教育局", control.getSdtContent().getRArray(0).getTArray(0).getStringValue());
        String tag = control.getSdtPr().getTag().getVal();
        assertTrue(tag.matches("bureau#\\d+"), tag);
        assertEquals("es_" + tag.replace("#", "__"), document.getTables().get(1).getRow(1).getCell(1).getParagraphs().getFirst()
                .getCTP().getBookmarkStartArray(0).getName());
    }

    @Test
    void aLandscapeTableHasASectionWithItsPageNumbersAtThePapersFoot() {
        List<CTSectPr> sections = sections();
        assertEquals(List.of(false, false, true, false, false), sections.stream()
                .map(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE).toList());
        CTSectPr turned = sections.get(2);
        assertEquals(List.of(16838, 11906), List.of(number(turned.getPgSz().getW()), number(turned.getPgSz().getH())));
        assertEquals(List.of(1587, 2098, 1474, 1984), List.of(number(turned.getPgMar().getTop()), number(turned.getPgMar().getRight()),
                number(turned.getPgMar().getBottom()), number(turned.getPgMar().getLeft())));
        XWPFFooter odd = (XWPFFooter) document.getRelationById(turned.getFooterReferenceArray(0).getId());
        XWPFTable box = odd.getTables().getFirst();
        assertEquals("tbRl", box.getRow(0).getCell(0).getCTTc().getTcPr().getTextDirection().getVal().toString());
        assertEquals("— 1 —", box.getText().strip());
        assertEquals(1442 - 280, number(box.getCTTbl().getTblPr().getTblpPr().getTblpX()));
        assertEquals(1587, number(box.getCTTbl().getTblPr().getTblpPr().getTblpY()));
    }

    @Test
    void aLandscapeTableRightBelowTheTitleHasASectionToo() throws IOException {
        Summary turned = summary.withRoot(summary.root().withBody(List.of())
                .withTable(summary.root().children().get(8).table())).withFormalities(Formalities.NONE);
        document.close();
        document = read(turned);
        assertEquals(List.of(false, false, true, false, true, false), sections().stream()
                .map(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE).toList());
    }

    @Test
    void pagesAreCountedOnThroughAllSections() {
        assertEquals(List.of(false, true, false, false, false), sections().stream().map(CTSectPr::isSetPgNumType).toList());
    }

    @Test
    void theImprintStandsInABoxAtTheFootOfAnEvenPage() {
        ReadDocx file = new ReadDocx(DocxWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true));
        assertEquals(List.of("抄送：区委办公室，区政府办公室。", "云川区教育局办公室\t2022年12月12日印发"),
                file.printed(p -> ReadDocx.style(p).equals("Imprint")));
        assertEquals("evenPage", sections().getLast().getType().getVal().toString());
        assertEquals("page", file.drawing("positionV").getFirst().getAttribute("relativeFrom"));
        double top = Long.parseLong(file.drawing("positionV").getFirst().getTextContent()) / EMU;
        double height = Long.parseLong(file.drawing("extent").getFirst().getAttribute("cy")) / EMU;
        assertEquals(PageStyle.GB9704.block().bottom(), top + height, 0.05);
    }

    @Test
    void aBlankPageBeforeTheImprintHasNoNumberNorHasTheImprints() throws IOException {
        boolean isSilent = new Typesetter(PageStyle.GB9704).layout(summary).all().getLast().footer().isEmpty();
        assertEquals(isSilent, sections().getLast().isSetTitlePg());
    }

    @Test
    void withoutAttachmentsAndImprintNothingOfThemIsThere() throws IOException {
        Summary plain = summary.withRoot(summary.root().withChildren(summary.root().children().subList(0, 7)))
                .withFormalities(Formalities.NONE);
        document.close();
        document = read(plain);
        assertEquals(2, sections().size());
        assertEquals(2, document.getFooterList().size());
        assertEquals(Optional.empty(), Optional.ofNullable(document.getStyles().getStyle("AttachmentLabel")));
    }

    @Test
    void anIssuerWithoutACopyIsALineOfItsOwn() {
        Summary issued = summary.withFormalities(new Formalities("", Optional.of(new Imprint("", "云川区教育局办公室", ""))));
        ReadDocx file = new ReadDocx(DocxWriter.write(issued, new Typesetter(PageStyle.GB9704).layout(issued), true));
        assertEquals(List.of("云川区教育局办公室"), file.printed(p -> ReadDocx.style(p).equals("Imprint")));
        assertTrue(file.printed(p -> ReadDocx.style(p).equals("Salutation")).isEmpty());
    }

    private List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>(document.getParagraphs().stream().map(XWPFParagraph::getCTPPr)
                .filter(properties -> properties.isSetSectPr()).map(properties -> properties.getSectPr()).toList());
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).toList();
    }

    private int indexOf(String style) {
        return document.getParagraphs().indexOf(styled(style).getFirst());
    }

    private static int number(Object twips) {
        return ((BigInteger) twips).intValue();
    }
}
