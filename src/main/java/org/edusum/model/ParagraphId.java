package org.edusum.model;

/**
 * The lasting id of a paragraph of prose; it survives moves, saves and exports.
 *
 * @param value 1 to 64 ASCII letters, digits or {@code _ . -}
 */
public record ParagraphId(String value) implements Comparable<ParagraphId> {

    public ParagraphId {
        Ids.checked(value);
    }

    @Override
    public int compareTo(ParagraphId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
