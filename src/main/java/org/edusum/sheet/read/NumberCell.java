package org.edusum.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Numbers of spreadsheets as these show them: with at most 15 digits, as percents and dates by their formats. */
final class NumberCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MAX_DIGITS = 60;

    private NumberCell() {
    }

    /**
     * The cell of a number.
     *
     * @param formatId the number of its format, where it has one
     * @param format   the text of its format; empty when not known
     * @param date     the number as a date; asked, and allowed to fail, where the format is one of dates
     */
    static SheetCell of(String address, int column, BigDecimal number, Optional<Integer> formatId, String format, Callable<LocalDate> date) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (bare.contains("%")) {
            return new SheetCell(address, column, plain(number.movePointRight(2)) + "%", Optional.of(number), false);
        }
        if (isDate(formatId, bare)) {
            try {
                return SheetCell.words(address, column, date.call().toString());
            } catch (Exception noDate) {
                return new SheetCell(address, column, plain(number), Optional.of(number), false);
            }
        }
        return new SheetCell(address, column, plain(number), Optional.of(number), false);
    }

    /** The built-in formats of dates are told by their numbers, ECMA-376 part 1, 18.8.30; others by their letters. */
    private static boolean isDate(Optional<Integer> formatId, String bare) {
        boolean isBuiltIn = formatId.filter(id -> id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58).isPresent();
        return isBuiltIn || bare.matches(".*[ymd年月日].*") && !bare.contains("#") && !bare.contains("0") && !bare.contains("general");
    }

    /** 7500.0 is 7500; the noise of binary fractions beyond the digits that spreadsheets show is gone. Nothing when absurd. */
    static Optional<BigDecimal> shown(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            return Optional.empty();
        }
        BigDecimal bare = (number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number).stripTrailingZeros();
        return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
