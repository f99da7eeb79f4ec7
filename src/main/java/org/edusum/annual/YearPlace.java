package org.edusum.annual;

import org.edusum.model.FieldId;

/** Where a year stands in a summary. */
public sealed interface YearPlace {

    /** @param index of the prose: titles and paragraphs in reading order, then the signature, then cells */
    record InProse(int index) implements YearPlace {
    }

    /** In what a field says beyond its figures. */
    record InField(FieldId field, FieldPart part) implements YearPlace {
    }

    /** The date in the imprint (印发日期). */
    record Issued() implements YearPlace {
    }

    /** @param relation its id */
    record InRelation(String relation, RelationPart part) implements YearPlace {
    }

    /** Parts of a field. */
    enum FieldPart {
        LABEL,
        /** Words, or a year of its own. */
        VALUE,
        NOTE,
        /** A constant of the formula. */
        FORMULA
    }

    /** Parts of a relation. */
    enum RelationPart {
        /** A constant on the left side. */
        LEFT,
        /** A constant on the right side. */
        RIGHT,
        NOTE
    }
}
