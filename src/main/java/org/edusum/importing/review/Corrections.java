package org.edusum.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;

/** What the clerk may correct about fields. Each gives another recognition; what was corrected is certain from then on. */
public final class Corrections {

    private static final int BESIDE = 2;

    private Corrections() {
    }

    /** One mark changed. */
    public static Recognition change(Recognition recognition, FieldMark mark, UnaryOperator<FieldMark> change) {
        return changeAll(recognition, List.of(mark), change);
    }

    /** Several marks changed in the same way. */
    public static Recognition changeAll(Recognition recognition, List<FieldMark> marks, UnaryOperator<FieldMark> change) {
        Set<FieldMark> meant = Set.copyOf(marks);
        List<FieldMark> changed = new ArrayList<>(recognition.fields());
        changed.replaceAll(mark -> meant.contains(mark) ? change.apply(mark).because(Because.CLERK) : mark);
        return recognition.withFields(changed);
    }

    /** A kind, with the role that goes with it and the unit where it has one. */
    public static FieldMark withKind(FieldMark mark, Kind kind, String unit) {
        boolean isWords = kind == Kind.NAME || kind == Kind.TITLE_PART || kind == Kind.OTHER;
        Role role = kind == Kind.ENUMERATOR ? Role.NUMBERING : isWords ? Role.TEXT : Role.VALUE;
        return mark.withKind(kind, isWords ? "" : unit).withRole(role);
    }

    /** Whether it stays in the prose as it is, or becomes a field again; a lost number of no heading becomes one of words. */
    public static FieldMark withoutField(FieldMark mark, boolean isNone) {
        return isNone ? mark.withRole(Role.IGNORE) : withKind(mark, mark.kind() == Kind.ENUMERATOR ? Kind.OTHER : mark.kind(), mark.unit());
    }

    /** The other marks that look alike, of the same sign with the same words behind, but were taken for something else. */
    public static List<FieldMark> alike(Recognition recognition, FieldMark mark) {
        String text = recognition.reading().text();
        return recognition.fields().stream().filter(other -> other != mark && sign(text, other) == sign(text, mark)
                && behind(text, other).equals(behind(text, mark)) && !isSame(other, mark)).toList();
    }

    private static boolean isSame(FieldMark one, FieldMark other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit()) && one.role() == other.role()
                && one.variable().equals(other.variable());
    }

    /** What the clerk said of one mark, said of another. */
    public static FieldMark like(FieldMark mark, FieldMark model) {
        return mark.withKind(model.kind(), model.unit()).withRole(model.role()).withVariable(model.variable());
    }

    private static char sign(String text, FieldMark mark) {
        char sign = text.charAt(mark.span().start());
        return Character.isDigit(sign) ? '0' : sign;
    }

    private static String behind(String text, FieldMark mark) {
        return text.substring(mark.span().end(), Math.min(text.length(), mark.span().end() + BESIDE));
    }

    /** A mark and the next one as one; nothing where another paragraph or the border of a heading lies between. */
    public static Optional<Recognition> merge(Recognition recognition, FieldMark first) {
        List<FieldMark> fields = recognition.fields();
        int index = fields.indexOf(first);
        if (index < 0 || index + 1 >= fields.size()) {
            return Optional.empty();
        }
        FieldMark second = fields.get(index + 1);
        Span between = new Span(first.span().end(), second.span().start());
        String text = recognition.reading().text();
        if (between.of(text).indexOf('\n') >= 0 || hasBorder(recognition, between)) {
            return Optional.empty();
        }
        List<FieldMark> merged = new ArrayList<>(fields);
        merged.remove(index + 1);
        Span span = new Span(first.span().start(), second.span().end());
        // A figure that one of them has stays, with the words between.
        boolean isBlank = first.figure().isEmpty() && second.figure().isEmpty();
        merged.set(index, new FieldMark(span, second.kind(), second.unit(), second.decimals(), first.qualifier(), false, "", second.role(),
                second.suffix(), second.variable(), first.label().isBlank() ? second.label() : first.label(),
                isBlank ? "" : span.of(text), Because.CLERK));
        return Optional.of(recognition.withFields(merged));
    }

    private static boolean hasBorder(Recognition recognition, Span between) {
        return recognition.headings().stream().flatMapToInt(heading -> IntStream.of(heading.start(), heading.title().start(),
                heading.title().end(), heading.body())).anyMatch(at -> at >= between.start() && at <= between.end());
    }

    /** A mark as two, where it has words or a point between signs, or in its middle; nothing for a single character. */
    public static Optional<Recognition> split(Recognition recognition, FieldMark mark) {
        int index = recognition.fields().indexOf(mark);
        if (index < 0) {
            return Optional.empty();
        }
        return MarkSplit.of(mark, recognition.reading().text()).map(split -> {
            List<FieldMark> fields = new ArrayList<>(recognition.fields());
            fields.set(index, split.first());
            fields.add(index + 1, split.second());
            return recognition.withFields(fields);
        });
    }

    /** Words of the reading as a field of words; nothing where there is one already, or where no words are. */
    public static Optional<Recognition> add(Recognition recognition, Span span) {
        String words = span.of(recognition.reading().text());
        boolean isFree = recognition.fields().stream().noneMatch(mark -> mark.span().overlaps(span));
        if (words.isBlank() || words.indexOf('\n') >= 0 || !isFree) {
            return Optional.empty();
        }
        boolean isNumber = words.strip().matches("[0-9]{1,15}");
        FieldMark mark = new FieldMark(span, isNumber ? Kind.INTEGER : Kind.OTHER, "", 0, "", false, "",
                isNumber ? Role.VALUE : Role.TEXT, "", "", words.strip(), words.strip(), Because.CLERK);
        List<FieldMark> fields = new ArrayList<>(recognition.fields());
        fields.add(mark);
        return Optional.of(recognition.withFields(fields));
    }
}
