package org.edusum.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.edusum.export.font.Shaper;
import org.edusum.export.font.Strip;
import org.edusum.export.font.Typeface;
import org.edusum.typeset.Run;

/** Draws the characters of a run. */
final class RunPainter {

    private final PDDocument document;
    private final Shaper shaper;
    private final Map<TrueTypeFont, PDType0Font> fonts = new HashMap<>();

    RunPainter(PDDocument document, Shaper shaper) {
        this.document = document;
        this.shaper = shaper;
    }

    /** @param y of the baseline, upwards from the foot of the page */
    void paint(PDPageContentStream out, Run run, double y) throws IOException {
        for (Strip strip : shaper.strips(run)) {
            show(out, strip, run.size(), y);
        }
    }

    private void show(PDPageContentStream out, Strip strip, double size, double y) throws IOException {
        List<Strip.Placed> drawn = strip.characters();
        List<Object> pieces = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Strip.Placed now = drawn.get(i);
            pieces.add(now.text());
            if (i + 1 < drawn.size()) {
                double step = (drawn.get(i + 1).x() - now.x()) / strip.scale() / size;
                pieces.add((float) Math.round((strip.typeface().advance(now.text()) - step) * 1000));
            }
        }
        out.beginText();
        out.setFont(font(strip.typeface()), (float) size);
        out.setTextMatrix(new Matrix((float) strip.scale(), 0, 0, 1, (float) strip.left(), (float) y));
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
