package org.edusum.model.search;

import java.util.Objects;

/**
 * What is looked for, and where.
 *
 * @param text        words, or a regular expression as {@link java.util.regex.Pattern} reads it
 * @param isPattern   whether the text is a regular expression
 * @param tellsCase   whether A is not a
 * @param tellsWidth  whether Ａ is not A; a regular expression always tells them apart
 * @param hasLabels   whether the names of fields are looked through too
 */
public record Query(String text, boolean isPattern, boolean tellsCase, boolean tellsWidth, boolean hasLabels, Scope scope) {

    public Query {
        Objects.requireNonNull(text);
        Objects.requireNonNull(scope);
    }

    /** With the names of fields. */
    public Query(String text, boolean isPattern, boolean tellsCase, boolean tellsWidth, Scope scope) {
        this(text, isPattern, tellsCase, tellsWidth, true, scope);
    }

    /** Plain words anywhere, in either case and width. */
    public static Query words(String text) {
        return new Query(text, false, false, false, Scope.WHOLE);
    }

    public Query in(Scope other) {
        return new Query(text, isPattern, tellsCase, tellsWidth, hasLabels, other);
    }

    /** Only what is printed: not the names of fields. */
    public Query withoutLabels() {
        return new Query(text, isPattern, tellsCase, tellsWidth, false, scope);
    }
}
