package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Finds numbers that lost their second bracket: {@code （一以…}, when {@code （二）} or a first item follows. */
final class LostBrackets {

    private static final String DIGITS = "一二三四五六七八九十";
    /** The words behind are none of a remark in brackets: no bracket closes among them. */
    private static final Pattern OPEN = Pattern.compile("[（(]([一二三四五六七八九])(?=[\\u4e00-\\u9fa5]{2})(?![一二三四五六七八九十些个是次])"
            + "(?=[^（()）\\n]{4,60}(?:[（(\\n。]|$))");

    /** A title that ends where its first item begins. */
    private static final Pattern FIRST_ITEM = Pattern.compile("[^（()）。；\\n]{4,40}?(?<![0-9])1[、．.](?![0-9])");

    private LostBrackets() {
    }

    static List<Change> find(Draft draft) {
        String text = draft.text();
        List<Change> changes = new ArrayList<>();
        int[] last = new int[DIGITS.length()];
        for (int i = 0; i < last.length; i++) {
            last[i] = Math.max(text.lastIndexOf("（" + DIGITS.charAt(i) + "）"), text.lastIndexOf("(" + DIGITS.charAt(i) + ")"));
        }
        Matcher open = OPEN.matcher(text);
        while (open.find()) {
            int next = DIGITS.indexOf(open.group(1)) + 1;
            if (last[next] > open.end() || FIRST_ITEM.matcher(text).region(open.end(), text.length()).lookingAt()) {
                changes.add(Change.mend(new Span(open.start(1), open.end(1)), open.group(1) + "）", "slip.bracket", 80));
            }
        }
        return changes;
    }
}
