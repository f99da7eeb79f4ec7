package org.edusum.typeset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.FieldId;
import org.edusum.model.Place;

/**
 * Characters of one type from one part of the document.
 *
 * @param type    of all characters
 * @param glyphs  from left to right, at least one
 * @param element what they are part of
 * @param field   the field whose value they print
 * @param isBlank whether that field is still empty
 */
public record Run(Type type, List<Glyph> glyphs, Element element, Optional<FieldId> field, boolean isBlank) {

    public Run {
        glyphs = List.copyOf(glyphs);
    }

    public Face face() {
        return type.face();
    }

    /** Of the type, in points. */
    public double size() {
        return type.size();
    }

    public Optional<Place> place() {
        return element.place();
    }

    public String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    public double left() {
        return glyphs.getFirst().x();
    }

    public double right() {
        return glyphs.getLast().right();
    }
}
