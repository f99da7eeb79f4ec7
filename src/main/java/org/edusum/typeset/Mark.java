package org.edusum.typeset;

import java.util.Optional;
import org.edusum.model.FieldId;

/**
 * A character to be set, with the marks that combine with it.
 *
 * @param text   the character
 * @param origin the type it is set in and what it prints
 * @param offset where it stands in the prose of its place
 */
record Mark(String text, Origin origin, int offset) {

    /**
     * What a mark prints, and in which type; equal for all marks of a run.
     *
     * @param scale width of a full character, in those of the line
     */
    record Origin(Type type, double scale, Element element, Optional<FieldId> field, boolean isBlank) { }

    /** A space, which vanishes at the end of a line. */
    boolean isSpace() {
        return text.equals(" ");
    }

    /**
     * Width in characters: Chinese and full-width ones of the line's size take one, digits and Latin letters half of one.
     * Never the font's width: pages must not change with the fonts of a machine.
     */
    double width() {
        return isInvisible() ? 0 : isNarrow() ? origin.scale() / 2 : origin.scale();
    }

    /** Joiners and the like, which a clerk pastes without knowing. */
    private boolean isInvisible() {
        return Character.getType(text.codePointAt(0)) == Character.FORMAT;
    }

    boolean isNarrow() {
        int c = text.codePointAt(0);
        return c < 0x250 && "·×÷±§°¤¨".indexOf(c) < 0 || c >= 0xFF61 && c <= 0xFFDC;
    }
}
