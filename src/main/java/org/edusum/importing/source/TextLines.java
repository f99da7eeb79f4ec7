package org.edusum.importing.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text. A line ends wherever some program ends one. */
final class TextLines {

    private TextLines() {
    }

    /** Every line that is not blank, without its line end. */
    static List<Span> seen(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isEnd(text.charAt(at))) {
                if (!isBlank(text, start, at)) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** Word ends a line inside a paragraph with a vertical tab; the others are those of Unicode (UAX 14, class BK). */
    static boolean isEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }
}
