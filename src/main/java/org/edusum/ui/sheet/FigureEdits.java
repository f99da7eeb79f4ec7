package org.edusum.ui.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.OwnNames;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;
import org.edusum.ui.formula.FormulaModel;
import org.edusum.ui.text.Messages;

/** Entries into cells of the data sheet, gathered into one step: what is right is taken, what is wrong is told. */
final class FigureEdits {

    /** An entry that was refused. @param sentence what is expected instead */
    record Refused(FieldId field, FigureColumn column, String typed, String sentence) {
    }

    private static final Pattern FORMULA = Pattern.compile("\\s*[=＝]");

    private final Summary summary;
    private final Map<FieldId, Field> changed = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Field> kept = new ArrayList<>();

    FigureEdits(Summary summary) {
        this.summary = summary;
    }

    /** Enters a text into a cell; one that cannot be written in stays as it is. */
    void enter(FieldId id, FigureColumn column, String typed) {
        Field field = changed.getOrDefault(id, summary.fields().get(id));
        if (field == null) {
            return;
        }
        switch (column) {
            case VALUE -> read(field, column, typed, value ->
                    value instanceof Value.Empty && field.isComputed() ? keep(field) : field.withValue(value));
            case PREVIOUS -> read(field, column, typed, value -> field.withPrevious(value));
            case LABEL -> {
                if (typed.isBlank()) {
                    refused.add(new Refused(id, column, typed, Messages.text("inspector.label.missing")));
                } else {
                    put(field.withLabel(typed.strip()));
                }
            }
            case DIVISION -> put(field.withSource(typed.strip()));
            case REASON -> put(field.withReason(typed.strip()));
            case NOTE -> put(field.withNote(typed.strip().replace(FigureRow.LINE_END, '\n')));
            case NUMBER, UNIT, CHANGE, PERCENT, STATUS, CHAPTER, TYPE -> { }
        }
    }

    private void read(Field field, FigureColumn column, String typed, Function<Value, Field> taken) {
        switch (field.type().read(typed)) {
            case Entry.Accepted(Value value) -> put(taken.apply(value));
            case Entry.Rejected(String sentence) -> {
                boolean isFormula = column == FigureColumn.VALUE && FormulaModel.isNumber(field) && FORMULA.matcher(typed).lookingAt();
                refused.add(new Refused(field.id(), column, typed, isFormula ? Messages.text("sheet.formula") : sentence));
            }
        }
    }

    private Field keep(Field field) {
        kept.add(field);
        return field;
    }

    private void put(Field field) {
        changed.put(field.id(), field);
    }

    /** Computed fields that were to be cleared: their formulas would give the same again. */
    List<Field> kept() {
        return kept;
    }

    List<Refused> refused() {
        return refused;
    }

    /** The step; nothing when all stays as it is. */
    Optional<Edit> edit(String name) {
        List<Change> changes = new ArrayList<>();
        changed.forEach((id, field) -> {
            Field before = summary.field(id);
            if (!before.withValue(field.value()).equals(field)) {
                changes.add(new Change.PutField(field));
            }
            if (!before.value().equals(field.value())) {
                // Also for a field that is put: the value may bring others with it.
                changes.addAll(OwnNames.setting(summary, id, field.value()));
            }
        });
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(name, changes));
    }
}
