package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages that no summary gives, for those who draw pages. */
public final class PagesByHand {

    private PagesByHand() {
    }

    public static Pages of(PageStyle style, Page... pages) {
        return new Pages(style, List.of(pages));
    }

    /** A page of text. */
    public static Page page(boolean isTurned, List<Rule> rules, Line... lines) {
        return new Page("1", List.of(lines), rules, Optional.empty(), false, isTurned);
    }

    /** Characters beside each other, each as wide as it is high. */
    public static Line line(Type type, double left, double baseline, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int character : text.codePoints().toArray()) {
            glyphs.add(new Glyph(Character.toString(character), left + glyphs.size() * type.size(), type.size(), 0));
        }
        return new Line(baseline, List.of(new Run(type, glyphs, Element.of(Role.PARAGRAPH), Optional.empty(), false)));
    }
}
