package org.edusum.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.edusum.export.docx.DocxWriter;
import org.edusum.export.ofd.OfdWriter;
import org.edusum.export.pdf.PdfWriter;
import org.edusum.file.AtomicFile;
import org.edusum.file.FileWriteException;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;

/**
 * Writes one summary to several files, all from one layout. Each file is written whole or not at all, and one that fails
 * does not keep the others from being written. For one thread.
 */
public final class ExportRun {

    private final Summary summary;
    private final ExportOptions options;
    private final Disk disk;
    private Optional<Pages> laidOut = Optional.empty();

    /** Looks on from the window; its methods are called on the thread that exports. */
    public interface Watcher {

        /** Nobody looks on. */
        Watcher NONE = new Watcher() { };

        /** A file is begun. @param index of its target, from 0 */
        default void begins(int index, ExportTarget target) {
        }

        /** Whether to leave out what is not written yet. */
        default boolean isCancelled() {
            return false;
        }
    }

    /** Where files go; tests put a failing one in its place. */
    interface Disk {
        void write(Path file, byte[] content) throws FileWriteException;
    }

    public ExportRun(Summary summary, ExportOptions options) {
        this(summary, options, AtomicFile::write);
    }

    ExportRun(Summary summary, ExportOptions options, Disk disk) {
        this.summary = summary;
        this.options = options;
        this.disk = disk;
    }

    /** Writes the files, new or over old ones. @return what became of each, in the order of the targets */
    public List<ExportOutcome> write(List<ExportTarget> targets, Watcher watcher) {
        List<ExportOutcome> outcomes = new ArrayList<>();
        for (ExportTarget target : targets) {
            watcher.begins(outcomes.size(), target);
            outcomes.add(write(target, watcher));
        }
        return List.copyOf(outcomes);
    }

    private ExportOutcome write(ExportTarget target, Watcher watcher) {
        try {
            refuseBlanks(target.file());
            if (watcher.isCancelled()) {
                return new ExportOutcome.Cancelled(target);
            }
            List<String> notes = new ArrayList<>();
            byte[] content = content(target.format(), notes::add);
            if (watcher.isCancelled()) {
                return new ExportOutcome.Cancelled(target);
            }
            disk.write(target.file(), content);
            return new ExportOutcome.Written(target, notes);
        } catch (FileWriteException fault) {
            return new ExportOutcome.Failed(target, ExportException.of(target.file(), fault));
        } catch (RuntimeException fault) {
            // Also a fault of one writer must not cost the other files.
            return new ExportOutcome.Failed(target, fault);
        }
    }

    private void refuseBlanks(Path file) {
        int blanks = Exports.blanks(summary);
        if (options.blanks() == Blanks.REFUSE && blanks > 0) {
            throw new ExportException(file, Exports.refusal(file, blanks), Optional.empty(), null);
        }
    }

    private byte[] content(ExportFormat format, Consumer<String> notes) {
        boolean isMarked = options.blanks() == Blanks.MARK;
        return switch (format) {
            case DOCX -> DocxWriter.write(summary, pages(), isMarked);
            case TXT -> TextWriter.write(summary);
            case PDF -> PdfWriter.write(summary, pages(), isMarked, notes);
            case OFD -> OfdWriter.write(summary, pages(), isMarked, notes);
        };
    }

    private Pages pages() {
        if (laidOut.isEmpty()) {
            laidOut = Optional.of(new Typesetter(options.style()).layout(summary));
        }
        return laidOut.get();
    }
}
