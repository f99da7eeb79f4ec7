package org.edusum.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as a clerk types them, already in half-width characters: 2022年3月5日, 2022-3-5, 2022.3.5, 20220305, 3月5号. */
final class DateEntry {

    private static final String SEPARATOR = "\\s*[-./]\\s*";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})(?:月份?)?");
    private static final Pattern YEAR_MONTH = Pattern.compile(
            "(\\d{4})(?:\\s*年\\s*|" + SEPARATOR + ")(\\d{1,2})(?:\\s*月份?)?|(\\d{4})(\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(\\d{1,2})(?:\\s*月\\s*|" + SEPARATOR + ")(\\d{1,2})(?:\\s*[日号])?|--(\\d{2})-(\\d{2})");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:\\s*年\\s*|" + SEPARATOR + ")(\\d{1,2})(?:\\s*月\\s*|" + SEPARATOR + ")(\\d{1,2})(?:\\s*[日号])?"
                    + "|(\\d{4})(\\d{2})(\\d{2})");

    private DateEntry() {
    }

    /** The value of a date type, or nothing when the entry is not one, or no such day exists. */
    static Optional<Value> read(FieldType type, String typed) {
        Pattern pattern = switch (type) {
            case FieldType.Year t -> YEAR;
            case FieldType.YearMonth t -> YEAR_MONTH;
            case FieldType.MonthDay t -> MONTH_DAY;
            case FieldType.Month t -> MONTH;
            case FieldType.Date t -> DATE;
            default -> throw new IllegalArgumentException("not a date type: " + type);
        };
        Matcher matcher = pattern.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int[] parts = java.util.stream.IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .map(group -> Integer.parseInt(matcher.group(group))).toArray();
        try {
            return Optional.of(value(type, parts));
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    private static Value value(FieldType type, int[] parts) {
        return switch (type) {
            case FieldType.Year t -> new Value.Year(parts[0]);
            case FieldType.YearMonth t -> new Value.YearMonth(java.time.YearMonth.of(parts[0], parts[1]));
            case FieldType.MonthDay t -> new Value.MonthDay(java.time.MonthDay.of(parts[0], parts[1]));
            case FieldType.Month t -> new Value.Month(java.time.Month.of(parts[0]));
            case FieldType.Date t -> new Value.Date(LocalDate.of(parts[0], parts[1], parts[2]));
            default -> throw new IllegalArgumentException("not a date type: " + type);
        };
    }
}
