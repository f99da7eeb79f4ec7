package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.Layout;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.Value;

/** Applies one change to a summary: the new summary shares with the old one all that did not change. */
public final class Changes {

    private Changes() {
    }

    public static Outcome<Change> apply(Summary summary, Change change) {
        try {
            return switch (change) {
                case Change.SpliceProse c -> spliceProse(summary, c);
                case Change.InsertParagraph c -> insertParagraph(summary, c);
                case Change.RemoveParagraph(ParagraphId id) -> removeParagraph(summary, id);
                case Change.InsertSection c -> insertSection(summary, c);
                case Change.RemoveSection(SectionId id) -> removeSection(summary, id);
                case Change.MoveSection c -> moveSection(summary, c);
                case Change.SetMarks(SectionId id, SectionMarks marks) -> setMarks(summary, id, marks);
                case Change.PutField(Field field) -> putField(summary, field);
                case Change.RemoveField(FieldId id) -> removeField(summary, id);
                case Change.SetValue(FieldId id, Value value) -> setValue(summary, id, value);
                case Change.SetLayout(Layout layout) -> new Outcome.Applied<>(
                        summary.withLayout(layout), new Change.SetLayout(summary.layout()));
                case Change.SetTable(SectionId id, Optional<Table> table) -> setTable(summary, id, table);
                case Change.SetFormalities(Formalities formalities) -> new Outcome.Applied<>(
                        summary.withFormalities(formalities), new Change.SetFormalities(summary.formalities()));
                case Change.SetRelations(Relations relations) -> new Outcome.Applied<>(
                        summary.withRelations(relations), new Change.SetRelations(summary.relations()));
            };
        } catch (IllegalArgumentException unsound) {
            // The summary's own constructor is the judge of what is sound: ids twice, unknown fields, depth.
            return new Outcome.Refused<>(unsound.getMessage());
        }
    }

    private static Outcome<Change> refused(String why) {
        return new Outcome.Refused<>(why);
    }

    private static Outcome<Change> spliceProse(Summary summary, Change.SpliceProse c) {
        Optional<Prose> found = summary.prose(c.place());
        if (found.isEmpty()) {
            return refused("no such place: " + c.place());
        }
        Prose before = found.get();
        if (c.from() > c.to() || !before.hasBoundaryAt(c.from()) || !before.hasBoundaryAt(c.to())) {
            return refused("no such range: " + c.from() + "-" + c.to());
        }
        Prose after = before.splice(c.from(), c.to(), c.with());
        Change inverse = new Change.SpliceProse(
                c.place(), c.from(), c.from() + c.with().length(), before.slice(c.from(), c.to()));
        return new Outcome.Applied<>(summary.withProse(c.place(), after), inverse);
    }

    private static Outcome<Change> insertParagraph(Summary summary, Change.InsertParagraph c) {
        Optional<Section> section = summary.section(c.section());
        if (section.isEmpty() || c.index() < 0 || c.index() > section.get().body().size()) {
            return refused("no such place for a paragraph: " + c.section() + " " + c.index());
        }
        Summary after = summary.withRoot(rewrite(summary.root(), c.section(),
                s -> s.withBody(inserted(s.body(), c.index(), c.paragraph()))));
        return new Outcome.Applied<>(after, new Change.RemoveParagraph(c.paragraph().id()));
    }

    private static Outcome<Change> removeParagraph(Summary summary, ParagraphId id) {
        for (Section section : (Iterable<Section>) summary.root().subtree()::iterator) {
            for (int i = 0; i < section.body().size(); i++) {
                Paragraph paragraph = section.body().get(i);
                if (paragraph.id().equals(id)) {
                    int index = i;
                    Summary after = summary.withRoot(rewrite(summary.root(), section.id(),
                            s -> s.withBody(without(s.body(), index))));
                    return new Outcome.Applied<>(after, new Change.InsertParagraph(section.id(), index, paragraph));
                }
            }
        }
        return refused("no such paragraph in a body: " + id);
    }

    private static Outcome<Change> insertSection(Summary summary, Change.InsertSection c) {
        Optional<Section> parent = summary.section(c.parent());
        if (parent.isEmpty() || c.index() < 0 || c.index() > parent.get().children().size()) {
            return refused("no such place for a section: " + c.parent() + " " + c.index());
        }
        Summary after = summary.withRoot(rewrite(summary.root(), c.parent(),
                s -> s.withChildren(inserted(s.children(), c.index(), c.section()))));
        return new Outcome.Applied<>(after, new Change.RemoveSection(c.section().id()));
    }

