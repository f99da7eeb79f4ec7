package org.edusum.model.search;

/** Brings a text into the form in which it is compared; never changes its length. */
public final class Widths {

    private Widths() {
    }

    /**
     * The text in that form.
     *
     * @param tellsCase  whether capitals stay
     * @param tellsWidth whether full-width forms stay
     */
    public static String folded(String text, boolean tellsCase, boolean tellsWidth) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            boolean isHan = c >= '\u3001' && c < '\uFF00';
            if (!isHan) {
                char half = tellsWidth ? c : half(c);
                folded[i] = tellsCase ? half : Character.toLowerCase(Character.toUpperCase(half));
            }
        }
        return new String(folded);
    }

    /** The half-width form of a full-width digit, letter, mark or blank. */
    private static char half(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }
}
