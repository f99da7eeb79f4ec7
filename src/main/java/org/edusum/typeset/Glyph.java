package org.edusum.typeset;

/**
 * A character where it stands.
 *
 * @param text   one character, with the marks that combine with it
 * @param x      left edge of its box from the paper's left edge; the boxes of squeezed punctuation overlap their neighbours
 * @param width  of its box: a character that is narrower stands in the middle
 * @param offset where it stands in the prose of its element's place; all characters of a field have the field's
 */
public record Glyph(String text, double x, double width, int offset) {

    public double right() {
        return x + width;
    }
}
