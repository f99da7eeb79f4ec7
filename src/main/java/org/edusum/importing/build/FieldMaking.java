package org.edusum.importing.build;

import java.math.BigDecimal;
import java.util.Optional;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.model.Form;
import org.edusum.model.Text;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * What a mark becomes: a type, a value, and how much of the words behind the mark the field prints itself.
 *
 * @param form  how it is printed in its place
 * @param taken how many characters behind the mark the field prints
 */
public record FieldMaking(FieldType type, Value value, Form form, int taken) {

    private static final int BLANKS = 3;
    private static final int LONGEST_UNIT = 12;

    /** @param text of the reading the mark stands in */
    public static FieldMaking of(FieldMark mark, String text) {
        FieldType type = type(mark);
        int taken = taken(mark, type, text);
        Form form = taken > 0 || type.unit().isEmpty() ? Form.FULL : Form.NUMBER;
        return value(mark, type, text, taken).map(value -> new FieldMaking(type, value, form, taken))
                .orElseGet(() -> words(mark));
    }

    /** A figure that its type does not take stays what it is: words. */
    private static FieldMaking words(FieldMark mark) {
        FieldType type = new FieldType.Text();
        return new FieldMaking(type, type.read(mark.figure()) instanceof Entry.Accepted(Value read) ? read : Value.EMPTY,
                Form.FULL, 0);
    }

    private static FieldType type(FieldMark mark) {
        if (mark.isRange() && mark.kind() != Kind.AGE) {
            return new FieldType.Text();
        }
        String unit = mark.unit().strip();
        return switch (mark.kind()) {
            case INTEGER -> new FieldType.Whole(or(unit, "个"));
            case DECIMAL -> new FieldType.Decimal(or(unit, "个"), mark.decimals());
            case PERCENT -> new FieldType.Percent(mark.decimals());
            case MONEY -> money(unit, mark.decimals());
            case YEAR -> new FieldType.Year();
            case YEAR_MONTH -> new FieldType.YearMonth();
            case MONTH_DAY -> new FieldType.MonthDay();
            case MONTH -> new FieldType.Month();
            case DAY -> new FieldType.Whole(or(unit, "日"));
            case DATE -> new FieldType.Date();
            case DURATION -> new FieldType.Duration(or(unit, "天"));
            case AGE -> new FieldType.Age();
            case NAME -> new FieldType.Name();
            case TITLE_PART, ENUMERATOR, OTHER -> new FieldType.Text();
        };
    }

    /** The unit, or the usual one where that is none: the clerk may have typed anything. */
    private static String or(String unit, String usual) {
        boolean isUnit = !unit.isEmpty() && unit.length() <= LONGEST_UNIT && unit.equals(Text.clean(unit));
        return isUnit ? unit : usual;
    }

    /** 万 and 亿 alone are 万元 and 亿元 in the field; the prose keeps what is printed. */
    private static FieldType money(String unit, int decimals) {
        return switch (unit) {
            case "元", "万元", "亿元" -> new FieldType.Money(unit, decimals);
            case "万", "萬元" -> new FieldType.Money("万元", decimals);
            case "亿", "个亿", "億元" -> new FieldType.Money("亿元", decimals);
            case "" -> new FieldType.Money("元", decimals);
            default -> or(unit, "").isEmpty() ? new FieldType.Money("元", decimals) : new FieldType.Decimal(unit, decimals);
        };
    }

    /** The field prints its unit where that stands right behind the mark just as the field would print it. */
    private static int taken(FieldMark mark, FieldType type, String text) {
        int at = mark.span().end();
        if (type instanceof FieldType.Text || !(type instanceof FieldType.Name) && mark.unit().isBlank()) {
            return 0;
        }
        if (type instanceof FieldType.Name) {
            return text.startsWith(mark.suffix(), at) ? mark.suffix().length() : 0;
        }
        int unit = at;
        while (unit < text.length() && unit < at + BLANKS && (text.charAt(unit) == ' ' || text.charAt(unit) == '\u3000')) {
            unit++;
        }
        String printed = switch (type) {
            case FieldType.Date t -> "日";
            case FieldType.MonthDay t -> "日";
            case FieldType.YearMonth t -> "月";
            case FieldType.Year t -> mark.unit().startsWith("年") ? "年" : "";
            default -> type.unit();
        };
        if (printed.equals("%") && text.startsWith("％", unit)) {
            return unit + 1 - at;
        }
        return !printed.isEmpty() && text.startsWith(printed, unit) ? unit + printed.length() - at : 0;
    }

    private static Optional<Value> value(FieldMark mark, FieldType type, String text, int taken) {
        if (mark.figure().isEmpty()) {
            return Optional.of(Value.EMPTY);
        }
        String behind = text.substring(mark.span().end(), mark.span().end() + taken);
        boolean isNumber = type.fits(new Value.Quantity(BigDecimal.ONE));
        String whole = isNumber || mark.figure().endsWith(behind.strip()) ? mark.figure() : mark.figure() + behind.strip();
        return type.read(whole) instanceof Entry.Accepted(Value read) && !(read instanceof Value.Empty) ? Optional.of(read)
                : Optional.empty();
    }
}
