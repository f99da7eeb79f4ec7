package org.edusum.ui.sheet;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.edusum.model.YearOnYear;
import org.edusum.ui.text.Messages;

/** The columns of the data sheet, in their order. */
public enum FigureColumn {
    NUMBER("sheet.column.number", 54, false, true), LABEL("sheet.column.label", 200, true, false),
    VALUE("sheet.column.value", 104, true, true), UNIT("sheet.column.unit", 56, false, false),
    PREVIOUS("sheet.column.previous", 84, true, true), CHANGE("sheet.column.change", 76, false, true),
    PERCENT("sheet.column.percent", 80, false, true), STATUS("sheet.column.status", 92, false, false),
    DIVISION("sheet.column.division", 104, true, false), CHAPTER("sheet.column.chapter", 180, false, false),
    TYPE("sheet.column.type", 76, false, false), REASON("sheet.column.reason", 180, true, false),
    NOTE("sheet.column.note", 260, true, false);

    private final String key;
    private final double width;
    private final boolean isEditable;
    private final boolean isRight;

    FigureColumn(String key, double width, boolean isEditable, boolean isRight) {
        this.key = key;
        this.width = width;
        this.isEditable = isEditable;
        this.isRight = isRight;
    }

    public String head() {
        return Messages.text(key);
    }

    double width() {
        return width;
    }

    /** Whether its cells can be opened for editing. */
    public boolean isEditable() {
        return isEditable;
    }

    /** Whether what is pasted, filled down or typed without opening the cell goes into it; a name is only changed on purpose. */
    boolean isEnterable() {
        return isEditable && this != LABEL;
    }

    /** Says that it cannot be written in, and what to do where it can be edited. */
    String refusal() {
        return isEditable ? Messages.text("sheet.readOnly.label") : Messages.text("sheet.readOnly", head());
    }

    /** Whether its cells are set flush right. */
    boolean isRight() {
        return isRight;
    }

    /** The order of rows by this column; what is empty comes last either way. */
    Comparator<FigureRow> order(boolean isAscending) {
        return switch (this) {
            case NUMBER -> turned(Comparator.comparingInt(FigureRow::number), isAscending);
            case STATUS -> turned(Comparator.comparing(FigureRow::status), isAscending);
            case VALUE -> byNumber(FigureRow::amount, isAscending);
            case PREVIOUS -> byNumber(FigureRow::previousAmount, isAscending);
            case CHANGE -> byNumber(row -> row.change().map(YearOnYear::change), isAscending);
            case PERCENT -> byNumber(row -> row.change().flatMap(YearOnYear::percent), isAscending);
            case LABEL, UNIT, DIVISION, CHAPTER, TYPE, REASON, NOTE -> byWords(isAscending);
        };
    }

    private Comparator<FigureRow> byNumber(Function<FigureRow, Optional<BigDecimal>> number, boolean isAscending) {
        return Comparator.<FigureRow, Boolean>comparing(row -> number.apply(row).isEmpty())
                .thenComparing(turned(Comparator.comparing(row -> number.apply(row).orElse(BigDecimal.ZERO)), isAscending))
                .thenComparing(byWords(isAscending));
    }

    private Comparator<FigureRow> byWords(boolean isAscending) {
        Comparator<Object> chinese = Collator.getInstance(Locale.CHINA);
        return Comparator.<FigureRow, Boolean>comparing(row -> text(row).isEmpty())
                .thenComparing(turned(Comparator.comparing(this::text, chinese), isAscending));
    }

    private String text(FigureRow row) {
        return row.text(this);
    }

    private static <T> Comparator<T> turned(Comparator<T> order, boolean isAscending) {
        return isAscending ? order : order.reversed();
    }
}
