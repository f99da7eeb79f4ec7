package org.edusum.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formula;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.Value;

/**
 * What an edit of fields brings with it: computed fields take their new values in the same step. A value set by hand for
 * a computed field overrides its formula; clearing it lets the formula speak again.
 */
public final class Recalculation {

    private Recalculation() {
    }

    /** The edit, with what follows from it; the same edit where nothing does or the summary refuses it. */
    public static Edit complete(Summary before, Edit edit) {
        Set<FieldId> changed = changed(edit);
        boolean hasFormulas = !changed.isEmpty()
                && (before.fields().values().stream().anyMatch(field -> field.formula().isPresent())
                || edit.changes().stream().anyMatch(change -> change instanceof Change.PutField(Field field)
                        && field.formula().isPresent()));
        if (!hasFormulas || !(edit.apply(before) instanceof Outcome.Applied<Edit>(Summary after, Edit inverse))) {
            return edit;
        }
        List<Change> following = new ArrayList<>(byHand(before, after, edit, changed));
        Summary current = apply(after, following);
        for (Field field : Computation.dependents(current, changed)) {
            Expression expression = field.formula().orElseThrow().expression();
            if (!Computation.cycle(current, field.id(), expression).isEmpty()) {
                continue;
            }
            Value value = Computation.value(current, field, expression).orElse(Value.EMPTY);
            if (!value.equals(current.field(field.id()).value())) {
                Change change = new Change.SetValue(field.id(), value);
                following.add(change);
                current = apply(current, List.of(change));
            }
        }
        if (following.isEmpty()) {
            return edit;
        }
        List<Change> all = new ArrayList<>(edit.changes());
        all.addAll(following);
        return new Edit(edit.name(), all);
    }

    /** A summary with all its computed fields up to date, as a new one begins. */
    public static Summary upToDate(Summary summary) {
        Summary current = summary;
        for (Field field : Computation.dependents(summary, summary.fields().keySet())) {
            Expression expression = field.formula().orElseThrow().expression();
            if (Computation.cycle(current, field.id(), expression).isEmpty()) {
                Value value = Computation.value(current, field, expression).orElse(Value.EMPTY);
                current = current.withField(current.field(field.id()).withValue(value));
            }
        }
        return current;
    }

    private static Set<FieldId> changed(Edit edit) {
        Set<FieldId> changed = new HashSet<>();
        for (Change change : edit.changes()) {
            if (change instanceof Change.PutField(Field field)) {
                changed.add(field.id());
            } else if (change instanceof Change.SetValue(FieldId id, Value value)) {
                changed.add(id);
            }
        }
        return changed;
    }

    /** The marks of formulas whose field was given a value by hand. */
    private static List<Change> byHand(Summary before, Summary after, Edit edit, Set<FieldId> changed) {
        List<Change> marks = new ArrayList<>();
        for (FieldId id : changed) {
            Field now = after.fields().get(id);
            Field was = before.fields().get(id);
            if (now == null || was == null || now.formula().isEmpty() || !was.formula().equals(now.formula())) {
                continue;
            }
            Formula formula = now.formula().get();
            boolean isSet = edit.changes().stream().anyMatch(change -> change instanceof Change.SetValue(FieldId set, Value v)
                    && set.equals(id)) || !was.value().equals(now.value());
            if (!isSet) {
                continue;
            }
            Optional<Value> computed = Computation.value(after, now, formula.expression());
            boolean isOverridden = now.isFilled() && !computed.equals(Optional.of(now.value()));
            if (isOverridden != formula.isOverridden()) {
                marks.add(new Change.PutField(now.withFormula(Optional.of(formula.overridden(isOverridden)))));
            }
        }
        return marks;
    }

    private static Summary apply(Summary summary, List<Change> changes) {
        return changes.isEmpty() ? summary
                : ((Outcome.Applied<Edit>) new Edit("计算", changes).apply(summary)).summary();
    }
}
