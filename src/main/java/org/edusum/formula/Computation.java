package org.edusum.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;

/** The values of computed fields, and the order in which they follow from each other. */
public final class Computation {

    private Computation() {
    }

    /** What a formula gives for a field, as a value of its type; nothing while figures are missing or it cannot be. */
    public static Optional<Value> value(Summary summary, Field field, Expression expression) {
        return result(summary, field, expression) instanceof Result.Known(BigDecimal number)
                ? Units.value(number, field.type()) : Optional.empty();
    }

    private static Result result(Summary summary, Field field, Expression expression) {
        return Arithmetic.evaluate(expression, summary, Optional.of(field.type()));
    }

    /** Why a formula gives no value for a field, in Chinese; nothing when it gives one. */
    public static Optional<String> obstacle(Summary summary, Field field, Expression expression) {
        return switch (result(summary, field, expression)) {
            case Result.Known(BigDecimal number) -> Units.value(number, field.type()).isPresent() ? Optional.empty()
                    : Optional.of("算得 " + Shown.number(number) + "，不合这个数据项的类型");
            case Result.Missing(List<Result.Gap> gaps) -> Optional.of("还缺 " + gaps.size() + " 项："
                    + String.join("、", gaps.stream().map(gap -> gap.name(summary)).toList()));
            case Result.Impossible(String sentence) -> Optional.of(sentence);
        };
    }

    /** Whether a formula gives no value although all its figures are there. */
    public static boolean isImpossible(Summary summary, Field field, Expression expression) {
        return switch (result(summary, field, expression)) {
            case Result.Known(BigDecimal number) -> Units.value(number, field.type()).isEmpty();
            case Result.Missing missing -> false;
            case Result.Impossible impossible -> true;
        };
    }

    /** Whether a formula stands in the way of itself: the fields from this one back to it; empty when it does not. */
    public static List<FieldId> cycle(Summary summary, FieldId field, Expression expression) {
        List<FieldId> path = new ArrayList<>(List.of(field));
        return leads(summary, expression, field, path, new HashSet<>()) ? List.copyOf(path) : List.of();
    }

    /** Last year's values are given, not computed: they close no circle. */
    private static boolean leads(Summary summary, Expression expression, FieldId to, List<FieldId> path, Set<FieldId> seen) {
        for (Expression.Reference reference : expression.references()) {
            if (reference.part() == Expression.Part.LAST) {
                continue;
            }
            FieldId next = reference.field();
            if (next.equals(to)) {
                path.add(next);
                return true;
            }
            Optional<Formula> formula = Optional.ofNullable(summary.fields().get(next)).flatMap(Field::formula);
            if (formula.isPresent() && seen.add(next)) {
                path.add(next);
                if (leads(summary, formula.get().expression(), to, path, seen)) {
                    return true;
                }
                path.removeLast();
            }
        }
        return false;
    }

    /** The computed fields that depend on some fields, directly or through others, each after those it depends on. */
    static List<Field> dependents(Summary summary, Set<FieldId> changed) {
        Map<FieldId, Field> computed = new LinkedHashMap<>();
        summary.fields().values().stream().filter(Field::isComputed)
                .sorted(java.util.Comparator.comparing(Field::id)).forEach(field -> computed.put(field.id(), field));
        Set<FieldId> reached = new HashSet<>(changed);
        List<Field> order = new ArrayList<>();
        Set<FieldId> done = new HashSet<>();
        computed.values().forEach(field -> visit(field, computed, done, order));
        List<Field> dependents = new ArrayList<>();
        for (Field field : order) {
            boolean depends = reached.contains(field.id())
                    || field.formula().orElseThrow().expression().fields().stream().anyMatch(reached::contains);
            if (depends) {
                reached.add(field.id());
                dependents.add(field);
            }
        }
        return dependents;
    }

    /** Those it depends on first; in a circle the order does not matter, the check names it. */
    private static void visit(Field field, Map<FieldId, Field> computed, Set<FieldId> done, List<Field> order) {
        if (!done.add(field.id())) {
            return;
        }
        for (Expression.Reference reference : field.formula().orElseThrow().expression().references()) {
            Field before = computed.get(reference.field());
            if (before != null && reference.part() != Expression.Part.LAST) {
                visit(before, computed, done, order);
            }
        }
        order.add(field);
    }
}
