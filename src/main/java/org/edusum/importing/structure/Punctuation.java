package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import org.edusum.importing.source.Span;

/** Finds half-width punctuation in Chinese text. Numbers, times and Latin words keep theirs. */
final class Punctuation {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private Punctuation() {
    }

    static List<Change> find(Draft draft) {
        List<Change> changes = new ArrayList<>();
        String text = draft.text();
        for (Line line : draft.lines()) {
            if (line.isTable()) {
                continue;
            }
            for (int at = line.start(); at < line.end(); at++) {
                int sign = HALF.indexOf(text.charAt(at));
                if (sign >= 0 && isChinese(text, line, at)) {
                    changes.add(Change.mend(new Span(at, at + 1), FULL.substring(sign, sign + 1), "slip.punctuation", 95));
                }
            }
        }
        return changes;
    }

    /** Whether a Chinese character or mark is the next on either side. */
    private static boolean isChinese(String text, Line line, int at) {
        char before = at > line.start() ? text.charAt(at - 1) : ' ';
        char after = at + 1 < line.end() ? text.charAt(at + 1) : ' ';
        char c = text.charAt(at);
        if (c == '(' || c == ')') {
            return isPairChinese(text, line, at);
        }
        return Characters.isWide(before) || Characters.isWide(after);
    }

    /** Both of a pair of brackets become full-width, or none. */
    private static boolean isPairChinese(String text, Line line, int at) {
        boolean isOpening = text.charAt(at) == '(';
        int other = at;
        for (int steps = 0; steps < 60 && other >= line.start() && other < line.end(); steps++) {
            if (other != at && "()（）".indexOf(text.charAt(other)) >= 0) {
                break;
            }
            other += isOpening ? 1 : -1;
        }
        int open = Math.max(line.start(), Math.min(at, other));
        int close = Math.min(line.end() - 1, Math.max(at, other));
        for (int i = open - 1; i <= close + 1; i++) {
            if (i >= line.start() && i < line.end() && Characters.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
