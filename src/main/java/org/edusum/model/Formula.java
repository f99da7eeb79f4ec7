package org.edusum.model;

import java.util.Objects;

/**
 * How the value of a field follows from other fields (算式).
 *
 * @param isOverridden whether the clerk has put a value of his own in place of the computed one
 */
public record Formula(Expression expression, boolean isOverridden) {

    public Formula {
        Objects.requireNonNull(expression);
    }

    /** A formula that gives the value. */
    public static Formula of(Expression expression) {
        return new Formula(expression, false);
    }

    public Formula overridden(boolean isNow) {
        return isNow == isOverridden ? this : new Formula(expression, isNow);
    }
}
