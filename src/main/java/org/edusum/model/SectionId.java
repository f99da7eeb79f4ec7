package org.edusum.model;

/**
 * The lasting id of a section of the outline; it survives moves, saves and exports.
 *
 * @param value 1 to 64 ASCII letters, digits or {@code _ . -}
 */
public record SectionId(String value) implements Comparable<SectionId> {

    public SectionId {
        Ids.checked(value);
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
