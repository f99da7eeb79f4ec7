package org.edusum.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.model.Summary;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;

/**
 * Writes a summary as a PDF of official pages, for the archive (PDF/A-2a) and for everyone (PDF/UA-1): text that can be searched,
 * copied and read out, bookmarks, links, page labels.
 */
public final class PdfWriter {

    private static final float VERSION = 1.7f;

    private final Pages pages;
    private final PDDocument document;
    private final RunPainter painter;
    private final StructureTree structure = new StructureTree();
    /** What the file's identifier follows from: the contents of its pages, and not, as by default, the time of day. */
    private long identity;

    private PdfWriter(Pages pages, PDDocument document, RunPainter painter) {
        this.pages = pages;
        this.document = document;
        this.painter = painter;
    }

    /**
     * @param pages    the summary's layout
     * @param isMarked whether blanks are
     * @param notes    takes sentences in Chinese on fonts and characters that had to be replaced
     */
    public static byte[] write(Summary summary, Pages pages, boolean isMarked, Consumer<String> notes) {
        FontBook book = FontBook.of(pages.style());
        synchronized (book) {
            try (PDDocument document = new PDDocument()) {
                new PdfWriter(pages, document, new RunPainter(new Shaper(book))).write(summary, isMarked);
                book.notes(pages).forEach(notes);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private void write(Summary summary, boolean isMarked) throws IOException {
        document.setVersion(VERSION);
        pages(isMarked);
        new Navigation(document, pages, structure).add(summary);
        describe(Metadata.of(summary));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        COSDictionary marked = Streams.direct();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private void pages(boolean isMarked) throws IOException {
        PageStyle.Paper paper = pages.style().paper();
        COSDictionary resources = new COSDictionary();
        for (Page page : pages.all()) {
            PDPage sheet = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
            document.addPage(sheet);
            COSDictionary dictionary = sheet.getCOSObject();
            byte[] content = new PageContent(page, dictionary, paper, painter, structure).write(isMarked);
            identity = 31 * identity + Arrays.hashCode(content);
            dictionary.setItem(COSName.CONTENTS, Streams.compressed(content));
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        resources.setItem(COSName.FONT, painter.fonts());
    }

    private void describe(Metadata metadata) throws IOException {
        document.setDocumentInformation(new PDDocumentInformation(metadata.information()));
        document.setDocumentId(identity);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, Metadata.LANGUAGE);
        COSDictionary preferences = Streams.direct();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        COSStream packet = Streams.plain(metadata.packet());
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, packet);
        catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent())));
    }

    /** What colours mean, PDF/A-2, 6.2.3. */
    private static COSDictionary intent() throws IOException {
        COSStream profile = Streams.compressed(SrgbProfile.bytes());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
        return intent;
    }
}
