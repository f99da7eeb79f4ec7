package org.edusum.ui.preview;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.export.font.Strip;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Rule;
import org.edusum.typeset.Run;

/**
 * What is drawn on pages of one style, from the strips that every output draws: for the screen and for the printer.
 * May be used by any thread, one at a time.
 */
public final class PageInk {

    /** Of the type's size: how far the colour of a blank reaches above and below the baseline. */
    private static final double ABOVE = 0.95;
    private static final double BELOW = 0.2;
    /** Of the type's size: the stroke that makes a face bold that has no bold of its own. */
    private static final double BOLD = 1 / 30.0;

    private final PageStyle style;
    private final FontBook book;
    private final Shaper shaper;
    private final Outlines outlines;

    public PageInk(PageStyle style) {
        this(style, new Outlines());
    }

    private PageInk(PageStyle style, Outlines outlines) {
        this.style = style;
        this.outlines = outlines;
        book = FontBook.of(style);
        shaper = new Shaper(book);
    }

    public PageStyle style() {
        return style;
    }

    /** For pages of another style: with the outlines read so far, so that only one of the two may be used at a time. */
    PageInk of(PageStyle other) {
        return new PageInk(other, outlines);
    }

    /** All ink of a page, what lies below first. */
    public List<Ink> of(Page page) {
        Sheet sheet = new Sheet();
        AffineTransform turn = page.isTurned() ? turned(style) : new AffineTransform();
        synchronized (book) {
            page.lines().forEach(line -> set(line, turn, sheet));
            page.footer().ifPresent(line -> set(line, new AffineTransform(), sheet));
        }
        page.rules().forEach(rule -> sheet.type.append(shape(rule).getPathIterator(turn), false));
        return sheet.inks();
    }

    /** From places on the paper turned to those on the paper as it comes out: the text reads from its foot to its head. */
    static AffineTransform turned(PageStyle style) {
        return new AffineTransform(0, -1, 1, 0, 0, style.paper().height());
    }

    /** The ink of one page while it is gathered. */
    private static final class Sheet {

        final Path2D blanks = new Path2D.Float();
        final Path2D type = new Path2D.Float(Path2D.WIND_NON_ZERO);
        final Map<Double, Path2D> bold = new TreeMap<>();

        List<Ink> inks() {
            List<Ink> inks = new ArrayList<>(List.of(new Ink(blanks, Ink.Colour.BLANK, 0), new Ink(type, Ink.Colour.BLACK, 0)));
            bold.forEach((size, path) -> inks.add(new Ink(path, Ink.Colour.BLACK, size * BOLD)));
            return inks;
        }
    }

    private void set(Line line, AffineTransform turn, Sheet sheet) {
        for (Run run : line.runs()) {
            if (run.isBlank()) {
                sheet.blanks.append(new Rectangle2D.Double(run.left(), line.baseline() - ABOVE * run.size(),
                        run.right() - run.left(), (ABOVE + BELOW) * run.size()).getPathIterator(turn), false);
            }
            for (Strip strip : shaper.strips(run)) {
                Path2D path = strip.isBold()
                        ? sheet.bold.computeIfAbsent(run.size(), size -> new Path2D.Float(Path2D.WIND_NON_ZERO)) : sheet.type;
                set(strip, run.size(), line.baseline(), turn, path);
            }
        }
    }

    private void set(Strip strip, double size, double baseline, AffineTransform turn, Path2D path) {
        for (Strip.Placed placed : strip.characters()) {
            AffineTransform place = new AffineTransform(turn);
            place.translate(placed.x(), baseline);
            place.scale(size * strip.scale(), size);
            path.append(outlines.of(strip.typeface(), placed.text()).getPathIterator(place), false);
        }
    }

    private static Shape shape(Rule rule) {
        return new BasicStroke((float) rule.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }
}
