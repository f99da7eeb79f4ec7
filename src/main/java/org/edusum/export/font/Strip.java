package org.edusum.export.font;

import java.util.List;

/**
 * Characters of one font beside each other, as they are drawn.
 *
 * @param scale      their widths are multiplied by this
 * @param characters from left to right, at least one
 */
public record Strip(Typeface typeface, double scale, List<Placed> characters) {

    /**
     * A character where it is drawn.
     *
     * @param text one character, with the marks that combine with it
     * @param x    its origin from the paper's left edge, in points
     */
    public record Placed(String text, double x) { }

    public Strip {
        characters = List.copyOf(characters);
    }

    public double left() {
        return characters.getFirst().x();
    }
}
