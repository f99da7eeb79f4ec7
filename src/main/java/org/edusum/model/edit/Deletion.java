package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * The changes that take a range out of the prose; nothing outside the range is lost or comes to stand elsewhere.
 *
 * <p>A section that the range covers from the start of its title to the end of all below it goes. Of the rest, the first
 * and the last place are cut, paragraphs between go, titles and lines of the signature are only emptied: what their
 * section still holds is not in the range. A table goes with all that stands above it in its section. The ends are joined
 * when both are paragraphs of one body.
 */
final class Deletion {

    private final Summary summary;
    private final Range range;
    private final boolean keepsStart;
    private final List<Change> changes = new ArrayList<>();
    private final List<SectionId> removed = new ArrayList<>();
    private final Set<Place> gone = new HashSet<>();

    private Deletion(Summary summary, Range range, boolean keepsStart) {
        this.summary = summary;
        this.range = range;
        this.keepsStart = keepsStart;
        collect();
    }

    /** Of a range whose first place must stay, since something is to be put there. */
    static Deletion within(Summary summary, Range range) {
        return new Deletion(summary, range, true);
    }

    /** Of a range whose first place may go with its section. */
    static Deletion of(Summary summary, Range range) {
        return new Deletion(summary, range, false);
    }

    List<Change> changes() {
        return changes;
    }

    private void collect() {
        int last = range.places().size() - 1;
        if (last == 0) {
            clear(range.places().getFirst(), range.from(), range.to());
            return;
        }
        findCovered();
        removed.forEach(id -> changes.add(new Change.RemoveSection(id)));
        removeTables();
        Place first = range.places().getFirst();
        Place end = range.places().get(last);
        clear(first, range.from(), length(first));
        Set<ParagraphId> signature = summary.signature().lines().stream().map(Paragraph::id).collect(Collectors.toSet());
        for (Place place : range.places().subList(1, last)) {
            if (place instanceof Place.Body(ParagraphId id) && !signature.contains(id)) {
                if (!gone.contains(place)) {
                    changes.add(new Change.RemoveParagraph(id));
                }
            } else {
                clear(place, 0, length(place));
            }
        }
        if (isOneBody(first, end) && end instanceof Place.Body(ParagraphId id)) {
            Prose rest = summary.prose(end).orElseThrow().slice(range.to(), length(end));
            changes.add(new Change.RemoveParagraph(id));
            if (!rest.isEmpty()) {
                changes.add(new Change.SpliceProse(first, range.from(), range.from(), rest));
            }
        } else {
            clear(end, 0, range.to());
        }
    }

    private void findCovered() {
        List<Place> places = range.places();
        for (int i = range.from() == 0 && !keepsStart ? 0 : 1; i < places.size(); i++) {
            if (places.get(i) instanceof Place.Title(SectionId id) && !id.equals(summary.root().id())) {
                List<Place> own = summary.section(id).orElseThrow().places().toList();
                int end = i + own.size() - 1;
                if (end < places.size() && range.to(end, summary) == length(places.get(end))
                        && !(range.stopsShort(end) && last(summary.section(id).orElseThrow()).table().isPresent())) {
                    removed.add(id);
                    gone.addAll(own);
                    i = end;
                }
            }
        }
    }

    private static Section last(Section section) {
        return section.children().isEmpty() ? section : last(section.children().getLast());
    }

    /** The tables of sections that stay, though all above the table goes. */
    private void removeTables() {
        for (int i = 0; i < range.places().size(); i++) {
            if (range.places().get(i) instanceof Place.Title(SectionId id) && !gone.contains(range.places().get(i))
                    && !id.equals(summary.root().id())
                    && range.isOverTable(i, summary.section(id).orElseThrow(), summary)) {
                changes.add(new Change.SetTable(id, Optional.empty()));
            }
        }
    }

    /** Where the caret stands afterwards. */
    Caret caret() {
        if (!gone.contains(range.places().getFirst())) {
            return range.start();
        }
        Place end = range.places().getLast();
        if (!gone.contains(end)) {
            return new Caret(end, 0);
        }
        return next().map(id -> new Caret(new Place.Title(id), 0)).orElseGet(this::before);
    }

    /** The section that stands where the last removed one stood. */
    private Optional<SectionId> next() {
        SectionId id = removed.getLast();
        List<SectionId> siblings = summary.parentOf(id).orElseThrow().children().stream().map(Section::id).toList();
        int index = siblings.indexOf(id) + 1;
        return index < siblings.size() ? Optional.of(siblings.get(index)) : Optional.empty();
    }

    private Caret before() {
        List<Place> all = summary.places().toList();
        Place place = all.get(all.indexOf(range.places().getFirst()) - 1);
        return new Caret(place, length(place));
    }

    /** Where a position outside the range stands afterwards. */
    Caret moved(Caret caret) {
        Place end = range.places().getLast();
        if (!caret.place().equals(end) || caret.offset() < range.to()) {
            return caret;
        }
        Place first = range.places().getFirst();
        int after = caret.offset() - range.to();
        return first.equals(end) || isOneBody(first, end)
                ? new Caret(first, range.from() + after) : new Caret(end, after);
    }

    private boolean isOneBody(Place a, Place b) {
        Section section = summary.sectionOf(a).orElseThrow();
        return ProseEdits.indexIn(section, a) >= 0 && ProseEdits.indexIn(section, b) >= 0;
    }

    private int length(Place place) {
        return summary.prose(place).orElseThrow().length();
    }

    private void clear(Place place, int from, int to) {
        if (from < to && !gone.contains(place)) {
            changes.add(new Change.SpliceProse(place, from, to, Prose.EMPTY));
        }
    }
}
