package org.edusum.typeset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of type.
 *
 * @param baseline from the paper's top edge
 * @param runs     from left to right, at least one
 */
public record Line(double baseline, List<Run> runs) {

    public Line {
        runs = List.copyOf(runs);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public double left() {
        return runs.getFirst().left();
    }

    public double right() {
        return runs.getLast().right();
    }
}
