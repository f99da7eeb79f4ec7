package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * A selection in reading order.
 *
 * @param places all that it touches, at least one
 * @param from   offset in the first place
 * @param to     offset in the last place
 */
public record Range(List<Place> places, int from, int to) {

    public Range {
        places = List.copyOf(places);
        if (places.isEmpty() || places.size() == 1 && from > to) {
            throw new IllegalArgumentException("not a range");
        }
    }

    /**
     * The range of a selection, its offsets brought inside the prose.
     *
     * @throws IllegalArgumentException when the summary does not have its places
     */
    public static Range of(Summary summary, Selection selection) {
        Caret a = clamped(summary, selection.anchor());
        Caret b = clamped(summary, selection.caret());
        if (a.place().equals(b.place())) {
            return new Range(List.of(a.place()), Math.min(a.offset(), b.offset()), Math.max(a.offset(), b.offset()));
        }
        List<Place> all = summary.places().toList();
        int i = all.indexOf(a.place());
        int j = all.indexOf(b.place());
        return i < j ? new Range(all.subList(i, j + 1), a.offset(), b.offset())
                : new Range(all.subList(j, i + 1), b.offset(), a.offset());
    }

    private static Caret clamped(Summary summary, Caret caret) {
        Prose prose = summary.prose(caret.place())
                .orElseThrow(() -> new IllegalArgumentException("no such place: " + caret.place()));
        int offset = Math.min(caret.offset(), prose.length());
        return new Caret(caret.place(), prose.hasBoundaryAt(offset) ? offset : offset - 1);
    }

    /** The prose in it, cut to it, in one walk through the summary. */
    public Stream<Prose> proses(Summary summary) {
        Iterator<Prose> all = summary.proses().iterator();
        List<Prose> inside = new ArrayList<>();
        Iterator<Place> left = places.iterator();
        Place wanted = left.next();
        for (Place place : (Iterable<Place>) summary.places()::iterator) {
            Prose prose = all.next();
            if (place.equals(wanted)) {
                inside.add(prose.slice(inside.isEmpty() ? from : 0, left.hasNext() ? prose.length() : to));
                if (!left.hasNext()) {
                    break;
                }
                wanted = left.next();
            }
        }
        return inside.stream();
    }

    public boolean isEmpty() {
        return places.size() == 1 && from == to;
    }

    public Caret start() {
        return new Caret(places.getFirst(), from);
    }

    public Caret end() {
        return new Caret(places.getLast(), to);
    }

    /** Whether a position lies inside it or at one of its ends. */
    public boolean touches(Caret caret) {
        int i = places.indexOf(caret.place());
        return i >= 0 && (i > 0 || caret.offset() >= from) && (i < places.size() - 1 || caret.offset() <= to);
    }

    /**
     * Whether it goes over the table of a section: over all of the title and the paragraphs above it.
     *
     * @param i index of the section's title among the places
     */
    public boolean isOverTable(int i, Section section, Summary summary) {
        int above = i + section.body().size();
        return section.table().isPresent() && places.size() > 1 && above < places.size() && from(i) == 0
                && to(above, summary) == summary.prose(places.get(above)).orElseThrow().length() && !stopsShort(above);
    }

    /** Whether it ends at a place without taking anything of it in: then it does not reach what is below. */
    boolean stopsShort(int i) {
        return i == places.size() - 1 && to == 0;
    }

    /** Where the part of the i-th place begins. */
    public int from(int i) {
        return i == 0 ? from : 0;
    }

    /** Where the part of the i-th place ends. */
    public int to(int i, Summary summary) {
        return i == places.size() - 1 ? to : summary.prose(places.get(i)).orElseThrow().length();
    }
}
