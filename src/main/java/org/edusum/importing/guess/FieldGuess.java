package org.edusum.importing.guess;

import java.util.Objects;
import org.edusum.model.Form;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * What a field at a place in the prose would be, as far as the words around it tell.
 *
 * @param value     what it would hold; {@link Value.Empty} for a blank
 * @param form      how it would be printed there
 * @param taken     how many characters right behind the place go into the field, being its unit
 * @param label     a name for it; never blank
 * @param isCertain whether the clerk need not be asked
 */
public record FieldGuess(FieldType type, Value value, Form form, int taken, String label, boolean isCertain) {

    public FieldGuess {
        Objects.requireNonNull(form);
        if (label.isBlank() || taken < 0 || !type.fits(value)) {
            throw new IllegalArgumentException("not a guess at a field");
        }
    }

    /** What the field would print. */
    public String printed() {
        return switch (form) {
            case FULL -> type.print(value);
            case NUMBER -> type.printBare(value);
        };
    }
}
