package org.edusum.importing.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Span;

/** When a source is recognised anew by other choices, what the clerk said of the same stretches of it is kept. */
public final class Carried {

    private final Recognition first;
    private final Recognition now;
    private final Recognition fresh;

    private Carried(Recognition first, Recognition now, Recognition fresh) {
        this.first = first;
        this.now = now;
        this.fresh = fresh;
    }

    /**
     * The new recognition with the clerk's corrections. If the text itself is another one, as in another encoding, nothing
     * can be kept.
     *
     * @param first as it was recognised before the clerk began
     * @param now   with the clerk's corrections
     */
    public static Recognition over(Recognition first, Recognition now, Recognition fresh) {
        return now.reading().source().text().equals(fresh.reading().source().text())
                ? new Carried(first, now, fresh).carried() : fresh;
    }

    private Recognition carried() {
        Recognition withHeadings = HeadingCorrections.with(fresh, headings());
        List<FieldMark> said = now.fields().stream().filter(mark -> mark.because().equals(Because.CLERK))
                .flatMap(mark -> place(mark.span()).map(span -> at(span, mark)).stream()).toList();
        List<FieldMark> fields = new ArrayList<>(fresh.fields());
        fields.removeIf(mark -> said.stream().anyMatch(kept -> kept.span().overlaps(mark.span())));
        fields.addAll(said);
        return withHeadings.withFields(fields);
    }

    private static FieldMark at(Span span, FieldMark said) {
        return new FieldMark(span, said.kind(), said.unit(), said.decimals(), said.qualifier(), said.isRange(), said.prefix(), said.role(),
                said.suffix(), said.variable(), said.label(), said.figure(), Because.CLERK);
    }

    private List<HeadingMark> headings() {
        Set<Integer> removed = starts(first);
        removed.removeAll(starts(now));
        List<HeadingMark> headings = new ArrayList<>(fresh.headings());
        headings.removeIf(heading -> removed.contains(fresh.reading().origin(heading.start())));
        for (HeadingMark said : now.headings()) {
            if (said.because().equals(Because.CLERK)) {
                put(headings, said);
            }
        }
        return headings;
    }

    /** A heading of which the clerk said something, in place of the one there, or where it belongs. */
    private void put(List<HeadingMark> headings, HeadingMark said) {
        int origin = now.reading().origin(said.start());
        for (int i = 0; i < headings.size(); i++) {
            if (fresh.reading().origin(headings.get(i).start()) == origin) {
                headings.set(i, headings.get(i).withDepth(said.depth()));
                return;
            }
        }
        Optional<Span> title = place(said.title());
        Optional<Span> body = place(new Span(said.title().end(), said.body()));
        if (title.isPresent() && body.isPresent()) {
            headings.add(index(headings, title.get().start()), new HeadingMark(new Span(title.get().start(), title.get().start()), title.get(),
                    Math.max(title.get().end(), body.get().end()), said.depth(), "", said.isRunIn(), false, Because.CLERK));
        }
    }

    /** Where a heading of the prose belongs: in front of the next one, and of those that are listed only. */
    private static int index(List<HeadingMark> headings, int start) {
        int index = headings.size();
        for (int i = headings.size() - 1; i >= 0 && (headings.get(i).isListed() || headings.get(i).start() > start); i--) {
            index = i;
        }
        return index;
    }

    private static Set<Integer> starts(Recognition recognition) {
        Set<Integer> starts = new HashSet<>();
        recognition.headings().forEach(heading -> starts.add(recognition.reading().origin(heading.start())));
        return starts;
    }

    /** The stretch of the new reading that stands for the same stretch of the source; nothing where that is no part of it. */
    private Optional<Span> place(Span span) {
        Reading reading = fresh.reading();
        Span origin = now.reading().origin(span);
        return span.isEmpty() ? Optional.of(new Span(reading.at(origin.start()), reading.at(origin.start())))
                : Optional.of(reading.at(origin)).filter(place -> !place.isEmpty() && reading.origin(place).equals(origin));
    }
}
