package org.edusum.importing.foreign;

import java.util.regex.Pattern;

/** Makes text of other programs clean: no indentation, no runs of blanks, nothing that cannot be seen. */
final class Cleaning {

    /** Soft hyphens, zero-width characters, byte order marks, and the private characters of bullet fonts. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uE000-\\uF8FF\\u0000]");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2002-\\u200A\\t]+");
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*[\\r\\n]+[ \\t\\r\\n]*");

    private Cleaning() {
    }

    /** One paragraph. */
    static String line(String raw) {
        String seen = INVISIBLE.matcher(raw).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    /** Text of HTML: a line break in the source is a blank, but none between two Chinese characters. */
    static String joined(String source) {
        StringBuilder out = new StringBuilder();
        var breaks = BREAKS.matcher(source);
        int at = 0;
        while (breaks.find()) {
            out.append(source, at, breaks.start());
            at = breaks.end();
            boolean isInside = out.length() > 0 && at < source.length();
            if (!isInside || !isWide(out.charAt(out.length() - 1)) || !isWide(source.charAt(at))) {
                out.append(' ');
            }
        }
        return out.append(source.substring(at)).toString();
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uD7FF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00' && c <= '\uFFEF'
                || c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…';
    }
}
