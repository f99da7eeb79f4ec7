package org.edusum.relating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Place;
import org.edusum.model.PlainLabel;
import org.edusum.model.Prose;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Places that look like the same quantity or the same name as a field (查找相同), and the step that links them to it. */
public final class SameThing {

    public static final String NAME = "关联相同数据";

    private static final int AROUND = 16;
    private static final double NEAR = 0.75;

    /** Something that may be the same. */
    public sealed interface Candidate {

        /** Whether it is taken unless the clerk says otherwise. */
        boolean isSure();

        /** Why, in Chinese. */
        String because();
    }

    /** Another field; all of its places become places of the first. */
    public record OtherField(Field field, boolean isSure, String because) implements Candidate {
    }

    /** Plain words in the prose. */
    public record Passage(Place place, int from, int to, String before, String words, String after, boolean isSure,
                          String because) implements Candidate {
    }

    private SameThing() {
    }

    /** What may be the same as a field: other fields first, then words in reading order. */
    public static List<Candidate> of(Summary summary, FieldId id) {
        Field field = summary.field(id);
        List<Candidate> candidates = new ArrayList<>();
        summary.fields().values().stream().filter(other -> !other.id().equals(id) && !summary.names().containsValue(other.id()))
                .sorted(Comparator.comparing(Field::id)).forEach(other -> other(field, other).ifPresent(candidates::add));
        if (field.isFilled()) {
            summary.places().forEach(place -> candidates.addAll(passages(summary, field, place)));
        }
        return candidates;
    }

    private static Optional<Candidate> other(Field field, Field other) {
        if (!field.type().equals(other.type())) {
            return Optional.empty();
        }
        boolean isSameValue = field.isFilled() && field.value().equals(other.value());
        boolean isDifferent = field.isFilled() && other.isFilled() && !isSameValue;
        String values = isDifferent ? "；那里填的是“" + other.printed(Form.FULL) + "”，关联后以这里为准" : "";
        if (PlainLabel.of(field.label()).equals(PlainLabel.of(other.label()))) {
            return Optional.of(new OtherField(other, !isDifferent, "名称相同" + values));
        }
        boolean isName = field.type() instanceof FieldType.Name || field.type() instanceof FieldType.Text;
        if (isName && isSameValue) {
            return Optional.of(new OtherField(other, false, "内容相同"));
        }
        return likeness(PlainLabel.of(field.label()), PlainLabel.of(other.label())) >= NEAR
                ? Optional.of(new OtherField(other, false, "名称相近" + values)) : Optional.empty();
    }

