package org.edusum.model.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * What kind of value a field holds, with the unit it is counted and printed in.
 *
 * <p>{@code decimals} is the least number of decimals printed: 85 in a percent field with one decimal prints 85.0%.
 * A value given with more keeps them: nothing is ever rounded away.
 */
public sealed interface FieldType {

    /** A count: 12份. @param unit the printed measure word, such as 份 or 万人次 */
    record Whole(String unit) implements FieldType {
        public Whole {
            checkUnit(unit);
        }
    }

    /** A measured or scaled number: 3.25万人次; may be negative. */
    record Decimal(String unit, int decimals) implements FieldType {
        public Decimal {
            checkUnit(unit);
            checkDecimals(decimals);
        }
    }

    /** A share or a growth rate: 85.3%; may be negative or above 100. */
    record Percent(int decimals) implements FieldType {
        public Percent {
            checkDecimals(decimals);
        }
    }

    /** An amount of money. @param unit 元, 万元 or 亿元 */
    record Money(String unit, int decimals) implements FieldType {
        /** The units of money, smallest first. */
        public static final List<String> UNITS = List.of("元", "万元", "亿元");

        public Money {
            if (!UNITS.contains(unit)) {
                throw new IllegalArgumentException("not a unit of money: " + unit);
            }
            checkDecimals(decimals);
        }
    }

    /** A length of time: 24小时, 3年. */
    record Duration(String unit) implements FieldType {
        /** The units offered; another one is allowed. */
        public static final List<String> UNITS = List.of("年", "学年", "个月", "周", "天", "小时", "分钟");

        public Duration {
            checkUnit(unit);
        }
    }

    /** An age or a range of ages in years: 18岁, 0～18岁. */
    record Age() implements FieldType {
    }

    /** 2022年. */
    record Year() implements FieldType {
    }

    /** 2022年9月. */
    record YearMonth() implements FieldType {
    }

    /** 3月5日. */
    record MonthDay() implements FieldType {
    }

    /** 9月. */
    record Month() implements FieldType {
    }

    /** 2022年12月9日. */
    record Date() implements FieldType {
    }

    /** The name of a place, a body or a person. */
    record Name() implements FieldType {
    }

    /** Any other words. */
    record Text() implements FieldType {
    }

    /** The name of this type in files and on the command line. */
    default String code() {
        return switch (this) {
            case Whole t -> "integer";
            case Decimal t -> "decimal";
            case Percent t -> "percent";
            case Money t -> "money";
            case Duration t -> "duration";
            case Age t -> "age";
            case Year t -> "year";
            case YearMonth t -> "yearMonth";
            case MonthDay t -> "monthDay";
            case Month t -> "month";
            case Date t -> "date";
            case Name t -> "name";
            case Text t -> "text";
        };
    }

    /** What is printed behind the number; for dates, names and text the empty string. */
    default String unit() {
        return switch (this) {
            case Whole t -> t.unit;
            case Decimal t -> t.unit;
            case Percent t -> "%";
            case Money t -> t.unit;
            case Duration t -> t.unit;
            case Age t -> "岁";
            case Year t -> "年";
            case Month t -> "月";
            case YearMonth t -> "";
            case MonthDay t -> "";
            case Date t -> "";
            case Name t -> "";
            case Text t -> "";
        };
    }

    /** Least decimals printed. */
    default int decimals() {
        return switch (this) {
            case Decimal t -> t.decimals;
            case Percent t -> t.decimals;
            case Money t -> t.decimals;
            case Whole t -> 0;
            case Duration t -> 0;
            case Age t -> 0;
            case Year t -> 0;
            case YearMonth t -> 0;
            case MonthDay t -> 0;
            case Month t -> 0;
            case Date t -> 0;
            case Name t -> 0;
            case Text t -> 0;
        };
    }

    /** Whether a field of this type may hold the value; an empty one fits every type. */
    default boolean fits(Value value) {
        if (value instanceof Value.Empty) {
            return true;
        }
        return switch (this) {
            case Whole t -> value instanceof Value.Quantity(BigDecimal n) && n.scale() == 0 && n.signum() >= 0;
            case Decimal t -> value instanceof Value.Quantity;
            case Percent t -> value instanceof Value.Quantity;
            case Money t -> value instanceof Value.Quantity;
            case Duration t -> value instanceof Value.Quantity(BigDecimal n) && n.signum() >= 0;
            case Age t -> value instanceof Value.Span || value instanceof Value.Quantity(BigDecimal n)
                    && n.scale() == 0 && n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(150)) <= 0;
            case Year t -> value instanceof Value.Year;
            case YearMonth t -> value instanceof Value.YearMonth;
            case MonthDay t -> value instanceof Value.MonthDay;
            case Month t -> value instanceof Value.Month;
            case Date t -> value instanceof Value.Date;
            case Name t -> value instanceof Value.Words;
            case Text t -> value instanceof Value.Words;
        };
    }

    /** Whether amounts of both types count the same things, in whatever scale: 万元 and 元, 人 and 名; a share is no count. */
    default boolean countsLike(FieldType other) {
        return this instanceof Percent == other instanceof Percent && NumberEntry.countAlike(unit(), other.unit());
    }

    /** What the document prints: the value with its unit, or a blank with it when empty. */
    default String print(Value value) {
        return Print.full(this, value);
    }

    /** What the document prints where the prose carries the unit itself. */
    default String printBare(Value value) {
        return Print.bare(this, value);
    }

    /** Reads what a clerk typed, or the machine form of {@link MachineForm}. */
    default Entry read(String typed) {
        return EntryReader.read(this, typed);
    }

    /** What an entry must be, with examples: one sentence in Chinese for the clerk. */
    default String expected() {
        return EntryReader.expected(this);
    }

    private static void checkUnit(String unit) {
        if (unit.isBlank() || unit.length() > 12 || !unit.equals(unit.strip())
                || unit.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFC
                        || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("not a unit: " + unit);
        }
    }

    private static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must be 0 to 6: " + decimals);
        }
    }
}
