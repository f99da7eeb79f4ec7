package org.edusum.ui.dialog;

import java.util.List;
import org.edusum.export.ExportOptions;
import org.edusum.export.ExportTarget;

/** What the clerk chose in the export dialog. @param isToBeOpened whether to show what was written when it is done */
public record ExportChoice(ExportOptions options, List<ExportTarget> targets, boolean isToBeOpened) {

    public ExportChoice {
        targets = List.copyOf(targets);
    }
}
