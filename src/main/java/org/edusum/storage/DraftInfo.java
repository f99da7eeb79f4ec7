package org.edusum.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft (草稿) as the window offers it.
 *
 * @param title   of the document, as printed
 * @param file    the project file it belongs to; empty when it was never saved
 * @param changed when its last edit was journalled
 * @param edits   how many steps it has beyond the last save
 */
public record DraftInfo(long id, String title, Optional<Path> file, Instant changed, long edits) {
}
