package org.edusum.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Numbers of spreadsheets as these show them: with at most 15 digits, as percents and dates and rounded by their formats. */
final class NumberCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MAX_DIGITS = 60;

    private NumberCell() {
    }

    /** The cell of a number. @param date the number as a date; asked, and allowed to fail, where the format is one of dates */
    static SheetCell of(String address, int column, BigDecimal number, NumberFormat format, Callable<LocalDate> date) {
        if (format.isDate()) {
            try {
                return SheetCell.words(address, column, date.call().toString());
            } catch (Exception noDate) {
                return new SheetCell(address, column, plain(number), Optional.of(number), false);
            }
        }
        if (format.isScaled()) {
            // 3204600 shown as 320万元 is 3204600元.
            String base = format.unit().replaceFirst("^[百千]?[万亿]?", "");
            return new SheetCell(address, column, plain(number) + base, Optional.of(number), "", true, false);
        }
        BigDecimal held = format.isPercent() ? number.movePointRight(2) : number;
        BigDecimal shown = format.decimals().isPresent() && held.scale() > format.decimals().getAsInt()
                ? held.setScale(format.decimals().getAsInt(), RoundingMode.HALF_UP) : held;
        String sign = format.isPercent() ? "%" : format.unit();
        return new SheetCell(address, column, format.before() + plain(shown) + sign,
                Optional.of(bare(format.isPercent() ? shown.movePointLeft(2) : shown)),
                shown.compareTo(held) == 0 ? "" : plain(held) + sign, false, false);
    }

    /** 7500.0 is 7500; the noise of binary fractions beyond the digits that spreadsheets show is gone. Nothing when absurd. */
    static Optional<BigDecimal> shown(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_DIGITS ? Optional.empty()
                : Optional.of(bare(number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number));
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String plain(BigDecimal number) {
        return bare(number).toPlainString();
    }
}
