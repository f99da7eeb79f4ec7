package org.edusum.model.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * The sections that a command of the outline is for, in reading order: those below the root that the document has.
 *
 * @param depths of the outline they were chosen in
 */
record ChosenSections(List<SectionId> ids, List<Integer> depths) {

    /** All that were chosen. */
    static ChosenSections all(Summary summary, Collection<SectionId> chosen) {
        return of(summary, new HashSet<>(chosen), false);
    }

    /** Those that are not below another one that was chosen: they take what is below them along. */
    static ChosenSections topmost(Summary summary, Collection<SectionId> chosen) {
        return of(summary, new HashSet<>(chosen), true);
    }

    private static ChosenSections of(Summary summary, Set<SectionId> chosen, boolean isTopmostOnly) {
        List<Outline.Entry> entries = Outline.of(summary).entries().values().stream()
                .filter(entry -> entry.depth() > 0 && chosen.contains(entry.section().id()))
                .filter(entry -> !isTopmostOnly || entry.path().subList(1, entry.depth()).stream()
                        .map(Section::id).noneMatch(chosen::contains))
                .toList();
        return new ChosenSections(entries.stream().map(entry -> entry.section().id()).toList(),
                entries.stream().map(Outline.Entry::depth).toList());
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** These without those that a command leaves alone. */
    ChosenSections only(Collection<SectionId> kept) {
        List<Integer> indexes = java.util.stream.IntStream.range(0, ids.size())
                .filter(i -> kept.contains(ids.get(i))).boxed().toList();
        return new ChosenSections(indexes.stream().map(ids::get).toList(), indexes.stream().map(depths::get).toList());
    }

    /** What they are called in the name of an edit: 条目, 3个条目, 2章. */
    String words() {
        Set<Integer> different = depths.stream().map(depth -> Math.min(depth, 3)).collect(Collectors.toSet());
        int depth = different.size() == 1 ? different.iterator().next() : 2;
        return ids.size() == 1 ? kind(depth) : ids.size() + (depth == 2 ? "个" : "") + kind(depth);
    }

    /** What a section is called at a depth. */
    static String kind(int depth) {
        return switch (depth) {
            case 0 -> "标题";
            case 1 -> "章";
            case 2 -> "条目";
            default -> "款";
        };
    }
}
