package org.edusum.export;

import java.util.List;

/** What became of one file of an export. */
public sealed interface ExportOutcome {

    ExportTarget target();

    /** The file is whole on the medium. @param notes sentences in Chinese: fonts that had to be replaced, and the like */
    record Written(ExportTarget target, List<String> notes) implements ExportOutcome {

        public Written {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The file could not be written; what was there before is whole.
     *
     * @param fault an {@link ExportException}, or what nobody foresaw
     */
    record Failed(ExportTarget target, RuntimeException fault) implements ExportOutcome { }

    /** The export was cancelled before; what was there before is whole. */
    record Cancelled(ExportTarget target) implements ExportOutcome { }
}
