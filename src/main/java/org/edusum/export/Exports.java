package org.edusum.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edusum.export.docx.DocxWriter;
import org.edusum.export.pdf.PdfWriter;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;

/** Writes a summary as a document of some format: the whole file, or nothing. */
public final class Exports {

    private Exports() {
    }

    /**
     * Writes the document, new or over an old one.
     *
     * @throws ExportException when it could not; what was there before is whole
     */
    public static ExportReport write(Summary summary, ExportFormat format, Path file) {
        List<String> notes = new ArrayList<>();
        byte[] content = content(summary, format, notes::add);
        try {
            AtomicFile.write(file, content);
        } catch (FileWriteException fault) {
            throw new ExportException(file, "没有导出“" + file.getFileName() + "”：" + fault.advice(), fault);
        }
        return new ExportReport(blanks(summary), notes);
    }

    private static byte[] content(Summary summary, ExportFormat format, Consumer<String> notes) {
        return switch (format) {
            case DOCX -> DocxWriter.write(summary, Typesetter.layout(summary, PageStyle.GB9704));
            case TXT -> TextWriter.write(summary);
            case PDF -> PdfWriter.write(summary, PageStyle.GB9704, notes);
        };
    }

    /** Places in the prose and in tables where a field is still empty. */
    private static int blanks(Summary summary) {
        return (int) summary.allProses().flatMap(Prose::references)
                .filter(reference -> !summary.field(reference.field()).isFilled()).count();
    }
}
