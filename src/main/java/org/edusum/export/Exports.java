package org.edusum.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edusum.export.docx.DocxWriter;
import org.edusum.export.ofd.OfdWriter;
import org.edusum.export.pdf.PdfWriter;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;

/** Writes a summary as a document of some format: the whole file, or nothing. */
public final class Exports {

    private Exports() {
    }

    /**
     * Writes the document, new or over an old one.
     *
     * @throws ExportException when it could not, or may not for its blanks; what was there before is whole
     */
    public static ExportReport write(Summary summary, ExportFormat format, Path file, ExportOptions options) {
        int blanks = blanks(summary);
        if (options.blanks() == Blanks.REFUSE && blanks > 0) {
            throw new ExportException(file, "没有导出“%s”：还有 %d 处空白没有填写。请先填写，或在导出时选择标出空白。"
                    .formatted(file.getFileName(), blanks), null);
        }
        List<String> notes = new ArrayList<>();
        byte[] content = content(summary, format, options, notes::add);
        try {
            AtomicFile.write(file, content);
        } catch (FileWriteException fault) {
            throw new ExportException(file, "没有导出“" + file.getFileName() + "”：" + fault.advice(), fault);
        }
        return new ExportReport(blanks, notes);
    }

    private static byte[] content(Summary summary, ExportFormat format, ExportOptions options, Consumer<String> notes) {
        boolean isMarked = options.blanks() == Blanks.MARK;
        return switch (format) {
            case DOCX -> DocxWriter.write(summary, pages(summary, options), isMarked);
            case TXT -> TextWriter.write(summary);
            case PDF -> PdfWriter.write(summary, pages(summary, options), isMarked, notes);
            case OFD -> OfdWriter.write(summary, pages(summary, options), isMarked, notes);
        };
    }

    private static Pages pages(Summary summary, ExportOptions options) {
        return new Typesetter(options.style()).layout(summary);
    }

    /** Places in the prose and in tables where a field is still empty. */
    private static int blanks(Summary summary) {
        return (int) summary.allProses().flatMap(Prose::references)
                .filter(reference -> !summary.field(reference.field()).isFilled()).count();
    }
}
