package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Finds what typing and converting left behind: blanks where none belong, stops that stand twice, bullets. */
final class Slips {

    /** 1 .标题: the mark of a number that stands apart. */
    private static final Pattern APART = Pattern.compile("(?<![0-9])[0-9]{1,2}([ \\u3000]{1,3})[.．、](?![0-9])");
    private static final Pattern BULLET = Pattern.compile("(?:[•●◆■▪○◇□➢►▶※]|[-–](?=[ \\u3000]))[ \\u3000]{0,4}(?=\\S)");
    private static final Pattern DOUBLED = Pattern.compile("([。，；：、])\\1{1,8}");
    /** A number of a heading and its words, up to a blank that may end them. */
    private static final Pattern HEADED = Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.．])"
            + "[ \\u3000]{0,4}[^ \\u3000。；！？\\n]{4,30}");

    private Slips() {
    }

    static List<Change> find(Draft draft) {
        List<Change> changes = new ArrayList<>();
        String text = draft.text();
        for (Line line : draft.lines()) {
            if (line.isTable()) {
                continue;
            }
            apart(text, line, changes);
            blanks(text, line, changes);
            Matcher doubled = DOUBLED.matcher(text).region(line.start(), line.end());
            while (doubled.find()) {
                changes.add(Change.mend(new Span(doubled.start() + 1, doubled.end()), "", "slip.doubled", 90));
            }
            Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
            if (bullet.lookingAt()) {
                changes.add(Change.skip(new Span(bullet.start(), bullet.end()), "slip.bullet", 85));
            }
        }
        return changes;
    }

    private static void apart(String text, Line line, List<Change> changes) {
        Matcher apart = APART.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        while (apart.find()) {
            changes.add(Change.mend(new Span(apart.start(1), apart.end(1)), "", "slip.number", 95));
        }
    }

    /** Blanks between Chinese characters or their marks. The one behind a title stays: it ends the title. */
    private static void blanks(String text, Line line, List<Change> changes) {
        Matcher headed = HEADED.matcher(text);
        int clause = line.start();
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (Characters.isStop(c)) {
                clause = at + 1;
            }
            if (!Characters.isBlank(c) || c == '\t') {
                continue;
            }
            int end = at;
            while (end < line.end() && Characters.isBlank(text.charAt(end))) {
                end++;
            }
            boolean isInside = at > line.start() && end < line.end() && Characters.isWide(text.charAt(at - 1))
                    && Characters.isWide(text.charAt(end));
            if (isInside && at == clause) {
                clause = end;
            } else if (isInside && end - at <= 2 && line.end() - end > 12
                    && headed.region(clause, at).matches()) {
                at = end;
                continue;
            }
            if (isInside && end - at <= 3 && !isBracketed(text, at, end)) {
                changes.add(Change.mend(new Span(at, end), "", "slip.blank", 85));
            }
            at = end - 1;
        }
    }

    /** （　） is a blank to be filled in. */
    private static boolean isBracketed(String text, int at, int end) {
        return "（“《【".indexOf(text.charAt(at - 1)) >= 0 && "）”》】".indexOf(text.charAt(end)) >= 0;
    }
}
