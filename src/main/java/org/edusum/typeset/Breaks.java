package org.edusum.typeset;

import java.util.List;

/**
 * Where lines may end (GB/T 15834, GB/T 15835): not before closing marks, not after opening ones, not inside numbers, Latin
 * words, dashes, ellipses and blanks.
 */
final class Breaks {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗﹞｝］”’…％%‰℃℉·～,.;:?!)]}";
    private static final String NEVER_LAST = "（《〈「『【〔〖﹝｛［“‘￥¥$([{";
    private static final String WHOLE = "—…＿";
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
            allowed[i] = i == 0 || !joined && mayPart(marks.get(i - 1).text(), marks.get(i).text());
        }
        return allowed;
    }

    private static boolean mayPart(String last, String first) {
        return NEVER_LAST.indexOf(last.codePointAt(0)) < 0 && NEVER_FIRST.indexOf(first.codePointAt(0)) < 0
                && !first.equals(" ");
    }

    /** Whether a mark and the one before it are one word, number, dash, ellipsis or blank. */
    static boolean isJoined(List<Mark> marks, int i) {
        Mark before = marks.get(i - 1);
        Mark mark = marks.get(i);
        if (before.isNarrow() && mark.isNarrow()) {
            return !before.isSpace() && !mark.isSpace();
        }
        return before.text().equals(mark.text()) && WHOLE.contains(mark.text());
    }

    private static boolean isNumeric(Mark mark) {
        return "0123456789.,%-".contains(mark.text());
    }
}
