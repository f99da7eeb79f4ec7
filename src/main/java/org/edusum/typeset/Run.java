package org.edusum.typeset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.FieldId;
import org.edusum.model.Place;

/**
 * Characters of one face and size from one place of the document.
 *
 * @param face    of all characters
 * @param size    of the type, in points
 * @param glyphs  from left to right, at least one
 * @param place   the title or paragraph that they print; in the contents the title of the section listed; empty for what
 *                no prose says
 * @param field   the field whose value they print
 * @param isBlank whether that field is still empty
 */
public record Run(Face face, double size, List<Glyph> glyphs, Optional<Place> place, Optional<FieldId> field,
                  boolean isBlank) {

    public Run {
        glyphs = List.copyOf(glyphs);
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
