package org.edusum.ui.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.YearOnYear;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.ui.field.FieldTypes;
import org.edusum.ui.text.Messages;

/**
 * One figure of the data sheet.
 *
 * @param number   its place in the order of the document, from 1
 * @param chapter  number and title of the chapter where it stands first, 前言 or 落款; empty for none
 * @param division that answers for it
 * @param change   against last year, where both are numbers
 */
public record FigureRow(Field field, int number, String chapter, String division, FigureStatus status,
                        Optional<YearOnYear> change) {

    /** Stands for the end of a line where a cell with several is edited on one. */
    static final char LINE_END = '↵';

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public FieldId id() {
        return field.id();
    }

    Optional<BigDecimal> amount() {
        return amount(field.value());
    }

    Optional<BigDecimal> previousAmount() {
        return amount(field.previous());
    }

    private static Optional<BigDecimal> amount(Value value) {
        return value instanceof Value.Quantity(BigDecimal amount) ? Optional.of(amount)
                : value instanceof Value.Year(int year) ? Optional.of(BigDecimal.valueOf(year)) : Optional.empty();
    }

    /** What a cell shows. */
    public String text(FigureColumn column) {
        return switch (column) {
            case NUMBER -> String.valueOf(number);
            case LABEL -> field.label();
            case VALUE -> bare(field.type(), field.value());
            case UNIT -> field.type().unit();
            case PREVIOUS -> bare(field.type(), field.previous());
            case CHANGE -> change.map(known -> signed(known.change())).orElse("");
            case PERCENT -> change.flatMap(YearOnYear::percent).map(percent -> signed(percent.abs().compareTo(THOUSAND) < 0
                    ? percent : percent.setScale(0, RoundingMode.HALF_UP)) + "%").orElse("");
            case STATUS -> status.text();
            case DIVISION -> division;
            case CHAPTER -> chapter;
            case TYPE -> FieldTypes.of(field.type()).toString();
            case REASON -> field.reason();
            case NOTE -> field.note().replace('\n', ' ');
        };
    }

    /**
     * What a cell shows on the screen: a figure that follows from a formula, or stands in the place of one, has a mark,
     * whatever else is to be said of it.
     */
    String shown(FigureColumn column) {
        String mark = column == FigureColumn.VALUE ? field.formula().map(formula -> formula.isOverridden() ? "手 " : "ƒ ").orElse("") : "";
        return (mark + text(column)).strip();
    }

    /** What is read out of a cell. */
    String spoken(FigureColumn column) {
        return column == FigureColumn.VALUE && field.isComputed() ? Messages.text("sheet.cell.computed", text(column)) : text(column);
    }

    /** What is edited when a cell is opened. */
    String editable(FigureColumn column) {
        return switch (column) {
            case DIVISION -> field.source();
            case NOTE -> field.note().replace('\n', LINE_END);
            case NUMBER, LABEL, VALUE, UNIT, PREVIOUS, CHANGE, PERCENT, STATUS, CHAPTER, TYPE, REASON -> text(column);
        };
    }

    /** What other programs get of a cell. */
    String copied(FigureColumn column) {
        return column == FigureColumn.NOTE ? field.note() : text(column);
    }

    private static String bare(FieldType type, Value value) {
        return value instanceof Value.Empty ? "" : type.printBare(value);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
