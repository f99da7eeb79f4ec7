package org.edusum.importing.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was right, of how many, in one text or in many. */
final class Score {

    /** What is counted. */
    enum Aspect {
        /** Of the labelled fields, those found with their exact span. */
        SPAN_RECALL,
        /** Of the fields found, those labelled. */
        SPAN_PRECISION,
        /** Of the labelled fields, those found with the right type. */
        TYPE,
        /** Of the labelled figures that were found, those with the right unit. */
        UNIT, ROLE, PLACE,
        /** Of the labelled headings, those found with title and depth. */
        HEADING_RECALL, HEADING_PRECISION,
        /** Of the labelled headings, those found where they begin. */
        HEADING_START,
        TITLE,
        /** Of the furniture, what was left out as a whole. */
        FURNITURE
    }

    private record Count(int right, int of) {

        Count plus(Count other) {
            return new Count(right + other.right, of + other.of);
        }

        @Override
        public String toString() {
            return of == 0 ? "-" : String.format("%.1f%% (%d/%d)", 100.0 * right / of, right, of);
        }
    }

    private final Map<Aspect, Count> counts = new TreeMap<>();
    private final Map<String, Count> notations = new TreeMap<>();
    private final Map<String, Count> rules = new TreeMap<>();
    private final List<String> confusions = new ArrayList<>();

    void count(Aspect aspect, boolean isRight) {
        count(aspect, isRight ? 1 : 0, 1);
    }

    void count(Aspect aspect, int right, int of) {
        counts.merge(aspect, new Count(right, of), Count::plus);
    }

    void notation(String notation, boolean isRight) {
        notations.merge(notation, new Count(isRight ? 1 : 0, 1), Count::plus);
    }

    void rule(String rule, boolean isRight) {
        rules.merge(rule, new Count(isRight ? 1 : 0, 1), Count::plus);
    }

    void confusion(String what) {
        confusions.add(what);
    }

    void add(Score other) {
        other.counts.forEach((key, count) -> counts.merge(key, count, Count::plus));
        other.notations.forEach((key, count) -> notations.merge(key, count, Count::plus));
        other.rules.forEach((key, count) -> rules.merge(key, count, Count::plus));
        confusions.addAll(other.confusions);
    }

    /** In hundredths of a percent; all right where there was nothing. */
    int share(Aspect aspect) {
        Count count = counts.getOrDefault(aspect, new Count(1, 1));
        return count.of == 0 ? 10000 : (int) (10000L * count.right / count.of);
    }

    List<String> confusions() {
        return confusions;
    }

    /** One line of all aspects. */
    String line() {
        StringBuilder line = new StringBuilder();
        counts.forEach((aspect, count) -> line.append(aspect.name().toLowerCase().replace('_', ' ')).append(' ').append(count)
                .append("  "));
        return line.toString().strip();
    }

    /** Fields right in span and type for each notation; rules that were wrong. */
    String details() {
        StringBuilder lines = new StringBuilder("notations (span and type):\n");
        notations.forEach((notation, count) -> lines.append("  ").append(notation).append("  ").append(count).append('\n'));
        lines.append("rules (right of all they made; only those that were wrong):\n");
        rules.forEach((rule, count) -> {
            if (count.right < count.of) {
                lines.append("  ").append(rule).append("  ").append(count).append('\n');
            }
        });
        return lines.toString();
    }
}
