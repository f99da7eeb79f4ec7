package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/** What the editor shows of a summary, in reading order. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<Place, Integer> indexes = new HashMap<>();

    /** @param shown the section whose subtree is shown; the root shows the signature too */
    static Rows of(Summary summary, SectionId shown) {
        Rows rows = new Rows();
        Outline outline = Outline.of(summary);
        outline.entry(shown).ifPresent(entry -> entry.section().subtree().forEach(section -> rows.add(outline, section)));
        if (summary.root().id().equals(shown)) {
            summary.signature().lines().forEach(line -> rows.add(new Row(
                    new Place.Body(line.id()), Row.Kind.SIGNATURE, 0, "", line.prose())));
        }
        return rows;
    }

    private void add(Outline outline, Section section) {
        Outline.Entry entry = outline.entry(section.id()).orElseThrow();
        add(new Row(new Place.Title(section.id()), Row.Kind.TITLE, entry.depth(), entry.number(), section.title()));
        for (Paragraph paragraph : section.body()) {
            add(new Row(new Place.Body(paragraph.id()), Row.Kind.BODY, entry.depth(), "", paragraph.prose()));
        }
    }

    private void add(Row row) {
        indexes.put(row.place(), rows.size());
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    Row get(int index) {
        return rows.get(index);
    }

    boolean contains(Place place) {
        return indexes.containsKey(place);
    }

    Optional<Integer> indexOf(Place place) {
        return Optional.ofNullable(indexes.get(place));
    }

    List<Row> all() {
        return rows;
    }
}
