package org.edusum.export;

import java.nio.file.Path;
import java.util.Objects;

/** A file that is to be written. */
public record ExportTarget(ExportFormat format, Path file) {

    public ExportTarget {
        Objects.requireNonNull(format);
        Objects.requireNonNull(file);
    }
}
