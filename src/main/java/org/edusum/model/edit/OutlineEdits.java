package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.edusum.model.Attachments;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Inline;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.SectionMarks.Status;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/**
 * What the clerk does to sections in the outline, but for moving them ({@link OutlineMoves}). Pure: each command gives its
 * edit, or nothing where it is not possible now.
 */
public final class OutlineEdits {

    private OutlineEdits() {
    }

    /** An added section and the edit that adds it. */
    public record Addition(Edit edit, SectionId section) {
    }

    /** A new section after the given one, of its kind and on its level; under the root, the first chapter. */
    public static Optional<Addition> addAfter(Summary summary, SectionId id, IdSource ids) {
        return summary.parentOf(id)
                .map(parent -> add(summary, parent, indexIn(parent, id) + 1, summary.section(id).orElseThrow().kind(), ids))
                .or(() -> addUnder(summary, id, ids));
    }

    /** A new section as the last child of the given one; under the root, the last chapter. */
    public static Optional<Addition> addUnder(Summary summary, SectionId id, IdSource ids) {
        return summary.section(id).filter(parent -> depth(summary, id) < Summary.MAX_DEPTH)
                .map(parent -> add(summary, parent, Attachments.chapters(parent), Section.Kind.TEXT, ids));
    }

    /** A new attachment after the last one. */
    public static Addition addAttachment(Summary summary, IdSource ids) {
        return add(summary, summary.root(), summary.root().children().size(), Section.Kind.ATTACHMENT, ids);
    }

    private static Addition add(Summary summary, Section parent, int index, Section.Kind kind, IdSource ids) {
        Section added = new Section(ids.section(), Prose.EMPTY,
                List.of(new Paragraph(ids.paragraph(), Prose.EMPTY)), List.of()).withKind(kind);
        String name = switch (kind) {
            case TEXT -> ChosenSections.kind(depth(summary, parent.id()) + 1);
            case ATTACHMENT -> ChosenSections.ATTACHMENT;
        };
        return new Addition(Edit.of("添加" + name, new Change.InsertSection(parent.id(), index, added)), added.id());
    }

    /** The sections with all below them go; their fields stay in the field table. The root stays. */
    public static Optional<Edit> remove(Summary summary, Collection<SectionId> chosen) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        return sections.isEmpty() ? Optional.empty() : Optional.of(new Edit("删除" + sections.words(),
                sections.ids().stream().<Change>map(Change.RemoveSection::new).toList()));
    }

    /**
     * Gives a section a title as typed. Only what differs from the printed title is replaced, so that the fields in the
     * rest of it stay fields; one whose printed value was touched becomes text.
     */
    public static Optional<Edit> rename(Summary summary, SectionId id, String typed) {
        String wanted = Text.clean(typed).strip();
        return Outline.of(summary).entry(id).filter(entry -> !summary.printed(entry.section().title()).equals(wanted))
                .map(entry -> Edit.of("重命名" + ChosenSections.kind(entry), renaming(summary, entry.section(), wanted)));
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

    /** Copies and the edit that makes them. @param sections the topmost ones, in reading order */
    public record Copies(Edit edit, List<SectionId> sections) {

        public Copies {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Copies sections with all below them; neighbours as a block behind the last of them. The copies have ids of their
     * own and refer to the same fields.
     */
    public static Optional<Copies> duplicate(Summary summary, Collection<SectionId> chosen, IdSource ids) {
        ChosenSections originals = ChosenSections.topmost(summary, chosen);
        List<Change> changes = new ArrayList<>();
        List<SectionId> copies = new ArrayList<>();
        for (Section parent : (Iterable<Section>) summary.root().subtree()::iterator) {
            List<Section> block = new ArrayList<>();
            int added = 0;
            for (int i = 0; i < parent.children().size(); i++) {
                Section child = parent.children().get(i);
                boolean isLast = i == parent.children().size() - 1;
                if (originals.ids().contains(child.id())) {
                    block.add(copy(child, ids));
                }
                if (!block.isEmpty() && (isLast || !originals.ids().contains(parent.children().get(i + 1).id())
                        || child.kind() != parent.children().get(i + 1).kind())) {
                    for (Section copy : block) {
                        changes.add(new Change.InsertSection(parent.id(), i + 1 + added++, copy));
                        copies.add(copy.id());
                    }
                    block.clear();
                }
            }
        }
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(new Copies(new Edit("复制" + originals.words(), changes), copies));
    }

    private static Section copy(Section section, IdSource ids) {
        return new Section(ids.section(), section.title(),
                section.body().stream().map(paragraph -> new Paragraph(ids.paragraph(), paragraph.prose())).toList(),
                section.children().stream().map(child -> copy(child, ids)).toList(), section.marks(),
                section.table(), section.kind());
    }

    /** Says how far the work on sections is; on those chosen only, not on what is below them. */
    public static Optional<Edit> setStatus(Summary summary, Collection<SectionId> chosen, Status status) {
        return mark("标为" + status.chinese() + "：", summary, chosen, marks -> marks.withStatus(status));
    }

    /** Names the division that answers for sections. @param typed none when blank */
    public static Optional<Edit> setDivision(Summary summary, Collection<SectionId> chosen, String typed) {
        String division = SectionMarks.cleaned(typed);
        return mark("责任科室：", summary, chosen, marks -> marks.withDivision(division));
    }

    private static Optional<Edit> mark(String verb, Summary summary, Collection<SectionId> chosen,
                                       UnaryOperator<SectionMarks> change) {
        ChosenSections sections = ChosenSections.all(summary, chosen);
        List<Change.SetMarks> changes = sections.ids().stream()
                .map(id -> summary.section(id).orElseThrow())
                .filter(section -> !change.apply(section.marks()).equals(section.marks()))
                .map(section -> new Change.SetMarks(section.id(), change.apply(section.marks()))).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(verb + sections
                .only(changes.stream().map(Change.SetMarks::section).toList()).words(), List.copyOf(changes)));
    }

    private static int indexIn(Section parent, SectionId child) {
        return parent.children().stream().map(Section::id).toList().indexOf(child);
    }

    private static int depth(Summary summary, SectionId id) {
        return Outline.of(summary).entry(id).map(Outline.Entry::depth).orElse(0);
    }
}
