package org.edusum.export.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Run;

/** Writes a summary as a PDF of official pages: text that can be searched and copied, bookmarks, links, page labels. */
public final class PdfWriter {

    /** Behind what is still to be filled. */
    private static final Color BLANK = new Color(255, 245, 190);
    /** Of the type's size: how far the colour reaches above and below the baseline. */
    private static final double ABOVE = 0.95;
    private static final double BELOW = 0.2;

    private final Pages pages;
    private final PageStyle style;
    private final PDDocument document = new PDDocument();
    private final RunPainter painter;

    private final boolean isMarked;

    private PdfWriter(Pages pages, Shaper shaper, boolean isMarked) {
        this.pages = pages;
        this.style = pages.style();
        this.isMarked = isMarked;
        this.painter = new RunPainter(document, shaper);
    }

    /**
     * @param pages    the summary's layout
     * @param isMarked whether blanks are
     * @param notes    takes sentences in Chinese on fonts and characters that had to be replaced
     */
    public static byte[] write(Summary summary, Pages pages, boolean isMarked, Consumer<String> notes) {
        FontBook book = FontBook.of(pages.style());
        synchronized (book) {
            Shaper shaper = new Shaper(book);
            PdfWriter writer = new PdfWriter(pages, shaper, isMarked);
            try (PDDocument document = writer.document) {
                writer.pages();
                writer.describe(summary);
                new Navigation(document, pages).add(summary);
                book.notes(pages).forEach(notes);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private void pages() throws IOException {
        for (Page page : pages.all()) {
            PDPage sheet = new PDPage(new PDRectangle((float) style.paper().width(), (float) style.paper().height()));
            document.addPage(sheet);
            try (PDPageContentStream out =
                         new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                for (Line line : page.lines()) {
                    paint(out, line);
                }
                if (page.footer().isPresent()) {
                    paint(out, page.footer().get());
                }
            }
        }
    }

    private void paint(PDPageContentStream out, Line line) throws IOException {
        double y = style.paper().height() - line.baseline();
        for (Run run : line.runs()) {
            if (run.isBlank() && isMarked) {
                out.setNonStrokingColor(BLANK);
                out.addRect((float) run.left(), (float) (y - BELOW * run.size()), (float) (run.right() - run.left()),
                        (float) ((ABOVE + BELOW) * run.size()));
                out.fill();
                out.setNonStrokingColor(Color.BLACK);
            }
            painter.paint(out, run, y);
        }
    }

    /** Nothing that differs from one export to the next: no dates, and a document id that follows from the contents alone. */
    private void describe(Summary summary) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(summary.title());
        summary.field(OwnName.BUREAU).filter(Field::isFilled)
                .ifPresent(bureau -> information.setAuthor(bureau.printed(Form.FULL)));
        information.setProducer("EduSum");
        document.setDocumentInformation(information);
        document.setDocumentId(0L);
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
