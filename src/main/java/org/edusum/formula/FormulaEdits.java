package org.edusum.formula;

import java.util.Optional;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.Formula;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;

/** What the clerk does with the formula of a field. Pure: nothing where it would change nothing. */
public final class FormulaEdits {

    private FormulaEdits() {
    }

    /** Lets the value follow from a formula; a value entered by hand gives way to it. */
    public static Optional<Edit> set(Field field, Expression expression) {
        return put("设置算式", field, Optional.of(Formula.of(expression)));
    }

    /** Takes the formula away; the value stays, as if entered by hand. */
    public static Optional<Edit> remove(Field field) {
        return put("删除算式", field, Optional.empty());
    }

    /** Lets the formula speak again where a value by hand stands in its place. */
    public static Optional<Edit> resume(Field field) {
        return put("恢复计算", field, field.formula().map(formula -> formula.overridden(false)));
    }

    private static Optional<Edit> put(String name, Field field, Optional<Formula> formula) {
        return field.formula().equals(formula) ? Optional.empty()
                : Optional.of(Edit.of(name, new Change.PutField(field.withFormula(formula))));
    }
}
