package org.edusum.model.search;

import java.util.Objects;

/**
 * What is looked for, and where.
 *
 * @param text        words, or a regular expression as {@link java.util.regex.Pattern} reads it
 * @param isPattern   whether the text is a regular expression
 * @param tellsCase   whether A is not a
 * @param tellsWidth  whether Ａ is not A; a regular expression always tells them apart
 */
public record Query(String text, boolean isPattern, boolean tellsCase, boolean tellsWidth, Scope scope) {

    public Query {
        Objects.requireNonNull(text);
        Objects.requireNonNull(scope);
    }

    /** Plain words anywhere, in either case and width. */
    public static Query words(String text) {
        return new Query(text, false, false, false, Scope.WHOLE);
    }

    public Query in(Scope other) {
        return new Query(text, isPattern, tellsCase, tellsWidth, other);
    }
}
