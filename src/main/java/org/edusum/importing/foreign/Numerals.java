package org.edusum.importing.foreign;

/** The numerals that headings are numbered with. */
public final class Numerals {

    private Numerals() {
    }

    /** The value of a number written in digits, in Chinese (一 to 九百九十九), or as one circled digit; 0 for what is none. */
    public static int value(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(number) : chinese(number);
    }

    private static int chinese(String number) {
        int total = 0;
        int digit = 0;
        for (char c : number.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                total += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = Math.max(0, "零一二三四五六七八九".indexOf(c));
            }
        }
        return total + digit;
    }
}
