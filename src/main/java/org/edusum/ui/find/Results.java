package org.edusum.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Found;
import org.edusum.model.search.Match;
import org.edusum.ui.prose.Highlights;

/**
 * What a search found in one summary, and where among it a position of the prose lies.
 *
 * @param summary that was searched
 */
record Results(Summary summary, List<Match> matches, boolean isCut, Map<Place, Integer> order) {

    static Results of(Summary summary, Found.Matches found) {
        Map<Place, Integer> order = new HashMap<>();
        summary.places().forEach(place -> order.put(place, order.size()));
        return new Results(summary, found.all(), found.isCut(), order);
    }

    int size() {
        return matches.size();
    }

    /** The first match that does not begin before a position; nothing when all do. */
    Optional<Integer> from(Caret position) {
        for (int i = 0; i < matches.size(); i++) {
            boolean isBefore = begin(i).filter(begin -> compare(begin, position) < 0).isPresent();
            if (!isBefore) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The last match that begins before a position; nothing when none does. */
    Optional<Integer> before(Caret position) {
        int index = from(position).orElse(matches.size()) - 1;
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** The match that is selected just so. */
    Optional<Integer> at(Selection selection) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).selection().filter(selection::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The end of a selection that comes first in the text. */
    Caret start(Selection selection) {
        return compare(selection.anchor(), selection.caret()) <= 0 ? selection.anchor() : selection.caret();
    }

    /** The end of a selection that comes last in the text. */
    Caret end(Selection selection) {
        return compare(selection.anchor(), selection.caret()) <= 0 ? selection.caret() : selection.anchor();
    }

    private Optional<Caret> begin(int index) {
        return matches.get(index).selection().map(Selection::anchor);
    }

    private int compare(Caret a, Caret b) {
        int places = Integer.compare(order.getOrDefault(a.place(), 0), order.getOrDefault(b.place(), 0));
        return places != 0 ? places : Integer.compare(a.offset(), b.offset());
    }

    /** What is marked in the prose. @param current the index of the match the clerk is at */
    Highlights highlights(Optional<Integer> current) {
        Map<Place, List<Highlights.Mark>> marks = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            boolean isCurrent = current.equals(Optional.of(i));
            matches.get(i).selection().ifPresent(found -> marks
                    .computeIfAbsent(found.anchor().place(), place -> new ArrayList<>())
                    .add(new Highlights.Mark(found.anchor().offset(), found.caret().offset(), isCurrent)));
        }
        Map<Place, Highlights.Found> places = new HashMap<>();
        Iterator<Prose> proses = summary.proses().iterator();
        summary.places().forEach(place -> {
            Prose prose = proses.next();
            Optional.ofNullable(marks.get(place)).ifPresent(m -> places.put(place, new Highlights.Found(prose, m)));
        });
        return new Highlights(places);
    }
}
