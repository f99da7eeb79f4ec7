package org.edusum.model.edit;

import java.util.List;
import java.util.Optional;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Inline;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/** What the clerk does in the outline. Pure: each command gives its edit, or nothing where it is not possible now. */
public final class OutlineEdits {

    private OutlineEdits() {
    }

    /** An added section and the edit that adds it. */
    public record Addition(Edit edit, SectionId section) {
    }

    /** A new section after the given one, on the same level; under the root, the first chapter. */
    public static Optional<Addition> addAfter(Summary summary, SectionId id, IdSource ids) {
        return summary.parentOf(id)
                .map(parent -> add(summary, parent, indexIn(parent, id) + 1, ids))
                .or(() -> addUnder(summary, id, ids));
    }

    /** A new section as the last child of the given one. */
    public static Optional<Addition> addUnder(Summary summary, SectionId id, IdSource ids) {
        return summary.section(id).filter(parent -> depth(summary, id) < Summary.MAX_DEPTH)
                .map(parent -> add(summary, parent, parent.children().size(), ids));
    }

    private static Addition add(Summary summary, Section parent, int index, IdSource ids) {
        Section added = new Section(ids.section(), Prose.EMPTY,
                List.of(new Paragraph(ids.paragraph(), Prose.EMPTY)), List.of());
        String name = "添加" + kind(depth(summary, parent.id()) + 1);
        return new Addition(Edit.of(name, new Change.InsertSection(parent.id(), index, added)), added.id());
    }

    /** The section with all below it goes; its fields stay in the field table. The root stays. */
    public static Optional<Edit> remove(Summary summary, SectionId id) {
        return summary.parentOf(id)
                .map(parent -> Edit.of("删除" + kind(depth(summary, id)), new Change.RemoveSection(id)));
    }

    /**
     * Gives a section a title as typed. Only what differs from the printed title is replaced, so that the fields in the
     * rest of it stay fields; one whose printed value was touched becomes text.
     */
    public static Optional<Edit> rename(Summary summary, SectionId id, String typed) {
        String wanted = Text.clean(typed).strip();
        return summary.section(id).filter(section -> !summary.printed(section.title()).equals(wanted))
                .map(section -> Edit.of("重命名" + kind(depth(summary, id)), renaming(summary, section, wanted)));
    }

    private static Change renaming(Summary summary, Section section, String wanted) {
        List<Inline> before = section.title().inlines();
        int head = 0;
        int headPrinted = 0;
        int headUnits = 0;
        while (head < before.size() && wanted.startsWith(printed(summary, before.get(head)), headPrinted)) {
            headPrinted += printed(summary, before.get(head)).length();
            headUnits += before.get(head++).length();
        }
        int tail = before.size();
        int tailPrinted = wanted.length();
        int tailUnits = section.title().length();
        while (tail > head && endsWith(wanted, headPrinted, tailPrinted, printed(summary, before.get(tail - 1)))) {
            tailPrinted -= printed(summary, before.get(--tail)).length();
            tailUnits -= before.get(tail).length();
        }
        return new Change.SpliceProse(new Place.Title(section.id()), headUnits, tailUnits,
                Prose.of(wanted.substring(headPrinted, tailPrinted)));
    }

    private static boolean endsWith(String text, int from, int to, String end) {
        return to - end.length() >= from && text.startsWith(end, to - end.length());
    }

    private static String printed(Summary summary, Inline inline) {
        return switch (inline) {
            case Text(String text) -> text;
            case FieldRef ref -> summary.field(ref.field()).printed(ref.form());
        };
    }

    /** One place up among its siblings. */
    public static Optional<Edit> moveUp(Summary summary, SectionId id) {
        return summary.parentOf(id).filter(parent -> indexIn(parent, id) > 0)
                .map(parent -> move("上移", summary, id, parent.id(), indexIn(parent, id) - 1));
    }

    /** One place down among its siblings. */
    public static Optional<Edit> moveDown(Summary summary, SectionId id) {
        return summary.parentOf(id).filter(parent -> indexIn(parent, id) < parent.children().size() - 1)
                .map(parent -> move("下移", summary, id, parent.id(), indexIn(parent, id) + 1));
    }

    /** One level up: behind its parent. */
    public static Optional<Edit> promote(Summary summary, SectionId id) {
        return summary.parentOf(id).flatMap(parent -> summary.parentOf(parent.id())
                .map(above -> move("升级", summary, id, above.id(), indexIn(above, parent.id()) + 1)));
    }

    /** One level down: the last child of the sibling before it. */
    public static Optional<Edit> demote(Summary summary, SectionId id) {
        return summary.parentOf(id).filter(parent -> indexIn(parent, id) > 0)
                .map(parent -> parent.children().get(indexIn(parent, id) - 1))
                .map(before -> move("降级", summary, id, before.id(), before.children().size()));
    }

    /** Under another parent, in front of the child that has the index now; nothing when it would not move. */
    public static Optional<Edit> moveTo(Summary summary, SectionId id, SectionId parent, int index) {
        Optional<Section> from = summary.parentOf(id);
        Optional<Section> to = summary.section(parent);
        if (from.isEmpty() || to.isEmpty() || summary.section(id).orElseThrow().find(parent).isPresent()) {
            return Optional.empty();
        }
        boolean isSameParent = from.get().id().equals(parent);
        int own = indexIn(from.get(), id);
        int target = isSameParent && own < index ? index - 1 : index;
        return isSameParent && own == target ? Optional.empty()
                : Optional.of(move("移动", summary, id, parent, target));
    }

    private static Edit move(String verb, Summary summary, SectionId id, SectionId parent, int index) {
        return Edit.of(verb + kind(depth(summary, id)), new Change.MoveSection(id, parent, index));
    }

    private static int indexIn(Section parent, SectionId child) {
        return parent.children().stream().map(Section::id).toList().indexOf(child);
    }

    private static int depth(Summary summary, SectionId id) {
        return Outline.of(summary).entry(id).map(Outline.Entry::depth).orElse(0);
    }

    private static String kind(int depth) {
        return switch (depth) {
            case 0 -> "标题";
            case 1 -> "章";
            case 2 -> "条目";
            default -> "款";
        };
    }
}
