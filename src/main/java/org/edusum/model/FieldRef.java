package org.edusum.model;

import java.util.Objects;

/**
 * A place in the prose where a field is printed.
 *
 * @param field the field of the summary's field table
 * @param form  whether the unit is printed with the value here
 */
public record FieldRef(FieldId field, Form form) implements Inline {

    public FieldRef {
        Objects.requireNonNull(field);
        Objects.requireNonNull(form);
    }

    public FieldRef(FieldId field) {
        this(field, Form.FULL);
    }

    @Override
    public int length() {
        return 1;
    }
}
