package org.edusum.sheet.read;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the format of a cell makes of its number (ECMA-376 part 1, 18.8.30 and 18.8.31).
 *
 * @param isPercent whether a hundred times the number is shown, with %
 * @param isDate    whether the number is shown as a date
 * @param decimals  how many decimals are shown, where that is fixed
 * @param unit      words shown behind the number, {@code 万元} of {@code 0"万元"}
 */
record NumberFormat(boolean isPercent, boolean isDate, OptionalInt decimals, String unit) {

    private static final NumberFormat PLAIN = new NumberFormat(false, false, OptionalInt.empty(), "");
    /** Digits as far as they go: {@code #,##0.00}. */
    private static final Pattern DIGITS = Pattern.compile("[#0?,]*[0#?](?:\\.([0#?]*))?(%?)");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]{1,6}");

    /** @param text of the format; empty when not known */
    static NumberFormat of(Optional<Integer> id, String text) {
        String section = text.split(";", 2)[0];
        String bare = section.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (bare.contains("%")) {
            return new NumberFormat(true, false, digits(section).map(NumberFormat::decimals).orElse(OptionalInt.empty()), "");
        }
        if (isDate(id, bare)) {
            return new NumberFormat(false, true, OptionalInt.empty(), "");
        }
        return digits(section).map(found -> new NumberFormat(false, false, decimals(found), unit(section.substring(found.end())))).orElse(PLAIN);
    }

    /** The built-in formats of dates are told by their numbers, others by their letters. */
    private static boolean isDate(Optional<Integer> formatId, String bare) {
        boolean isBuiltIn = formatId.filter(id -> id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58).isPresent();
        return isBuiltIn || bare.matches(".*[ymd年月日].*") && !bare.contains("#") && !bare.contains("0") && !bare.contains("general");
    }

    /** The digits of a section that shows the number itself: not scaled by a comma or a point put in by hand, not by a condition. */
    private static Optional<Matcher> digits(String section) {
        Matcher digits = DIGITS.matcher(section);
        boolean isPlain = !section.contains("!") && !section.contains("\\.") && !section.matches(".*\\[[<>=].*") && digits.find();
        boolean isScaled = isPlain && (section.startsWith(",", digits.end())
                || section.substring(digits.end()).matches(".*[#0?/eE].*"));
        return isPlain && !isScaled ? Optional.of(digits) : Optional.empty();
    }

    /** Of # at most so many are shown, which comes to the same. */
    private static OptionalInt decimals(Matcher digits) {
        return OptionalInt.of(digits.group(1) == null ? 0 : digits.group(1).length());
    }

    private static String unit(String behind) {
        String words = behind.replaceAll("\\[[^\\]]*\\]|_.|\\*.", "").replace("\"", "").replace("\\", "").strip();
        return WORDS.matcher(words).matches() ? words : "";
    }
}
