package org.edusum.model;

import java.util.Map;
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

    /** This formula with other fields in place of some. */
    public Formula replacing(Map<FieldId, FieldId> others) {
        return others.isEmpty() ? this : new Formula(expression.replacing(others), isOverridden);
    }

    public Formula overridden(boolean isNow) {
        return isNow == isOverridden ? this : new Formula(expression, isNow);
    }
}
