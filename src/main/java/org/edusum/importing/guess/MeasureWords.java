package org.edusum.importing.guess;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.edusum.importing.blank.NameEndings;
import org.edusum.importing.blank.Unit;
import org.edusum.importing.blank.UnitTable;
import org.edusum.importing.recognition.Kind;
import org.edusum.model.value.FieldType;

/** The measure words (量词) and endings that stand behind a number or a name in a summary, and the type each tells. */
final class MeasureWords {

    /** Lengths of time that stand alone; behind a blank they may as well be a date, which others decide. */
    private static final Set<String> YEARS = Set.of("年", "学年");

    private MeasureWords() {
    }

    /** What a unit counts: the type of a figure that is written with it. @param decimals of the figure */
    static Optional<FieldType> typeOf(String unit, int decimals) {
        if (YEARS.contains(unit)) {
            return Optional.of(new FieldType.Duration(unit));
        }
        return UnitTable.builtIn().get(unit).map(Unit::kind).flatMap(kind -> typeOf(kind, unit, decimals));
    }

    private static Optional<FieldType> typeOf(Kind kind, String unit, int decimals) {
        return switch (kind) {
            case PERCENT -> Optional.of(new FieldType.Percent(decimals));
            case MONEY -> Optional.of(FieldType.Money.UNITS.contains(unit) ? new FieldType.Money(unit, decimals)
                    : new FieldType.Decimal(unit, decimals));
            case AGE -> unit.equals("岁") && decimals == 0 ? Optional.of(new FieldType.Age()) : Optional.empty();
            case DURATION -> Optional.of(new FieldType.Duration(unit));
            case INTEGER -> Optional.of(decimals == 0 ? new FieldType.Whole(unit) : new FieldType.Decimal(unit, decimals));
            case DECIMAL -> Optional.of(new FieldType.Decimal(unit, decimals));
            case YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE, NAME, TITLE_PART, ENUMERATOR, OTHER -> Optional.empty();
        };
    }

    /** The longest unit that a text begins with; nothing where its first characters belong to a longer word. */
    static Optional<String> unitAt(String text) {
        return UnitTable.builtIn().at(text, 0).map(Unit::word)
                .or(() -> YEARS.stream().filter(text::startsWith).max(Comparator.comparingInt(String::length)));
    }

    /** The ending of a name that a text is closed by, if it is a name at all. */
    static Optional<String> nameEndingOf(String text) {
        return NameEndings.of(text);
    }
}
