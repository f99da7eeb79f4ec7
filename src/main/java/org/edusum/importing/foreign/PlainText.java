package org.edusum.importing.foreign;

import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text: a paragraph for each line that is not blank. */
public final class PlainText {

    /** Word ends a line inside a paragraph with a vertical tab. */
    private static final Pattern SOFT_BREAK = Pattern.compile("[\\u000B\\u000C\\u0085\\u2028\\u2029]");

    private PlainText() {
    }

    public static List<ForeignLine> read(String text) {
        return text.lines().flatMap(SOFT_BREAK::splitAsStream)
                .map(Cleaning::line).filter(line -> !line.isEmpty()).map(ForeignLine::of).toList();
    }
}
