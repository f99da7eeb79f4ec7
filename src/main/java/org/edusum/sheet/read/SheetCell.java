package org.edusum.sheet.read;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell that is not empty.
 *
 * @param address  {@code E12}; {@code 12} and the column's number for files without addresses
 * @param column   from 0
 * @param text     as it is shown, as far as that can be told; dates as {@code 2022-09-01}
 * @param number   the exact number, where it is one
 * @param isError  whether it shows an error such as {@code #DIV/0!}
 */
public record SheetCell(String address, int column, String text, Optional<BigDecimal> number, boolean isError) {

    public SheetCell {
        Objects.requireNonNull(number);
        text = text.strip();
    }

    static SheetCell words(String address, int column, String text) {
        return new SheetCell(address, column, text, Optional.empty(), false);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
