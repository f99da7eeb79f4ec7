package org.edusum.model.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a clerk types it, already in half-width characters: digits with or without thousands separators, then
 * perhaps 万 or 亿 (also several, 1亿2000万), then perhaps a unit.
 */
final class NumberEntry {

    /** The parts are possessive: what is no number is refused at once, whatever its length. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>[-+]?)(?<parts>(?:" + Part.SHAPE + ")++)(?<unit>.*)");
    /** Measure words that count the same things, so that 50人 may be typed where the document prints 名. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("人", "名", "位", "个"), Set.of("所", "家", "园", "个"), Set.of("项", "件", "个"),
            Set.of("场", "次", "场次"), Set.of("条", "篇", "个"), Set.of("月", "个月"), Set.of("天", "日"),
            Set.of("岁", "周岁"));

    private static final class Part {
        static final String SHAPE = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)\\s*([十百千]?[万亿]|[百千])?";
        static final Pattern PATTERN = Pattern.compile(SHAPE);
    }

    private NumberEntry() {
    }

    /** The amount in the given unit, or nothing when the entry is not a number in a unit that can be turned into it. */
    static Optional<BigDecimal> read(String typed, String unit) {
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String written = shape.group("unit").strip();
        String parts = shape.group("parts");
        boolean hasScale = parts.chars().anyMatch(c -> "百千万亿".indexOf(c) >= 0);
        // The 万 of a unit such as 万元 is read as part of the number: 3万元 is 30000元.
        boolean isInOwnUnit = written.isEmpty() && !hasScale;
        Optional<BigDecimal> sum = sum(parts);
        if (sum.isEmpty() || !isInOwnUnit && !written.isEmpty() && !isAlike(written, base(unit))) {
            return Optional.empty();
        }
        int shift = isInOwnUnit ? 0 : exponent(scaleOf(unit));
        BigDecimal amount = shift == 0 ? sum.get() : trimmed(sum.get().movePointLeft(shift));
        BigDecimal signed = shape.group("sign").equals("-") ? amount.negate() : amount;
        return signed.precision() > 30 || signed.scale() > 20 ? Optional.empty() : Optional.of(signed);
    }

    /** The parts added up; nothing when they do not fall in scale (3万5亿) or can be read in two ways (3万5 for 35000). */
    private static Optional<BigDecimal> sum(String parts) {
        BigDecimal sum = BigDecimal.ZERO;
        int above = Integer.MAX_VALUE;
        Matcher part = Part.PATTERN.matcher(parts);
        while (part.find()) {
            int exponent = exponent(part.group(2) == null ? "" : part.group(2));
            int digits = part.group(1).replace(",", "").split("\\.", 2)[0].length();
            boolean isTail = exponent == 0 && above != Integer.MAX_VALUE;
            if (exponent >= above || isTail && digits != above) {
                return Optional.empty();
            }
            above = exponent;
            BigDecimal amount = new BigDecimal(part.group(1).replace(",", ""));
            sum = sum.add(exponent == 0 ? amount : trimmed(amount.movePointRight(exponent)));
        }
        return Optional.of(sum);
    }

    private static int exponent(String scale) {
        return scale.chars().map(c -> switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> throw new IllegalArgumentException("not a scale: " + scale);
        }).sum();
    }

    private static BigDecimal trimmed(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String scaleOf(String unit) {
        return unit.startsWith("万") || unit.startsWith("亿") ? unit.substring(0, 1) : "";
    }

    private static String base(String unit) {
        return unit.substring(scaleOf(unit).length());
    }

    /** Whether amounts in both units count the same things, in whatever scale: 万元 and 元, 人 and 名. */
    static boolean countAlike(String unit, String other) {
        return isAlike(base(unit), base(other));
    }

    private static boolean isAlike(String written, String unit) {
        return written.equals(unit) || ALIKE.stream().anyMatch(words -> words.contains(written) && words.contains(unit));
    }
}
