package org.edusum.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Span;

/** When a source is recognised anew by other choices, what the clerk said of it is kept. */
public final class Carried {

    private Carried() {
    }

    /**
     * The new recognition with the clerk's corrections of the old one: of marks and headings that stand for the same stretch
     * of the source, and those that only the clerk made, which take the place of what is recognised there. Of another text
     * nothing can be kept.
     */
    public static Recognition over(Recognition old, Recognition fresh) {
        if (!old.reading().source().text().equals(fresh.reading().source().text())) {
            return fresh;
        }
        TreeMap<Integer, FieldMark> fields = new TreeMap<>();
        fresh.fields().forEach(mark -> fields.put(mark.span().start(), mark));
        old.fields().stream().filter(mark -> mark.because().equals(Because.CLERK)).forEach(mark ->
                place(old.reading().origin(mark.span()), fresh.reading()).ifPresent(span -> put(fields, span, mark)));
        Recognition carried = fresh.withFields(List.copyOf(fields.values()));
        for (HeadingMark said : old.headings()) {
            if (said.because().equals(Because.CLERK)) {
                carried = with(carried, said, old.reading());
            }
        }
        return carried;
    }

    /** With what the clerk said of a heading; one that only the clerk made is made again. */
    private static Recognition with(Recognition recognition, HeadingMark said, Reading old) {
        Reading reading = recognition.reading();
        int start = old.origin(said.start());
        Recognition made = recognition.headings().stream().anyMatch(heading -> reading.origin(heading.start()) == start) ? recognition
                : place(old.origin(said.title()), reading).flatMap(span -> HeadingCorrections.add(recognition, span)).orElse(recognition);
        return HeadingCorrections.with(made, made.headings().stream()
                .map(heading -> reading.origin(heading.start()) == start ? heading.withDepth(said.depth()) : heading).toList());
    }

    /** Where a stretch of the source stands in a reading; nothing where it is left out or read as something wider. */
    private static Optional<Span> place(Span origin, Reading reading) {
        return Optional.of(reading.at(origin)).filter(span -> !span.isEmpty() && reading.origin(span).equals(origin));
    }

    private static void put(TreeMap<Integer, FieldMark> fields, Span span, FieldMark said) {
        FieldMark same = fields.get(span.start());
        if (same != null && same.span().equals(span)) {
            fields.put(span.start(), new FieldMark(span, said.kind(), said.unit(), said.decimals(), same.qualifier(), said.isRange(),
                    same.prefix(), said.role(), said.suffix(), said.variable(), said.label(), same.figure(), Because.CLERK));
            return;
        }
        List<FieldMark> over = new ArrayList<>(fields.subMap(span.start(), span.end()).values());
        Optional.ofNullable(fields.lowerEntry(span.start())).map(Map.Entry::getValue)
                .filter(mark -> mark.span().overlaps(span)).ifPresent(over::add);
        over.forEach(mark -> fields.remove(mark.span().start()));
        fields.put(span.start(), new FieldMark(span, said.kind(), said.unit(), said.decimals(), said.qualifier(), said.isRange(),
                said.prefix(), said.role(), said.suffix(), said.variable(), said.label(), said.figure(), Because.CLERK));
    }
}
