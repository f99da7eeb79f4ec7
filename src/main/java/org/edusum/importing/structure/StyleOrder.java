package org.edusum.importing.structure;

import java.util.List;

/**
 * Which numbering stands above which in this document. The standard's order holds, unless the document shows another: a list
 * that begins anew between two neighbouring numbers of another style stands below it.
 */
final class StyleOrder {

    private static final int STYLES = NumberStyle.values().length;

    private final int[][] evidence = new int[STYLES][STYLES];

    private StyleOrder() {
    }

    static StyleOrder of(List<Candidate> candidates) {
        StyleOrder order = new StyleOrder();
        int[] last = new int[STYLES];
        boolean[][] hasBegun = new boolean[STYLES][STYLES];
        for (Candidate candidate : candidates) {
            if (candidate.marker().isEmpty() || candidate.marker().get().isLost()) {
                continue;
            }
            int style = candidate.marker().get().style().ordinal();
            int value = candidate.marker().get().value();
            for (int other = 0; other < STYLES; other++) {
                if (other != style && value == 1) {
                    hasBegun[other][style] = true;
                }
                if (other != style && value == last[style] + 1 && value > 1 && hasBegun[style][other]) {
                    order.evidence[style][other]++;
                }
                hasBegun[style][other] = false;
            }
            last[style] = value;
        }
        return order;
    }

    boolean isAbove(NumberStyle style, NumberStyle other) {
        int difference = evidence[style.ordinal()][other.ordinal()] - evidence[other.ordinal()][style.ordinal()];
        return difference != 0 ? difference > 0 : style.compareTo(other) < 0;
    }
}
