package org.edusum.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain numbers as sentences show them. */
final class Shown {

    private static final int DECIMALS = 4;

    private Shown() {
    }

    /** With at most four decimals, without zeros at the end. */
    static String number(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(Math.max(number.scale(), 0), DECIMALS), RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
