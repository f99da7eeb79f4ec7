package org.edusum.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed TrueType font and the characters it has. The same font is the same typeface. */
public final class Typeface {

    /** Characters whose widths are looked up together. */
    private static final int BLOCK = 256;

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    /** In ems, of characters that were asked for; NaN where the font has none. */
    private final AtomicReferenceArray<double[]> advances = new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / BLOCK);

    private Typeface(TrueTypeFont font, CmapLookup lookup) {
        this.font = font;
        this.lookup = lookup;
    }

    static Typeface of(TrueTypeFont font) throws IOException {
        return new Typeface(font, font.getUnicodeCmapLookup());
    }

    /** Kept open as long as the program runs. */
    public TrueTypeFont font() {
        return font;
    }

    /** From characters to glyphs. */
    public CmapLookup lookup() {
        return lookup;
    }

    public boolean has(String text) {
        return text.codePoints().noneMatch(c -> Double.isNaN(width(c)));
    }

    /** How far the text goes on, in ems; what the font lacks goes nowhere. */
    public double advance(String text) {
        return text.codePoints().mapToDouble(this::width).filter(width -> !Double.isNaN(width)).sum();
    }

    /** Whether every character of the text leaves a mark on the paper. */
    boolean draws(String text) {
        return text.codePoints().allMatch(this::draws);
    }

    private boolean draws(int character) {
        try {
            return font.getGlyph().getGlyph(lookup.getGlyphId(character)).getDescription().getContourCount() > 0;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private double width(int character) {
        double[] block = advances.get(character / BLOCK);
        if (block == null) {
            block = block(character / BLOCK * BLOCK);
            advances.set(character / BLOCK, block);
        }
        return block[character % BLOCK];
    }

    private double[] block(int first) {
        double[] block = new double[BLOCK];
        try {
            for (int i = 0; i < BLOCK; i++) {
                int glyph = lookup.getGlyphId(first + i);
                block[i] = glyph > 0 ? (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm() : Double.NaN;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return block;
    }
}
