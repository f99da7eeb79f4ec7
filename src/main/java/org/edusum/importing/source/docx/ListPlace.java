package org.edusum.importing.source.docx;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * That a paragraph or style stands in a list.
 *
 * @param list  which one; 0 takes the number away
 * @param level from 0, where it is given
 */
record ListPlace(OptionalInt list, OptionalInt level) {

    static ListPlace read(XmlWalk xml) {
        OptionalInt list = OptionalInt.empty();
        OptionalInt level = OptionalInt.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("numId")) {
                list = OptionalInt.of(xml.val(0));
            } else if (xml.name().equals("ilvl")) {
                level = OptionalInt.of(Math.clamp(xml.val(0), 0, 8));
            }
        }
        return new ListPlace(list, level);
    }

    /** What is not said here is said by the style. */
    ListPlace or(Optional<ListPlace> style) {
        return style.map(other -> new ListPlace(list.isPresent() ? list : other.list, level.isPresent() ? level : other.level))
                .orElse(this);
    }
}
