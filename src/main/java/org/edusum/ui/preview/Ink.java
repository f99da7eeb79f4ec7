package org.edusum.ui.preview;

import java.awt.Shape;
import java.util.Objects;

/**
 * Something drawn on a page.
 *
 * @param shape  filled, in points from the paper's top left
 * @param colour of it
 * @param stroke width of a line drawn along the shape's edge besides, in points; 0 for none
 */
public record Ink(Shape shape, Colour colour, double stroke) {

    /** The colours of a page. */
    public enum Colour {
        /** Of type and rules. */
        BLACK,
        /** Behind what is still to be filled. */
        BLANK
    }

    public Ink {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(colour);
    }
}
