package org.edusum.export.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.edusum.export.Filled;
import org.edusum.export.font.FontBook;
import org.edusum.export.pdf.PdfWriter;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdWriterTest {

    private static final double PITCH = 225 / 22.0;
    private static final double SIZE = 16 * 25.4 / 72;
    /** From the top of a line to the baseline of 16 pt type in its middle. */
    private static final double ASCENT = (PITCH - SIZE) / 2 + 0.88 * SIZE;

    private final List<String> notes = new ArrayList<>();

    @BeforeAll
    static void takeTheBundledFonts() {
        System.setProperty(FontBook.PROPERTY, "bundled");
    }

    @AfterAll
    static void takeAnyFonts() {
        System.clearProperty(FontBook.PROPERTY);
    }

    @Test
    void everyPageSaysWhatThePdfSays() throws IOException {
        for (PageStyle style : List.of(PageStyle.GB9704, PageStyle.PLAIN)) {
            Pages pages = new Typesetter(style).layout(Filled.template());
            try (ReadOfd ofd = read(Filled.template(), pages);
                    PDDocument pdf = Loader.loadPDF(PdfWriter.write(Filled.template(), pages, true, note -> { }))) {
                assertEquals(pdf.getNumberOfPages(), ofd.pages());
                for (int i = 0; i < ofd.pages(); i++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(i + 1);
                    stripper.setEndPage(i + 1);
                    assertEquals(bare(stripper.getText(pdf)), bare(ofd.text(i)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySummaryCanBeReadBackAndTheSameOneGivesTheSameBytes(long seed) throws IOException {
        for (PageStyle style : List.of(PageStyle.GB9704, PageStyle.PLAIN)) {
            Pages pages = new Typesetter(style).layout(RandomSummary.of(seed));
            byte[] once = write(RandomSummary.of(seed), pages);
            assertArrayEquals(once, write(RandomSummary.of(seed), new Typesetter(style).layout(RandomSummary.of(seed))));
            try (ReadOfd ofd = new ReadOfd(once)) {
                for (int i = 0; i < ofd.pages(); i++) {
                    assertEquals(printed(pages.all().get(i)), bare(ofd.text(i)));
                }
            }
        }
    }

    @Test
    void anEmptySummaryIsAPage() throws IOException {
        Summary empty = SampleSummary.empty();
        try (ReadOfd ofd = read(empty, new Typesetter(PageStyle.GB9704).layout(empty))) {
            assertEquals(List.of("—1—"), ofd.text().stream().map(OfdWriterTest::bare).toList());
            assertEquals(List.of(), ofd.outline());
        }
    }

    @Test
    void theOutlineNestsAsTheSectionsDoAndLeadsToThem() throws IOException {
        try (ReadOfd ofd = read(SampleSummary.of("好。"))) {
            List<ReadOfd.Leads> outline = ofd.outline();
            assertEquals(List.of("一、建设", "二、阅读"), outline.stream().map(ReadOfd.Leads::title).toList());
            assertEquals(List.of("1.改善办学条件"), outline.getFirst().below().stream().map(ReadOfd.Leads::title).toList());
            assertEquals(1, outline.getFirst().page());
            // The title and an empty line stand above; a line's pitch above the baseline.
            assertEquals(37 + PITCH + ASCENT, outline.getFirst().top(), 0.05);
            assertEquals(PITCH, outline.getFirst().below().getFirst().top() - outline.getFirst().top(), 0.05);
            assertEquals("UseOutlines", ofd.document().getVPreferences().getPageMode().toString());
        }
    }

    @Test
    void attachmentsStandInTheOutlineBehindTheChapters() throws IOException {
        try (ReadOfd ofd = read(SampleSummary.withAttachments())) {
            List<ReadOfd.Leads> outline = ofd.outline();
            assertEquals(List.of("一、建设", "二、阅读", "附件1：名单", "附件2：做法"),
                    outline.stream().map(ReadOfd.Leads::title).toList());
            assertEquals(List.of(1, 1, 2, 3), outline.stream().map(ReadOfd.Leads::page).toList());
            assertEquals(List.of("一、综述"), outline.getLast().below().stream().map(ReadOfd.Leads::title).toList());
        }
    }

    @Test
    void entriesOfTheContentsLeadToTheirSections() throws IOException {
        try (ReadOfd ofd = read(SampleSummary.of("好。"))) {
            List<ReadOfd.Leads> links = ofd.links(0);
            assertEquals(List.of("一、建设", "二、阅读"),
                    links.stream().map(ReadOfd.Leads::title).filter(title -> title.contains("、")).toList());
            assertTrue(links.stream().allMatch(link -> link.page() == 1));
            assertEquals(List.of(), ofd.links(1));
        }
    }

    @Test
    void titleAndBureauAreSaidAndNoDates() throws IOException {
        try (ReadOfd ofd = read(SampleSummary.of("好。"))) {
            assertEquals("云川区教育局年度工作总结", ofd.description().getTile());
            assertEquals("云川区教育局", ofd.description().getAuthor());
            assertEquals("EduSum", ofd.description().getCreator());
            assertTrue(ofd.description().getDocID().matches("[0-9a-f]{32}"));
            assertEquals(null, ofd.description().getCreationDate());
        }
    }

    @Test
    void otherWordsGiveAnotherDocument() throws IOException {
        try (ReadOfd one = read(SampleSummary.of("好。")); ReadOfd other = read(SampleSummary.of("妙。"))) {
            assertTrue(!one.description().getDocID().equals(other.description().getDocID()));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndCanStillBeCopied() throws IOException {
        try (ReadOfd ofd = read(SampleSummary.of("今年\uD83D\uDE00好。"))) {
            assertTrue(ofd.text(1).contains("今年\uD83D\uDE00好。"), ofd.text(1));
            assertTrue(notes.stream().anyMatch(note -> note.contains("\uD83D\uDE00")), notes.toString());
        }
    }

    @Test
    void theEntranceComesFirstInTheFile() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(SampleSummary.of("好。"), layout(SampleSummary.of("好。")))))) {
            assertEquals("OFD.xml", zip.getNextEntry().getName());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u3000]", "");
    }

    /** What a page says. */
    private static String printed(Page page) {
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> text.append(line.text()));
        Optional<Line> footer = page.footer();
        footer.ifPresent(line -> text.append(line.text()));
        return bare(text.toString());
    }

    private ReadOfd read(Summary summary) throws IOException {
        return read(summary, layout(summary));
    }

    private ReadOfd read(Summary summary, Pages pages) throws IOException {
        return new ReadOfd(write(summary, pages));
    }

    private static Pages layout(Summary summary) {
        return new Typesetter(PageStyle.GB9704).layout(summary);
    }

    private byte[] write(Summary summary, Pages pages) {
        return OfdWriter.write(summary, pages, true, notes::add);
    }
}
