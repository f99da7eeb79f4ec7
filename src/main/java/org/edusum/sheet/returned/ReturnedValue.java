package org.edusum.sheet.returned;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.sheet.read.SheetCell;

/**
 * What a cell says for a field. Nothing is guessed in silence: a rough figure, a fraction that may be a percent, another
 * unit come with a remark.
 */
sealed interface ReturnedValue {

    /** It is clear. @param remark what was made of it, in Chinese; empty where nothing was */
    record Clear(Value value, String remark) implements ReturnedValue {
    }

    /** It is probably so; the clerk decides. @param why in Chinese */
    record Doubtful(Value value, String why) implements ReturnedValue {
    }

    /** It is no value of this field. @param why in Chinese */
    record Wrong(String why) implements ReturnedValue {
    }

    Set<String> NOTHING = Set.of("无", "没有", "-", "--", "—", "——", "/", "／", "\\", "暂无", "未统计", "待定", "不详", "未知", "缺", "空",
            "n/a", "na", "null", "?", "？", "○", "×");
    Pattern ROUGH = Pattern.compile(
            "(?:(约|大约|近|将近|大概|不少于|不低于|超过|超|逾|≥|>|>=|至少|突破)\\s*)?(.*?\\d.*?)\\s*(左右|上下|以上|多|余|\\+)?\\s*(\\D*)");
    Pattern MIDDLE = Pattern.compile("(\\d[\\d,.]*\\s*[十百千万亿]*)\\s*[余多]\\s*(\\D*)");

    /** Longer than any number with words around it; the patterns below need not be tried on more. */
    int LONGEST = 40;

    /** @param unit that the sheet names beside the value; empty where it names none */
    static ReturnedValue of(FieldType type, SheetCell cell, String unit) {
        if (cell.isError()) {
            return new Wrong("单元格显示 " + cell.text() + "，没有数值");
        }
        boolean isWords = type instanceof FieldType.Name || type instanceof FieldType.Text;
        if (isWords) {
            return direct(type, cell.text(), "");
        }
        String text = half(cell.text());
        if (NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return new Wrong("填的是“" + cell.text() + "”，没有数值；若确实为 0 请填 0");
        }
        if (isDateType(type) && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return direct(type, cut(type, text), "");
        }
        return type instanceof FieldType.Percent && cell.number().isPresent() && !text.endsWith("%")
                ? percent(type, cell.number().get(), unit) : number(type, cell, text, unit);
    }

    private static ReturnedValue number(FieldType type, SheetCell cell, String text, String unit) {
        String named = half(unit);
        boolean isOtherUnit = !named.isEmpty() && !type.unit().isEmpty() && !named.equals(type.unit())
                && text.matches("[-+]?[\\d,.]+");
        if (isOtherUnit) {
            ReturnedValue read = direct(type, text + named, "表中单位为“" + named + "”，已换算为“" + type.unit() + "”");
            return read instanceof Clear(Value value, String remark) && direct(type, text, "") instanceof Clear(Value same, String s)
                    && value.equals(same) ? new Clear(value, "") : read;
        }
        ReturnedValue read = direct(type, text, "");
        return read instanceof Wrong ? rough(type, text, (Wrong) read) : read;
    }

    /** 0.853 in a column of percents is more likely 85.3 % than nearly nothing. */
    private static ReturnedValue percent(FieldType type, BigDecimal number, String unit) {
        Value asIs = new Value.Quantity(number.scale() < 0 ? number.setScale(0) : number);
        boolean isFraction = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
        if (!isFraction) {
            return new Clear(asIs, "");
        }
        BigDecimal shifted = number.movePointRight(2).stripTrailingZeros();
        Value percent = new Value.Quantity(shifted.scale() < 0 ? shifted.setScale(0) : shifted);
        return new Doubtful(percent, "填的是 " + number.toPlainString() + "，是否指 " + type.print(percent));
    }

    private static ReturnedValue rough(FieldType type, String text, Wrong wrong) {
        if (text.length() > LONGEST) {
            return wrong;
        }
        Matcher middle = MIDDLE.matcher(text);
        Matcher around = ROUGH.matcher(text);
        String bare = middle.matches() ? middle.group(1) + middle.group(2)
                : around.matches() && (around.group(1) != null || around.group(3) != null) ? around.group(2) + around.group(4) : text;
        if (bare.equals(text)) {
            return wrong;
        }
        return switch (type.read(bare)) {
            case Entry.Accepted(Value value) when !(value instanceof Value.Empty) ->
                    new Doubtful(value, "填的是约数“" + text + "”，是否取 " + type.print(value));
            case Entry.Accepted empty -> wrong;
            case Entry.Rejected rejected -> wrong;
        };
    }

    private static ReturnedValue direct(FieldType type, String text, String remark) {
        return switch (type.read(text)) {
            case Entry.Accepted(Value.Empty empty) -> new Wrong("没有数值");
            case Entry.Accepted(Value value) -> new Clear(value, remark);
            case Entry.Rejected(String sentence) -> new Wrong("填的是“" + shortened(text) + "”，" + sentence.replaceAll("。$", ""));
        };
    }

    private static boolean isDateType(FieldType type) {
        return type instanceof FieldType.YearMonth || type instanceof FieldType.MonthDay || type instanceof FieldType.Date
                || type instanceof FieldType.Year || type instanceof FieldType.Month;
    }

    /** A spreadsheet makes a whole day of 2022年9月; only the part that was asked for counts. */
    private static String cut(FieldType type, String day) {
        return switch (type) {
            case FieldType.Year t -> day.substring(0, 4);
            case FieldType.YearMonth t -> day.substring(0, 7);
            case FieldType.Month t -> day.substring(5, 7).replaceFirst("^0", "");
            case FieldType.MonthDay t -> "-" + "-" + day.substring(5);
            default -> day;
        };
    }

    private static String half(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return half.toString().strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
