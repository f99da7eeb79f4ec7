package org.edusum.typeset;

import java.util.Objects;

/**
 * How characters are set.
 *
 * @param size   in points, {@value #SMALLEST} to {@value #LARGEST}
 * @param isBold heavier than the face's own strokes; a custom of some bureaus for headings numbered 1.
 */
public record Type(Face face, double size, boolean isBold) {

    public static final double SMALLEST = 5;
    public static final double LARGEST = 72;

    public Type {
        Objects.requireNonNull(face);
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("not a size of type: " + size);
        }
    }

    public Type(Face face, double size) {
        this(face, size, false);
    }
}
