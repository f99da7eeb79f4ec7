package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * What the editor shows of a summary, in reading order. Rows of sections that stay as they are are taken over from the
 * rows shown before, so that a key costs the rows of one section, however long the document is.
 */
final class Rows {

    /** The rows of a section's own title and body. */
    private record Part(int depth, String number, List<Row> rows) {
    }

    private final List<Row> rows;
    private final Map<Section, Part> parts;
    private final Map<Place, Integer> indexes;

    private Rows(List<Row> rows, Map<Section, Part> parts, Map<Place, Integer> indexes) {
        this.rows = rows;
        this.parts = parts;
        this.indexes = indexes;
    }

    static Rows none() {
        return new Rows(List.of(), Map.of(), Map.of());
    }

    /**
     * @param shown  the section whose subtree is shown; the root shows the signature too
     * @param before the rows shown so far
     */
    static Rows of(Summary summary, SectionId shown, Rows before) {
        Outline outline = Outline.of(summary);
        List<Row> rows = new ArrayList<>(before.size() + 1);
        Map<Section, Part> parts = new IdentityHashMap<>();
        outline.entry(shown).ifPresent(top -> outline.entries().values().stream()
                .filter(entry -> entry.path().size() >= top.path().size()
                        && entry.path().get(top.depth()) == top.section())
                .forEach(entry -> {
                    Part part = part(entry, before);
                    parts.put(entry.section(), part);
                    rows.addAll(part.rows());
                }));
        if (summary.root().id().equals(shown)) {
            summary.signature().lines().forEach(line -> rows.add(new Row(
                    new Place.Body(line.id()), Row.Kind.SIGNATURE, 0, "", line.prose())));
        }
        return new Rows(rows, parts, standAsIn(before, rows) ? before.indexes : indexes(rows));
    }

    private static Part part(Outline.Entry entry, Rows before) {
        Part known = before.parts.get(entry.section());
        if (known != null && known.depth() == entry.depth() && known.number().equals(entry.label())) {
            return known;
        }
        Section section = entry.section();
        List<Row> rows = new ArrayList<>(section.body().size() + 1);
        rows.add(new Row(new Place.Title(section.id()), Row.Kind.TITLE, entry.depth(), entry.label(), section.title()));
        for (Paragraph paragraph : section.body()) {
            rows.add(new Row(new Place.Body(paragraph.id()), Row.Kind.BODY, entry.depth(), "", paragraph.prose()));
        }
        if (section.table().isPresent()) {
            rows.add(rows.removeLast().withTable(section.table()));
        }
        return new Part(entry.depth(), entry.label(), rows);
    }

    /** Whether the rows have the same places, in the same order. */
    private static boolean standAsIn(Rows before, List<Row> rows) {
        if (before.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row != before.rows.get(i) && !row.place().equals(before.rows.get(i).place())) {
                return false;
            }
        }
        return true;
    }

    private static Map<Place, Integer> indexes(List<Row> rows) {
        Map<Place, Integer> indexes = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).place(), i);
        }
        return indexes;
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
}
