package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * The changes that take a range out of the prose. The first and the last place are cut; of those between, paragraphs
 * go, titles and lines of the signature are only emptied. The ends are joined when both are paragraphs of one body.
 */
final class Deletion {

    private final Summary summary;
    private final Range range;
    private final List<Change> changes = new ArrayList<>();

    private Deletion(Summary summary, Range range) {
        this.summary = summary;
        this.range = range;
    }

    static List<Change> of(Summary summary, Range range) {
        Deletion deletion = new Deletion(summary, range);
        deletion.collect();
        return deletion.changes;
    }

    private void collect() {
        int last = range.places().size() - 1;
        if (last == 0) {
            clear(range.places().getFirst(), range.from(), range.to());
            return;
        }
        Place first = range.places().getFirst();
        Place end = range.places().get(last);
        clear(first, range.from(), length(first));
        Set<ParagraphId> signature = summary.signature().lines().stream().map(Paragraph::id).collect(Collectors.toSet());
        for (Place place : range.places().subList(1, last)) {
            if (place instanceof Place.Body(ParagraphId id) && !signature.contains(id)) {
                changes.add(new Change.RemoveParagraph(id));
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

    private boolean isOneBody(Place a, Place b) {
        Section section = summary.sectionOf(a).orElseThrow();
        return ProseEdits.indexIn(section, a) >= 0 && ProseEdits.indexIn(section, b) >= 0;
    }

    private int length(Place place) {
        return summary.prose(place).orElseThrow().length();
    }

    private void clear(Place place, int from, int to) {
        if (from < to) {
            changes.add(new Change.SpliceProse(place, from, to, Prose.EMPTY));
        }
    }
}
