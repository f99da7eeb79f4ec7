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

    /** Where it stands once an edit is carried out; behind what comes instead where its own words are replaced. */
    Caret after(Edit edit) {
        Caret moved = this;
        for (Change change : edit.changes()) {
            if (change instanceof Change.SpliceProse splice && splice.place().equals(place) && splice.from() < moved.offset) {
                moved = new Caret(place, splice.from() + splice.with().length() + Math.max(0, moved.offset - splice.to()));
            }
        }
        return moved;
    }
}