    private static List<Passage> passages(Summary summary, Field field, Place place) {
        String plain = summary.prose(place).orElseThrow().plain();
        String words = field.printed(Form.FULL);
        boolean isName = field.type() instanceof FieldType.Name || field.type() instanceof FieldType.Text;
        List<Passage> found = new ArrayList<>();
        if (words.length() < 2) {
            return found;
        }
        for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length())) {
            int end = at + words.length();
            boolean isInNumber = at > 0 && isDigit(plain.charAt(at - 1)) && isDigit(words.charAt(0));
            String before = plain.substring(Math.max(0, at - AROUND), at);
            boolean isLike = isName || shares(field.label(), before + plain.substring(end, Math.min(plain.length(), end + AROUND)));
            if (!isInNumber && isLike) {
                found.add(new Passage(place, at, end, before, words, plain.substring(end, Math.min(plain.length(), end + AROUND)), isName,
                        isName ? "文字与“" + field.label() + "”相同" : "数字和单位相同，上下文相近"));
            }
        }
        return found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    /** Whether two neighbouring characters of a label stand in a text. */
    private static boolean shares(String label, String text) {
        String plain = PlainLabel.of(label);
        for (int i = 0; i + 2 <= plain.length(); i++) {
            if (text.contains(plain.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** The share of characters that two labels have in the same order, of the longer one. */
    static double likeness(String a, String b) {
        int[][] longest = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                longest[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        int most = Math.max(a.length(), b.length());
        return most == 0 ? 0 : (double) longest[a.length()][b.length()] / most;
    }

    /** The step that links what was accepted to a field; nothing when nothing was. */
    public static Optional<Edit> edit(Summary summary, FieldId id, List<Candidate> accepted) {
        Set<FieldId> others = new HashSet<>();
        Map<Place, List<Change.SpliceProse>> splices = new LinkedHashMap<>();
        for (Candidate candidate : accepted) {
            switch (candidate) {
                case OtherField other -> others.add(other.field().id());
                case Passage passage -> splices.computeIfAbsent(passage.place(), place -> new ArrayList<>()).add(
                        new Change.SpliceProse(passage.place(), passage.from(), passage.to(), Prose.of(new FieldRef(id, Form.FULL))));
            }
        }
        if (!others.isEmpty()) {
            summary.places().forEach(place -> references(summary, place, others).forEach((at, form) ->
                    splices.computeIfAbsent(place, p -> new ArrayList<>()).add(
                            new Change.SpliceProse(place, at, at + 1, Prose.of(new FieldRef(id, form))))));
        }
        List<Change> changes = new ArrayList<>();
        // From the end, so that what comes before keeps its offsets.
        splices.values().forEach(all -> all.stream().sorted(Comparator.comparingInt(Change.SpliceProse::from).reversed()).forEach(changes::add));
        changes.addAll(merging(summary, id, others));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(NAME, changes));
    }

    private static Map<Integer, Form> references(Summary summary, Place place, Set<FieldId> others) {
        Map<Integer, Form> found = new LinkedHashMap<>();
        int at = 0;
        for (Inline inline : summary.prose(place).orElseThrow().inlines()) {
            if (inline instanceof FieldRef ref && others.contains(ref.field())) {
                found.put(at, ref.form());
            }
            at += inline.length();
        }
        return found;
    }

    /** What else speaks of the other fields speaks of this one; then they are gone. */
    private static List<Change> merging(Summary summary, FieldId id, Set<FieldId> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        Map<FieldId, FieldId> instead = new HashMap<>();
        others.forEach(other -> instead.put(other, id));
        List<Change> changes = new ArrayList<>();
        summary.root().subtree().filter(section -> section.table().stream().flatMap(table -> table.proses()).flatMap(Prose::references)
                .anyMatch(ref -> others.contains(ref.field()))).map(section -> tableOf(section, id, others)).forEach(changes::add);
        summary.fields().values().stream().filter(field -> !others.contains(field.id())).sorted(Comparator.comparing(Field::id))
                .forEach(field -> field.formula().filter(formula -> formula.expression().fields().stream().anyMatch(others::contains))
                        .ifPresent(formula -> changes.add(new Change.PutField(field.withFormula(Optional.of(
                                formula.replacing(instead)))))));
        relations(summary, instead).ifPresent(changes::add);
        if (!summary.field(id).isFilled()) {
            others.stream().sorted().map(summary::field).filter(Field::isFilled).findFirst().map(Field::value)
                    .filter(value -> !(value instanceof Value.Empty)).ifPresent(value -> changes.add(new Change.SetValue(id, value)));
        }
        others.stream().sorted().forEach(other -> changes.add(new Change.RemoveField(other)));
        return changes;
    }

    private static Change tableOf(Section section, FieldId id, Set<FieldId> others) {
        return new Change.SetTable(section.id(), section.table().map(table -> table.withProses(prose -> new Prose(
                prose.inlines().stream().map(inline -> inline instanceof FieldRef ref && others.contains(ref.field())
                        ? new FieldRef(id, ref.form()) : inline).toList()))));
    }

    /** Relations that would say something of a field and itself are dropped. */
    private static Optional<Change> relations(Summary summary, Map<FieldId, FieldId> instead) {
        List<Relation> changed = new ArrayList<>();
        for (Relation relation : summary.relations().all()) {
            boolean isMeant = Stream.concat(relation.left().fields().stream(), relation.right().fields().stream()).anyMatch(instead::containsKey);
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
