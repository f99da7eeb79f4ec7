package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/** Collects the marks of a paragraph from text and prose. */
final class Marks {

    private final List<Mark> marks = new ArrayList<>();

    Marks text(String text, Face face, Optional<Place> place) {
        return add(text, new Mark.Origin(face, place, Optional.empty(), false));
    }

    Marks prose(Summary summary, Prose prose, Face face, Place place) {
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> text(text, face, Optional.of(place));
                case FieldRef(FieldId id, Form form) -> {
                    Field field = summary.field(id);
                    add(field.printed(form), new Mark.Origin(face, Optional.of(place), Optional.of(id), !field.isFilled()));
                }
            }
        }
        return this;
    }

    List<Mark> list() {
        return List.copyOf(marks);
    }

    private Marks add(String text, Mark.Origin origin) {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next == text.length() || !combines(text.codePointAt(next))) {
                marks.add(new Mark(text.substring(start, next), origin));
                start = next;
            }
            i = next;
        }
        return this;
    }

    private static boolean combines(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
