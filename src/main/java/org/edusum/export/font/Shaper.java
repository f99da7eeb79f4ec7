package org.edusum.export.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Run;

/**
 * Finds the fonts that have the characters of a run, and puts each in the middle of the place that the layout gives it.
 *
 * <p>Used by one thread that holds the book's lock.
 */
public final class Shaper {

    /** Letters and digits that are wider than their places by no more than this stand closer and keep their shapes. */
    private static final double CLOSER = 0.87;

    private final FontBook book;

    /**
     * A character to be drawn.
     *
     * @param scale its width is multiplied by this
     */
    private record Drawn(Drawing drawing, String meant, double x, double scale) {

        Strip.Placed placed() {
            return new Strip.Placed(drawing.text(), x, meant);
        }
    }

    public Shaper(FontBook book) {
        this.book = book;
    }

    /** The strips of a run, from left to right. */
    public List<Strip> strips(Run run) {
        List<Drawn> drawn = new ArrayList<>();
        List<Glyph> glyphs = run.glyphs();
        for (int from = 0, to = 1; from < glyphs.size(); from = to, to++) {
            boolean isWord = isWord(glyphs.get(from));
            while (isWord && to < glyphs.size() && isWord(glyphs.get(to))) {
                to++;
            }
            place(run, glyphs.subList(from, to), drawn);
        }
        List<Strip> strips = new ArrayList<>();
        for (int from = 0, to = 1; from < drawn.size(); from = to, to++) {
            Drawn first = drawn.get(from);
            while (to < drawn.size() && continues(first, drawn.get(to))) {
                to++;
            }
            strips.add(new Strip(first.drawing().cut().typeface(), first.scale(),
                    drawn.subList(from, to).stream().map(Drawn::placed).toList(),
                    first.drawing().cut().isBold()));
        }
        return strips;
    }

    private static boolean isWord(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c > ' ' && c < 0x7F;
    }

    /** Centres a character or a word in its place; what is too wide for it is condensed as a whole. */
    private void place(Run run, List<Glyph> glyphs, List<Drawn> drawn) {
        List<Drawn> natural = new ArrayList<>();
        double width = 0;
        for (Glyph glyph : glyphs) {
            Optional<Drawing> next = book.drawing(run.type(), glyph.text());
            if (next.isPresent()) {
                natural.add(new Drawn(next.get(), glyph.text(), width, 1));
                width += next.get().advance() * run.size();
            }
        }
        double left = glyphs.getFirst().x();
        double room = glyphs.getLast().right() - left;
        double scale = glyphs.size() > 1 || isWord(glyphs.getFirst()) ? Math.min(1, room / width) : 1;
        double start = left + (room - width * scale) / 2;
        double condensed = scale < CLOSER ? scale : 1;
        for (Drawn d : natural) {
            double overhang = d.drawing().advance() * run.size() * (condensed - scale) / 2;
            drawn.add(new Drawn(d.drawing(), d.meant(), start + d.x() * scale - overhang, condensed));
        }
    }

    private static boolean continues(Drawn first, Drawn next) {
        return next.drawing().cut().typeface() == first.drawing().cut().typeface()
                && next.drawing().cut().isBold() == first.drawing().cut().isBold() && next.scale() == first.scale();
    }
}
