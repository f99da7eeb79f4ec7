package org.edusum.export;

import java.util.Objects;
import org.edusum.typeset.PageStyle;

/** How a summary is to be exported. */
public record ExportOptions(PageStyle style, Blanks blanks) {

    /** For submission: the standard's pages, blanks marked. */
    public static final ExportOptions STANDARD = new ExportOptions(PageStyle.GB9704, Blanks.MARK);

    public ExportOptions {
        Objects.requireNonNull(style);
        Objects.requireNonNull(blanks);
    }
}
