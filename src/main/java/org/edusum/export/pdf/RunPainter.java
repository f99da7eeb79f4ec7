package org.edusum.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Run;

/** Draws characters where the layout has them, with the fonts that have them. */
final class RunPainter {

    /** Stands for a character that no font has, as printers have always marked it. */
    private static final String MISSING = "〓";
    /** Letters and digits that are wider than their places by no more than this stand closer and keep their shapes. */
    private static final double CLOSER = 0.87;

    private final PDDocument document;
    private final FontBook book;
    private final Map<TrueTypeFont, PDType0Font> fonts = new HashMap<>();
    private final Set<Face> faces = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    /**
     * A character to be drawn.
     *
     * @param scale its width is multiplied by this
     */
    private record Drawn(Typeface typeface, String text, double x, double scale) { }

    RunPainter(PDDocument document, FontBook book) {
        this.document = document;
        this.book = book;
    }

    /** The faces that were asked for. */
    List<Face> faces() {
        return List.copyOf(faces);
    }

    /** The characters that no font has. */
    Set<String> missing() {
        return missing;
    }

    /** @param y of the baseline, upwards from the foot of the page */
    void paint(PDPageContentStream out, Run run, double y) throws IOException {
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
        for (int from = 0, to = 1; from < drawn.size(); from = to, to++) {
            while (to < drawn.size() && continues(drawn.get(from), drawn.get(to))) {
                to++;
            }
            show(out, drawn.subList(from, to), run.size(), y);
        }
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

    private void show(PDPageContentStream out, List<Drawn> drawn, double size, double y) throws IOException {
        Drawn first = drawn.getFirst();
        double scale = first.scale();
        List<Object> pieces = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn now = drawn.get(i);
            pieces.add(now.text());
            if (i + 1 < drawn.size()) {
                double step = (drawn.get(i + 1).x() - now.x()) / scale / size;
                pieces.add((float) Math.round((now.typeface().advance(now.text()) - step) * 1000));
            }
        }
        out.beginText();
        out.setFont(font(first.typeface()), (float) size);
        out.setTextMatrix(new Matrix((float) scale, 0, 0, 1, (float) first.x(), (float) y));
        out.showTextWithPositioning(pieces.toArray());
        out.endText();
    }

    private PDType0Font font(Typeface typeface) throws IOException {
        PDType0Font font = fonts.get(typeface.font());
        if (font == null) {
            font = PDType0Font.load(document, typeface.font(), true);
            fonts.put(typeface.font(), font);
        }
        return font;
    }
}
