package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Span;

/**
 * Divides a stretch of the reading into paragraphs: at line ends, and where a line goes on beyond all measure, at a full stop.
 * No editor is at ease with a paragraph of a million characters, and no project file holds one.
 */
final class Lines {

    /** Longest paragraph; ten pages of print. */
    static final int LONGEST = 6_000;

    private final String text;
    private final NavigableMap<Integer, FieldMark> marks = new TreeMap<>();

    Lines(Recognition recognition) {
        this.text = recognition.reading().text();
        recognition.fields().forEach(mark -> marks.put(mark.span().start(), mark));
    }

    List<Span> of(Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 || line > span.end() ? span.end() : line;
            if (end - start > LONGEST) {
                end = cut(start);
                lines.add(new Span(start, end));
                start = end;
            } else {
                lines.add(new Span(start, end));
                start = end + 1;
            }
        }
        return lines;
    }

    /** Behind the last full stop that fits; else anywhere, though not inside a mark or a character. */
    private int cut(int start) {
        int stop = text.lastIndexOf('。', start + LONGEST - 1);
        if (stop > start) {
            return stop + 1;
        }
        int at = start + LONGEST;
        Map.Entry<Integer, FieldMark> mark = marks.lowerEntry(at);
        if (mark != null && mark.getValue().span().end() > at && mark.getKey() > start) {
            at = mark.getKey();
        }
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }
}
