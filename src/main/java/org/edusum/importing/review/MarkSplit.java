package org.edusum.importing.review;

import java.util.Optional;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;

/** A mark that the clerk says is two. Parts of a date keep their own units, digits that are printed stay figures. */
record MarkSplit(FieldMark first, FieldMark second) {

    /** Parted where words or a point stand between signs, or in the middle; nothing for a single character. */
    static Optional<MarkSplit> of(FieldMark mark, String text) {
        String words = mark.span().of(text);
        int end = 1;
        while (end < words.length() && isSameSign(words, end)) {
            end++;
        }
        int next = end;
        while (next < words.length() && !isSameSign(words, next)) {
            next++;
        }
        if (next >= words.length()) {
            end = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
            next = end;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int start = mark.span().start();
        String between = words.substring(end, next);
        boolean isParted = !between.isEmpty() && mark.unit().startsWith(between);
        String left = isParted ? mark.unit().substring(between.length()) : mark.unit();
        return Optional.of(new MarkSplit(part(mark, new Span(start, start + end), isParted ? between : "", Kind.INTEGER, text),
                part(mark, new Span(start + next, mark.span().end()), left, mark.isRange() ? mark.kind() : Kind.INTEGER, text)));
    }

    private static boolean isSameSign(String words, int at) {
        char sign = words.charAt(0);
        return words.charAt(at) == sign || Character.isDigit(sign) && Character.isDigit(words.charAt(at));
    }

    private static FieldMark part(FieldMark mark, Span span, String unit, Kind kind, String text) {
        String words = span.of(text);
        boolean isPrinted = !mark.figure().isEmpty() || words.chars().allMatch(Character::isDigit);
        boolean isWords = mark.role() == Role.TEXT;
        return new FieldMark(span, isWords ? mark.kind() : kind(unit, kind), unit, 0, "", false, "", isWords ? Role.TEXT : Role.VALUE,
                "", "", mark.label(), isPrinted ? words : "", Because.CLERK);
    }

    private static Kind kind(String unit, Kind other) {
        return switch (unit) {
            case "年", "年度" -> Kind.YEAR;
            case "年月" -> Kind.YEAR_MONTH;
            case "月日" -> Kind.MONTH_DAY;
            case "月", "月份" -> Kind.MONTH;
            case "日" -> Kind.DAY;
            case "%", "％" -> Kind.PERCENT;
            default -> other;
        };
    }
}
