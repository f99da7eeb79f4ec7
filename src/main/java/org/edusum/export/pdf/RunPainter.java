package org.edusum.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.edusum.export.font.Shaper;
import org.edusum.export.font.Strip;
import org.edusum.export.font.Typeface;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Run;

/** Draws the characters of runs with the fonts that these take. */
final class RunPainter {

    /** What the shaper draws for a character that no font has. */
    private static final String MISSING = "〓";
    /** Of the type's size: the stroke that makes type bold. */
    private static final double STROKE = 1.0 / 30;

    private final Shaper shaper;
    private final Map<Typeface, SubsetFont> fonts = new LinkedHashMap<>();

    RunPainter(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The fonts by the names that pages call them; whole only now, when all has been drawn. */
    COSDictionary fonts() throws IOException {
        COSDictionary names = new COSDictionary();
        for (SubsetFont font : fonts.values()) {
            names.setItem(COSName.getPDFName(font.name()), font.embedded());
        }
        return names;
    }

    /** @param y of the baseline, upwards from the foot of the page */
    void paint(Operators out, Run run, double y) {
        List<Strip> strips = shaper.strips(run);
        Iterator<String> texts = texts(run, strips).iterator();
        out.add("BT");
        if (run.type().isBold()) {
            out.add("w", run.size() * STROKE).add("Tr", 2);
        }
        for (Strip strip : strips) {
            show(out, strip, texts, run.size(), y);
        }
        if (run.type().isBold()) {
            out.add("Tr", 0);
        }
        out.add("ET");
    }

    private void show(Operators out, Strip strip, Iterator<String> texts, double size, double y) {
        SubsetFont font = fonts.computeIfAbsent(strip.typeface(), typeface -> new SubsetFont(typeface, "F" + (fonts.size() + 1)));
        List<Strip.Placed> drawn = strip.characters();
        List<String> meant = new ArrayList<>(drawn.size());
        drawn.forEach(placed -> meant.add(texts.next()));
        boolean isPrivate = meant.stream().anyMatch(RunPainter::isPrivate);
        if (isPrivate) {
            out.raw("/Span <</ActualText <feff");
            String.join("", meant).chars().forEach(out::hex);
            out.raw(">>> BDC\n");
        }
        out.raw("/" + font.name() + " ").add("Tf", size).add("Tm", strip.scale(), 0, 0, 1, strip.left(), y).raw("[<");
        double unit = 1000 / (strip.scale() * size);
        // In thousandths of the size from the strip's left edge, as a viewer adds up widths and adjustments.
        long pen = 0;
        for (int i = 0; i < drawn.size(); i++) {
            long adjustment = pen - Math.round((drawn.get(i).x() - strip.left()) * unit);
            if (adjustment != 0) {
                out.raw(">").number(adjustment).append('<');
                pen -= adjustment;
            }
            pen += show(out, font, drawn.get(i).text(), meant.get(i));
        }
        out.raw(">] TJ\n");
        if (isPrivate) {
            out.add("EMC");
        }
    }

    /** A character and the marks that combine with it. @return how far they go on */
    private static int show(Operators out, SubsetFont font, String drawn, String meant) {
        if (drawn.equals(MISSING)) {
            return show(out, font, font.number(drawn, meant));
        }
        int width = 0;
        for (int i = 0; i < drawn.length(); i += Character.charCount(drawn.codePointAt(i))) {
            String one = drawn.length() == 1 ? drawn : Character.toString(drawn.codePointAt(i));
            width += show(out, font, font.number(one, one));
        }
        return width;
    }

    private static int show(Operators out, SubsetFont font, int number) {
        out.hex(number);
        return font.width(number);
    }

    /** Whether only the clerk's own fonts say what a text means: PDF/A wants the text itself beside it. */
    private static boolean isPrivate(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    /** What the characters of strips stand for: themselves, or what no font has. */
    private static List<String> texts(Run run, List<Strip> strips) {
        List<String> drawn = strips.stream().flatMap(strip -> strip.characters().stream()).map(Strip.Placed::text).toList();
        if (!drawn.contains(MISSING)) {
            return drawn;
        }
        List<String> texts = new ArrayList<>();
        Iterator<Glyph> glyphs = run.glyphs().iterator();
        for (String each : drawn) {
            String text = visible(glyphs.next());
            while (!text.equals(each) && (!each.equals(MISSING) || text.isBlank())) {
                text = visible(glyphs.next());
            }
            texts.add(text);
        }
        return texts;
    }

    /** Without joiners and the like. */
    private static String visible(Glyph glyph) {
        return glyph.text().codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
