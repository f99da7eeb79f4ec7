package org.edusum.importing.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;

/**
 * The words around a place in the prose, as labels are read from them: its sentence only, each other figure with its unit as
 * one {@link #FIGURE}, other names and times left out, other blanks in words as an ellipsis.
 *
 * @param before from the beginning of the sentence to the place
 * @param after  from behind the place and its unit to the end of the sentence
 */
record Surroundings(String before, String after) {

    /** Stands for another figure and its unit. */
    static final char FIGURE = '\uFFFC';
    /** Stands for words that are missing. */
    static final char MISSING = '…';

    /** Nobody looks further for a label. Keeps the work small when a text has no stops. */
    private static final int FAR = 160;
    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    /** A few words in brackets: 校（园）长, 家长会（含线上）. */
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）\uFFFC]{1,6}[）)]");
    private static final Pattern STRAY = Pattern.compile("[*＊×_＿#]+");
    /** What reads well without its name: 学习强国平台. */
    private static final Set<String> THINGS = Set.of("平台", "工程", "路", "大道", "医院");
    private static final String ROUNDED = "多余来";
    private static final String WHITE = " \t\u3000";

    /** The surroundings of a mark. @param marks in reading order, without overlap */
    static Surroundings of(String text, List<FieldMark> marks, int index) {
        FieldMark mark = marks.get(index);
        return new Surroundings(before(text, marks, index), after(text, marks, index, behind(text, mark)));
    }

    /** The surroundings of a place between two pieces of text. */
    static Surroundings of(String before, String after) {
        int start = before.length();
        while (start > 0 && before.length() - start < FAR && SENTENCE_ENDS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        int end = 0;
        while (end < after.length() && end < FAR && SENTENCE_ENDS.indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return new Surroundings(plain(before.substring(start)), plain(after.substring(0, end)));
    }

    /** Where the words behind a mark begin: behind its unit, and a 多 or 余 in it. */
    static int behind(String text, FieldMark mark) {
        int at = mark.span().end();
        if (mark.role() != Role.VALUE || mark.kind() == Kind.NAME || mark.kind() == Kind.TITLE_PART || mark.unit().isEmpty()) {
            return at;
        }
        String unit = isTime(mark.kind()) && mark.kind() != Kind.YEAR && mark.kind() != Kind.MONTH
                ? mark.unit().substring(mark.unit().length() - 1) : mark.unit();
        int found = at;
        for (int matched = 0; matched < unit.length(); found++) {
            if (found == text.length() || found > at + unit.length() + 6) {
                return at;
            }
            char c = text.charAt(found);
            if (c == unit.charAt(matched) || c == '％' && unit.charAt(matched) == '%') {
                matched++;
            } else if (ROUNDED.indexOf(c) < 0 && WHITE.indexOf(c) < 0 && c != '\n') {
                return at;
            }
        }
        return found;
    }

    static boolean isTime(Kind kind) {
        return switch (kind) {
            case YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE -> true;
            case INTEGER, DECIMAL, PERCENT, MONEY, DURATION, AGE, NAME, TITLE_PART, ENUMERATOR, OTHER -> false;
        };
    }

    private static String before(String text, List<FieldMark> marks, int index) {
        int place = marks.get(index).span().start();
        int start = place;
        while (start > 0 && place - start < FAR && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int first = index;
        while (first > 0 && marks.get(first - 1).span().end() > start) {
            first--;
        }
        return words(text, start, place, marks.subList(first, index));
    }

    private static String after(String text, List<FieldMark> marks, int index, int behind) {
        int end = behind;
        while (end < text.length() && end - behind < FAR && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int last = index + 1;
        while (last < marks.size() && marks.get(last).span().start() < end) {
            last++;
        }
        return words(text, behind, end, marks.subList(index + 1, last));
    }

    private static String words(String text, int start, int end, List<FieldMark> between) {
        StringBuilder words = new StringBuilder();
        int at = start;
        for (FieldMark mark : between) {
            if (mark.span().start() < at) {
                at = Math.max(at, Math.min(end, behind(text, mark)));
                continue;
            }
            words.append(text, at, mark.span().start());
            words.append(shown(text, mark));
            at = Math.min(end, behind(text, mark));
        }
        return plain(words.append(text, at, end).toString());
    }

    /** Without printed figures, and without signs that nobody took for a blank. */
    private static String plain(String words) {
        return Printed.figuresHidden(ASIDE.matcher(STRAY.matcher(words).replaceAll("")).replaceAll(""));
    }

    /** What stands in the surroundings for a mark and its unit. */
    private static String shown(String text, FieldMark mark) {
        if (mark.role() == Role.IGNORE) {
            return String.valueOf(MISSING);
        }
        return switch (mark.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> String.valueOf(FIGURE);
            case OTHER -> String.valueOf(mark.role() == Role.VALUE ? FIGURE : MISSING);
            case TITLE_PART -> String.valueOf(MISSING);
            case DURATION, AGE -> MISSING + mark.unit();
            case YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE, ENUMERATOR -> "";
            case NAME -> mark.variable().contains(".") ? mark.span().of(text)
                    : mark.variable().isEmpty() && !mark.suffix().isEmpty() && !THINGS.contains(mark.suffix()) ? String.valueOf(MISSING) : "";
        };
    }
}
