package org.edusum.ui.importing;

import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.ui.text.Messages;

/** How kinds of fields are called and look. */
final class Kinds {

    /** The kinds a clerk may choose, in the order they are met with. */
    static final List<Kind> CHOICE = List.of(Kind.INTEGER, Kind.DECIMAL, Kind.PERCENT, Kind.MONEY, Kind.YEAR, Kind.YEAR_MONTH, Kind.MONTH,
            Kind.MONTH_DAY, Kind.DATE, Kind.DAY, Kind.DURATION, Kind.AGE, Kind.NAME, Kind.TITLE_PART, Kind.OTHER);

    private Kinds() {
    }

    static String name(Kind kind) {
        return Messages.text("import.kind." + kind.code());
    }

    /** The kind with the unit: 整数（人）. */
    static String name(FieldMark mark) {
        if (mark.role() == Role.IGNORE) {
            return Messages.text("import.role.none");
        }
        return mark.unit().isEmpty() ? name(mark.kind()) : Messages.text("import.kind.unit", name(mark.kind()), mark.unit());
    }

    static String style(Kind kind) {
        return switch (kind) {
            case INTEGER, DECIMAL, PERCENT, MONEY, DURATION, AGE -> "number-piece";
            case YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE -> "date-piece";
            case NAME -> "name-piece";
            case TITLE_PART, OTHER, ENUMERATOR -> "words-piece";
        };
    }
}
