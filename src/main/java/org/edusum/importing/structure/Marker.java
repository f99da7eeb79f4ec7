package org.edusum.importing.structure;

import java.util.Objects;
import org.edusum.importing.source.Span;

/**
 * What looks like the number of a heading.
 *
 * @param span   in the draft, blanks behind it included
 * @param value  from 1; 0 when the number was lost
 * @param number as it is printed when nothing is amiss: {@code 1.} for {@code L}
 */
record Marker(Span span, NumberStyle style, int value, String number, Place place) {

    /** What stands in front of it. */
    enum Place {
        /** Nothing: it begins a line. */
        LINE,
        /** The end of a sentence or clause. */
        STOP,
        /** Words: only in text that lost its lines. */
        WORD
    }

    Marker {
        Objects.requireNonNull(style);
        Objects.requireNonNull(number);
        Objects.requireNonNull(place);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean isLost() {
        return value == 0;
    }
}
