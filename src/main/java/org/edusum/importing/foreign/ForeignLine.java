package org.edusum.importing.foreign;

import java.util.OptionalInt;

/**
 * A paragraph of another program, cleaned.
 *
 * @param number the number that the program printed in front of it, such as {@code 1.}; may be empty
 * @param text   the words, without the number; not blank
 * @param level  its outline level from 1, where the program gave one
 */
public record ForeignLine(String number, String text, OptionalInt level) implements ForeignBlock {

    /** A paragraph of which nothing but the words is known. */
    public static ForeignLine of(String text) {
        return new ForeignLine("", text, OptionalInt.empty());
    }

    /** As it was printed. */
    String printed() {
        return printedNumber() + text;
    }

    /** Its number with what stands between it and the words; empty if it has none. */
    public String printedNumber() {
        boolean isClose = number.isEmpty() || "、.）)．".indexOf(number.charAt(number.length() - 1)) >= 0
                || isCircled(number.charAt(number.length() - 1));
        return number + (isClose ? "" : " ");
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }
}
