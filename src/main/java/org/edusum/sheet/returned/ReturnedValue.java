package org.edusum.sheet.returned;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    Set<String> ELSEWHERE = Set.of("同上", "同左", "略", "见附件", "见附表", "见备注");
    Pattern ROUGH = Pattern.compile(
            "(?:(约|大约|近|将近|大概|不少于|不低于|超过|超|逾|≥|>=|>|至少|突破)\\s*)?(.*?\\d.*?)\\s*(左右|上下|以上|多|余|\\+)?\\s*(\\D*?)(左右|上下|以上|多|余)?");
    Pattern MIDDLE = Pattern.compile("(\\d[\\d,.]*\\s*[十百千万亿]*)\\s*[余多]\\s*(\\D*)");

    /** A day as the reader of sheets gives it. */
    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** More decimals than these come of a division, not of somebody who counted. */
    int MOST_DECIMALS = 4;
    /** No share and hardly any growth comes to this. */
    BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    /** Longer than any number with words around it; the patterns below need not be tried on more. */
    int LONGEST = 40;

    /** @param unit that the sheet names beside the value; empty where it names none */
    static ReturnedValue of(FieldType type, SheetCell cell, String unit) {
        if (cell.isError()) {
            return new Wrong("单元格显示 " + cell.text() + "，没有数值");
        }
        String text = half(cell.text());
        boolean isWords = type instanceof FieldType.Name || type instanceof FieldType.Text;
        boolean isNothing = NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT));
        if (isWords && (isNothing || ELSEWHERE.contains(text))) {
            return new Wrong("填的是“" + cell.text() + "”，不像内容；若确实如此请手工填写");
        }
        if (isNothing) {
            return new Wrong("填的是“" + cell.text() + "”，没有数值；若确实为 0 请填 0");
        }
        if (isWords) {
            ReturnedValue read = direct(type, cell.text(), "");
            return read instanceof Clear(Value value, String none) && (DAY.matcher(text).matches() || text.equals("TRUE") || text.equals("FALSE"))
                    ? new Doubtful(value, "填的是“" + cell.text() + "”，不像名称，请核对") : read;
        }
        if (isDateType(type)) {
            return date(type, cell, text);
        }
        ReturnedValue read = type instanceof FieldType.Percent ? percent((FieldType.Percent) type, cell, text, half(unit)) : number(type, cell, text, unit);
        return told(type, cell, read);
    }

    /** A figure with more decimals than anybody means, or of which the sheet shows less than it holds. */
    private static ReturnedValue told(FieldType type, SheetCell cell, ReturnedValue read) {
        if (!(read instanceof Clear(Value.Quantity(BigDecimal amount), String remark))) {
            return read;
        }
        int decimals = type instanceof FieldType.Decimal decimal ? decimal.decimals() : type instanceof FieldType.Percent percent ? percent.decimals()
                : type instanceof FieldType.Money money ? money.decimals() : 0;
        if (amount.scale() > Math.max(decimals, MOST_DECIMALS)) {
            Value rounded = new Value.Quantity(amount.setScale(Math.max(decimals, 2), RoundingMode.HALF_UP));
            return new Doubtful(rounded, "填的是 " + amount.toPlainString() + "，是否取 " + type.print(rounded));
        }
        return remark.isEmpty() && !cell.stored().isEmpty()
                ? new Clear(new Value.Quantity(amount), "单元格里是 " + cell.stored() + "，按显示的取 " + cell.text()) : read;
    }

    private static ReturnedValue date(FieldType type, SheetCell cell, String text) {
        if (DAY.matcher(text).matches()) {
            return direct(type, cut(type, text), "");
        }
        ReturnedValue read = direct(type, text, "");
        // 2022.1 in a cell of numbers may have been 2022.10, and 3.1 the tenth or the first.
        boolean isShortened = cell.number().isPresent() && (type instanceof FieldType.YearMonth && text.matches("\\d{4}\\.1")
                || type instanceof FieldType.MonthDay && text.matches("\\d{1,2}\\.[123]"));
        if (read instanceof Clear(Value value, String none) && isShortened) {
            return new Doubtful(value, "填的是数字 " + text + "，末尾的 0 可能丢了，是否指 " + type.print(value));
        }
        if (read instanceof Wrong && new FieldType.Date().read(text) instanceof Entry.Accepted(Value.Date(java.time.LocalDate day))
                && direct(type, cut(type, day.toString()), "") instanceof Clear(Value value, String none)) {
            return new Doubtful(value, "填的是“" + text + "”，是否取 " + type.print(value));
        }
        return read instanceof Wrong wrong ? rough(type, text, wrong) : read;
    }

    private static ReturnedValue number(FieldType type, SheetCell cell, String text, String unit) {
        String shown = unit.isBlank() ? type.unit() : half(unit);
        if (cell.isScaled() && shown.matches("[千万亿].+") && text.matches("[-+]?[\\d.]+")) {
            // 320000 shown as 32.0 beside 万人次: hardly 320000 of these.
            return direct(type, text + shown.substring(1), "") instanceof Clear(Value value, String none)
                    ? new Doubtful(value, "单元格里是 " + text + "，显示时按格式缩小了，是否取 " + type.print(value)) : new Wrong("单元格的格式把数字缩小显示，分不清单位");
        }
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
    private static ReturnedValue percent(FieldType.Percent type, SheetCell cell, String text, String unit) {
        if (!unit.isEmpty() && !unit.equals(type.unit()) || text.matches(".*[百千万亿].*")) {
            return new Wrong("填的是“" + text + (text.endsWith(unit) ? "" : unit) + "”，这一项是百分比");
        }
        ReturnedValue read = direct(type, text, "");
        if (read instanceof Clear(Value.Quantity(BigDecimal amount), String none) && amount.abs().compareTo(MOST_PERCENT) >= 0) {
            // 85.3 in a cell made for fractions shows as 8530%.
            Value meant = quantity(text.endsWith("%") ? amount.movePointLeft(2) : amount);
            return new Doubtful(meant, "填的是 " + text + "，是否指 " + type.print(meant));
        }
        boolean isFraction = read instanceof Clear(Value.Quantity(BigDecimal amount), String none) && !text.endsWith("%")
                && amount.signum() != 0 && amount.abs().compareTo(BigDecimal.ONE) <= 0;
        if (!isFraction) {
            return read instanceof Wrong wrong ? rough(type, text, wrong) : read;
        }
        Value percent = quantity(((Value.Quantity) ((Clear) read).value()).amount().movePointRight(2));
        return new Doubtful(percent, "填的是 " + text + "，是否指 " + type.print(percent));
    }

    private static Value quantity(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return new Value.Quantity(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** Whether words give a figure only roughly: 约50, 50余人. */
    static boolean isRough(String text) {
        String plain = half(text);
        if (plain.length() > LONGEST) {
            return false;
        }
        Matcher around = ROUGH.matcher(plain);
        return MIDDLE.matcher(plain).matches() || isRough(around);
    }

    private static boolean isRough(Matcher around) {
        return around.matches() && (around.group(1) != null || around.group(3) != null || around.group(5) != null);
    }

    private static ReturnedValue rough(FieldType type, String text, Wrong wrong) {
        if (text.length() > LONGEST) {
            return wrong;
        }
        Matcher middle = MIDDLE.matcher(text);
        Matcher around = ROUGH.matcher(text);
        String bare = middle.matches() ? middle.group(1) + middle.group(2)
                : isRough(around) ? around.group(2) + around.group(4) : text;
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

    /** The beginning of long words. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
