package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;

/** Puts the marks of one line where they stand. */
final class LineSetter {

    private static final double TINY = 1e-6;
    /**
     * Of what a mark can give way before those at the line's ends do: beyond it, marks crowd their neighbours, and readers that
     * copy text by the boxes of characters take the overlap for the end of a word.
     */
    private static final double GENTLE = 0.4;

    private final double cell;

    /** @param cell the room of one character, in points */
    LineSetter(double cell) {
        this.cell = cell;
    }

    /** Width in points without spreading or squeezing, and without spaces at the end. */
    double width(List<Mark> marks) {
        double width = 0;
        for (int i = 0, end = end(marks); i < end; i++) {
            width += marks.get(i).width();
        }
        return width * cell;
    }

    /** Behind the last mark that is no space. */
    private static int end(List<Mark> marks) {
        int end = marks.size();
        while (end > 0 && marks.get(end - 1).isSpace()) {
            end--;
        }
        return end;
    }

    /**
     * The runs of a line. Marks at its ends give way only when those between them do not suffice.
     *
     * @param left  where it begins, in points
     * @param slack to be filled or, below 0, given way to, in characters
     */
    List<Run> set(List<Mark> marks, double left, double slack) {
        int end = end(marks);
        double inner = give(marks, 1, end - 1);
        boolean isInner = inner * GENTLE >= -slack - TINY;
        double squeeze = slack < -TINY ? -slack / (isInner ? inner : give(marks, 0, end)) : 0;
        double spread = slack > TINY ? slack / Math.max(1, gaps(marks, end)) : 0;
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean isEdge = i == 0 || i == end - 1;
            double given = i >= end ? mark.width() : isEdge && isInner ? 0 : squeeze * Squeeze.of(mark);
            double width = i < end ? mark.width() : 0;
            x += spread > 0 && i < end && isGap(marks, i) ? spread : 0;
            glyphs.add(new Glyph(mark.text(), left + (x - Squeeze.fromLeft(mark, given)) * cell, width * cell, mark.offset()));
            x += mark.width() - given;
        }
        return runs(marks, glyphs);
    }

    private static double give(List<Mark> marks, int from, int to) {
        return from < to ? marks.subList(from, to).stream().mapToDouble(Squeeze::of).sum() : 0;
    }

    /** Where a stretched line opens: between marks, but not inside words, numbers, dashes and blanks. */
    private static boolean isGap(List<Mark> marks, int i) {
        return i > 0 && !Breaks.isJoined(marks, i);
    }

    private static int gaps(List<Mark> marks, int end) {
        int gaps = 0;
        for (int i = 0; i < end; i++) {
            gaps += isGap(marks, i) ? 1 : 0;
        }
        return gaps;
    }

    /** Most often they are one object. */
    private static boolean isSame(Mark.Origin one, Mark.Origin other) {
        return one == other || one.equals(other);
    }

    private List<Run> runs(List<Mark> marks, List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0, to = 1; from < marks.size(); from = to, to++) {
            Mark.Origin origin = marks.get(from).origin();
            while (to < marks.size() && isSame(origin, marks.get(to).origin())) {
                to++;
            }
            runs.add(new Run(origin.type(), glyphs.subList(from, to), origin.element(), origin.field(), origin.isBlank()));
        }
        return runs;
    }
}
