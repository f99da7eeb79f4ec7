package org.edusum.importing.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of Word that the reading is in (ECMA-376-1, 17.16): of each, what it shows is read and how it is made is not. */
final class DocFields {

    private static final Pattern CIRCLED = Pattern.compile("EQ [^(]{0,20}\\([○〇]\\s?[,;，]\\s?(\\d{1,2})\\)");
    private static final int LONGEST_INSTRUCTION = 2000;
    private static final int DEEPEST = 100;

    private static final class Open {
        private final StringBuilder instruction = new StringBuilder();
        private Words words;
        private int start;
        private boolean isShown;

        boolean is(String kind) {
            return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith(kind);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void begin() {
        if (open.size() == DEEPEST) {
            throw DocxException.suspicious("域嵌套过深");
        }
        open.push(new Open());
    }

    void instruction(String part) {
        if (!open.isEmpty() && !open.peek().isShown && open.peek().instruction.length() < LONGEST_INSTRUCTION) {
            open.peek().instruction.append(part);
        }
    }

    /** From here on a field is shown. */
    void show(Words words) {
        if (!open.isEmpty()) {
            open.peek().isShown = true;
            open.peek().words = words;
            open.peek().start = words.length();
        }
    }

    void end(Words words) {
        if (open.isEmpty()) {
            return;
        }
        Open field = open.pop();
        Matcher circled = CIRCLED.matcher(field.instruction.toString().strip());
        if (field.is("FORMTEXT") && field.words == words) {
            words.replaceBlank(field.start, Words.BLANK);
        } else if (field.is("FORMCHECKBOX")) {
            words.add("□", false);
        } else if (circled.lookingAt()) {
            words.add(NumberForm.print("decimalEnclosedCircle", Integer.parseInt(circled.group(1))), false);
        }
    }

    /** No instruction goes beyond its paragraph: where an end was lost, words must not be lost too. */
    void endParagraph() {
        open.forEach(field -> field.isShown = true);
    }

    /** Whether words are seen here. */
    boolean isSeen() {
        return open.stream().allMatch(field -> field.isShown);
    }

    /** Whether this is a contents page. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.isShown && field.is("TOC"));
    }
}
