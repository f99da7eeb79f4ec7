package org.edusum.export.pdf;

import java.nio.charset.StandardCharsets;

/** The operators of a page's content (ISO 32000-1, annex A), as they are written one after the other. */
final class Operators {

    private static final int SCALE = 1000;

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** An operator after its operands; these to a thousandth. */
    Operators add(String operator, double... operands) {
        for (double operand : operands) {
            number(operand).append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /** An operator whose operands are written already. */
    Operators raw(String text) {
        out.append(text);
        return this;
    }

    /** A number that is whole or known to a thousandth: never 1E-4, and the same in every locale. */
    StringBuilder number(double value) {
        long thousandths = Math.round(value * SCALE);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / SCALE);
        int rest = (int) (thousandths % SCALE);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out;
    }

    /** Four hexadecimal digits: a character of a composite font, or a UTF-16 unit. */
    void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 0xF, 16));
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
