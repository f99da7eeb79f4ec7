package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts candidates in their places: siblings count on, another numbering begins a level below. */
final class Nesting {

    /** How many numbers may be missing in front of an item that begins a line. */
    private static final int WIDEST_GAP = 3;

    private final StyleOrder order;
    private final boolean isLoose;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Level> open = new ArrayList<>();
    private int lists;

    /** A list that may go on. */
    private static final class Level {

        final Candidate first;
        final int list;
        int last;

        Level(Candidate first, int list, int last) {
            this.first = first;
            this.list = list;
            this.last = last;
        }

        boolean isOf(Candidate candidate) {
            return first.marker().isPresent() && candidate.marker().isPresent()
                    && first.marker().get().style() == candidate.marker().get().style()
                    || first.level().isPresent() && first.level().equals(candidate.level());
        }
    }

    private Nesting(StyleOrder order, boolean isLoose) {
        this.order = order;
        this.isLoose = isLoose;
    }

    /**
     * @param isLoose whether numbers inside of lines are as good as those in front: the text lost its lines
     * @return those that have a place
     */
    static List<Node> of(List<Candidate> candidates, boolean isLoose) {
        Nesting nesting = new Nesting(StyleOrder.of(candidates), isLoose);
        candidates.forEach(nesting::add);
        return nesting.nodes;
    }

    private void add(Candidate candidate) {
        int at = open.size() - 1;
        while (at >= 0 && !open.get(at).isOf(candidate)) {
            at--;
        }
        if (at >= 0) {
            goOn(at, candidate);
        } else {
            begin(candidate);
        }
    }

    private void goOn(int at, Candidate candidate) {
        Level level = open.get(at);
        int value = candidate.marker().map(Marker::value).orElse(0);
        int number = value == 0 ? level.last + 1 : value;
        boolean isSure = candidate.isLine() || isLoose;
        boolean isNext = number == level.last + 1;
        boolean isNew = number == 1 && !isNext;
        boolean isPlausible = isNext || candidate.level().isPresent()
                || isSure && (isNew || number > level.last && number <= level.last + 1 + WIDEST_GAP
                || candidate.isLine() && !candidate.title().isNone());
        boolean isTorn = !isNext && !isNew && candidate.marker().isPresent() && candidate.marker().get().style().isDecimal();
        if (!isPlausible || isTorn) {
            return;
        }
        close(at + 1);
        if (isNew && candidate.level().isEmpty()) {
            open.set(at, new Level(candidate, lists++, number));
        }
        open.get(at).last = number;
        nodes.add(new Node(candidate, at + 1, open.get(at).list, number, !isNext));
    }

    private void begin(Candidate candidate) {
        int value = candidate.marker().map(Marker::value).orElse(0);
        boolean isFirst = value <= 1;
        if (!isFirst && !candidate.isLine() && candidate.level().isEmpty()) {
            return;
        }
        int depth = open.size();
        while (depth > 0 && isAbove(candidate, open.get(depth - 1).first)) {
            depth--;
        }
        close(depth);
        int number = Math.max(value, 1);
        open.add(new Level(candidate, lists++, number));
        nodes.add(new Node(candidate, open.size(), lists - 1, number, !isFirst));
    }

    private boolean isAbove(Candidate candidate, Candidate other) {
        if (candidate.level().isPresent()) {
            return other.level().isEmpty() || other.level().getAsInt() >= candidate.level().getAsInt();
        }
        Optional<Marker> marker = candidate.marker();
        Optional<Marker> against = other.marker();
        if (marker.isEmpty() || against.isEmpty()) {
            return false;
        }
        return order.isAbove(marker.get().style(), against.get().style());
    }

    private void close(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }
}
