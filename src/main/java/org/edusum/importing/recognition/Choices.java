package org.edusum.importing.recognition;

import java.util.Objects;

/**
 * What the clerk chooses about an import.
 *
 * @param mendsPunctuation whether half-width punctuation in Chinese text becomes full-width
 * @param figures          whether printed figures become fields with values
 */
public record Choices(boolean mendsPunctuation, Figures figures) {

    /** Whether printed figures become fields. */
    public enum Figures {
        /** Only where the document has no blank at all: it is last year's, filled. */
        AUTO, YES, NO
    }

    public static final Choices USUAL = new Choices(true, Figures.AUTO);

    public Choices {
        Objects.requireNonNull(figures);
    }
}
