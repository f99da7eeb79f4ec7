package org.edusum.importing.structure;

import org.edusum.importing.recognition.Because;
import org.edusum.importing.source.Span;

/**
 * The words of a heading.
 *
 * @param span    in the draft; empty for an item without a title
 * @param body    where the prose behind it begins
 * @param isRunIn whether prose follows on the same line
 */
record Title(Span span, int body, boolean isRunIn, Because because) {

    /** An item that begins with its prose. */
    static Title none(int at) {
        return new Title(new Span(at, at), at, true, new Because("heading.untitled", 60));
    }

    boolean isNone() {
        return span.isEmpty();
    }
}
