package org.edusum.ui.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;

/** Paints pages of one style. May be used by any thread, one at a time; better not by that of the toolkit. */
public final class PagePainter {

    private static final Color BLANK = new Color(255, 245, 190);

    private final PageInk ink;

    public PagePainter(PageStyle style) {
        this(new PageInk(style));
    }

    private PagePainter(PageInk ink) {
        this.ink = ink;
    }

    /** For pages of another style, begun at once with what this one knows: only one of the two may be used at a time. */
    public PagePainter of(PageStyle other) {
        return new PagePainter(ink.of(other));
    }

    public PageStyle style() {
        return ink.style();
    }

    /**
     * Paints a page, paper and all, with its top left corner at the origin.
     *
     * @param scale pixels to a point
     */
    public void paint(Page page, Graphics2D out, double scale) {
        AffineTransform before = out.getTransform();
        out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        out.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        out.scale(scale, scale);
        out.setColor(Color.WHITE);
        out.fill(new Rectangle2D.Double(0, 0, style().paper().width(), style().paper().height()));
        for (Ink each : ink.of(page)) {
            out.setColor(switch (each.colour()) {
                case BLACK -> Color.BLACK;
                case BLANK -> BLANK;
            });
            out.fill(each.shape());
            if (each.stroke() > 0) {
                out.setStroke(new BasicStroke((float) each.stroke()));
                out.draw(each.shape());
            }
        }
        out.setTransform(before);
    }
}
