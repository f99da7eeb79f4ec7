package org.edusum.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The block at the document's end: who signs (署名) and the date (成文日期), GB/T 9704-2012, 7.3.5.
 *
 * @param signatory not printed when its prose is empty
 * @param date      not printed when its prose is empty
 */
public record Signature(Paragraph signatory, Paragraph date) {

    public Signature {
        Objects.requireNonNull(signatory);
        Objects.requireNonNull(date);
    }

    public List<Paragraph> lines() {
        return List.of(signatory, date);
    }

    /** The prose of a line of the signature. */
    Optional<Prose> prose(Place place) {
        return lines().stream().filter(line -> place.equals(new Place.Body(line.id()))).map(Paragraph::prose).findFirst();
    }

    /** This signature with one line changed. @throws IllegalArgumentException when it has no such line */
    Signature withProse(Place place, Prose changed) {
        if (place.equals(new Place.Body(signatory.id()))) {
            return new Signature(signatory.withProse(changed), date);
        }
        if (place.equals(new Place.Body(date.id()))) {
            return new Signature(signatory, date.withProse(changed));
        }
        throw new IllegalArgumentException("no such place: " + place);
    }
}
