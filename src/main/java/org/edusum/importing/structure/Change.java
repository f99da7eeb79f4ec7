package org.edusum.importing.structure;

import java.util.Objects;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.source.Span;

/**
 * One thing that is done to a draft.
 *
 * @param span of the draft; empty where something is put in
 * @param with what stands there afterwards
 * @param kind how the clerk is told
 */
record Change(Span span, String with, Kind kind, Because because) {

    /** What kind of thing is done. */
    enum Kind {
        /** It is no part of the document. */
        SKIP,
        /** A slip is mended. */
        MEND
    }

    Change {
        Objects.requireNonNull(with);
        Objects.requireNonNull(because);
    }

    static Change skip(Span span, String rule, int confidence) {
        return new Change(span, "", Kind.SKIP, new Because(rule, confidence));
    }

    static Change mend(Span span, String with, String rule, int confidence) {
        return new Change(span, with, Kind.MEND, new Because(rule, confidence));
    }
}
