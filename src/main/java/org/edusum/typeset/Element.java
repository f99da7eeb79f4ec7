package org.edusum.typeset;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.Place;

/**
 * A part of the document's structure; runs of one element print it, on one line or on many. Equal elements are the same one.
 *
 * @param number of a heading its level, from 1; of a row or cell its index, from 0; else what tells apart elements that
 *               would be equal
 * @param place  the title or paragraph that is printed; in the contents, in the note and in a table the title of the
 *               section meant; empty for what no prose says
 * @param parent of a cell its row, of a row its table
 */
public record Element(Role role, int number, Optional<Place> place, Optional<Element> parent) {

    /** What belongs to the page. */
    public static final Element ARTIFACT = new Element(Role.ARTIFACT, 0, Optional.empty(), Optional.empty());

    public Element {
        Objects.requireNonNull(role);
        Objects.requireNonNull(place);
        Objects.requireNonNull(parent);
    }

    static Element of(Role role, Place place) {
        return new Element(role, 0, Optional.of(place), Optional.empty());
    }

    static Element of(Role role) {
        return new Element(role, 0, Optional.empty(), Optional.empty());
    }

    static Element heading(int level, Place.Title place) {
        return new Element(Role.HEADING, level, Optional.of(place), Optional.empty());
    }
}
