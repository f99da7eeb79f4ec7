package org.edusum.model.search;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.edit.Caret;

/** A prose as the document prints it, with the way back. An empty field is one character that nobody can type. */
final class Printed {

    /** What one inline prints. @param at where, in the printed text @param offset of the inline in the prose */
    private record Part(int at, int offset, Inline inline) {
    }

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Printed(Summary summary, Prose prose) {
        int offset = 0;
        for (Inline inline : prose.inlines()) {
            parts.add(new Part(text.length(), offset, inline));
            switch (inline) {
                case Text(String value) -> text.append(value);
                case FieldRef ref -> {
                    Field field = summary.field(ref.field());
                    text.append(field.isFilled() ? field.printed(ref.form()) : String.valueOf(Prose.FIELD));
                }
            }
            offset += inline.length();
        }
    }

    String text() {
        return text.toString();
    }

    /** Where in the document a stretch of the printed text stands. */
    Match match(Place place, Span span) {
        Part first = partAt(span.from());
        Part last = partAt(span.to() - 1);
        if (first != last) {
            return new Match.OverFields(place, start(first, span.from()), end(last, span.to()));
        }
        return switch (first.inline) {
            case FieldRef(FieldId field, var form) -> new Match.InValue(new Caret(place, first.offset), field,
                    span.from() - first.at, span.to() - first.at, span.groups());
            case Text t -> new Match.InText(place, start(first, span.from()), end(first, span.to()), span.groups());
        };
    }

    private Part partAt(int at) {
        int i = parts.size() - 1;
        while (parts.get(i).at > at) {
            i--;
        }
        return parts.get(i);
    }

    private static int start(Part part, int at) {
        return part.inline instanceof Text ? part.offset + at - part.at : part.offset;
    }

    private static int end(Part part, int at) {
        return part.inline instanceof Text ? part.offset + at - part.at : part.offset + 1;
    }
}
