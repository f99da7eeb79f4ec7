package org.edusum.export.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.edusum.export.font.Shaper;
import org.edusum.export.font.Strip;
import org.edusum.export.font.Typeface;
import org.edusum.typeset.Run;

/** Draws the characters of runs with the fonts that these take. */
final class RunPainter {

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
        out.add("BT");
        for (Strip strip : shaper.strips(run)) {
            paint(out, strip, run.size(), y);
        }
        out.add("ET");
    }

    private void paint(Operators out, Strip strip, double size, double y) {
        boolean isSpoken = strip.characters().stream().anyMatch(RunPainter::isSpoken);
        if (isSpoken) {
            out.raw("/Span <</ActualText <feff");
            strip.characters().forEach(placed -> placed.meant().chars().forEach(out::hex));
            out.raw(">>> BDC\n");
        }
        if (strip.isBold()) {
            out.add("w", size * STROKE).add("Tr", 2);
        }
        show(out, strip, size, y);
        if (strip.isBold()) {
            out.add("Tr", 0);
        }
        if (isSpoken) {
            out.add("EMC");
        }
    }

    private void show(Operators out, Strip strip, double size, double y) {
        SubsetFont font = fonts.computeIfAbsent(strip.typeface(), typeface -> new SubsetFont(typeface, "F" + (fonts.size() + 1)));
        out.raw("/" + font.name() + " ").add("Tf", size).add("Tm", strip.scale(), 0, 0, 1, strip.left(), y).raw("[<");
        double unit = 1000 / (strip.scale() * size);
        // In thousandths of the size from the strip's left edge, as a viewer adds up widths and adjustments.
        long pen = 0;
        for (Strip.Placed placed : strip.characters()) {
            long adjustment = pen - Math.round((placed.x() - strip.left()) * unit);
            if (adjustment != 0) {
                out.raw(">").number(adjustment).append('<');
                pen -= adjustment;
            }
            pen += show(out, font, placed);
        }
        out.raw(">] TJ\n");
    }

    /** A character and the marks that combine with it. @return how far they go on */
    private static int show(Operators out, SubsetFont font, Strip.Placed placed) {
        if (isOne(placed.text())) {
            return show(out, font, font.number(placed.text(), placed.meant()));
        }
        return placed.text().codePoints().mapToObj(Character::toString)
                .mapToInt(one -> show(out, font, font.number(one, one))).sum();
    }

    private static int show(Operators out, SubsetFont font, int number) {
        out.hex(number);
        return font.width(number);
    }

    /**
     * Whether the text must stand beside what is drawn: where only the clerk's own fonts say what it means (PDF/A wants it
     * then), or where several characters together stand for something else than each for itself.
     */
    private static boolean isSpoken(Strip.Placed placed) {
        return placed.meant().codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)
                || !isOne(placed.text()) && !placed.text().equals(placed.meant());
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
