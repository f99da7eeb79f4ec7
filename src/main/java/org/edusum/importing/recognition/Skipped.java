package org.edusum.importing.recognition;

import org.edusum.importing.source.Span;

/**
 * A stretch of the source that is no part of the document: furniture of a sharing site, a chunk number, a page number,
 * the contents page, a line break inside a word.
 *
 * @param span in the source
 */
public record Skipped(Span span, Because because) {
}
