package org.edusum.sheet.read;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell that is not empty.
 *
 * @param address  {@code E12}
 * @param column   from 0
 * @param text     as it is shown, as far as that can be told; dates as {@code 2022-09-01}; of absurdly long text the beginning
 * @param number   the number that is shown, where it is one: 0.985 for 98.5%
 * @param stored   what the cell holds where it shows less of it, 85.2666 for 85.3; else empty
 * @param isScaled whether it shows a thousandth or less of the number, which the text has in full
 * @param isError  whether it shows an error such as {@code #DIV/0!}
 */
public record SheetCell(String address, int column, String text, Optional<BigDecimal> number, String stored, boolean isScaled,
                        boolean isError) {

    /** More than any spreadsheet allows in a cell. */
    private static final int LONGEST = 32_767;

    public SheetCell {
        Objects.requireNonNull(number);
        text = text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text.strip();
    }

    public SheetCell(String address, int column, String text, Optional<BigDecimal> number, boolean isError) {
        this(address, column, text, number, "", false, isError);
    }

    static SheetCell words(String address, int column, String text) {
        return new SheetCell(address, column, text, Optional.empty(), false);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
