package org.edusum.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How values stand in the document: half-width digits without thousands separators, full years, no leading zeros
 * (GB/T 15835-2011; GB/T 9704-2012, 7.3.5.4), ranges with ～.
 */
final class Print {

    /** A blank still to be filled. */
    static final String BLANK = "＿＿";

    private Print() {
    }

    static String full(FieldType type, Value value) {
        return switch (value) {
            case Value.Empty v -> blank(type);
            case Value.Quantity(BigDecimal amount) -> number(amount, type.decimals()) + type.unit();
            case Value.Span(int from, int to) -> from + "～" + to + "岁";
            case Value.Year(int year) -> year + "年";
            case Value.YearMonth(java.time.YearMonth ym) -> ym.getYear() + "年" + ym.getMonthValue() + "月";
            case Value.MonthDay(java.time.MonthDay md) -> md.getMonthValue() + "月" + md.getDayOfMonth() + "日";
            case Value.Month(java.time.Month month) -> month.getValue() + "月";
            case Value.Date(LocalDate d) -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
            case Value.Words(String text) -> text;
        };
    }

    static String bare(FieldType type, Value value) {
        return switch (value) {
            case Value.Empty v -> type.unit().isEmpty() ? blank(type) : BLANK;
            case Value.Quantity(BigDecimal amount) -> number(amount, type.decimals());
            case Value.Span(int from, int to) -> from + "～" + to;
            case Value.Year(int year) -> String.valueOf(year);
            case Value.Month(java.time.Month month) -> String.valueOf(month.getValue());
            case Value.YearMonth v -> full(type, v);
            case Value.MonthDay v -> full(type, v);
            case Value.Date v -> full(type, v);
            case Value.Words v -> full(type, v);
        };
    }

    private static String blank(FieldType type) {
        return switch (type) {
            case FieldType.YearMonth t -> BLANK + "年" + BLANK + "月";
            case FieldType.MonthDay t -> BLANK + "月" + BLANK + "日";
            case FieldType.Date t -> BLANK + "年" + BLANK + "月" + BLANK + "日";
            default -> BLANK + type.unit();
        };
    }

    private static String number(BigDecimal amount, int decimals) {
        return amount.setScale(Math.max(amount.scale(), decimals), RoundingMode.UNNECESSARY).toPlainString();
    }
}
