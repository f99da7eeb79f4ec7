package org.edusum.importing.structure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What may be a heading.
 *
 * @param level that its program gave, from 1
 * @param end   of its line
 */
record Candidate(Optional<Marker> marker, Title title, OptionalInt level, int end) {

    Candidate with(Title changed) {
        return new Candidate(marker, changed, level, end);
    }

    int start() {
        return marker.map(Marker::start).orElse(title.span().start());
    }

    boolean isNumbered(NumberStyle style) {
        return marker.isPresent() && marker.get().style() == style;
    }

    /** Whether it begins a line. */
    boolean isLine() {
        return marker.isEmpty() || marker.get().place() == Marker.Place.LINE;
    }
}
