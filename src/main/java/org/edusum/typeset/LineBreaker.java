package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph into lines.
 *
 * <p>A line that is too long is squeezed where its punctuation gives way; else it ends earlier and is stretched. What cannot
 * be parted and is longer than a line is parted where it must be.
 */
final class LineBreaker {

    /**
     * Marks from {@code from} to before {@code to}, and how much they must give way (below 0) or spread (above 0) to fill the
     * line, in characters; 0 in the last line.
     */
    record Span(int from, int to, double slack) { }

    private static final double TINY = 1e-6;

    private final List<Mark> marks;
    private final boolean[] allowed;

    LineBreaker(List<Mark> marks) {
        this.marks = marks;
        this.allowed = Breaks.of(marks);
    }

    /** @param first room in the first line, in characters; @param rest in the others */
    List<Span> lines(double first, double rest) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from < marks.size()) {
            Span line = line(from, lines.isEmpty() ? first : rest);
            lines.add(line);
            from = line.to();
        }
        return lines;
    }

    private Span line(int from, double room) {
        double width = 0;
        double give = 0;
        double spaces = 0;
        Span best = null;
        int forced = from;
        for (int i = from; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            spaces = mark.isSpace() ? spaces + mark.width() : 0;
            width += mark.width();
            give += Squeeze.of(mark);
            double slack = room - (width - spaces);
            if (slack + give < -TINY) {
                break;
            }
            forced = slack >= -TINY || forced == from ? i + 1 : forced;
            boolean isLast = i + 1 == marks.size();
            if (isLast || allowed[i + 1]) {
                boolean fills = best != null && best.slack() < TINY;
                if (slack < -TINY && fills) {
                    break;
                }
                best = new Span(from, i + 1, isLast ? Math.min(0, slack) : slack);
            }
        }
        if (best == null) {
            return new Span(from, Math.max(forced, from + 1), 0);
        }
        return best;
    }
}
