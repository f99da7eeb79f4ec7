package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;
import org.edusum.model.Inline;
import org.edusum.model.Prose;

/** Makes prose of stretches of the reading: marks become references to fields, all other words stay. */
final class ProseMaking {

    private final String text;
    private final FieldTable fields;
    private final NavigableMap<Integer, FieldMark> marks = new TreeMap<>();

    ProseMaking(Recognition recognition, FieldTable fields) {
        this.text = recognition.reading().text();
        this.fields = fields;
        recognition.fields().forEach(mark -> marks.put(mark.span().start(), mark));
    }

    /** The words of a stretch, without blanks at its ends. */
    Prose of(Span wanted) {
        Span span = stripped(wanted);
        List<Inline> inlines = new ArrayList<>();
        int at = span.start();
        for (FieldMark mark : marks.subMap(span.start(), span.end()).values()) {
            if (mark.span().start() < at || mark.span().end() > span.end()) {
                continue;
            }
            FieldTable.Placed placed = fields.place(mark).orElse(null);
            if (placed != null || mark.role() == Role.NUMBERING) {
                words(inlines, at, mark.span().start());
                at = mark.span().end();
            }
            if (placed != null) {
                inlines.add(placed.reference());
                at = Math.min(span.end(), at + placed.taken());
            }
        }
        words(inlines, at, span.end());
        return new Prose(inlines);
    }

    private void words(List<Inline> inlines, int from, int to) {
        inlines.addAll(Prose.of(text.substring(from, Math.max(from, to))).inlines());
    }

    private Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
    }
}
