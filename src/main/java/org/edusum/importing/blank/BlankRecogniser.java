package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Notation;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;

import org.edusum.importing.source.Span;

/** Finds the blanks of a reading, or the figures of a filled one, and what each is to hold. */
public final class BlankRecogniser {

    private static final UnitTable UNITS = UnitTable.builtIn();

    private BlankRecogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Blanks recognise(Structure structure, Choices choices, Progress progress) {
        progress.check();
        String text = structure.reading().text();
        List<Mark> marks = MarkScanner.scan(text);
        Typing typing = new Typing(UNITS);
        Map<Boolean, List<Mark>> byPlace = split(structure, marks);
        List<FieldMark> fields = new ArrayList<>(lostNumbers(byPlace.get(true)));
        progress.check();
        List<FieldMark> blanks = typing.fields(Sites.of(text, inProse(structure, byPlace.get(false)), UNITS));
        fields.addAll(blanks);
        progress.check();
        boolean hasBlanks = blanks.stream().anyMatch(mark -> mark.role() == Role.VALUE || mark.role() == Role.TEXT);
        List<FieldMark> figures = figures(structure, typing, blanks);
        boolean isFilled = switch (choices.figures()) {
            case AUTO -> !hasBlanks;
            case YES -> true;
            case NO -> false;
        };
        List<String> notes = new ArrayList<>();
        if (isFilled) {
            fields.addAll(figures);
        } else if (!figures.isEmpty()) {
            notes.add("文中另有 " + figures.size() + " 处已经填好的数字，没有作为数据项。");
        }
        fields.sort(Comparator.comparing(FieldMark::span));
        return new Blanks(new Notation(isFilled, counts(marks)), fields, notes);
    }

    /** The blank whose first mark stands at a place of a text; nothing where no mark begins there. */
    public static Optional<FieldMark> at(String text, int start) {
        return new Typing(UNITS).fields(Sites.of(text, MarkScanner.scan(text), UNITS)).stream()
                .filter(mark -> mark.span().start() == start).findFirst();
    }

    /** Numbers of headings of which only a sign is left. */
    private static List<FieldMark> lostNumbers(List<Mark> marks) {
        return marks.stream()
                .map(mark -> FieldMark.of(mark.span(), Kind.ENUMERATOR, "", Role.NUMBERING, new Because("number.heading", 92))).toList();
    }

    /** The marks that do not stand on the contents page. */
    private static List<Mark> inProse(Structure structure, List<Mark> marks) {
        return marks.stream().filter(mark -> structure.contents().filter(contents -> contents.overlaps(mark.span())).isEmpty()).toList();
    }

    /** Marks in order, by whether they stand in the number of a heading. */
    private static Map<Boolean, List<Mark>> split(Structure structure, List<Mark> marks) {
        TreeMap<Integer, Span> markers = new TreeMap<>();
        structure.headings().stream().map(HeadingMark::marker).forEach(marker -> markers.put(marker.start(), marker));
        return marks.stream().collect(Collectors.partitioningBy(mark -> {
            Map.Entry<Integer, Span> nearest = markers.lowerEntry(mark.span().end());
            return nearest != null && nearest.getValue().overlaps(mark.span());
        }));
    }

    private static List<FieldMark> figures(Structure structure, Typing typing, List<FieldMark> blanks) {
        String text = structure.reading().text();
        TreeMap<Integer, Span> taken = new TreeMap<>();
        blanks.forEach(mark -> taken.put(mark.span().start(), mark.span()));
        List<Mark> marks = inProse(structure, split(structure, Figures.scan(text)).get(false));
        return typing.fields(Sites.of(text, marks, UNITS)).stream().filter(Figures::isSound).filter(mark -> {
            Map.Entry<Integer, Span> nearest = taken.lowerEntry(mark.span().end());
            return nearest == null || !nearest.getValue().overlaps(mark.span());
        }).map(mark -> Figures.withFigure(mark, text)).toList();
    }

    private static List<Notation.Count> counts(List<Mark> marks) {
        Map<Sign, Integer> times = new EnumMap<>(Sign.class);
        marks.forEach(mark -> times.merge(mark.sign(), 1, Integer::sum));
        return times.entrySet().stream().sorted(Map.Entry.<Sign, Integer>comparingByValue().reversed())
                .map(entry -> new Notation.Count(entry.getKey().sample(), entry.getValue())).toList();
    }
}
