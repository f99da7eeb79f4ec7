package org.edusum.export.font;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** What of a character, with the marks that combine with it, is drawn. */
final class Characters {

    private Characters() {
    }

    /** Without what only tells how others look: joiners, marks of direction, selectors of variants. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(Characters::isUnseen)) {
            return text;
        }
        return text.codePoints().filter(c -> !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x180B && c <= 0x180F;
    }

    /** The same character in other words, the best first: a letter with its accent in one is drawn better than two. */
    static List<String> forms(String text) {
        return text.codePointCount(0, text.length()) == 1 ? List.of(text)
                : Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC), text).distinct().toList();
    }

    /** Without marks. */
    static String base(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    static boolean isSpace(String text) {
        return text.codePoints().allMatch(Character::isSpaceChar);
    }

    /** Whether it means something only in the font that it was made for. */
    static boolean isPrivate(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    /** Whether fonts may have it. */
    static boolean isCharacter(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL -> false;
            default -> true;
        });
    }
}
