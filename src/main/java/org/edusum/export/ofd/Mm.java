package org.edusum.export.ofd;

import java.math.BigDecimal;

/** OFD's lengths: millimetres, counted in thousandths so that places don't drift by rounding. */
final class Mm {

    private static final double THOUSANDTHS_IN_A_POINT = 25_400 / 72.0;
    private static final int DECIMALS = 3;

    private Mm() {
    }

    /** Thousandths of a millimetre. */
    static long of(double points) {
        return Math.round(points * THOUSANDTHS_IN_A_POINT);
    }

    /** As a part has it: {@code 12.5}. */
    static String text(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** Points, as a part has them. */
    static String text(double points) {
        return text(of(points));
    }
}
