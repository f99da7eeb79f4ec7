package org.edusum.model;

/**
 * The lasting id of a field; it survives moves, saves and exports.
 *
 * @param value 1 to 64 ASCII letters, digits or {@code _ . -}
 */
public record FieldId(String value) implements Comparable<FieldId> {

    public FieldId {
        Ids.checked(value);
    }

    @Override
    public int compareTo(FieldId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
