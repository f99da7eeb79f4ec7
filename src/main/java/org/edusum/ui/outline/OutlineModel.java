package org.edusum.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/** The tree of a summary as the pane shows it, worked out in one walk. */
final class OutlineModel {

    private final Summary summary;
    private final Outline outline;
    private final Map<SectionId, OutlineNode> nodes = new HashMap<>();

    OutlineModel(Summary summary) {
        this.summary = summary;
        this.outline = Outline.of(summary);
        walk(summary.root());
    }

    private Set<FieldId> walk(Section section) {
        Set<FieldId> fields = new HashSet<>();
        boolean isRoot = section == summary.root();
        Stream<Prose> own = Stream.concat(Stream.of(section.title()), section.body().stream().map(Paragraph::prose));
        Stream<Prose> signature = isRoot ? summary.signature().lines().stream().map(Paragraph::prose) : Stream.empty();
        Stream.concat(own, signature).flatMap(Prose::references).map(FieldRef::field).forEach(fields::add);
        section.children().forEach(child -> fields.addAll(walk(child)));
        int filled = (int) fields.stream().filter(id -> summary.field(id).isFilled()).count();
        nodes.put(section.id(), new OutlineNode(section.id(), outline.entry(section.id()).orElseThrow().number(),
                summary.printed(section.title()), fields.size(), filled));
        return fields;
    }

    OutlineNode node(SectionId id) {
        return nodes.get(id);
    }

    Section root() {
        return summary.root();
    }

    /** The children of a section that the filter leaves: those whose title, or that of one below them, has the text. */
    List<Section> children(Section section, String filter) {
        return filter.isBlank() ? section.children()
                : section.children().stream().filter(child -> matches(child, filter.strip())).toList();
    }

    private boolean matches(Section section, String filter) {
        return section.subtree().anyMatch(each -> node(each.id()).name().contains(filter));
    }
}
