package org.edusum.model.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * The sections that a command of the outline is for, in reading order: those below the root that the document has.
 *
 * @param kinds what each is called
 */
record ChosenSections(List<SectionId> ids, List<String> kinds) {

    static final String ATTACHMENT = "附件";
    private static final String ITEM = "条目";

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
                entries.stream().map(ChosenSections::kind).toList());
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** These without those that a command leaves alone. */
    ChosenSections only(Collection<SectionId> kept) {
        List<Integer> indexes = java.util.stream.IntStream.range(0, ids.size())
                .filter(i -> kept.contains(ids.get(i))).boxed().toList();
        return new ChosenSections(indexes.stream().map(ids::get).toList(), indexes.stream().map(kinds::get).toList());
    }

    /** What they are called in the name of an edit: 条目, 3个条目, 2章, 2个附件. */
    String words() {
        Set<String> different = Set.copyOf(kinds);
        String kind = different.size() == 1 ? different.iterator().next() : ITEM;
        boolean isCounted = kind.equals(ITEM) || kind.equals(ATTACHMENT);
        return ids.size() == 1 ? kind : ids.size() + (isCounted ? "个" : "") + kind;
    }

    /** What a section is called. */
    static String kind(Outline.Entry entry) {
        return entry.isAttachment() ? ATTACHMENT : kind(entry.depth());
    }

    /** What a section of the text is called at a depth. */
    static String kind(int depth) {
        return switch (depth) {
            case 0 -> "标题";
            case 1 -> "章";
            case 2 -> ITEM;
            default -> "款";
        };
    }
}
