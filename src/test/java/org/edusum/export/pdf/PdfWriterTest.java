package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PdfWriterTest {

    private final List<String> notes = new ArrayList<>();
    private int ids;

    @Test
    void textCanBeReadBack() throws IOException {
        try (PDDocument document = open(write(summary("全年新建学校12所，入学率99.8%，上线STEAM课程𬭎。")))) {
            String text = text(document);
            assertTrue(text.contains("年度工作总结"), text);
            assertTrue(text.contains("目 录") || text.contains("目　录"), text);
            assertTrue(text.contains("1.改善办学条件。全年新建学校12所，入学率99.8%"), text);
            assertTrue(text.replaceAll("\\s", "").contains("上线STEAM课程𬭎。"), text);
            assertTrue(text.matches("(?s).*— *1 *—.*"), text);
        }
    }

    @Test
    void bookmarksAreTheOutlineWithItsNumbers() throws IOException {
        try (PDDocument document = open(write(summary("好。")))) {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            assertEquals(List.of("一、建设", "二、阅读"), titles(outline));
            PDOutlineItem first = outline.getFirstChild();
            assertEquals(List.of("1.改善办学条件"), titles(first));
            assertEquals(1, ((PDPageDestination) first.getDestination()).retrievePageNumber());
        }
    }

    @Test
    void entriesOfTheContentsLeadToTheirSections() throws IOException {
        try (PDDocument document = open(write(summary("好。")))) {
            List<String> links = new ArrayList<>();
            for (var annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                links.add(link.getContents() + "→" + ((PDPageDestination) link.getDestination()).retrievePageNumber());
            }
            assertEquals(List.of("一、建设 1→1", "二、阅读 1→1"), links);
        }
    }

    @Test
    void pagesAreLabelledAsTheyArePrinted() throws IOException {
        try (PDDocument document = open(write(summary("全年工作扎实推进。".repeat(120))))) {
            assertEquals(List.of("i", "1", "2", "3"),
                    List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        }
    }

    @Test
    void titleBureauAndLanguageAreSaid() throws IOException {
        try (PDDocument document = open(write(summary("好。")))) {
            assertEquals("云川区教育局年度工作总结", document.getDocumentInformation().getTitle());
            assertEquals("云川区教育局", document.getDocumentInformation().getAuthor());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyFontIsASubsetInTheFile() throws IOException {
        try (PDDocument document = open(write(summary("好。")))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+EduSum.*"), font.getName());
                }
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasIsMarkedAndNamedButCopiesOutAsItself() throws IOException {
        try (PDDocument document = open(write(summary("今年\uD83D\uDE00好〓。")))) {
            assertTrue(text(document).contains("今年\uD83D\uDE00好〓。"));
            assertTrue(notes.contains("没有字体有这些字，印作“〓”或缺少附加符号：\uD83D\uDE00（第 1 页）。"), notes.toString());
        }
    }

    @Test
    void marksThatCombineCopyOutWithTheirLetters() throws IOException {
        try (PDDocument document = open(write(summary("引进cafe\u0301课程。")))) {
            String text = Normalizer.normalize(text(document), Normalizer.Form.NFC).replaceAll("\\s", "");
            assertTrue(text.contains("引进caf\u00E9课程。"), text);
        }
    }

    @Test
    void replacedFacesAreNamed() {
        write(summary("好。"));
        assertEquals(List.of("这台电脑缺少的字体用软件自带的代替：方正小标宋简体→粗宋体，宋体→宋体，仿宋_GB2312→宋体，黑体→黑体。"), notes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySummaryCanBeWrittenAndTheSameOneGivesTheSameBytes(long seed) {
        byte[] once = write(RandomSummary.of(seed));
        assertArrayEquals(once, write(RandomSummary.of(seed)));
    }

    private byte[] write(Summary summary) {
        return PdfWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true, notes::add);
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<String> titles(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false).map(PDOutlineItem::getTitle)
                .collect(Collectors.toList());
    }

    private Summary summary(String text) {
        Field bureau = Field.empty(new FieldId("bureau"), new FieldType.Name(), "单位")
                .withValue(new Value.Words("云川区教育局"));
        Prose title = Prose.of(new FieldRef(bureau.id()), new Text("年度工作总结"));
        Section build = section("建设", "").withChildren(List.of(section("改善办学条件", text)));
        Section root = new Section(new SectionId("root"), title, List.of(), List.of(build, section("阅读", "书。")));
        return new Summary(root, new Signature(paragraph("云川区教育局"), paragraph("2025年12月9日")),
                Map.of(bureau.id(), bureau), Map.of(OwnName.BUREAU, bureau.id()),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    private Section section(String title, String body) {
        return new Section(new SectionId("s" + ++ids), Prose.of(title), List.of(paragraph(body)), List.of());
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(new ParagraphId("p" + ++ids), Prose.of(text));
    }
}
