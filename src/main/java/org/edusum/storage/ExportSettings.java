package org.edusum.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the clerk last exported. The names are those of the parts that know them: one that is no longer known is passed over
 * there.
 *
 * @param formats  the endings of the formats chosen; none before the first export
 * @param blanks   what to do with blanks; empty before the first export
 * @param style    the name of the page style; empty before the first export
 * @param pattern  of the name of the files; empty for the program's own
 * @param folder   where the files go; empty for where the document itself is
 * @param isOpened whether they are opened afterwards
 */
public record ExportSettings(List<String> formats, String blanks, String style, String pattern, Optional<Path> folder,
                             boolean isOpened) {

    public static final ExportSettings DEFAULT = new ExportSettings(List.of(), "", "", "", Optional.empty(), true);

    public ExportSettings {
        formats = List.copyOf(formats);
        Objects.requireNonNull(blanks);
        Objects.requireNonNull(style);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(folder);
    }

    public ExportSettings withStyle(String changed) {
        return new ExportSettings(formats, blanks, changed, pattern, folder, isOpened);
    }
}
