package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/**
 * Finds the line ends that a program put into paragraphs: lines of about equal length that end anywhere, and figures that stand
 * on lines of their own.
 */
final class BrokenLines {

    private static final Pattern MARKER = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、.．）)].{0,80}|[（(]?\\d{1,2}(?:[、．）)]|\\.(?!\\d)).{0,80}"
            + "|第[一二三四五六七八九十\\d]{1,3}(?:章|部分|节|篇).{0,80}|[①-⑳].{0,80}|[-•●◆■].{0,80}|附件.{0,80}");
    private static final Pattern FIGURE = Pattern.compile("(?:\\d[\\d.,]{0,11}|[*＊]{1,6}|[XxＸ×]{1,6}|_{1,8}|[*XxＸ×]{1,4}\\.[*XxＸ×]{1,4})[%％]?");
    private static final int WIDEST = 70;
    private static final int NARROWEST = 12;

    private final Draft draft;
    private final String text;
    private final List<Line> lines;

    private BrokenLines(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.lines = draft.lines();
    }

    static List<Change> find(Draft draft) {
        BrokenLines broken = new BrokenLines(draft);
        List<Change> changes = new ArrayList<>();
        if (broken.lines.size() < 3) {
            return changes;
        }
        int width = broken.width();
        for (int i = 0; i + 1 < broken.lines.size(); i++) {
            boolean isFigure = broken.isFigure(i) || broken.isFigure(i + 1);
            if (isFigure || broken.isOpen(i) || width > 0 && broken.isBroken(i, width)) {
                changes.add(Change.skip(new Span(broken.lines.get(i).end(), broken.lines.get(i + 1).start()),
                        isFigure ? "line.figure" : "line.broken", isFigure ? 85 : 80));
            }
        }
        return changes;
    }

    /** The width at which lines were broken, in Chinese characters; 0 when they were not. */
    private int width() {
        int[] widths = lines.stream().filter(line -> !line.isTable() && !isListing(line)).mapToInt(this::width).sorted().toArray();
        if (widths.length < 8) {
            return 0;
        }
        int width = widths[widths.length * 9 / 10];
        if (width > WIDEST || width < NARROWEST || widths[widths.length - 1] > width * 3 / 2) {
            return 0;
        }
        long full = Arrays.stream(widths).filter(it -> it >= width * 8 / 10).count();
        long open = 0;
        for (Line line : lines) {
            open += !line.isTable() && !isListing(line) && width(line) >= width * 8 / 10 && !isClosed(line) ? 1 : 0;
        }
        return full * 3 >= widths.length && open * 2 > full ? width : 0;
    }

    /** A line of a contents page: dots and a page number at its end. */
    private boolean isListing(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && Characters.isDigit(text.charAt(at))) {
            at--;
        }
        return at < line.end() - 1 && "….．·-—\t ".indexOf(text.charAt(at)) >= 0;
    }

    private int width(Line line) {
        int half = 0;
        for (int at = line.start(); at < line.end(); at++) {
            half += text.charAt(at) < 0x100 ? 1 : 2;
        }
        return half / 2;
    }

    private boolean isClosed(Line line) {
        return "。！？：；!?:;”".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean isBroken(int index, int width) {
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        if (line.isTable() || next.isTable() || isListing(line) || next.from().level().isPresent() || isNumbered(next)
                || width(line) < width * 8 / 10 || draft.gap(line.end() - 1, next.start()) > 1) {
            return false;
        }
        boolean isIndented = draft.indent(next) >= 2 && draft.indent(next) > draft.indent(line);
        return !isIndented && !isClosed(line);
    }

    private boolean isNumbered(Line line) {
        return MARKER.matcher(text).region(line.start(), Math.min(line.end(), line.start() + 80)).matches();
    }

    /** A paragraph does not end with a comma. */
    private boolean isOpen(int index) {
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        return !line.isTable() && !next.isTable() && next.from().level().isEmpty() && line.from().level().isEmpty()
                && "，、,".indexOf(text.charAt(line.end() - 1)) >= 0 && !isNumbered(next);
    }

    /** A figure alone on a line between two that are open. */
    private boolean isFigure(int index) {
        if (index == 0 || index + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(index);
        Matcher figure = FIGURE.matcher(text).region(line.start(), line.end());
        Line before = lines.get(index - 1);
        Line after = lines.get(index + 1);
        return !line.isTable() && !before.isTable() && !after.isTable() && line.length() <= 14 && figure.matches()
                && !isClosed(before) && !isNumbered(after) && Characters.isWide(text.charAt(after.start()));
    }
}
