package org.edusum.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.edusum.model.Expression;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * Values as plain numbers and back, so that figures in different units can be held against each other: 万 and 亿 in a
 * unit are powers of ten, a percent and a percent point (个百分点) are hundredths.
 */
public final class Units {

    private static final int MAX_DIGITS = 30;
    private static final int MAX_SCALE = 20;

    private Units() {
    }

    /** The power of ten that one unit of a type stands for. */
    static int exponent(FieldType type) {
        String unit = type.unit();
        return type instanceof FieldType.Percent || unit.endsWith("百分点") ? -2
                : unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    }

    /** A value as a number; nothing for values that are none. */
    static Optional<BigDecimal> number(FieldType type, Value value, Expression.Part part) {
        return switch (part) {
            case VALUE, LAST -> switch (value) {
                case Value.Quantity(BigDecimal amount) -> Optional.of(amount.scaleByPowerOfTen(exponent(type)));
                case Value.Year(int year) -> Optional.of(BigDecimal.valueOf(year));
                case Value.Month(java.time.Month month) -> Optional.of(BigDecimal.valueOf(month.getValue()));
                case Value.Empty v -> Optional.empty();
                case Value.Span v -> Optional.empty();
                case Value.YearMonth v -> Optional.empty();
                case Value.MonthDay v -> Optional.empty();
                case Value.Date v -> Optional.empty();
                case Value.Words v -> Optional.empty();
            };
            case YEAR -> switch (value) {
                case Value.Year(int year) -> Optional.of(BigDecimal.valueOf(year));
                case Value.YearMonth(java.time.YearMonth month) -> Optional.of(BigDecimal.valueOf(month.getYear()));
                case Value.Date(java.time.LocalDate date) -> Optional.of(BigDecimal.valueOf(date.getYear()));
                case Value.Empty v -> Optional.empty();
                case Value.Quantity v -> Optional.empty();
                case Value.Span v -> Optional.empty();
                case Value.Month v -> Optional.empty();
                case Value.MonthDay v -> Optional.empty();
                case Value.Words v -> Optional.empty();
            };
        };
    }

    /**
     * A value of one type as one of another: 3万元 is 30000元, exactly. Nothing where the types are not of the same kind
     * or count other things, as 元 and 人.
     */
    public static Optional<Value> converted(FieldType from, Value value, FieldType to) {
        if (from.equals(to) || value instanceof Value.Empty) {
            return Optional.of(value);
        }
        if (!(value instanceof Value.Quantity(BigDecimal amount))) {
            return to.fits(value) ? Optional.of(value) : Optional.empty();
        }
        if (!from.countsLike(to)) {
            return Optional.empty();
        }
        BigDecimal moved = amount.scaleByPowerOfTen(exponent(from) - exponent(to)).stripTrailingZeros();
        BigDecimal exact = moved.scale() < 0 ? moved.setScale(0) : moved;
        return exact.precision() > MAX_DIGITS || exact.scale() > MAX_SCALE || exact.scale() < 0 ? Optional.empty()
                : Optional.of((Value) new Value.Quantity(exact)).filter(to::fits);
    }

    /** A number in the unit of a type, rounded half up to so many decimals. */
    static BigDecimal inUnit(BigDecimal number, FieldType type, int decimals) {
        return number.scaleByPowerOfTen(-exponent(type)).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A number as the value of a field, rounded to the decimals it is printed with; nothing where it does not fit. */
    static Optional<Value> value(BigDecimal number, FieldType type) {
        BigDecimal amount = inUnit(number, type, type.decimals());
        if (amount.precision() > MAX_DIGITS || amount.scale() > MAX_SCALE) {
            return Optional.empty();
        }
        try {
            Value value = switch (type) {
                case FieldType.Whole t -> new Value.Quantity(amount);
                case FieldType.Decimal t -> new Value.Quantity(amount);
                case FieldType.Percent t -> new Value.Quantity(amount);
                case FieldType.Money t -> new Value.Quantity(amount);
                case FieldType.Duration t -> new Value.Quantity(amount);
                case FieldType.Age t -> new Value.Quantity(amount);
                case FieldType.Year t -> new Value.Year(amount.intValueExact());
                case FieldType.Month t -> new Value.Month(java.time.Month.of(amount.intValueExact()));
                case FieldType.YearMonth t -> Value.EMPTY;
                case FieldType.MonthDay t -> Value.EMPTY;
                case FieldType.Date t -> Value.EMPTY;
                case FieldType.Name t -> Value.EMPTY;
                case FieldType.Text t -> Value.EMPTY;
            };
            return Optional.of(value).filter(v -> !(v instanceof Value.Empty) && type.fits(v));
        } catch (ArithmeticException | java.time.DateTimeException | IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }
}
