package org.edusum.importing.guess;

import java.util.regex.Pattern;
import org.edusum.importing.naming.Labeller;
import org.edusum.importing.recognition.Kind;
import org.edusum.model.value.FieldType;

/**
 * Suggests a name for a field from the nearest words of its sentence, as an import does. Only a suggestion: short and
 * readable, never blank.
 */
final class LabelGuess {

    private static final Pattern ROUNDED = Pattern.compile("^[余多]");

    private LabelGuess() {
    }

    /**
     * A name for a field.
     *
     * @param before the text of the paragraph in front of it
     * @param after  the text behind it
     */
    static String of(FieldType type, String before, String after) {
        String unit = type.unit();
        String rest = ROUNDED.matcher(after).replaceFirst("");
        return Labeller.label(kind(type), unit, before, !unit.isEmpty() && rest.startsWith(unit) ? rest.substring(unit.length()) : rest);
    }

    private static Kind kind(FieldType type) {
        return switch (type) {
            case FieldType.Whole t -> Kind.INTEGER;
            case FieldType.Decimal t -> Kind.DECIMAL;
            case FieldType.Percent t -> Kind.PERCENT;
            case FieldType.Money t -> Kind.MONEY;
            case FieldType.Duration t -> Kind.DURATION;
            case FieldType.Age t -> Kind.AGE;
            case FieldType.Year t -> Kind.YEAR;
            case FieldType.YearMonth t -> Kind.YEAR_MONTH;
            case FieldType.MonthDay t -> Kind.MONTH_DAY;
            case FieldType.Month t -> Kind.MONTH;
            case FieldType.Date t -> Kind.DATE;
            case FieldType.Name t -> Kind.NAME;
            case FieldType.Text t -> Kind.OTHER;
        };
    }
}
