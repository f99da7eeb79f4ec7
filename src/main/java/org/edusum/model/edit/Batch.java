package org.edusum.model.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Attachments;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.Layout;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Relations;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.Value;

/**
 * Carries out many changes of one edit on a working copy: takes and refuses each as {@link Changes} does and gives the
 * same inverses, but walks through the document only at the start and at the end. After a refusal it is of no more use.
 */
final class Batch {

    private final Summary start;
    private final Branch root;
    private final Map<SectionId, Branch> sections = new HashMap<>();
    private final Map<ParagraphId, Branch> owners = new HashMap<>();
    private final Set<ParagraphId> signatureLines = new HashSet<>();
    private final Map<FieldId, Integer> uses = new HashMap<>();
    private final Map<FieldId, Field> fields;
    private Signature signature;
    private Layout layout;
    private Formalities formalities;
    private Relations relations;
    private boolean hasNewFields;

    Batch(Summary summary) {
        start = summary;
        root = new Branch(summary.root(), null);
        signature = summary.signature();
        layout = summary.layout();
        formalities = summary.formalities();
        relations = summary.relations();
        fields = new HashMap<>(summary.fields());
        signature.lines().forEach(line -> {
            signatureLines.add(line.id());
            use(line.prose(), 1);
        });
        enter(root);
    }

    /** The summary with all changes so far. @throws IllegalArgumentException when it would not be sound */
    Summary summary() {
        return new Summary(root.section(), signature, hasNewFields ? fields : start.fields(), start.names(), layout, formalities,
                relations);
    }

    /** Carries a change out. @return its inverse @throws IllegalArgumentException where {@link Changes} refuses it */
    Change apply(Change change) {
        return switch (change) {
            case Change.SpliceProse c -> splice(c);
            case Change.InsertParagraph c -> insert(c);
            case Change.RemoveParagraph(ParagraphId id) -> remove(id);
            case Change.InsertSection c -> insert(c);
            case Change.RemoveSection(SectionId id) -> remove(id);
            case Change.MoveSection c -> move(c);
            case Change.SetMarks(SectionId id, SectionMarks marks) -> mark(id, marks);
            case Change.PutField(Field field) -> put(field);
            case Change.RemoveField(FieldId id) -> remove(id);
            case Change.SetValue(FieldId id, Value value) -> {
                Field before = field(id);
                put(before.withValue(value));
                yield Changes.backTo(before);
            }
            case Change.SetLayout(Layout changed) -> {
                Change inverse = new Change.SetLayout(layout);
                layout = changed;
                yield inverse;
            }
            case Change.SetTable(SectionId id, Optional<Table> table) -> set(id, table);
            case Change.SetFormalities(Formalities changed) -> {
                Change inverse = new Change.SetFormalities(formalities);
                formalities = changed;
                yield inverse;
            }
            case Change.SetRelations(Relations changed) -> {
                Change inverse = new Change.SetRelations(relations);
                relations = changed;
                yield inverse;
            }
        };
    }

    private Change splice(Change.SpliceProse c) {
        Optional<Branch> owner = Optional.ofNullable(switch (c.place()) {
            case Place.Title(SectionId id) -> sections.get(id);
            case Place.Body(ParagraphId id) -> owners.get(id);
        });
        Prose before = owner.map(branch -> branch.prose(c.place())).or(() -> line(c.place()))
                .orElseThrow(() -> new IllegalArgumentException("no such place: " + c.place()));
        if (c.from() > c.to() || !before.hasBoundaryAt(c.from()) || !before.hasBoundaryAt(c.to())) {
            throw new IllegalArgumentException("no such range: " + c.from() + "-" + c.to());
        }
        Prose after = before.splice(c.from(), c.to(), c.with());
        use(before, -1);
        use(after, 1);
        owner.ifPresentOrElse(branch -> branch.prose(c.place(), after), () -> setLine(c.place(), after));
        return new Change.SpliceProse(
                c.place(), c.from(), c.from() + c.with().length(), before.slice(c.from(), c.to()));
    }

    private Optional<Prose> line(Place place) {
        return signature.lines().stream().filter(line -> place.equals(new Place.Body(line.id()))).map(Paragraph::prose).findFirst();
    }

    private void setLine(Place place, Prose changed) {
        signature = place.equals(new Place.Body(signature.signatory().id()))
                ? new Signature(signature.signatory().withProse(changed), signature.date())
                : new Signature(signature.signatory(), signature.date().withProse(changed));
    }

    private Change insert(Change.InsertParagraph c) {
        Branch section = section(c.section());
        checkIndex(c.index(), section.body().size());
        enter(c.paragraph(), section);
        section.insert(c.index(), c.paragraph());
        return new Change.RemoveParagraph(c.paragraph().id());
    }

