package org.edusum.model.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as files and the command line write them: plain numbers in the field's unit, ISO 8601 for dates
 * ({@code 2022}, {@code 2022-09}, {@code --03-05}, {@code 9}, {@code 2022-12-09}), {@code 0-18} for ages, words as
 * they are; the empty string for an empty value.
 */
public final class MachineForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}");

    private MachineForm() {
    }

    public static String write(Value value) {
        return switch (value) {
            case Value.Empty v -> "";
            case Value.Quantity(BigDecimal amount) -> amount.toPlainString();
            case Value.Span(int from, int to) -> from + "-" + to;
            case Value.Year(int year) -> String.valueOf(year);
            case Value.YearMonth(java.time.YearMonth yearMonth) -> yearMonth.toString();
            case Value.MonthDay(java.time.MonthDay monthDay) -> monthDay.toString();
            case Value.Month(java.time.Month month) -> String.valueOf(month.getValue());
            case Value.Date(LocalDate date) -> date.toString();
            case Value.Words(String text) -> text;
        };
    }

    /** The value of a machine form, or nothing when the text is not one of the given type. */
    public static Optional<Value> read(FieldType type, String text) {
        if (text.isEmpty()) {
            return Optional.of(Value.EMPTY);
        }
        try {
            Value value = parse(type, text);
            return type.fits(value) ? Optional.of(value) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notOfThisType) {
            return Optional.empty();
        }
    }

    private static Value parse(FieldType type, String text) {
        return switch (type) {
            case FieldType.Whole t -> number(text);
            case FieldType.Decimal t -> number(text);
            case FieldType.Percent t -> number(text);
            case FieldType.Money t -> number(text);
            case FieldType.Duration t -> number(text);
            case FieldType.Age t -> {
                Matcher span = SPAN.matcher(text);
                yield span.matches()
                        ? new Value.Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)))
                        : number(text);
            }
            case FieldType.Year t -> new Value.Year(small(text));
            case FieldType.YearMonth t -> new Value.YearMonth(java.time.YearMonth.parse(text));
            case FieldType.MonthDay t -> new Value.MonthDay(java.time.MonthDay.parse(text));
            case FieldType.Month t -> new Value.Month(java.time.Month.of(small(text)));
            case FieldType.Date t -> new Value.Date(LocalDate.parse(text));
            case FieldType.Name t -> new Value.Words(text);
            case FieldType.Text t -> new Value.Words(text);
        };
    }

    private static Value number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number");
        }
        return new Value.Quantity(new BigDecimal(text));
    }

    private static int small(String text) {
        if (!SMALL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number");
        }
        return Integer.parseInt(text);
    }
}
