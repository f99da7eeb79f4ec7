package org.edusum.ui.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;

/** On which lines of the pages the prose stands. */
final class PagePlaces {

    /** Of the type's size: how far the band of a line reaches above and below its baseline. */
    private static final double ABOVE = 1.2;
    private static final double BELOW = 0.45;
    /** And beyond its ends, in points, so that what marks it covers no character. */
    private static final double BESIDE = 7;

    /**
     * A line of a page.
     *
     * @param page from 0
     * @param band on the paper, in points
     */
    record Spot(int page, Rectangle2D band) { }

    /** The part of a place on one line. @param last offset that stands in it */
    private record Part(int last, Spot spot) { }

    private final Map<Place, List<Part>> parts = new HashMap<>();

    PagePlaces(Pages pages) {
        for (int i = 0; i < pages.all().size(); i++) {
            Page page = pages.all().get(i);
            for (Line line : page.lines()) {
                note(i, page, line, pages.style());
            }
        }
    }

    /** The line in which a caret stands; none for what is not printed. */
    Optional<Spot> spot(Caret caret) {
        List<Part> lines = parts.getOrDefault(caret.place(), List.of());
        return lines.stream().filter(part -> part.last() >= caret.offset()).findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast())).map(Part::spot);
    }

    private void note(int index, Page page, Line line, PageStyle style) {
        Optional<Spot> spot = Optional.empty();
        for (Run run : line.runs()) {
            if (isProse(run.element().role()) && run.place().isPresent()) {
                Spot here = spot.orElseGet(() -> new Spot(index, band(page, line, style)));
                spot = Optional.of(here);
                add(parts.computeIfAbsent(run.place().get(), place -> new ArrayList<>()),
                        new Part(run.glyphs().getLast().offset(), here));
            }
        }
    }

    /** One part for each line, whatever runs it has. */
    private static void add(List<Part> lines, Part part) {
        if (!lines.isEmpty() && lines.getLast().spot() == part.spot()) {
            lines.removeLast();
        }
        lines.add(part);
    }

    private static Rectangle2D band(Page page, Line line, PageStyle style) {
        double size = line.runs().stream().mapToDouble(Run::size).max().orElseThrow();
        double left = page.isTurned() ? line.left() : Math.min(style.block().left(), line.left());
        double right = page.isTurned() ? line.right() : Math.max(style.block().right(), line.right());
        Rectangle2D band = new Rectangle2D.Double(left - BESIDE, line.baseline() - ABOVE * size,
                right - left + 2 * BESIDE, (ABOVE + BELOW) * size);
        AffineTransform turn = page.isTurned() ? PageInk.turned(style) : new AffineTransform();
        return turn.createTransformedShape(band).getBounds2D();
    }

    /** Whether what is printed is the prose of its place, and not something that points to it. */
    private static boolean isProse(Role role) {
        return switch (role) {
            case TITLE, HEADING, PARAGRAPH, SIGNATURE, ADDRESSEE -> true;
            case NOTE, LABEL, CONTENTS_TITLE, CONTENTS_ENTRY, TABLE, ROW, HEAD_CELL, CELL, IMPRINT, ARTIFACT -> false;
        };
    }
}