    private Change remove(ParagraphId id) {
        Branch owner = owners.remove(id);
        if (owner == null) {
            throw new IllegalArgumentException("no such paragraph in a body: " + id);
        }
        int index = owner.indexOf(id);
        Paragraph paragraph = owner.body().get(index);
        owner.remove(index);
        use(paragraph.prose(), -1);
        return new Change.InsertParagraph(owner.id(), index, paragraph);
    }

    private Change insert(Change.InsertSection c) {
        Branch parent = section(c.parent());
        checkIndex(c.index(), parent.children().size());
        Branch branch = new Branch(c.section(), null);
        checkDepth(parent, branch);
        parent.insert(c.index(), branch);
        checkKinds(parent);
        enter(branch);
        return new Change.RemoveSection(c.section().id());
    }

    private Change remove(SectionId id) {
        Branch branch = below(id);
        Branch parent = branch.parent();
        leave(branch);
        return new Change.InsertSection(parent.id(), branch.cut(), branch.section());
    }

    private Change move(Change.MoveSection c) {
        Branch branch = below(c.section());
        Branch parent = section(c.parent());
        if (parent.isWithin(branch)) {
            throw new IllegalArgumentException("a section cannot move into itself: " + c.section());
        }
        Branch from = branch.parent();
        int index = branch.cut();
        checkIndex(c.index(), parent.children().size());
        checkDepth(parent, branch);
        parent.insert(c.index(), branch);
        checkKinds(parent);
        return new Change.MoveSection(c.section(), from.id(), index);
    }

    private Change mark(SectionId id, SectionMarks marks) {
        Branch section = section(id);
        Change inverse = new Change.SetMarks(id, section.marks());
        section.marks(marks);
        return inverse;
    }

    private Change set(SectionId id, Optional<Table> table) {
        Branch section = section(id);
        Optional<Table> before = section.table();
        use(before, -1);
        use(table, 1);
        section.table(table);
        return new Change.SetTable(id, before);
    }

    private Change put(Field field) {
        Field before = fields.put(field.id(), field);
        hasNewFields = true;
        return before == null ? new Change.RemoveField(field.id()) : new Change.PutField(before);
    }

    private Change remove(FieldId id) {
        Field before = field(id);
        if (uses.getOrDefault(id, 0) > 0 || start.names().containsValue(id)) {
            throw new IllegalArgumentException("field still in use: " + id);
        }
        fields.remove(id);
        hasNewFields = true;
        return new Change.PutField(before);
    }

    private Branch section(SectionId id) {
        return Optional.ofNullable(sections.get(id)).orElseThrow(() -> new IllegalArgumentException("no such section: " + id));
    }

    private Branch below(SectionId id) {
        Branch section = section(id);
        if (section == root) {
            throw new IllegalArgumentException("no such section below the root: " + id);
        }
        return section;
    }

    private Field field(FieldId id) {
        return Optional.ofNullable(fields.get(id)).orElseThrow(() -> new IllegalArgumentException("no such field: " + id));
    }

    private static void checkIndex(int index, int size) {
        if (index < 0 || index > size) {
            throw new IllegalArgumentException("no such place: " + index);
        }
    }

    private static void checkDepth(Branch parent, Branch branch) {
        if (parent.depth() + branch.height() > Summary.MAX_DEPTH) {
            throw new IllegalArgumentException("section too deep: " + branch.id());
        }
    }

    private void checkKinds(Branch parent) {
        Attachments.checkOrder(parent.children().stream().map(Branch::kind).toList(), parent == root);
    }

    private void enter(Branch branch) {
        if (sections.put(branch.id(), branch) != null) {
            throw new IllegalArgumentException("section twice: " + branch.id());
        }
        use(branch.title(), 1);
        use(branch.table(), 1);
        if (branch != root) {
            checkKinds(branch);
        }
        branch.body().forEach(paragraph -> enter(paragraph, branch));
        branch.children().forEach(this::enter);
    }

    private void enter(Paragraph paragraph, Branch owner) {
        if (signatureLines.contains(paragraph.id()) || owners.put(paragraph.id(), owner) != null) {
            throw new IllegalArgumentException("paragraph twice: " + paragraph.id());
        }
        use(paragraph.prose(), 1);
    }

    private void leave(Branch branch) {
        sections.remove(branch.id());
        use(branch.title(), -1);
        use(branch.table(), -1);
        branch.body().forEach(paragraph -> {
            owners.remove(paragraph.id());
            use(paragraph.prose(), -1);
        });
        branch.children().forEach(this::leave);
    }

    private void use(Optional<Table> table, int step) {
        table.ifPresent(cells -> cells.proses().forEach(prose -> use(prose, step)));
    }

    /** Counts the places of fields. @throws IllegalArgumentException for a field that is not there */
    private void use(Prose prose, int step) {
        prose.references().map(FieldRef::field).forEach(id -> {
            if (step > 0 && !fields.containsKey(id)) {
                throw new IllegalArgumentException("no such field: " + id);
            }
            uses.merge(id, step, Integer::sum);
        });
    }
}
