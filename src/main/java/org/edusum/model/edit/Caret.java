package org.edusum.model.edit;

import java.util.Objects;
import org.edusum.model.Place;

/** A position in the prose. @param offset in UTF-16 units, from 0 to the length of the place's prose */
public record Caret(Place place, int offset) {

    public Caret {
        Objects.requireNonNull(place);
        if (offset < 0) {
            throw new IllegalArgumentException("negative offset");
        }
    }
}
