package org.edusum.export.font;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Run;

/**
 * Finds the fonts that have the characters of a run, and puts each in the middle of the place that the layout gives it.
 *
 * <p>Used by one thread that holds the book's lock; it remembers what was asked for.
 */
public final class Shaper {

    /** Stands for a character that no font has, as printers have always marked it. */
    private static final String MISSING = "〓";
    /** Letters and digits that are wider than their places by no more than this stand closer and keep their shapes. */
    private static final double CLOSER = 0.87;

    private final FontBook book;
    private final Set<Face> faces = EnumSet.noneOf(Face.class);
    private final Set<String> missing = new TreeSet<>();

    /**
     * A character to be drawn.
     *
     * @param scale its width is multiplied by this
     */
    private record Drawn(Typeface typeface, String text, double x, double scale) { }

    public Shaper(FontBook book) {
        this.book = book;
    }

    /** The faces that were asked for. */
    public List<Face> faces() {
        return List.copyOf(faces);
    }

    /** The characters that no font has. */
    public Set<String> missing() {
        return missing;
    }

    /** The strips of a run, from left to right. */
    public List<Strip> strips(Run run) {
        faces.add(run.face());
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
            strips.add(new Strip(first.typeface(), first.scale(),
                    drawn.subList(from, to).stream().map(each -> new Strip.Placed(each.text(), each.x())).toList()));
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
            Optional<Drawn> next = choose(run.face(), glyph, width);
            if (next.isPresent()) {
                natural.add(next.get());
                width += next.get().typeface().advance(next.get().text()) * run.size();
            }
        }
        double left = glyphs.getFirst().x();
        double room = glyphs.getLast().right() - left;
        double scale = glyphs.size() > 1 || isWord(glyphs.getFirst()) ? Math.min(1, room / width) : 1;
        double start = left + (room - width * scale) / 2;
        double condensed = scale < CLOSER ? scale : 1;
        for (Drawn d : natural) {
            double overhang = d.typeface().advance(d.text()) * run.size() * (condensed - scale) / 2;
            drawn.add(new Drawn(d.typeface(), d.text(), start + d.x() * scale - overhang, condensed));
        }
    }

    /** Nothing for what has no ink, except plain spaces: they part words for those who copy text. */
    private Optional<Drawn> choose(Face face, Glyph glyph, double x) {
        String visible = glyph.text().codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        Optional<Typeface> typeface = book.typeface(face, visible);
        if (typeface.isPresent()) {
            return Optional.of(new Drawn(typeface.get(), visible, x, 1));
        }
        if (visible.codePoints().allMatch(Character::isSpaceChar)) {
            return Optional.empty();
        }
        missing.add(visible);
        return book.typeface(face, MISSING).map(found -> new Drawn(found, MISSING, x, 1));
    }

    private static boolean continues(Drawn first, Drawn next) {
        return next.typeface() == first.typeface() && next.scale() == first.scale();
    }
}
