package org.edusum.relating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.formula.Computation;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formula;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.Value;

/** Links what was found to be the same to one field: one field, many places. */
public final class Linking {

    public static final String NAME = "关联相同数据";

    private final Summary summary;
    private final FieldId id;
    private final Set<FieldId> others = new LinkedHashSet<>();
    private final Map<FieldId, FieldId> instead = new HashMap<>();
    private final List<SameThing.Passage> passages = new ArrayList<>();

    private Linking(Summary summary, FieldId id, Collection<SameThing.Candidate> accepted) {
        this.summary = summary;
        this.id = id;
        for (SameThing.Candidate candidate : accepted) {
            switch (candidate) {
                case SameThing.OtherField other -> others.add(other.field().id());
                case SameThing.Passage passage -> passages.add(passage);
            }
        }
        others.forEach(other -> instead.put(other, id));
    }

    /** The step that links what was accepted to a field; nothing when nothing was. */
    public static Optional<Edit> edit(Summary summary, FieldId id, List<SameThing.Candidate> accepted) {
        return accepted.isEmpty() ? Optional.empty()
                : Optional.of(new Edit(NAME, new Linking(summary, id, accepted).changes()));
    }

    /** Whether the formula of the one field or the other would lead back to itself once they are one. */
    static boolean closesCircle(Summary summary, FieldId id, Field other) {
        Linking linking = new Linking(summary, id, List.of(new SameThing.OtherField(other, false, "")));
        return Stream.of(summary.field(id), other).flatMap(field -> field.formula().stream()).anyMatch(linking::isCircular);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>(inProse());
        changes.addAll(inTables());
        if (!others.isEmpty()) {
            changes.addAll(fields());
            relations().ifPresent(changes::add);
            others.stream().sorted().forEach(other -> changes.add(new Change.RemoveField(other)));
        }
        return changes;
    }

    private List<Change> inProse() {
        Map<Place, List<Change.SpliceProse>> splices = new LinkedHashMap<>();
        for (SameThing.Passage passage : passages) {
            if (passage.spot() instanceof SameThing.InProse(Place place)) {
                splices.computeIfAbsent(place, p -> new ArrayList<>()).add(
                        new Change.SpliceProse(place, passage.from(), passage.to(), Prose.of(new FieldRef(id, passage.form()))));
            }
        }
        if (!others.isEmpty()) {
            summary.places().forEach(place -> references(place).forEach(splice ->
                    splices.computeIfAbsent(place, p -> new ArrayList<>()).add(splice)));
        }
        // From the end, so that what comes before keeps its offsets.
        return splices.values().stream().<Change>flatMap(all ->
                all.stream().sorted(Comparator.comparingInt(Change.SpliceProse::from).reversed())).toList();
    }

    private List<Change.SpliceProse> references(Place place) {
        List<Change.SpliceProse> found = new ArrayList<>();
        int at = 0;
        for (Inline inline : summary.prose(place).orElseThrow().inlines()) {
            if (inline instanceof FieldRef ref && others.contains(ref.field())) {
                found.add(new Change.SpliceProse(place, at, at + 1, Prose.of(new FieldRef(id, ref.form()))));
            }
            at += inline.length();
        }
        return found;
    }

    private List<Change> inTables() {
        Map<SectionId, List<SameThing.Passage>> inCells = passages.stream().filter(one -> one.spot() instanceof SameThing.InCell)
                .collect(Collectors.groupingBy(one -> ((SameThing.InCell) one.spot()).section()));
        return summary.root().subtree().<Change>flatMap(section -> section.table().stream().flatMap(table -> {
            Table linked = linked(table, inCells.getOrDefault(section.id(), List.of()));
            return linked.equals(table) ? Stream.empty() : Stream.of(new Change.SetTable(section.id(), Optional.of(linked)));
        })).toList();
    }

    private Table linked(Table table, List<SameThing.Passage> here) {
        Table linked = table;
        for (SameThing.Passage passage : here.stream().sorted(Comparator.comparingInt(SameThing.Passage::from).reversed()).toList()) {
            SameThing.InCell cell = (SameThing.InCell) passage.spot();
            linked = linked.withCell(cell.row(), cell.column(), linked.cell(cell.row(), cell.column())
                    .splice(passage.from(), passage.to(), Prose.of(new FieldRef(id, passage.form()))));
        }
        return linked.withProses(prose -> prose.references().noneMatch(ref -> others.contains(ref.field())) ? prose
                : new Prose(prose.inlines().stream().map(inline -> inline instanceof FieldRef ref && others.contains(ref.field())
                        ? new FieldRef(id, ref.form()) : inline).toList()));
    }

    /** What else speaks of the other fields speaks of this one, and what only they knew, it knows now. */
    private List<Change> fields() {
        List<Change> changes = new ArrayList<>();
        summary.fields().values().stream().filter(field -> !others.contains(field.id())).sorted(Comparator.comparing(Field::id)).forEach(field -> {
            Field next = field.id().equals(id) ? merged(field) : field.withFormula(field.formula().map(formula -> formula.replacing(instead)));
            if (!next.equals(field)) {
                changes.add(new Change.PutField(next));
            }
        });
        return changes;
    }

    private Field merged(Field field) {
        Field merged = field;
        for (Field other : others.stream().sorted().map(summary::field).toList()) {
            merged = merged(merged, other);
        }
        return merged.withFormula(merged.formula().filter(formula -> !isCircular(formula)).map(formula -> formula.replacing(instead)));
    }

    private static Field merged(Field kept, Field other) {
        Optional<Formula> formula = kept.formula().or(() -> other.formula().map(one ->
                one.overridden(one.isOverridden() || kept.isFilled() && !kept.value().equals(other.value()))));
        Field valued = kept.isFilled() ? kept : kept.withValue(other.value()).withOrigin(other.origin());
        return valued.withFormula(formula)
                .withPrevious(kept.previous() instanceof Value.Empty ? other.previous() : kept.previous())
                .withSource(kept.source().isBlank() ? other.source() : kept.source())
                .withNote(kept.note().isBlank() ? other.note() : kept.note())
                .withReason(kept.reason().isBlank() ? other.reason() : kept.reason());
    }

    private boolean isCircular(Formula formula) {
        Summary linked = summary.withFields(summary.fields().values().stream().collect(Collectors.toMap(Field::id,
                field -> field.withFormula(field.formula().map(one -> one.replacing(instead))))));
        return !Computation.cycle(linked, id, formula.replacing(instead).expression()).isEmpty();
    }

    /** Relations that would say something of a field and itself are dropped. */
    private Optional<Change> relations() {
        List<Relation> changed = new ArrayList<>();
        for (Relation relation : summary.relations().all()) {
            boolean isMeant = Stream.concat(relation.left().fields().stream(), relation.right().fields().stream()).anyMatch(others::contains);
            Relation next = isMeant ? new Relation(relation.id(), relation.kind(), relation.left().replacing(instead), relation.comparison(),
                    relation.right().replacing(instead), relation.strength(), relation.standing(), relation.note()) : relation;
            if (!next.left().equals(next.right()) && changed.stream().noneMatch(next::saysTheSameAs)) {
                changed.add(next);
            }
        }
        Relations relations = new Relations(changed, summary.relations().largeChange());
        return relations.equals(summary.relations()) ? Optional.empty() : Optional.of(new Change.SetRelations(relations));
    }
}
