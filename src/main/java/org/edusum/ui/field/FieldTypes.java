package org.edusum.ui.field;

import java.util.List;
import org.edusum.model.value.FieldType;
import org.edusum.ui.text.Messages;

/** The types as the clerk chooses them, and how a field changes from one to another. */
public enum FieldTypes {
    INTEGER, DECIMAL, PERCENT, MONEY, YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DATE, DURATION, AGE, NAME, TEXT;

    private static final String DEFAULT_UNIT = "个";

    /** The kind of a type. */
    public static FieldTypes of(FieldType type) {
        return switch (type) {
            case FieldType.Whole t -> INTEGER;
            case FieldType.Decimal t -> DECIMAL;
            case FieldType.Percent t -> PERCENT;
            case FieldType.Money t -> MONEY;
            case FieldType.Year t -> YEAR;
            case FieldType.YearMonth t -> YEAR_MONTH;
            case FieldType.MonthDay t -> MONTH_DAY;
            case FieldType.Month t -> MONTH;
            case FieldType.Date t -> DATE;
            case FieldType.Duration t -> DURATION;
            case FieldType.Age t -> AGE;
            case FieldType.Name t -> NAME;
            case FieldType.Text t -> TEXT;
        };
    }

    /** A type of this kind that keeps what it can of another. */
    public FieldType from(FieldType before) {
        String unit = before.unit().isEmpty() ? DEFAULT_UNIT : before.unit();
        return switch (this) {
            case INTEGER -> new FieldType.Whole(unit);
            case DECIMAL -> new FieldType.Decimal(unit, before.decimals());
            case PERCENT -> new FieldType.Percent(before.decimals());
            case MONEY -> new FieldType.Money(FieldType.Money.UNITS.contains(unit) ? unit : "万元", before.decimals());
            case DURATION -> new FieldType.Duration(FieldType.Duration.UNITS.contains(unit) ? unit : "天");
            case YEAR -> new FieldType.Year();
            case YEAR_MONTH -> new FieldType.YearMonth();
            case MONTH_DAY -> new FieldType.MonthDay();
            case MONTH -> new FieldType.Month();
            case DATE -> new FieldType.Date();
            case AGE -> new FieldType.Age();
            case NAME -> new FieldType.Name();
            case TEXT -> new FieldType.Text();
        };
    }

    /** Whether the clerk may choose the unit. */
    public boolean hasUnit() {
        return this == INTEGER || this == DECIMAL || this == MONEY || this == DURATION;
    }

    /** The type with another unit. @throws IllegalArgumentException when it is no unit of this kind */
    public FieldType withUnit(FieldType before, String unit) {
        return switch (this) {
            case INTEGER -> new FieldType.Whole(unit);
            case DECIMAL -> new FieldType.Decimal(unit, before.decimals());
            case MONEY -> new FieldType.Money(unit, before.decimals());
            case DURATION -> new FieldType.Duration(unit);
            case PERCENT, YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DATE, AGE, NAME, TEXT -> before;
        };
    }

    /** Units to choose from; empty where any will do. */
    public List<String> units() {
        return this == MONEY ? FieldType.Money.UNITS : List.of();
    }

    @Override
    public String toString() {
        return Messages.text("type." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
