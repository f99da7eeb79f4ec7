package org.edusum.importing.recognition;

import java.util.List;

/**
 * How a document marks its blanks.
 *
 * @param isFilled whether it has figures instead of blanks, and these become fields
 * @param marks    the notations found with how often, most first, for the clerk: {@code *} 170, {@code XX} 3
 */
public record Notation(boolean isFilled, List<Count> marks) {

    /** @param sample of the notation, such as {@code *} or {@code （　）} */
    public record Count(String sample, int times) {
    }

    public Notation {
        marks = List.copyOf(marks);
    }
}
