package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;

/** The way from field to field through the whole document. Positions are those in front of a field. */
final class FieldChain {

    private FieldChain() {
    }

    /** The first place where a field of the kind wanted stands. */
    static Optional<Caret> first(Summary summary, Predicate<Field> wanted) {
        return summary.places().flatMap(place -> inPlace(summary, place, wanted).stream()).findFirst();
    }

    /** The next field after a selection, or before it; begins again at the other end of the document. */
    static Optional<Caret> next(Summary summary, Optional<Selection> selection, boolean forward, Predicate<Field> wanted) {
        List<Place> places = summary.places().toList();
        if (selection.isEmpty()) {
            List<Caret> all = places.stream().flatMap(place -> inPlace(summary, place, wanted).stream()).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(forward ? all.getFirst() : all.getLast());
        }
        Range range = Range.of(summary, selection.get());
        Caret from = forward ? range.end() : range.start();
        int at = places.indexOf(from.place());
        // The place of the caret comes first and, for its other part, last.
        Stream<Place> round = forward
                ? Stream.concat(places.subList(at, places.size()).stream(), places.subList(0, at + 1).stream())
                : Stream.concat(places.subList(0, at + 1).reversed().stream(), places.subList(at, places.size()).reversed().stream());
        List<Place> order = round.toList();
        for (int i = 0; i < order.size(); i++) {
            boolean isFirst = i == 0;
            List<Caret> found = inPlace(summary, order.get(i), wanted).stream()
                    .filter(caret -> !isFirst || (forward ? caret.offset() >= from.offset() : caret.offset() < from.offset()))
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(forward ? found.getFirst() : found.getLast());
            }
        }
        return Optional.empty();
    }

    private static List<Caret> inPlace(Summary summary, Place place, Predicate<Field> wanted) {
        List<Caret> found = new ArrayList<>();
        int offset = 0;
        for (Inline inline : summary.prose(place).orElseThrow().inlines()) {
            if (inline instanceof FieldRef ref && wanted.test(summary.field(ref.field()))) {
                found.add(new Caret(place, offset));
            }
            offset += inline.length();
        }
        return found;
    }

    /** The field that a selection is exactly one box of. */
    static Optional<FieldRef> boxIn(Summary summary, Selection selection) {
        boolean isOne = selection.anchor().place().equals(selection.caret().place())
                && Math.abs(selection.anchor().offset() - selection.caret().offset()) == 1;
        return isOne ? at(summary, new Caret(selection.caret().place(),
                Math.min(selection.anchor().offset(), selection.caret().offset()))) : Optional.empty();
    }

    /** The field that stands right behind a position. */
    static Optional<FieldRef> at(Summary summary, Caret caret) {
        int offset = 0;
        for (Inline inline : summary.prose(caret.place()).map(prose -> prose.inlines()).orElse(List.of())) {
            if (inline instanceof FieldRef ref && offset == caret.offset()) {
                return Optional.of(ref);
            }
            offset += inline.length();
        }
        return Optional.empty();
    }

    /** A field box as it is selected: from in front of it to behind it. */
    static Selection select(Caret before) {
        return new Selection(before, new Caret(before.place(), before.offset() + 1));
    }
}
