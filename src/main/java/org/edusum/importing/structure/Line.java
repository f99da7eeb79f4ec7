package org.edusum.importing.structure;

import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/**
 * A line of a draft, which a paragraph is made of; a table is one line.
 *
 * @param span of the draft, without the line end
 * @param from the paragraph of the source it begins with
 */
record Line(Span span, SourceParagraph from) {

    boolean isTable() {
        return from.kind() == SourceParagraph.Kind.TABLE;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    int length() {
        return span.length();
    }
}
