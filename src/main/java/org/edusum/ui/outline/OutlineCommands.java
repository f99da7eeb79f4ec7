package org.edusum.ui.outline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.edusum.model.IdSource;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks.Status;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OutlineEdits;
import org.edusum.model.edit.OutlineMoves;
import org.edusum.model.edit.View;
import org.edusum.ui.session.Session;

/** What can be done with the sections chosen in the tree. */
final class OutlineCommands {

    private final Session session;
    private final IdSource ids;
    private final OutlineSelection selection;

    OutlineCommands(Session session, IdSource ids, OutlineSelection selection) {
        this.session = session;
        this.ids = ids;
        this.selection = selection;
    }

    /** Adds a section after the one chosen last. @return the new one */
    Optional<SectionId> addAfter() {
        return last().flatMap(id -> added(OutlineEdits.addAfter(session.summary(), id, ids)));
    }

    /** Adds a section below the one chosen last. @return the new one */
    Optional<SectionId> addUnder() {
        return last().flatMap(id -> added(OutlineEdits.addUnder(session.summary(), id, ids)));
    }

    /** Adds an attachment after the last one. @return the new one */
    Optional<SectionId> addAttachment() {
        return added(Optional.of(OutlineEdits.addAttachment(session.summary(), ids)));
    }

    private Optional<SectionId> added(Optional<OutlineEdits.Addition> addition) {
        return addition.filter(added -> session.perform(added.edit(), View.NOTHING.withShown(added.section()))).map(OutlineEdits.Addition::section);
    }

    private Optional<SectionId> last() {
        List<SectionId> chosen = selection.chosen();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.getLast());
    }

    /** Removes what is chosen and chooses its neighbour. */
    void remove() {
        Summary summary = session.summary();
        Set<SectionId> chosen = new HashSet<>(selection.chosen());
        OutlineEdits.remove(summary, chosen).ifPresent(edit -> {
            SectionId neighbour = neighbour(summary, chosen);
            if (session.perform(edit, View.NOTHING.withShown(neighbour))) {
                selection.choose(List.of(neighbour));
            }
        });
    }

    /** What is left beside the last of the sections that go: the one behind it, in front of it, or above it. */
    private static SectionId neighbour(Summary summary, Set<SectionId> chosen) {
        SectionId last = summary.root().subtree().map(Section::id).filter(chosen::contains)
                .filter(id -> !id.equals(summary.root().id())).reduce((one, next) -> next).orElseThrow();
        SectionId place = last;
        Section parent = summary.parentOf(place).orElseThrow();
        while (summary.parentOf(parent.id()).isPresent() && isGoing(summary, parent.id(), chosen)) {
            place = parent.id();
            parent = summary.parentOf(place).orElseThrow();
        }
        List<SectionId> siblings = parent.children().stream().map(Section::id).toList();
        int index = siblings.indexOf(place);
        return siblings.subList(index, siblings.size()).stream().filter(id -> !chosen.contains(id)).findFirst()
                .or(() -> siblings.subList(0, index).reversed().stream().filter(id -> !chosen.contains(id)).findFirst())
                .orElse(parent.id());
    }

    private static boolean isGoing(Summary summary, SectionId id, Set<SectionId> chosen) {
        return !id.equals(summary.root().id())
                && (chosen.contains(id) || isGoing(summary, summary.parentOf(id).orElseThrow().id(), chosen));
    }

    /** Copies what is chosen and chooses the copies. */
    void duplicate() {
        OutlineEdits.duplicate(session.summary(), selection.chosen(), ids)
                .filter(copies -> session.perform(copies.edit(), View.NOTHING.withShown(copies.sections().getLast())))
                .ifPresent(copies -> selection.choose(copies.sections()));
    }

    /** Takes a title over as typed. */
    void rename(SectionId id, String title) {
        OutlineEdits.rename(session.summary(), id, title).ifPresent(edit -> session.perform(edit, Optional.empty()));
    }

    void moveUp() {
        move(OutlineMoves::up);
    }

    void moveDown() {
        move(OutlineMoves::down);
    }

    void promote() {
        move(OutlineMoves::promote);
    }

    void demote() {
        move(OutlineMoves::demote);
    }

    private void move(BiFunction<Summary, Collection<SectionId>, Optional<Edit>> command) {
        List<SectionId> chosen = selection.chosen();
        command.apply(session.summary(), chosen).filter(this::performed).ifPresent(edit -> selection.choose(chosen));
    }

    void setStatus(Status status) {
        OutlineEdits.setStatus(session.summary(), selection.chosen(), status).ifPresent(this::performed);
    }

    void setDivision(String typed) {
        OutlineEdits.setDivision(session.summary(), selection.chosen(), typed).ifPresent(this::performed);
    }

    private boolean performed(Edit edit) {
        return session.perform(edit, session.selectionProperty().get());
    }

    /** The statuses of what is chosen. */
    Set<Status> statuses() {
        Set<Status> statuses = new HashSet<>();
        chosen().forEach(section -> statuses.add(section.marks().status()));
        return statuses;
    }

    /** The divisions of what is chosen. */
    Set<String> divisions() {
        Set<String> divisions = new HashSet<>();
        chosen().forEach(section -> divisions.add(section.marks().division()));
        return divisions;
    }

    private List<Section> chosen() {
        return selection.chosen().stream().filter(id -> !id.equals(session.summary().root().id()))
                .flatMap(id -> session.summary().section(id).stream()).toList();
    }

    /** Whether something is chosen that can be marked, moved or removed. */
    boolean isPossible() {
        return !chosen().isEmpty();
    }

    /** The divisions that the document names, in the order of their first section. */
    List<String> divisionsUsed() {
        return session.summary().root().subtree().map(section -> section.marks().division())
                .filter(division -> !division.isEmpty()).distinct().toList();
    }
}
