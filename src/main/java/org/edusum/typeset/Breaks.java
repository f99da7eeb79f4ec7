package org.edusum.typeset;

import java.util.List;

/**
 * Where lines may end (GB/T 15834, GB/T 15835): not before closing marks, not after opening ones, not inside numbers with their
 * signs and units, years, Latin words, dashes, ellipses and blanks.
 */
final class Breaks {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗﹞｝］”’…％%‰℃℉°′″·～~,.;:?!)]}／/-–‐々〃";
    private static final String NEVER_LAST = "（《〈「『【〔〖﹝｛［“‘￥¥$€£№§([{／/";
    private static final String WHOLE = "—…＿";
    private static final String DASH = "—";
    private static final String SIGNS = "＋－−±≥≤≧≦＞＜≈×÷";
    private static final String OPERATORS = "×÷±";
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String YEAR = "年";
    private static final int DIGITS_OF_YEAR = 4;
    /** ㎎, ㎞, ㎡ and their like: units in one character. */
    private static final int FIRST_UNIT = 0x3380;
    private static final int LAST_UNIT = 0x33DF;
    /** Longest Latin word kept whole. */
    private static final int WORD = 20;

    private Breaks() {
    }

    /** For each mark whether a line may begin with it; a line may always begin with the first. */
    static boolean[] of(List<Mark> marks) {
        boolean[] allowed = new boolean[marks.size()];
        int word = 0;
        for (int i = 0; i < allowed.length; i++) {
            boolean joined = i > 0 && isJoined(marks, i);
            word = joined && !isNumeric(marks.get(i)) ? word + 1 : joined ? word : 1;
            if (word > WORD) {
                joined = false;
                word = 1;
            }
            allowed[i] = i == 0 || !joined && mayPart(marks, i);
        }
        return allowed;
    }

    private static boolean mayPart(List<Mark> marks, int i) {
        String last = marks.get(i - 1).text();
        String first = marks.get(i).text();
        boolean isNeverLast = NEVER_LAST.indexOf(last.codePointAt(0)) >= 0 || last.equals(NO_BREAK_SPACE);
        return !isNeverLast && !isNeverFirst(first) && !isLoneDash(marks, i) && !isPartOfNumber(marks, i) && !isYear(marks, i);
    }

    private static boolean isNeverFirst(String mark) {
        int c = mark.codePointAt(0);
        return NEVER_FIRST.indexOf(c) >= 0 || c == ' ' || mark.equals(NO_BREAK_SPACE) || c >= FIRST_UNIT && c <= LAST_UNIT;
    }

    /** One dash connects (GB/T 15834-2011, 4.13) and never begins a line; two break off and may. */
    private static boolean isLoneDash(List<Mark> marks, int i) {
        return is(marks, i, DASH) && !is(marks, i + 1, DASH);
    }

    /** A sign before a number, or between two. */
    private static boolean isPartOfNumber(List<Mark> marks, int i) {
        String last = marks.get(i - 1).text();
        String first = marks.get(i).text();
        return SIGNS.contains(last) && isDigit(first) || isDigit(last) && OPERATORS.contains(first);
    }

    /** Four digits and 年. */
    private static boolean isYear(List<Mark> marks, int i) {
        if (!is(marks, i, YEAR)) {
            return false;
        }
        int digits = 0;
        while (digits < i && digits <= DIGITS_OF_YEAR && isDigit(marks.get(i - 1 - digits).text())) {
            digits++;
        }
        return digits == DIGITS_OF_YEAR;
    }

    private static boolean is(List<Mark> marks, int i, String text) {
        return i < marks.size() && marks.get(i).text().equals(text);
    }

    private static boolean isDigit(String mark) {
        char c = mark.charAt(0);
        return c >= '0' && c <= '9' || isWideDigit(c);
    }

    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    /** Whether a mark and the one before it are one word, number, dash, ellipsis or blank, which is not stretched either. */
    static boolean isJoined(List<Mark> marks, int i) {
        Mark before = marks.get(i - 1);
        Mark mark = marks.get(i);
        if (before.isNarrow() && mark.isNarrow()) {
            return !before.isSpace() && !mark.isSpace();
        }
        return before.text().equals(mark.text()) && WHOLE.contains(mark.text()) || isWide(before) && isWide(mark);
    }

    /** Part of a number in full-width digits. */
    private static boolean isWide(Mark mark) {
        char c = mark.text().charAt(0);
        return isWideDigit(c) || c == '．';
    }

    private static boolean isNumeric(Mark mark) {
        return "0123456789.,%-".contains(mark.text()) || isWide(mark);
    }
}
