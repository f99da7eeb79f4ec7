package org.edusum.model;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * One thing that a blank stands for (数据项): a figure, a date or a name, printed wherever the prose refers to it.
 *
 * @param label    what it is, clear enough to ask a school for it by phone; not blank
 * @param value    this year's value, {@link Value.Empty} until it is filled
 * @param previous last year's value, {@link Value.Empty} when unknown
 * @param source   the division or sheet it comes from; may be empty
 * @param note     how it is defined or counted; may be empty
 * @param formula  how the value follows from other fields, when it does
 * @param origin   the sheet that this value was taken from; nothing for a value entered by hand
 * @param reason   why it differs so much from last year's, in one line; may be empty
 */
public record Field(FieldId id, FieldType type, String label, Value value, Value previous, String source, String note,
                    Optional<Formula> formula, Optional<Origin> origin, String reason) {

    public Field {
        Objects.requireNonNull(id);
        Objects.requireNonNull(source);
        Objects.requireNonNull(note);
        label = sound(label);
        source = sound(source);
        note = sound(note);
        reason = sound(reason);
        Objects.requireNonNull(formula);
        Objects.requireNonNull(origin);
        if (label.isBlank()) {
            throw new IllegalArgumentException("field without a label: " + id);
        }
        if (!type.fits(value) || !type.fits(previous)) {
            throw new IllegalArgumentException("value does not fit the type of field " + id);
        }
    }

    /** A field with a value entered by hand. */
    public Field(FieldId id, FieldType type, String label, Value value, Value previous, String source, String note) {
        this(id, type, label, value, previous, source, note, Optional.empty(), Optional.empty(), "");
    }

    /** Halves of surrogate pairs, which some input methods and pastes leave behind, cannot be saved or printed. */
    private static String sound(String text) {
        boolean isSound = text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return isSound ? text : text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** An empty field. */
    public static Field empty(FieldId id, FieldType type, String label) {
        return new Field(id, type, label, Value.EMPTY, Value.EMPTY, "", "");
    }

    public boolean isFilled() {
        return !(value instanceof Value.Empty);
    }

    /** What the document prints for this field in a place of the given form. */
    public String printed(Form form) {
        return switch (form) {
            case FULL -> type.print(value);
            case NUMBER -> type.printBare(value);
        };
    }

    /** Whether its value follows from other fields and is not overridden by hand. */
    public boolean isComputed() {
        return formula.isPresent() && !formula.get().isOverridden();
    }

    /** A field alike in all but the id. */
    public Field withId(FieldId changed) {
        return new Field(changed, type, label, value, previous, source, note, formula, origin, reason);
    }

    /** This field with another value, which is not from where the old one was. */
    public Field withValue(Value changed) {
        return changed.equals(value) ? this
                : new Field(id, type, label, changed, previous, source, note, formula, Optional.empty(), reason);
    }

    public Field withPrevious(Value changed) {
        return new Field(id, type, label, value, changed, source, note, formula, origin, reason);
    }

    public Field withLabel(String changed) {
        return new Field(id, type, changed, value, previous, source, note, formula, origin, reason);
    }

    public Field withSource(String changed) {
        return new Field(id, type, label, value, previous, changed, note, formula, origin, reason);
    }

    public Field withNote(String changed) {
        return new Field(id, type, label, value, previous, source, changed, formula, origin, reason);
    }

    public Field withFormula(Optional<Formula> changed) {
        return new Field(id, type, label, value, previous, source, note, changed, origin, reason);
    }

    public Field withOrigin(Optional<Origin> changed) {
        return new Field(id, type, label, value, previous, source, note, formula, changed, reason);
    }

    public Field withReason(String changed) {
        return new Field(id, type, label, value, previous, source, note, formula, origin, changed);
    }

    /** This field with another type; values that do not fit it are dropped. */
    public Field withType(FieldType changed) {
        return new Field(id, changed, label, changed.fits(value) ? value : Value.EMPTY,
                changed.fits(previous) ? previous : Value.EMPTY, source, note, formula, origin, reason);
    }
}
