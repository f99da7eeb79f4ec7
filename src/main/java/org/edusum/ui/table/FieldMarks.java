package org.edusum.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/**
 * Writes what stands in a cell as one line that can be edited, each field as a mark 〖名称 单位〗 (without the unit where only
 * the figure is printed), and reads such a line back. A mark that was cut into is text.
 */
final class FieldMarks {

    private static final char OPEN = '〖';
    private static final char CLOSE = '〗';

    private final Map<String, FieldRef> references = new HashMap<>();
    private final Map<FieldRef, String> marks = new HashMap<>();

    /** Where a mark stands in a line. @param to behind its last character */
    record Span(int from, int to) {
    }

    FieldMarks(Summary summary) {
        summary.fields().values().stream().sorted(Comparator.comparing(Field::label).thenComparing(Field::id)).forEach(field -> {
            name(field, Form.FULL);
            name(field, Form.NUMBER);
        });
    }

    private void name(Field field, Form form) {
        String unit = field.type().unit();
        String label = field.label().replace(OPEN, '（').replace(CLOSE, '）');
        String name = form == Form.NUMBER || unit.isEmpty() ? label : label + " " + unit;
        String mark = OPEN + name + CLOSE;
        for (int i = 2; references.containsKey(mark); i++) {
            mark = OPEN + name + "·" + i + CLOSE;
        }
        FieldRef ref = new FieldRef(field.id(), form);
        references.put(mark, ref);
        marks.put(ref, mark);
    }

    /** The mark of a field. */
    String mark(FieldRef ref) {
        return marks.get(ref);
    }

    String line(Prose prose) {
        return prose.inlines().stream().map(inline -> switch (inline) {
            case Text(String text) -> text;
            case FieldRef ref -> mark(ref);
        }).collect(Collectors.joining());
    }

    Prose read(String line) {
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (Span span : spans(line)) {
            inlines.addAll(Prose.of(line.substring(at, span.from())).inlines());
            inlines.add(references.get(line.substring(span.from(), span.to())));
            at = span.to();
        }
        inlines.addAll(Prose.of(line.substring(at)).inlines());
        return new Prose(inlines);
    }

    /** The marks in a line, in order. */
    List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        int open = line.indexOf(OPEN);
        while (open >= 0) {
            int close = line.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            // A bracket in front that opens no mark does not hide one behind it.
            int start = line.lastIndexOf(OPEN, close);
            if (references.containsKey(line.substring(start, close + 1))) {
                spans.add(new Span(start, close + 1));
            }
            open = line.indexOf(OPEN, close);
        }
        return spans;
    }

    /** The mark that an offset lies inside of, not at one of its ends. */
    Optional<Span> around(String line, int offset) {
        return spans(line).stream().filter(span -> span.from() < offset && offset < span.to()).findFirst();
    }

    /** The mark that ends, or else begins, at an offset. */
    Optional<Span> beside(String line, int offset, boolean forward) {
        return spans(line).stream().filter(span -> (forward ? span.from() : span.to()) == offset).findFirst();
    }
}
