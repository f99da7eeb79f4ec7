package org.edusum.importing.source.docx;

import java.util.Locale;

/** Forms of an automatic number (ECMA-376-1, 17.18.59: ST_NumberFormat), as Word prints them. */
final class NumberForm {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberForm() {
    }

    /** @param form as the file names it; what is unknown is printed as a plain number */
    static String print(String form, int number) {
        return switch (form) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                 "taiwaneseCountingThousand", "koreanCounting" -> counted(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counted(number, LEGAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" -> digits(number);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> number <= 20 ? enclosed('⒈', number) : number + ".";
            case "decimalEnclosedParen" -> number <= 20 ? enclosed('⑴', number) : "(" + number + ")";
            case "ideographEnclosedCircle" -> number <= 10 ? enclosed('㊀', number) : String.valueOf(number);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }

    /** As numbers are said: 十, 十一, 二十, 一百零二. */
    private static String counted(int number, String digits, String units) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits.substring(0, 1) : String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        String written = String.valueOf(number);
        boolean isGap = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            int power = written.length() - 1 - i;
            if (digit == 0) {
                isGap = true;
                continue;
            }
            if (isGap) {
                out.append('零');
                isGap = false;
            }
            if (digit != 1 || power != 1 || !out.isEmpty() || digits.equals(LEGAL)) {
                out.append(digits.charAt(digit));
            }
            out.append(power > 0 ? units.substring(power - 1, power) : "");
        }
        return out.toString();
    }

    private static String oneOf(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String circled(int number) {
        return number <= 20 ? enclosed('①', number)
                : number <= 35 ? String.valueOf((char) ('㉑' + number - 21))
                : number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : String.valueOf(number);
    }

    private static String enclosed(char first, int number) {
        return number >= 1 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** A to Z, then AA to ZZ, then AAA: the letter is repeated. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                out.append(ROMAN_SIGNS[i]);
                left -= ROMAN[i];
            }
        }
        return out.toString();
    }
}
