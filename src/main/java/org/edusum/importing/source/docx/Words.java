package org.edusum.importing.source.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of one paragraph while it is read. A line that is drawn under nothing but blanks, as in forms, is a blank to fill
 * in: it becomes a line of {@code _} of the same length.
 */
final class Words {

    /** What stands for a blank that has no length of its own. */
    static final String BLANK = "____";

    private static final int LONGEST_BLANK = 12;

    private final StringBuilder text = new StringBuilder();
    private final BitSet underlined = new BitSet();

    int length() {
        return text.length();
    }

    void add(CharSequence words, boolean isUnderlined) {
        int start = text.length();
        text.append(words);
        underlined.set(start, text.length(), isUnderlined);
    }

    /** A line end inside the paragraph. */
    void breakLine() {
        text.append('\n');
    }

    /** Puts something in place of everything from a place on, if that is blank. */
    void replaceBlank(int start, String other) {
        if (start <= text.length() && text.substring(start).isBlank()) {
            text.setLength(start);
            underlined.clear(start, Math.max(start, underlined.length()));
            text.append(other);
        }
    }

    /** What other words say, behind these. */
    void addAll(Words others) {
        int start = text.length();
        text.append(others.text);
        others.underlined.stream().forEach(at -> underlined.set(start + at));
    }

    /** The lines that are not blank, without blanks around them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String line : filled().split("\n", -1)) {
            if (!isBlank(line)) {
                lines.add(stripped(line));
            }
        }
        return lines;
    }

    private String filled() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = underlined.nextSetBit(0); start >= 0; start = underlined.nextSetBit(at)) {
            int end = underlined.nextClearBit(start);
            out.append(text, at, start);
            out.append(blank(text.substring(start, end)));
            at = end;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String blank(String underlined) {
        int width = 0;
        for (int i = 0; i < underlined.length(); i++) {
            char c = underlined.charAt(i);
            if (!isBlank(c)) {
                return underlined;
            }
            width += c == '\t' ? 4 : c == '　' ? 2 : 1;
        }
        // One underlined blank is a slip of the pen between underlined words.
        return width < 2 ? underlined : "_".repeat(Math.min(LONGEST_BLANK, width));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> isBlank((char) c) || c == '\u200B' || c == '\uFEFF');
    }

    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (isBlank(line.charAt(start))) {
            start++;
        }
        while (isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}
