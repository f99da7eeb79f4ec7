package org.edusum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.edusum.export.ExportFormat;

/** How far an export is. */
sealed interface ExportState {

    /** Nothing to tell. */
    record Idle() implements ExportState { }

    /**
     * Files are being written.
     *
     * @param index       of the present one, from 0
     * @param isCancelled whether the clerk wants no more of them
     */
    record Running(int index, int count, ExportFormat format, boolean isCancelled) implements ExportState { }

    /**
     * Some files at least are written.
     *
     * @param files  what was written
     * @param blanks places in them that are still blank
     * @param notes  sentences in Chinese on fonts and the like
     */
    record Done(List<Path> files, int blanks, List<String> notes) implements ExportState {

        public Done {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }
    }
}
