package org.edusum.ui.field;

import java.math.BigDecimal;
import org.edusum.model.Field;
import org.edusum.model.Relations;
import org.edusum.model.YearOnYear;
import org.edusum.model.value.FieldType;
import org.edusum.ui.text.Messages;

/** How this year's value differs from last year's, in words: 较上年 +12份（+10.0%）. */
public final class Difference {

    private Difference() {
    }

    /** The difference; empty where the values cannot be compared. */
    public static String of(Field field) {
        return YearOnYear.of(field, Relations.USUAL_CHANGE).map(difference -> text(field.type(), difference)).orElse("");
    }

    private static String text(FieldType type, YearOnYear difference) {
        String change = signed(difference.change());
        return type instanceof FieldType.Percent ? Messages.text("inspector.points", change)
                : Messages.text("inspector.difference", change + type.unit()
                        + difference.percent().map(percent -> Messages.text("inspector.share", signed(percent))).orElse(""));
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
