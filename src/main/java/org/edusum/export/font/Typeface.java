package org.edusum.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed TrueType font and the characters it has. The same font is the same typeface. */
public final class Typeface {

    /** Characters whose widths are looked up together. */
    private static final int BLOCK = 256;

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    /** In ems, of characters that were asked for; NaN where the font has none. */
    private final AtomicReferenceArray<double[]> advances = new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / BLOCK);

    /** Whether its outlines are known to be sound. */
    private final boolean isTrusted;

    private Typeface(TrueTypeFont font, CmapLookup lookup, boolean isTrusted) {
        this.font = font;
        this.lookup = lookup;
        this.isTrusted = isTrusted;
    }

    /** A font of the program. */
    static Typeface trusted(TrueTypeFont font) throws IOException {
        return new Typeface(font, font.getUnicodeCmapLookup(), true);
    }

    /** A font that comes from anywhere. */
    static Typeface of(TrueTypeFont font) throws IOException {
        return new Typeface(font, font.getUnicodeCmapLookup(), false);
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

    /** Whether it has all of the text and whoever draws it will find outlines that can be read. */
    boolean sets(String text) {
        return has(text) && (isTrusted || text.codePoints().allMatch(c -> contours(c) >= 0));
    }

    /** Whether, moreover, every character leaves a mark on the paper. */
    boolean draws(String text) {
        return has(text) && text.codePoints().allMatch(c -> contours(c) > 0);
    }

    /** How many strokes around its black a character has; -1 when that is damaged. */
    private int contours(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(lookup.getGlyphId(character));
            glyph.getPath();
            return glyph.getDescription().getContourCount();
        } catch (IOException | RuntimeException damaged) {
            return -1;
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
