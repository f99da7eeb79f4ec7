package org.edusum.ui.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.edusum.export.font.Typeface;

/** The outlines of characters, remembered: a document has some thousand different ones. Used under the font book's lock. */
final class Outlines {

    /** All characters of a large font would take a hundred megabytes. */
    private static final int MOST = 8_000;

    private final Map<TrueTypeFont, Map<String, Path2D>> known = new IdentityHashMap<>();
    private int size;

    /** The outline of one character with its marks: in ems, its origin at 0, downwards as on paper. */
    Path2D of(Typeface typeface, String text) {
        if (size > MOST) {
            known.clear();
            size = 0;
        }
        Map<String, Path2D> ofFont = known.computeIfAbsent(typeface.font(), font -> new HashMap<>());
        Path2D outline = ofFont.get(text);
        if (outline == null) {
            outline = read(typeface, text);
            ofFont.put(text, outline);
            size++;
        }
        return outline;
    }

    private static Path2D read(Typeface typeface, String text) {
        Path2D outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
        try {
            double em = 1.0 / typeface.font().getUnitsPerEm();
            double x = 0;
            for (int codePoint : text.codePoints().toArray()) {
                GlyphData glyph = typeface.font().getGlyph().getGlyph(typeface.lookup().getGlyphId(codePoint));
                // Spaces have none.
                if (glyph != null) {
                    outline.append(glyph.getPath().getPathIterator(new AffineTransform(em, 0, 0, -em, x, 0)), false);
                }
                x += typeface.advance(Character.toString(codePoint));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return outline;
    }
}
