package org.edusum.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What makes an official document of a summary, beyond its text (公文要素).
 *
 * @param addressee 主送机关 (GB/T 9704-2012, 7.3.2) without its colon; not printed when empty
 * @param imprint   版记, when it is to have one
 */
public record Formalities(String addressee, Optional<Imprint> imprint) {

    public static final int MAX_LENGTH = 500;

    /** None at all. */
    public static final Formalities NONE = new Formalities("", Optional.empty());

    public Formalities {
        addressee = checked(addressee, MAX_LENGTH);
        Objects.requireNonNull(imprint);
    }

    /** The words without what prose cannot hold, nor white space around. @throws IllegalArgumentException when too long */
    static String checked(String words, int longest) {
        String clean = Text.clean(words).strip();
        if (clean.length() > longest) {
            throw new IllegalArgumentException("longer than " + longest + ": " + clean.length());
        }
        return clean;
    }
}
