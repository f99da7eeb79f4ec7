package org.edusum.ui.preview;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Run;

/** What of the document stands where on a page. */
final class PageHit {

    /** Of the size of type, from the baseline up to the middle of a character. */
    private static final double MIDDLE = 0.38;

    private PageHit() {
    }

    /**
     * What is to be selected when a point of the page is clicked: a field as a whole, or the gap between characters; the
     * title of the section meant where the contents or a table are. Nothing on a page without prose, or far from its lines.
     *
     * @param at in points from the paper's top left
     */
    static Optional<Selection> at(Page page, PageStyle style, Point2D at) {
        Point2D point = page.isTurned() ? turnedBack(style, at) : at;
        return page.lines().stream().filter(line -> distance(line, point) < style.pitch())
                .min(Comparator.comparingDouble((Line line) -> distance(line, point))
                        .thenComparingDouble(line -> aside(line.left(), line.right(), point.getX())))
                .flatMap(line -> in(line, point.getX()));
    }

    /** The beginning of the first prose on a page. */
    static Optional<Selection> first(Page page) {
        return page.lines().stream().flatMap(line -> in(line, line.left()).stream()).findFirst();
    }

    private static Point2D turnedBack(PageStyle style, Point2D at) {
        try {
            return PageInk.turned(style).inverseTransform(at, null);
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double distance(Line line, Point2D point) {
        double middle = line.baseline() - MIDDLE * line.runs().getFirst().size();
        return Math.abs(point.getY() - middle);
    }

    private static double aside(double left, double right, double x) {
        return Math.max(0, Math.max(left - x, x - right));
    }

    private static Optional<Selection> in(Line line, double x) {
        return line.runs().stream().filter(run -> run.place().isPresent())
                .min(Comparator.comparingDouble(run -> aside(run.left(), run.right(), x))).map(run -> in(run, x));
    }

    private static Selection in(Run run, double x) {
        Place place = run.place().orElseThrow();
        return switch (run.element().role()) {
            case CONTENTS_ENTRY, NOTE, LABEL, TABLE, ROW, HEAD_CELL, CELL, CONTENTS_TITLE, IMPRINT, ARTIFACT ->
                    Selection.at(new Caret(place, 0));
            case TITLE, HEADING, PARAGRAPH, SIGNATURE, ADDRESSEE -> inProse(run, place, x);
        };
    }

    private static Selection inProse(Run run, Place place, double x) {
        Glyph glyph = run.glyphs().stream()
                .min(Comparator.comparingDouble(each -> aside(each.x(), each.right(), x))).orElseThrow();
        if (run.field().isPresent()) {
            return new Selection(new Caret(place, glyph.offset()), new Caret(place, glyph.offset() + 1));
        }
        boolean isBehind = x > glyph.x() + glyph.width() / 2;
        return Selection.at(new Caret(place, glyph.offset() + (isBehind ? glyph.text().length() : 0)));
    }
}
