package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a paragraph into lines.
 *
 * <p>A line ends at the last place where it may and is stretched to fill the block, as Word does with the settings of our DOCX:
 * the pages of both are then the same. Only where there is no such place does punctuation give way. What cannot be parted and
 * is longer than a line is parted where it must be.
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
        Optional<Span> loose = Optional.empty();
        int forced = from + 1;
        for (int i = from; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            spaces = mark.isSpace() ? spaces + mark.width() : 0;
            width += mark.width();
            give += Squeeze.of(mark);
            double slack = room - (width - spaces);
            if (slack + give < -TINY) {
                break;
            }
            boolean fits = slack >= -TINY;
            boolean isLast = i + 1 == marks.size();
            forced = fits ? i + 1 : forced;
            if (isLast || allowed[i + 1]) {
                Span span = new Span(from, i + 1, isLast ? Math.min(0, slack) : slack);
                if (!fits) {
                    return loose.orElse(span);
                }
                loose = Optional.of(span);
            }
        }
        return loose.orElse(new Span(from, forced, 0));
    }
}
