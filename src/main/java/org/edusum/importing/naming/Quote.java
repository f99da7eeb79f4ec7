package org.edusum.importing.naming;

import java.util.Optional;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.source.Span;

/** Quotes around a blank: “*十佳”, 《*工作方案》. */
final class Quote {

    private static final String OPEN = "“‘《「";
    private static final String CLOSE = "”’》」";
    /** A pair that is farther apart has lost its partner. */
    private static final int FAR = 30;

    private Quote() {
    }

    /** The words between the quotes, if the mark stands in some. */
    static Optional<Span> around(String text, FieldMark mark) {
        int open = mark.span().start() - 1;
        while (open >= 0 && mark.span().start() - open <= FAR && isInside(text.charAt(open), OPEN, CLOSE)) {
            open--;
        }
        int close = mark.span().end();
        while (close < text.length() && close - mark.span().end() <= FAR && isInside(text.charAt(close), CLOSE, OPEN)) {
            close++;
        }
        boolean isQuoted = open >= 0 && close < text.length() && OPEN.indexOf(text.charAt(open)) >= 0
                && CLOSE.indexOf(text.charAt(close)) >= 0;
        return isQuoted ? Optional.of(new Span(open + 1, close)) : Optional.empty();
    }

    private static boolean isInside(char c, String end, String other) {
        return end.indexOf(c) < 0 && other.indexOf(c) < 0 && c != '\n' && c != '。';
    }
}
