package org.edusum.export;

import java.nio.file.Path;
import java.util.List;
import org.edusum.model.Prose;
import org.edusum.model.Summary;

/** Writes a summary as a document of one format: the whole file, or nothing. */
public final class Exports {

    private Exports() {
    }

    /**
     * Writes the document, new or over an old one.
     *
     * @throws ExportException when it could not, or may not for its blanks; what was there before is whole
     */
    public static ExportReport write(Summary summary, ExportFormat format, Path file, ExportOptions options) {
        List<ExportTarget> one = List.of(new ExportTarget(format, file));
        return switch (new ExportRun(summary, options).write(one, ExportRun.Watcher.NONE).getFirst()) {
            case ExportOutcome.Written(ExportTarget target, List<String> notes) -> new ExportReport(blanks(summary), notes);
            case ExportOutcome.Failed(ExportTarget target, RuntimeException fault) -> throw fault;
            case ExportOutcome.Cancelled cancelled -> throw new IllegalStateException("nobody cancelled");
        };
    }

    /** Places in the prose and in tables where a field is still empty. */
    public static int blanks(Summary summary) {
        return (int) summary.allProses().flatMap(Prose::references)
                .filter(reference -> !summary.field(reference.field()).isFilled()).count();
    }

    /** Why a document with blanks was not exported. */
    static String refusal(Path file, int blanks) {
        return "没有导出“%s”：还有 %d 处空白没有填写。请先填写，或在导出时选择标出空白。".formatted(file.getFileName(), blanks);
    }
}
