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

    private static final String[] SINGLE = new String[Character.MAX_VALUE + 1];

    private final double size;
    private final List<Mark> marks = new ArrayList<>();

    /** @param size of the type whose characters count as one, in points */
    Marks(double size) {
        this.size = size;
    }

    /** Text that stands in no prose: numbers, stops, leaders. @param offset in the prose that it goes with */
    Marks text(String text, Type type, Element element, int offset) {
        add(text, origin(type, element), offset, Offsets.FIXED);
        return this;
    }

    Marks prose(Summary summary, Prose prose, Type type, Element element) {
        int offset = 0;
        Mark.Origin plain = origin(type, element);
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> add(text, plain, offset, Offsets.COUNTED);
                case FieldRef(FieldId id, Form form) -> {
                    Field field = summary.field(id);
                    add(field.printed(form), new Mark.Origin(type, plain.scale(), element, Optional.of(id), !field.isFilled()),
                            offset, Offsets.FIXED);
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

    /** Whether the characters of a text have offsets of their own. */
    private enum Offsets { COUNTED, FIXED }

    /** The characters of a text, each with those that combine with it. */
    private void add(String text, Mark.Origin origin, int offset, Offsets offsets) {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next == text.length() || !combines(text.codePointAt(next))) {
                String mark = next - start == 1 ? single(text.charAt(start)) : text.substring(start, next);
                marks.add(new Mark(mark, origin, offsets == Offsets.COUNTED ? offset + start : offset));
                start = next;
            }
            i = next;
        }
    }

    /** One string for each character: pages hold hundreds of thousands of them. */
    private static String single(char c) {
        String known = SINGLE[c];
        if (known == null) {
            known = String.valueOf(c);
            SINGLE[c] = known;
        }
        return known;
    }

    private static boolean combines(int codePoint) {
        return codePoint >= 0xAD && switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
