package org.edusum.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for a file; an interface, since the system's own choosers cannot be driven by tests. */
public interface FileChoosers {

    /** A project file to open. */
    Optional<Path> open(Optional<Path> folder);

    /** A document or template of another program to import. */
    Optional<Path> importable(Optional<Path> folder);

    /** Where to save a project; the name ends with {@code .edusum}. */
    Optional<Path> save(Optional<Path> folder, String name);

    /** The folder to export to. @param folder where to begin */
    Optional<Path> exportFolder(Optional<Path> folder);

    /** Sheets that came back; none when the clerk wants none. */
    List<Path> sheets(Optional<Path> folder);

    /** Where to write a sheet or a report. @param title what is written @param endings that may be chosen, the usual one first */
    Optional<Path> saveSheet(String title, Optional<Path> folder, String name, List<String> endings);
}