    private static Outcome<Change> removeSection(Summary summary, SectionId id) {
        Optional<Section> parent = summary.parentOf(id);
        if (parent.isEmpty()) {
            return refused("no such section below the root: " + id);
        }
        int index = indexOf(parent.get(), id);
        Section removed = parent.get().children().get(index);
        Summary after = summary.withRoot(rewrite(summary.root(), parent.get().id(),
                s -> s.withChildren(without(s.children(), index))));
        return new Outcome.Applied<>(after, new Change.InsertSection(parent.get().id(), index, removed));
    }

    private static Outcome<Change> moveSection(Summary summary, Change.MoveSection c) {
        Optional<Section> oldParent = summary.parentOf(c.section());
        Optional<Section> moved = summary.section(c.section());
        if (oldParent.isEmpty() || moved.isEmpty()) {
            return refused("no such section below the root: " + c.section());
        }
        if (moved.get().find(c.parent()).isPresent()) {
            return refused("a section cannot move into itself: " + c.section());
        }
        int oldIndex = indexOf(oldParent.get(), c.section());
        Section cut = rewrite(summary.root(), oldParent.get().id(), s -> s.withChildren(without(s.children(), oldIndex)));
        Optional<Section> newParent = cut.find(c.parent());
        if (newParent.isEmpty() || c.index() < 0 || c.index() > newParent.get().children().size()) {
            return refused("no such place for a section: " + c.parent() + " " + c.index());
        }
        Summary after = summary.withRoot(rewrite(cut, c.parent(),
                s -> s.withChildren(inserted(s.children(), c.index(), moved.get()))));
        return new Outcome.Applied<>(after, new Change.MoveSection(c.section(), oldParent.get().id(), oldIndex));
    }

    private static Outcome<Change> setMarks(Summary summary, SectionId id, SectionMarks marks) {
        Optional<Section> section = summary.section(id);
        if (section.isEmpty()) {
            return refused("no such section: " + id);
        }
        return new Outcome.Applied<>(summary.withRoot(rewrite(summary.root(), id, s -> s.withMarks(marks))),
                new Change.SetMarks(id, section.get().marks()));
    }

    private static Outcome<Change> setTable(Summary summary, SectionId id, Optional<Table> table) {
        Optional<Section> section = summary.section(id);
        if (section.isEmpty()) {
            return refused("no such section: " + id);
        }
        return new Outcome.Applied<>(summary.withRoot(rewrite(summary.root(), id, s -> s.withTable(table))),
                new Change.SetTable(id, section.get().table()));
    }

    private static Outcome<Change> putField(Summary summary, Field field) {
        Field before = summary.fields().get(field.id());
        Change inverse = before == null ? new Change.RemoveField(field.id()) : new Change.PutField(before);
        return new Outcome.Applied<>(summary.withField(field), inverse);
    }

    private static Outcome<Change> removeField(Summary summary, FieldId id) {
        Field before = summary.fields().get(id);
        if (before == null) {
            return refused("no such field: " + id);
        }
        if (summary.allProses().flatMap(Prose::references).map(FieldRef::field).anyMatch(id::equals)) {
            return refused("field still stands in the prose or a table: " + id);
        }
        Map<FieldId, Field> fields = new HashMap<>(summary.fields());
        fields.remove(id);
        return new Outcome.Applied<>(summary.withFields(fields), new Change.PutField(before));
    }

    private static Outcome<Change> setValue(Summary summary, FieldId id, Value value) {
        Field before = summary.fields().get(id);
        if (before == null) {
            return refused("no such field: " + id);
        }
        return new Outcome.Applied<>(summary.withField(before.withValue(value)), backTo(before));
    }

    /** The change that gives a field its value again; with it, where it came from. */
    static Change backTo(Field before) {
        return before.origin().isPresent() ? new Change.PutField(before) : new Change.SetValue(before.id(), before.value());
    }

    /** The tree with one section changed; every section that is not above it is shared. */
    private static Section rewrite(Section tree, SectionId id, UnaryOperator<Section> change) {
        if (tree.id().equals(id)) {
            return change.apply(tree);
        }
        List<Section> children = tree.children();
        for (int i = 0; i < children.size(); i++) {
            Section before = children.get(i);
            Section after = rewrite(before, id, change);
            if (after != before) {
                List<Section> changed = new ArrayList<>(children);
                changed.set(i, after);
                return tree.withChildren(changed);
            }
        }
        return tree;
    }

    private static int indexOf(Section parent, SectionId child) {
        return parent.children().stream().map(Section::id).toList().indexOf(child);
    }

    private static <T> List<T> inserted(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.add(index, item);
        return changed;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }
}
