package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import org.edusum.importing.source.Span;

/** Finds where paragraphs ran together: the blanks of an indentation in the middle of a line. */
final class LostParagraphs {

    private static final int LONG_LINE = 400;

    private LostParagraphs() {
    }

    static List<Change> find(Draft draft) {
        List<Change> changes = new ArrayList<>();
        String text = draft.text();
        for (Line line : draft.lines()) {
            if (line.isTable() || line.length() < 30) {
                continue;
            }
            boolean isSpaced = isSpaced(text, line);
            for (int at = line.start() + 1; at < line.end(); at++) {
                if (!Characters.isBlank(text.charAt(at))) {
                    continue;
                }
                int end = at;
                int width = 0;
                boolean hasTab = false;
                while (end < line.end() && Characters.isBlank(text.charAt(end))) {
                    width += text.charAt(end) == '\u3000' ? 2 : 1;
                    hasTab |= text.charAt(end) == '\t';
                    end++;
                }
                char before = text.charAt(at - 1);
                boolean isEnd = Characters.isStop(before) || Characters.isClosing(before);
                if (!hasTab && end < line.end() && Characters.isWide(before) && width >= (!isEnd ? 4 : isSpaced ? 1 : 2)
                        && Characters.isWide(text.charAt(end)) | isNumber(text.charAt(end)) && !isForm(before)) {
                    changes.add(Change.mend(new Span(at, end), "\n", "line.lost", isEnd ? 85 : 70));
                }
                at = end;
            }
        }
        return changes;
    }

    /** Whether single blanks behind a full stop are all that is left of line ends: blanks elsewhere would come from breaking lines. */
    private static boolean isSpaced(String text, Line line) {
        if (line.length() < LONG_LINE) {
            return false;
        }
        int behindStops = 0;
        int elsewhere = 0;
        for (int at = line.start() + 1; at + 1 < line.end(); at++) {
            if (Characters.isBlank(text.charAt(at)) && Characters.isWide(text.charAt(at - 1))) {
                behindStops += Characters.isSentenceEnd(text.charAt(at - 1)) ? 1 : 0;
                elsewhere += Characters.isHan(text.charAt(at - 1)) && Characters.isHan(text.charAt(at + 1)) ? 1 : 0;
            }
        }
        return behindStops > elsewhere;
    }

    private static boolean isNumber(char c) {
        return Characters.isDigit(c) || c == '(' || c == '*';
    }

    /** Blanks behind a label are to be filled in. */
    private static boolean isForm(char before) {
        return "：:（“《".indexOf(before) >= 0;
    }
}
