package org.edusum.export.docx;

import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;

/**
 * A page style in Word's units: twips (1/20 pt) for lengths, half points for type sizes.
 *
 * <p>What would be a fraction is rounded so that as many characters and lines fit as the style has: lines are a little
 * lower, characters a little closer than on our pages (28.95 pt and 15.75 pt on the standard's), and the text block has
 * some room to spare, since programs convert lengths to and fro.
 *
 * @param right     the margin; so the others
 * @param line      from one line to the next
 * @param closer    added between characters of the text; below 0 as a rule
 * @param character the place of one character of the text
 * @param footer    from the paper's lower edge to the page number's
 */
record Measures(PageStyle style, int width, int height, int top, int right, int bottom, int left, int line, int closer,
                int character, int footer) {

    /** From the paper's upper edge to a header, of which there is none. */
    static final int HEADER = 851;
    /** Height of a line that is not seen: it ends a section. */
    static final int HAIR = 14;

    private static final int SPARE = 16;
    private static final double TINY = 1e-6;
    /** From the upper edge of a page number's dashes to the lower edge of its line, in characters of its size. */
    private static final double DASH = 0.52;

    static Measures of(PageStyle style) {
        PageStyle.TextBlock block = style.block();
        int width = twips(style.paper().width());
        int height = twips(style.paper().height());
        int top = twips(block.top());
        int left = twips(block.left());
        int line = (int) Math.floor(20 * style.pitch() + TINY);
        double text = style.types().text().size();
        int closer = (int) Math.floor(20 * (style.cell() - text) + TINY);
        int character = twips(text) + closer;
        return new Measures(style, width, height, top,
                Math.min(twips(style.paper().width() - block.right()), width - left - style.cells() * character - SPARE),
                Math.min(twips(style.paper().height() - block.bottom()), height - top - style.lines() * line - SPARE),
                left, line, closer, character, twips(style.paper().height() - block.bottom() - style.footer().drop()
                        - DASH * style.types().footer().size()));
    }

    static int twips(double points) {
        return (int) Math.round(20 * points);
    }

    /** Of the text block. */
    int textWidth() {
        return width - left - right;
    }

    /** Of the text block. */
    int textHeight() {
        return height - top - bottom;
    }

    /** Places of characters of the text. */
    int characters(double count) {
        return (int) Math.round(count * character);
    }

    /** The height of a line of a type: the style's, or several where the type is larger. */
    int line(Type type) {
        return line * (int) Math.max(1, Math.ceil(type.size() / style.pitch() - TINY));
    }

    /** Added between characters of a type, so that they stand on a grid of its size. */
    int closer(Type type) {
        return (int) Math.floor(closer * type.size() / style.types().text().size() + TINY);
    }

    static int halfPoints(Type type) {
        return (int) Math.round(2 * type.size());
    }
}
