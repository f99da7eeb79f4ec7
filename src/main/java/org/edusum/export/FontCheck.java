package org.edusum.export;

import java.util.ArrayList;
import java.util.List;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.model.Summary;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Run;
import org.edusum.typeset.Typesetter;

/** Finds out before an export what fonts will do to it. */
public final class FontCheck {

    private FontCheck() {
    }

    /**
     * Sentences in Chinese: which fonts will be replaced, and which characters no font has. Takes as long as drawing the
     * pages does: not for the JavaFX thread.
     */
    public static List<String> sentences(Summary summary, PageStyle style) {
        Pages pages = new Typesetter(style).layout(summary);
        FontBook book = FontBook.current();
        synchronized (book) {
            Shaper shaper = new Shaper(book);
            for (Page page : pages.all()) {
                for (Line line : page.lines()) {
                    for (Run run : line.runs()) {
                        shaper.strips(run);
                    }
                }
            }
            List<String> sentences = new ArrayList<>();
            book.note(shaper.faces()).ifPresent(sentences::add);
            if (!shaper.missing().isEmpty()) {
                sentences.add("字体中没有这些字，导出后印作“〓”：" + String.join("、", shaper.missing()) + "。");
            }
            return List.copyOf(sentences);
        }
    }
}
