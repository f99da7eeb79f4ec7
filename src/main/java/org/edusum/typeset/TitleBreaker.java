package org.edusum.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides the title into as few lines as hold it (GB/T 9704-2012, 7.3.1): words stay whole, fields' values too, lines are even,
 * and they make a trapezium or a lozenge, never an hourglass.
 */
final class TitleBreaker {

    /** Lines that are balanced; what is longer is no title and is set like text. */
    private static final int MOST = 6;
    private static final double TINY = 1e-6;

    private final List<Mark> marks;
    private final boolean[] allowed;
    private final double room;
    /** Width of all marks before each one, and of all. */
    private final double[] before;

    /** @param room of a line, in characters */
    TitleBreaker(List<Mark> marks, double room) {
        this.marks = marks;
        this.allowed = Breaks.of(marks);
        this.room = room;
        this.before = new double[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            before[i + 1] = before[i] + marks.get(i).width();
        }
        for (int i = 1; i < allowed.length; i++) {
            Mark.Origin origin = marks.get(i).origin();
            allowed[i] &= origin.field().isEmpty() || !origin.equals(marks.get(i - 1).origin());
        }
    }

    /** The marks of each line; none for an empty title. */
    List<List<Mark>> lines() {
        int count = (int) Math.ceil(width(0, marks.size()) / room - TINY);
        if (count <= 1) {
            return marks.isEmpty() ? List.of() : List.of(marks);
        }
        if (count <= MOST) {
            double[] losses = TitleWords.losses(marks);
            Division best = new Division(List.of(), Double.POSITIVE_INFINITY);
            for (int lines = count; lines <= count + 2 && best.cost() >= TitleWords.WORD; lines++) {
                Division found = new Search(lines, losses).best();
                best = found.cost() < best.cost() ? found : best;
            }
            if (Double.isFinite(best.cost())) {
                return best.lines(marks);
            }
        }
        return new LineBreaker(marks).lines(room, room).stream().map(line -> marks.subList(line.from(), line.to())).toList();
    }

    private double width(int from, int to) {
        return before[to] - before[from];
    }

    /** @param ends behind the last mark of each line; none when there is no such division */
    private record Division(List<Integer> ends, double cost) {

        List<List<Mark>> lines(List<Mark> marks) {
            return IntStream.range(0, ends.size())
                    .mapToObj(i -> marks.subList(i == 0 ? 0 : ends.get(i - 1), ends.get(i))).toList();
        }
    }

    /**
     * Looks for the best division into a number of lines: those near the mean first, so that few others are looked at, and never
     * again for what may follow where it was reached as cheaply before.
     */
    private final class Search {

        private final int count;
        private final double[] losses;
        private final double mean;
        private final List<Integer> ends = new ArrayList<>();
        private final Map<Reached, Double> costs = new HashMap<>();
        private Division best = new Division(List.of(), Double.POSITIVE_INFINITY);

        Search(int count, double[] losses) {
            this.count = count;
            this.losses = losses;
            this.mean = width(0, marks.size()) / count;
        }

        Division best() {
            look(0, 0, false, 0);
            return best;
        }

        /** All that decides what may follow. */
        private record Reached(int lines, int from, double before, boolean narrows) { }

        /** @param before width of the line before; @param narrows whether a line was narrower than the one before it */
        private void look(int from, double before, boolean narrows, double cost) {
            int left = count - ends.size();
            if (left == 0) {
                best = from == marks.size() ? new Division(List.copyOf(ends), cost) : best;
                return;
            }
            Reached here = new Reached(ends.size(), from, before, narrows);
            if (costs.getOrDefault(here, Double.POSITIVE_INFINITY) <= cost) {
                return;
            }
            costs.put(here, cost);
            for (int to : candidates(from, left)) {
                double width = width(from, to);
                double total = cost + Math.pow(width - mean, 2) + (to < losses.length ? losses[to] : 0);
                boolean isHourglass = narrows && width > before + TINY;
                if (total < best.cost() && !isHourglass) {
                    ends.add(to);
                    look(to, width, narrows || width < before - TINY, total);
                    ends.removeLast();
                }
            }
        }

        private List<Integer> candidates(int from, int left) {
            int size = marks.size();
            return IntStream.rangeClosed(from + 1, size)
                    .filter(to -> left == 1 ? to == size : to < size && allowed[to])
                    .filter(to -> width(from, to) <= room + TINY && width(to, size) <= (left - 1) * room + TINY)
                    .boxed().sorted(Comparator.comparingDouble((Integer to) -> Math.abs(width(from, to) - mean))).toList();
        }
    }
}
