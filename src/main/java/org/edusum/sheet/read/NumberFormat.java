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
 * @param before    words in front that make a figure a rough one, {@code 约}; else empty
 * @param unit      words shown behind the number, {@code 万元} of {@code 0"万元"}
 * @param isScaled  whether a thousandth or less is shown, by a comma behind the digits or a point put in by hand: then
 *                  {@code unit} goes with what is shown, not with the number
 */
record NumberFormat(boolean isPercent, boolean isDate, OptionalInt decimals, String before, String unit, boolean isScaled) {

    /** Digits as far as they go: {@code #,##0.00}. */
    private static final Pattern DIGITS = Pattern.compile("[#0?,]*[0#?](?:\\.([0#?]*))?|(?i:general)");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]{1,6}");
    private static final Pattern ROUGH = Pattern.compile("(约|大约|近|将近|超|超过|逾|至少|不少于|≥|>=|>|≤|<=|<)");
    /** 0.0, and 0!.0 and 0\.0 and 0"."0. */
    private static final Pattern SCALED = Pattern.compile("[0#?](?:\\.[0#?]*)?,+(?![#0?])|[0#?](?:!.|\\\\.|\"\\.\")[0#?]");

    /** @param text of the format; empty when not known */
    static NumberFormat of(Optional<Integer> id, String text) {
        String section = text.split(";", 2)[0];
        String bare = section.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        Matcher digits = DIGITS.matcher(section);
        boolean hasDigits = digits.find();
        String behind = hasDigits ? section.substring(digits.end()) : "";
        if (bare.contains("%")) {
            return new NumberFormat(true, false, decimals(digits, hasDigits), "", "", false);
        }
        if (isDate(id, bare)) {
            return new NumberFormat(false, true, OptionalInt.empty(), "", "", false);
        }
        if (SCALED.matcher(text).find()) {
            return new NumberFormat(false, false, OptionalInt.empty(), "", words(text.replaceAll("[#0?,.!]", "")), true);
        }
        // Where it depends on the number what is shown, or a fraction or a power is, the number itself counts.
        boolean isPlain = hasDigits && !section.matches(".*\\[[<>=].*") && !behind.matches(".*[#0?/eE].*");
        return isPlain ? new NumberFormat(false, false, decimals(digits, true), rough(section.substring(0, digits.start())), words(behind), false)
                : new NumberFormat(false, false, OptionalInt.empty(), "", "", false);
    }

    /** The built-in formats of dates are told by their numbers, others by their letters. */
    private static boolean isDate(Optional<Integer> formatId, String bare) {
        boolean isBuiltIn = formatId.filter(id -> id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58).isPresent();
        return isBuiltIn || bare.matches(".*[ymd年月日].*") && !bare.contains("#") && !bare.contains("0") && !bare.contains("general");
    }

    /** Of # at most so many are shown, which comes to the same; General shows what there is. */
    private static OptionalInt decimals(Matcher digits, boolean hasDigits) {
        return !hasDigits || digits.group().equalsIgnoreCase("general") ? OptionalInt.empty()
                : OptionalInt.of(digits.group(1) == null ? 0 : digits.group(1).length());
    }

    private static String rough(String before) {
        Matcher word = ROUGH.matcher(literal(before));
        return word.matches() ? word.group(1) : "";
    }

    private static String words(String behind) {
        String words = literal(behind);
        return WORDS.matcher(words).matches() ? words : "";
    }

    /** What a piece of a format shows as it is. */
    private static String literal(String piece) {
        return piece.replaceAll("\\[[^\\]]*\\]|_.|\\*.", "").replace("\"", "").replace("\\", "").split(";", 2)[0].strip();
    }
}
