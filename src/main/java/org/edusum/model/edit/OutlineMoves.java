package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Attachments;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * How sections move about in the outline, one or several at once, each with all below it. Pure: each command gives its
 * edit, or nothing where nothing would move. Of those chosen that lie below one another, the topmost counts. Chapters stay
 * in front of the attachments, and attachments where they are among themselves.
 */
public final class OutlineMoves {

    private OutlineMoves() {
    }

    /** One place up among their siblings; neighbours move as a block, what is first already stays. */
    public static Optional<Edit> up(Summary summary, Collection<SectionId> chosen) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        return moved("上移", summary, sections, sections.ids(), (now, parent, id) -> {
            int index = indexIn(parent, id);
            return index == 0 || sections.ids().contains(parent.children().get(index - 1).id()) ? Optional.empty()
                    : Optional.of(new Change.MoveSection(id, parent.id(), index - 1));
        });
    }

    /** One place down among their siblings; neighbours move as a block, what is last already stays. */
    public static Optional<Edit> down(Summary summary, Collection<SectionId> chosen) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        return moved("下移", summary, sections, sections.ids().reversed(), (now, parent, id) -> {
            int index = indexIn(parent, id);
            return index == parent.children().size() - 1
                    || sections.ids().contains(parent.children().get(index + 1).id()) ? Optional.empty()
                    : Optional.of(new Change.MoveSection(id, parent.id(), index + 1));
        });
    }

    /** One level up: behind their parent. The siblings behind them stay where they are, chapters stay chapters. */
    public static Optional<Edit> promote(Summary summary, Collection<SectionId> chosen) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        // The last one first, so that those of one parent keep their order behind it.
        return moved("升级", summary, sections, sections.ids().reversed(), (now, parent, id) ->
                now.parentOf(parent.id()).map(above ->
                        new Change.MoveSection(id, above.id(), indexIn(above, parent.id()) + 1)));
    }

    /** One level down: the last children of the sibling before them that is not chosen itself. */
    public static Optional<Edit> demote(Summary summary, Collection<SectionId> chosen) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        return moved("降级", summary, sections, sections.ids(), (now, parent, id) ->
                parent.children().subList(0, indexIn(parent, id)).reversed().stream()
                        .filter(sibling -> !sections.ids().contains(sibling.id())).findFirst()
                        .map(before -> new Change.MoveSection(id, before.id(), before.children().size())));
    }

    /**
     * Under another parent, as a block in front of the child that has the index now; chapters dropped among attachments
     * become the last chapters, attachments dropped among chapters the first attachments.
     *
     * @return nothing as well when the parent is one of them or below one, or when they would stand too deep
     */
    public static Optional<Edit> to(Summary summary, Collection<SectionId> chosen, SectionId parent, int index) {
        ChosenSections sections = ChosenSections.topmost(summary, chosen);
        boolean isInside = sections.ids().stream()
                .anyMatch(id -> summary.section(id).orElseThrow().find(parent).isPresent());
        Optional<Section> target = summary.section(parent).filter(section -> !isInside);
        if (sections.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Optional<SectionId> anchor = target.get().children().subList(0, among(summary, sections, target.get(), index))
                .reversed().stream().map(Section::id).filter(id -> !sections.ids().contains(id)).findFirst();
        List<Change> changes = new ArrayList<>();
        Summary now = summary;
        for (SectionId id : sections.ids()) {
            Section under = now.section(parent).orElseThrow();
            List<SectionId> others = new ArrayList<>(under.children().stream().map(Section::id).toList());
            int own = others.indexOf(id);
            others.remove(id);
            int wanted = anchor.map(others::indexOf).orElse(-1) + 1;
            anchor = Optional.of(id);
            if (own != wanted) {
                Change change = new Change.MoveSection(id, parent, wanted);
                switch (Changes.apply(now, change)) {
                    case Outcome.Refused<Change> tooDeep -> {
                        return Optional.empty();
                    }
                    case Outcome.Applied<Change> applied -> now = applied.summary();
                }
                changes.add(change);
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit("移动" + sections.words(), changes));
    }

    /** The index nearest to one given where the sections may stand. */
    private static int among(Summary summary, ChosenSections sections, Section target, int index) {
        int size = target.children().size();
        boolean isAttachments = sections.ids().stream().allMatch(id -> summary.section(id).orElseThrow().isAttachment());
        int chapters = Attachments.chapters(target);
        return isAttachments ? Math.clamp(index, chapters, size) : Math.min(index, chapters);
    }

    /** What one section does in the document as the ones before it left it. */
    private interface Step {
        Optional<Change> of(Summary now, Section parent, SectionId id);
    }

    private static Optional<Edit> moved(String verb, Summary summary, ChosenSections sections, List<SectionId> order, Step step) {
        List<Change> changes = new ArrayList<>();
        Set<SectionId> moving = new LinkedHashSet<>();
        Summary now = summary;
        for (SectionId id : order) {
            Optional<Change> change = step.of(now, now.parentOf(id).orElseThrow(), id);
            if (change.isPresent() && Changes.apply(now, change.get()) instanceof Outcome.Applied<Change>(Summary after, Change inverse)) {
                now = after;
                changes.add(change.get());
                moving.add(id);
            }
        }
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(new Edit(verb + sections.only(moving).words(), changes));
    }

    private static int indexIn(Section parent, SectionId child) {
        return parent.children().stream().map(Section::id).toList().indexOf(child);
    }
}
