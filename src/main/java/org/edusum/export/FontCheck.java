package org.edusum.export;

import java.util.List;
import org.edusum.export.font.FontBook;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;

/** Finds out before an export what fonts will do to it. */
public final class FontCheck {

    private FontCheck() {
    }

    /**
     * Sentences in Chinese: which fonts will be replaced, and which characters no font has. Lays the document out and may
     * look through the machine's fonts: not for the JavaFX thread.
     */
    public static List<String> sentences(Summary summary, PageStyle style) {
        return FontBook.of(style).notes(new Typesetter(style).layout(summary));
    }
}
