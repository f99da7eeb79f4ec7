package org.edusum.ui.outline;

import java.util.Optional;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * Where dragged sections would go.
 *
 * @param parent under which section
 * @param index  in front of the child that has this index now
 * @param depth  at which they would stand
 * @param isInto whether they go into a section as its last, and not between two rows
 */
record DropTarget(SectionId parent, int index, int depth, boolean isInto) {

    /** Into a section, behind all that is in it. */
    static Optional<DropTarget> into(Summary summary, SectionId section) {
        return Outline.of(summary).entry(section).map(entry ->
                new DropTarget(section, entry.section().children().size(), entry.depth() + 1, true));
    }

    /**
     * Between two rows of the tree: in front of the lower one, or behind the upper one or a section that ends with it,
     * whichever stands at the depth nearest to the one wanted.
     *
     * @param below the next row; empty when there is none
     */
    static Optional<DropTarget> between(Summary summary, SectionId above, Optional<SectionId> below, int wanted) {
        Outline outline = Outline.of(summary);
        Optional<Outline.Entry> upper = outline.entry(above);
        Optional<Outline.Entry> lower = below.flatMap(outline::entry);
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        int least = lower.map(Outline.Entry::depth).orElse(1);
        boolean isOpen = least > upper.get().depth();
        if (isOpen) {
            return Optional.of(new DropTarget(above, lower.map(entry -> indexIn(upper.get().section(), entry.section())).orElse(0),
                    upper.get().depth() + 1, false));
        }
        int depth = Math.clamp(wanted, least, upper.get().depth());
        Section before = upper.get().path().get(depth);
        Section parent = upper.get().path().get(depth - 1);
        return Optional.of(new DropTarget(parent.id(), indexIn(parent, before) + 1, depth, false));
    }

    private static int indexIn(Section parent, Section child) {
        return parent.children().stream().map(Section::id).toList().indexOf(child.id());
    }
}
