package org.edusum.ui.prose;

import java.util.Optional;
import org.edusum.importing.guess.BlankGuess;
import org.edusum.importing.guess.FieldGuess;
import org.edusum.importing.guess.TextGuess;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.FieldEdits;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Where in the prose a field is to be made, and what is guessed for it.
 *
 * @param text   the value that stands there; nothing for a bare caret and for marks of a blank
 * @param before the text of the paragraph up to it
 * @param after  the text of the paragraph behind it
 */
record FieldSite(FieldEdits.Spot spot, Optional<String> text, String before, String after, FieldGuess guess) {

    /** The place of a blank, which may be marked by stars. */
    static FieldSite ofBlank(Summary summary, FieldEdits.Spot spot) {
        String plain = plain(summary, spot);
        String before = plain.substring(0, spot.from());
        String after = plain.substring(spot.to());
        return new FieldSite(spot, Optional.empty(), before, after, BlankGuess.of(before, after));
    }

    /** The place of a text that is to become a field. */
    static FieldSite ofText(Summary summary, FieldEdits.Spot spot) {
        String plain = plain(summary, spot);
        String text = plain.substring(spot.from(), spot.to());
        String before = plain.substring(0, spot.from());
        String after = plain.substring(spot.to());
        FieldGuess guess = TextGuess.of(text, before, after);
        boolean isBlank = guess.value() instanceof Value.Empty;
        return new FieldSite(spot, isBlank ? Optional.empty() : Optional.of(text), before, after, guess);
    }

    private static String plain(Summary summary, FieldEdits.Spot spot) {
        return summary.prose(spot.place()).orElseThrow().plain();
    }

    /** The part of one paragraph that is selected, without blanks at its ends; nothing where a field is in it. */
    static Optional<FieldEdits.Spot> selected(Summary summary, Selection selection) {
        Range range = Range.of(summary, selection);
        if (range.places().size() > 1 || range.to() - range.from() > Value.Words.MAX_LENGTH) {
            return Optional.empty();
        }
        String text = summary.prose(range.places().getFirst()).orElseThrow().plain().substring(range.from(), range.to());
        int from = range.from() + text.length() - text.stripLeading().length();
        int to = range.from() + text.stripTrailing().length();
        return text.indexOf(Prose.FIELD) >= 0 || !text.isEmpty() && text.isBlank() ? Optional.empty()
                : Optional.of(new FieldEdits.Spot(range.places().getFirst(), from, to));
    }

    /** The unit behind the place that a field of a type takes over, since it prints it itself. */
    private int taken(FieldType type) {
        if (type.code().equals(guess.type().code()) && type.unit().equals(guess.type().unit())) {
            return guess.taken();
        }
        boolean isUnit = text.isEmpty() && !type.unit().isEmpty() && after.startsWith(type.unit());
        return isUnit ? type.unit().length() : 0;
    }

    /** What stands behind the field afterwards. */
    String behind(FieldType type) {
        return after.substring(taken(type));
    }

    /** What the place prints for a value. */
    String printed(FieldType type, Value value) {
        return guess.form() == Form.NUMBER ? type.printBare(value) : type.print(value);
    }

    /** The part of the prose that a field of a type takes the place of. */
    FieldEdits.Spot spotFor(FieldType type) {
        return new FieldEdits.Spot(spot.place(), spot.from(), spot.to() + taken(type));
    }

    /** The place of the field in the prose. */
    FieldRef ref(FieldId field) {
        return new FieldRef(field, guess.form());
    }
}
