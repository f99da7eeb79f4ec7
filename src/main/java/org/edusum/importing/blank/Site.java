package org.edusum.importing.blank;

import org.edusum.importing.recognition.Kind;
import org.edusum.importing.source.Span;

/**
 * Marks that stand for one thing, and the text around them.
 *
 * @param text     of the reading
 * @param span     from the first mark to the last
 * @param first    the first mark
 * @param form     how the marks stand together
 * @param decimals how many signs stand behind a point; 0 without a point
 * @param next     where the marks of the next site begin; the text's length for the last
 */
record Site(String text, Span span, Mark first, Form form, int decimals, int next) {

    /** How marks stand together. */
    enum Form {
        SINGLE(Kind.OTHER, ""), RANGE(Kind.OTHER, ""), RATIO(Kind.OTHER, ""),
        DATE(Kind.DATE, "年月日"), YEAR_MONTH(Kind.YEAR_MONTH, "年月"), MONTH_DAY(Kind.MONTH_DAY, "月日");

        private final Kind kind;
        private final String unit;

        Form(Kind kind, String unit) {
            this.kind = kind;
            this.unit = unit;
        }

        Kind kind() {
            return kind;
        }

        String unit() {
            return unit;
        }
    }

    private static final int LEFT = 24;
    private static final int BLANKS = 3;

    /** The words in front in the same paragraph, as far as they matter. */
    String left() {
        String left = text.substring(Math.max(0, span.start() - LEFT), span.start());
        return left.substring(left.lastIndexOf('\n') + 1);
    }

    /** Where the words behind begin: blanks are passed over. */
    int right() {
        int at = span.end();
        while (at < text.length() && at < span.end() + BLANKS && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }

    boolean isFollowedBy(String words) {
        return text.startsWith(words, right());
    }

    /** The character behind; a line end at the end of the text. */
    char after() {
        return right() < text.length() ? text.charAt(right()) : '\n';
    }

    /** The character in front; a line end at the start of the text. */
    char before() {
        return span.start() > 0 ? text.charAt(span.start() - 1) : '\n';
    }

    /** Whether the marks have the length of a year, or its first digits. */
    boolean looksLikeYear() {
        return switch (first.sign()) {
            case DIGITS -> first.length() == 4 && (text.charAt(span.start()) == '1' || text.charAt(span.start()) == '2');
            case LATIN_X, TIMES -> first.length() == 4 || !first.prefix().isEmpty();
            case STAR, LINE, BRACKETS, CIRCLE, SOME, LETTER -> !first.prefix().isEmpty();
        };
    }
}
