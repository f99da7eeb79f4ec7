package org.edusum.export.font;

import java.util.List;

/**
 * Characters of one font beside each other, as they are drawn.
 *
 * @param scale      their widths are multiplied by this
 * @param characters from left to right, at least one
 * @param isBold     whether their outlines are stroked too, as thick as a thirtieth of the size, to make them bold
 */
public record Strip(Typeface typeface, double scale, List<Placed> characters, boolean isBold) {

    /**
     * A character where it is drawn.
     *
     * @param text  one character, with the marks that combine with it, all of it in the font
     * @param x     its origin from the paper's left edge, in points
     * @param meant what it stands for in the document: the same, but for what no font has, or has in other words
     */
    public record Placed(String text, double x, String meant) { }

    public Strip {
        characters = List.copyOf(characters);
    }

    public double left() {
        return characters.getFirst().x();
    }
}
