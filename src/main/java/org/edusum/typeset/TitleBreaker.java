package org.edusum.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides the title into as few lines as hold it, as even as can be, never inside a field's value (GB/T 9704-2012, 7.3.1:
 * words stay whole, lines are balanced).
 */
final class TitleBreaker {

    /** Lines that are balanced; what is longer is no title and is set like text. */
    private static final int MOST = 6;

    private final List<Mark> marks;
    private final boolean[] allowed;
    private final double room;

    /** @param room of a line, in characters */
    TitleBreaker(List<Mark> marks, double room) {
        this.marks = marks;
        this.allowed = Breaks.of(marks);
        this.room = room;
        for (int i = 1; i < allowed.length; i++) {
            Mark.Origin origin = marks.get(i).origin();
            allowed[i] &= origin.field().isEmpty() || !origin.equals(marks.get(i - 1).origin());
        }
    }

    /** The marks of each line; none for an empty title. */
    List<List<Mark>> lines() {
        int count = (int) Math.ceil(width(0, marks.size()) / room - 1e-6);
        for (int lines = count; lines <= count + 2 && count <= MOST; lines++) {
            List<List<Mark>> found = divide(lines);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new LineBreaker(marks).lines(room, room).stream().map(line -> marks.subList(line.from(), line.to())).toList();
    }

    /** The evenest division into so many lines; none when there is none. */
    private List<List<Mark>> divide(int count) {
        int size = marks.size();
        double mean = width(0, size) / count;
        double[][] cost = new double[count + 1][size + 1];
        int[][] from = new int[count + 1][size + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int to = line; to <= size; to++) {
                if (to < size && !allowed[to]) {
                    continue;
                }
                for (int start = to - 1; start >= 0 && width(start, to) <= room + 1e-6; start--) {
                    double total = cost[line - 1][start] + Math.pow(width(start, to) - mean, 2);
                    if (total < cost[line][to]) {
                        cost[line][to] = total;
                        from[line][to] = start;
                    }
                }
            }
        }
        List<List<Mark>> lines = new ArrayList<>();
        for (int line = count, to = size; line > 0 && Double.isFinite(cost[count][size]); to = from[line][to], line--) {
            lines.addFirst(marks.subList(from[line][to], to));
        }
        return lines;
    }

    private double width(int from, int to) {
        return marks.subList(from, to).stream().mapToDouble(Mark::width).sum();
    }
}
