package org.edusum.model;

/**
 * Plain text inside a paragraph or a title.
 *
 * @param value at least one character; no line break, no control character, no {@link Prose#FIELD}, no half of a
 *              surrogate pair
 */
public record Text(String value) implements Inline {

    public Text {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty text");
        }
        for (int i = 0, codePoint; i < value.length(); i += Character.charCount(codePoint)) {
            codePoint = value.codePointAt(i);
            if (!isProse(codePoint)) {
                throw new IllegalArgumentException("not a prose character: U+%04X".formatted(codePoint));
            }
        }
    }

    private static boolean isProse(int codePoint) {
        if (codePoint >= 0x3000 && codePoint < 0xA000) {
            // Most of any Chinese text; looked at on every key, so not by its type.
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != Prose.FIELD && codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }

    /** The given characters without those that prose cannot hold; a tab becomes a space. */
    public static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().map(c -> c == '\t' ? ' ' : c).filter(Text::isProse).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public int length() {
        return value.length();
    }
}
