package org.edusum.ui.dialog;

import java.nio.file.Path;
import org.edusum.export.ExportFormat;

/** What the clerk chose in the export dialog. @param isToBeOpened whether to show the file when it is done */
public record ExportChoice(ExportFormat format, Path file, boolean isToBeOpened) {
}
