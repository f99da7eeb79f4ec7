package org.edusum.importing.structure;

import java.util.Arrays;
import java.util.List;

/**
 * Which numbering stands above which in this document. The standard's order holds, unless the document shows another: a list
 * that begins anew between two neighbouring numbers of another style stands below it. One such place may be a slip, unless the
 * document begins with the style that is above.
 */
final class StyleOrder {

    private static final int STYLES = NumberStyle.values().length;

    private final int[][] evidence = new int[STYLES][STYLES];
    /** When a style is first met; those that never are come last. */
    private final int[] met = new int[STYLES];

    private StyleOrder() {
    }

    static StyleOrder of(List<Candidate> candidates) {
        StyleOrder order = new StyleOrder();
        Arrays.fill(order.met, Integer.MAX_VALUE);
        int[] last = new int[STYLES];
        boolean[][] hasBegun = new boolean[STYLES][STYLES];
        for (Candidate candidate : candidates) {
            if (candidate.marker().isEmpty() || candidate.marker().get().isLost()) {
                continue;
            }
            int style = candidate.marker().get().style().ordinal();
            int value = candidate.marker().get().value();
            order.met[style] = Math.min(order.met[style], candidate.start());
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
        boolean isUsual = style.compareTo(other) < 0;
        int against = isUsual ? -difference : difference;
        boolean isMetFirst = met[(isUsual ? other : style).ordinal()] < met[(isUsual ? style : other).ordinal()];
        return against > 1 || against == 1 && isMetFirst ? !isUsual : isUsual;
    }
}
