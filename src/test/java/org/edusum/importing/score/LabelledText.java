package org.edusum.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;

/**
 * A text with what is right about it, labelled by hand. All spans are in the text.
 *
 * @param name      of its file, and of the variant
 * @param text      what an import is given
 * @param title     of the document, if it has one
 * @param furniture stretches that are no part of the document: of sharing sites, contents pages, chunk numbers
 * @param variants  what else should be made of this text
 */
record LabelledText(String name, String text, Optional<Span> title, List<Heading> headings, List<Mark> marks,
                    List<Span> furniture, List<Variant> variants) {

    /** A heading. @param start of its number, or of its title where it has none */
    record Heading(int start, Span title, int depth) {
    }

    /**
     * A blank, or a figure of a filled document.
     *
     * @param kinds   what it is; further ones where another reading is fair as well
     * @param isMaybe whether nobody can say if it is a field: then it is right to find it and right not to
     */
    record Mark(Span span, String unit, List<Kind> kinds, Role role, boolean isMaybe) {

        Mark {
            kinds = List.copyOf(kinds);
        }
    }

    /** Position in the outline, from 1. @param chapter 0 in the preamble @param item 0 in the intro of a chapter */
    record Place(int chapter, int item) {

        static final Place PREAMBLE = new Place(0, 0);

        /** The place below the next heading. */
        Place below(int depth) {
            return switch (depth) {
                case 1 -> new Place(chapter + 1, 0);
                case 2 -> new Place(chapter, item + 1);
                default -> this;
            };
        }
    }

    LabelledText {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
        furniture = List.copyOf(furniture);
        variants = List.copyOf(variants);
    }

    /** Where in the outline a place of the text is. */
    Place place(int at) {
        Place place = Place.PREAMBLE;
        for (Heading heading : headings) {
            if (heading.start() > at) {
                break;
            }
            place = place.below(heading.depth());
        }
        return place;
    }

    /** This text and its variants. */
    List<LabelledText> all() {
        List<LabelledText> all = new ArrayList<>(List.of(this));
        variants.forEach(variant -> all.add(variant.of(this)));
        return all;
    }

    /** As a test names it. */
    @Override
    public String toString() {
        return name;
    }
}
