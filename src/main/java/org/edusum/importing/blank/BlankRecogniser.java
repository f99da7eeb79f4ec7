package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private BlankRecogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Blanks recognise(Structure structure, Choices choices, Progress progress) {
        progress.check();
        String text = structure.reading().text();
        List<Mark> marks = MarkScanner.scan(text);
        List<FieldMark> fields = new ArrayList<>();
        List<Span> markers = structure.headings().stream().map(HeadingMark::marker).filter(marker -> !marker.isEmpty()).sorted().toList();
        List<Mark> prose = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            while (at < markers.size() && markers.get(at).end() <= mark.span().start()) {
                at++;
            }
            if (at < markers.size() && markers.get(at).overlaps(mark.span())) {
                fields.add(FieldMark.of(mark.span(), Kind.ENUMERATOR, "", Role.NUMBERING, new Because("number.heading", 92)));
            } else if (structure.contents().filter(contents -> contents.overlaps(mark.span())).isEmpty()) {
                prose.add(mark);
            }
        }
        progress.check();
        fields.addAll(new Typing(UnitTable.builtIn()).fields(Sites.of(text, prose)));
        fields.sort(Comparator.comparing(FieldMark::span));
        return new Blanks(new Notation(false, counts(marks)), fields, List.of());
    }

    private static List<Notation.Count> counts(List<Mark> marks) {
        Map<Sign, Integer> times = new EnumMap<>(Sign.class);
        marks.forEach(mark -> times.merge(mark.sign(), 1, Integer::sum));
        return times.entrySet().stream().sorted(Map.Entry.<Sign, Integer>comparingByValue().reversed())
                .map(entry -> new Notation.Count(entry.getKey().sample(), entry.getValue())).toList();
    }
}
