package org.edusum.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a field holds: nothing yet, or one exact typed value. */
public sealed interface Value {

    /** The field is still to be filled. */
    Value EMPTY = new Empty();

    /** Not filled. */
    record Empty() implements Value {
    }

    /**
     * A number in the unit of its field, with the decimals it was given with.
     *
     * @param amount at most 30 digits, scale 0 to 20
     */
    record Quantity(BigDecimal amount) implements Value {
        public Quantity {
            if (amount.precision() > 30 || amount.scale() < 0 || amount.scale() > 20) {
                throw new IllegalArgumentException("number out of range");
            }
        }
    }

    /** A range of whole years of age, both ends included. */
    record Span(int from, int to) implements Value {
        public Span {
            if (from < 0 || to <= from || to > 150) {
                throw new IllegalArgumentException("not a range of ages: " + from + "-" + to);
            }
        }
    }

    /** @param year 1900 to 2100 */
    record Year(int year) implements Value {
        public Year {
            if (year < 1900 || year > 2100) {
                throw new IllegalArgumentException("not a year: " + year);
            }
        }
    }

    /** A month of a year. */
    record YearMonth(java.time.YearMonth yearMonth) implements Value {
        public YearMonth {
            new Year(yearMonth.getYear());
        }
    }

    /** A day of any year. */
    record MonthDay(java.time.MonthDay monthDay) implements Value {
        public MonthDay {
            Objects.requireNonNull(monthDay);
        }
    }

    /** A month of any year. */
    record Month(java.time.Month month) implements Value {
        public Month {
            Objects.requireNonNull(month);
        }
    }

    /** A calendar day. */
    record Date(LocalDate date) implements Value {
        public Date {
            new Year(date.getYear());
        }
    }

    /**
     * A name or any other words.
     *
     * @param text 1 to 500 characters on one line, without blanks at the ends
     */
    record Words(String text) implements Value {
        /** Longest text, in UTF-16 units. */
        public static final int MAX_LENGTH = 500;

        public Words {
            if (text.isEmpty() || text.length() > MAX_LENGTH || !text.equals(text.strip())
                    || text.codePoints().anyMatch(Words::isForbidden)) {
                throw new IllegalArgumentException("not a line of words");
            }
        }

        private static boolean isForbidden(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR,
                     Character.PARAGRAPH_SEPARATOR -> true;
                default -> codePoint == 0xFFFC || codePoint == 0xFFFE || codePoint == 0xFFFF;
            };
        }
    }
}
