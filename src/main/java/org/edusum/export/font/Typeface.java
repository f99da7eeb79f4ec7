package org.edusum.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A parsed TrueType font and the characters it has.
 *
 * @param font   kept open as long as the program runs
 * @param lookup from characters to glyphs
 */
public record Typeface(TrueTypeFont font, CmapLookup lookup) {

    private static final int RESTRICTED = 0x0002;
    private static final int LEVELS = 0x000F;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    static Typeface of(TrueTypeFont font) throws IOException {
        return new Typeface(font, font.getUnicodeCmapLookup());
    }

    /** Whether its maker allows subsets of it in documents (OS/2 fsType, OpenType 1.9). */
    boolean mayBeEmbedded() throws IOException {
        OS2WindowsMetricsTable table = font.getOS2Windows();
        int rights = table == null ? 0 : table.getFsType();
        return (rights & LEVELS) != RESTRICTED && (rights & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
    }

    public boolean has(String text) {
        return text.codePoints().allMatch(c -> lookup.getGlyphId(c) > 0);
    }

    /** How far the text goes on, in ems. */
    public double advance(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(lookup.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
