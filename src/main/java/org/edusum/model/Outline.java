package org.edusum.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each section stands: its depth and its printed number, worked out from the tree in one walk.
 *
 * @param entries in reading order, the root first
 */
public record Outline(Map<SectionId, Entry> entries) {

    /**
     * A section in its place.
     *
     * @param depth  0 for the root, 1 for a chapter
     * @param number as printed, {@code 一、} or {@code 1.}; empty for the root
     * @param path   the sections from the root down to this one, both included
     */
    public record Entry(Section section, int depth, String number, List<Section> path) {

        public Optional<Section> parent() {
            return depth == 0 ? Optional.empty() : Optional.of(path.get(depth - 1));
        }
    }

    public static Outline of(Summary summary) {
        Map<SectionId, Entry> entries = new LinkedHashMap<>();
        collect(summary, summary.root(), "", List.of(), entries);
        return new Outline(entries);
    }

    private static void collect(Summary summary, Section section, String number, List<Section> above,
                                Map<SectionId, Entry> entries) {
        List<Section> path = new ArrayList<>(above);
        path.add(section);
        entries.put(section.id(), new Entry(section, above.size(), number, List.copyOf(path)));
        NumberMark mark = summary.layout().numbering().markAt(path.size());
        for (int i = 0; i < section.children().size(); i++) {
            collect(summary, section.children().get(i), mark.of(i + 1), path, entries);
        }
    }

    public Optional<Entry> entry(SectionId id) {
        return Optional.ofNullable(entries.get(id));
    }
}
