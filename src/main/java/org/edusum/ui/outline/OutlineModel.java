package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.checking.Problems;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Layout;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * Works out what the tree shows of a summary. A key press changes one section and those above it: only these are looked
 * at again, and where they show the same as before their nodes stay the same objects.
 */
final class OutlineModel {

    /**
     * A section as it was worked out last.
     *
     * @param age    of the fields, the numbering and the problems it was worked out with
     * @param level  of its heading
     * @param own    fields of its own title, body and table
     * @param below  fields of each child with all below it
     * @param fields all of them
     */
    private record Known(int age, Section section, int level, OutlineNode node, Set<FieldId> own, List<Set<FieldId>> below,
                         Set<FieldId> fields) {
    }

    private Map<SectionId, Known> known = new HashMap<>();
    private Map<SectionId, Known> older = Map.of();
    private Map<FieldId, Field> fields = Map.of();
    private Layout layout;
    private Problems problems = Problems.NONE;
    private Signature signature;
    private int age;

    /** The tree of a summary. @return the root */
    OutlineNode update(Summary summary, Problems found) {
        if (summary.fields() != fields || summary.layout() != layout || found != problems || summary.signature() != signature) {
            fields = summary.fields();
            layout = summary.layout();
            problems = found;
            signature = summary.signature();
            older = known;
            known = new HashMap<>();
            age++;
        }
        return known(summary, summary.root(), 0, "").node();
    }

    private Known known(Summary summary, Section section, int level, String number) {
        Known before = known.getOrDefault(section.id(), older.get(section.id()));
        if (before != null && before.age == age && before.section == section && before.level == level
                && before.node.number().equals(number)) {
            return before;
        }
        List<String> numbers = Outline.numbers(section, level, layout.numbering());
        boolean isRoot = number.isEmpty();
        List<Known> children = new ArrayList<>();
        for (int i = 0; i < section.children().size(); i++) {
            Section child = section.children().get(i);
            children.add(known(summary, child, child.isAttachment() ? 0 : level + 1, Outline.label(child, numbers.get(i))));
        }
        boolean isWordingSame = before != null && before.section.title() == section.title()
                && before.section.body() == section.body()
                && before.section.table() == section.table() && !isRoot;
        Set<FieldId> own = isWordingSame ? before.own : own(section, isRoot);
        List<Set<FieldId>> below = children.stream().map(Known::fields).toList();
        boolean areFieldsSame = before != null && own.equals(before.own) && areSame(below, before.below);
        Set<FieldId> all = areFieldsSame ? before.fields : union(own, below);
        int filled = areFieldsSame && before.age == age ? before.node.filled()
                : (int) all.stream().filter(id -> summary.field(id).isFilled()).count();
        int found = problems.in(section.id()).size() + children.stream().mapToInt(child -> child.node.problems()).sum();
        OutlineNode node = new OutlineNode(section.id(), section.kind(), number, summary.printed(section.title()), section.marks(),
                all.size(), filled, found, children.stream().map(Known::node).toList());
        OutlineNode shown = before != null && node.isSameAs(before.node) ? before.node : node;
        Known now = new Known(age, section, level, shown, own, below, all);
        known.put(section.id(), now);
        return now;
    }

    private Set<FieldId> own(Section section, boolean isRoot) {
        Stream<Paragraph> lines = isRoot ? signature.lines().stream() : Stream.empty();
        Set<FieldId> own = new HashSet<>();
        Stream.of(Stream.of(section.title()), section.body().stream().map(Paragraph::prose),
                        lines.map(Paragraph::prose), section.table().stream().flatMap(Table::proses))
                .flatMap(proses -> proses).flatMap(Prose::references).map(FieldRef::field).forEach(own::add);
        return own;
    }

    private static boolean areSame(List<Set<FieldId>> one, List<Set<FieldId>> other) {
        boolean areSame = one.size() == other.size();
        for (int i = 0; areSame && i < one.size(); i++) {
            areSame = one.get(i) == other.get(i);
        }
        return areSame;
    }

    private static Set<FieldId> union(Set<FieldId> own, List<Set<FieldId>> below) {
        Set<FieldId> union = new HashSet<>(own);
        below.forEach(union::addAll);
        return union;
    }
}
