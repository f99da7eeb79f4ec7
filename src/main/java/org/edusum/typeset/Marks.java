package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/** Collects the marks of a paragraph from text and prose. */
final class Marks {

    private final double size;
    private final List<Mark> marks = new ArrayList<>();

    /** @param size of the type whose characters count as one, in points */
    Marks(double size) {
        this.size = size;
    }

    /** Text that stands in no prose: numbers, stops, leaders. @param offset in the prose that it goes with */
    Marks text(String text, Type type, Element element, int offset) {
        for (Mark mark : split(text, origin(type, element))) {
            marks.add(new Mark(mark.text(), mark.origin(), offset));
        }
        return this;
    }

    Marks prose(Summary summary, Prose prose, Type type, Element element) {
        int offset = 0;
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> {
                    for (Mark mark : split(text, origin(type, element))) {
                        marks.add(new Mark(mark.text(), mark.origin(), offset + mark.offset()));
                    }
                }
                case FieldRef(FieldId id, Form form) -> {
                    Field field = summary.field(id);
                    Mark.Origin origin = new Mark.Origin(type, type.size() / size, element, Optional.of(id),
                            !field.isFilled());
                    for (Mark mark : split(field.printed(form), origin)) {
                        marks.add(new Mark(mark.text(), origin, offset));
                    }
                }
            }
            offset += inline.length();
        }
        return this;
    }

    private Mark.Origin origin(Type type, Element element) {
        return new Mark.Origin(type, type.size() / size, element, Optional.empty(), false);
    }

    List<Mark> list() {
        return List.copyOf(marks);
    }

    /** The characters of a text, each with those that combine with it, and its offset in the text. */
    private static List<Mark> split(String text, Mark.Origin origin) {
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next == text.length() || !combines(text.codePointAt(next))) {
                marks.add(new Mark(text.substring(start, next), origin, start));
                start = next;
            }
            i = next;
        }
        return marks;
    }

    private static boolean combines(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
