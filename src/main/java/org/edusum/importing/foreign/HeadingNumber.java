package org.edusum.importing.foreign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in front of a heading, as clerks write it.
 *
 * @param kind  how it is written
 * @param value from 1
 * @param rest  what stands behind it, without blanks in front
 */
record HeadingNumber(Kind kind, int value, String rest) {

    /** The ways of writing it, from the highest level down. */
    enum Kind {
        PART("第([一二三四五六七八九十百零]{1,5}|\\d{1,3})(?:部分|章|篇|节)[\\s：:、]*", 1),
        CHINESE("([一二三四五六七八九十百零]{1,5})[、．.]", 1),
        CHINESE_PARENTHESISED("[（(]([一二三四五六七八九十百零]{1,5})[）)]", 2),
        // Not a decimal number, a date or a time: 1.5倍, 3.12植树节.
        ARABIC("(\\d{1,3})(?:[、．]|\\.(?!\\d))", 2),
        ARABIC_PARENTHESISED("(?:[（(](\\d{1,3})[）)])", 3),
        CIRCLED("([①-⑳])", 3);

        private final Pattern pattern;
        private final int depth;

        Kind(String pattern, int depth) {
            this.pattern = Pattern.compile(pattern);
            this.depth = depth;
        }

        /** The highest level of headings with such numbers. */
        int depth() {
            return depth;
        }
    }

    /** The number that a line begins with. */
    static Optional<HeadingNumber> of(String line) {
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(line);
            if (matcher.lookingAt()) {
                int value = Numerals.value(matcher.group(1));
                String rest = line.substring(matcher.end()).strip();
                return value < 1 || rest.isEmpty() ? Optional.empty() : Optional.of(new HeadingNumber(kind, value, rest));
            }
        }
        return Optional.empty();
    }
}
