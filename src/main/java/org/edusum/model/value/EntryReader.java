package org.edusum.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an entry by the type of its field; what it does not understand it answers with what is expected. */
final class EntryReader {

    /** Longer than any number or date. */
    private static final int MAX_LENGTH = 60;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})\\s*(?:周?岁)?\\s*[-~—–至到]+\\s*(\\d{1,3})\\s*(?:周?岁)?");
    private static final Pattern PERCENT = Pattern.compile("(?:百分之)?(.+?)\\s*%?");
    private static final Pattern PLACEHOLDER = Pattern.compile("[*＊×xX_＿\\s]+");

    private EntryReader() {
    }

    static Entry read(FieldType type, String typed) {
        if (typed.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return new Entry.Accepted(Value.EMPTY);
        }
        return switch (type) {
            case FieldType.Name t -> words(typed, "名称");
            case FieldType.Text t -> words(typed, "文字");
            default -> {
                String half = halfWidth(typed);
                yield Optional.of(half).filter(entry -> entry.length() <= MAX_LENGTH)
                        .flatMap(entry -> value(type, entry)).filter(type::fits).<Entry>map(Entry.Accepted::new)
                        .orElseGet(() -> new Entry.Rejected(expected(type)));
            }
        };
    }

    private static Optional<Value> value(FieldType type, String half) {
        return switch (type) {
            case FieldType.Whole t -> number(half, t.unit()).flatMap(EntryReader::integral);
            case FieldType.Decimal t -> number(half, t.unit());
            case FieldType.Money t -> number(half, t.unit());
            case FieldType.Duration t -> number(half, t.unit());
            case FieldType.Percent t -> percent(half);
            case FieldType.Age t -> age(half);
            case FieldType.Year t -> DateEntry.read(t, half);
            case FieldType.YearMonth t -> DateEntry.read(t, half);
            case FieldType.MonthDay t -> DateEntry.read(t, half);
            case FieldType.Month t -> DateEntry.read(t, half);
            case FieldType.Date t -> DateEntry.read(t, half);
            case FieldType.Name t -> Optional.empty();
            case FieldType.Text t -> Optional.empty();
        };
    }

    private static Optional<Value> number(String half, String unit) {
        return NumberEntry.read(half, unit).map(Value.Quantity::new);
    }

    /** 1200.0 counts as the whole number 1200. */
    private static Optional<Value> integral(Value value) {
        if (!(value instanceof Value.Quantity(BigDecimal amount)) || amount.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Value.Quantity(amount.setScale(0)));
    }

    private static Optional<Value> percent(String half) {
        Matcher matcher = PERCENT.matcher(half);
        return matcher.matches() ? number(matcher.group(1), "%") : Optional.empty();
    }

    private static Optional<Value> age(String half) {
        Matcher span = SPAN.matcher(half);
        if (!span.matches()) {
            return number(half, "岁").flatMap(EntryReader::integral);
        }
        int from = Integer.parseInt(span.group(1));
        int to = Integer.parseInt(span.group(2));
        return from < to && to <= 150 ? Optional.of(new Value.Span(from, to)) : Optional.empty();
    }

    private static Entry words(String typed, String what) {
        String line = typed.strip();
        if (PLACEHOLDER.matcher(line).matches()) {
            return new Entry.Rejected("请填写真实的" + what + "，不能用“" + line + "”代替；暂时不填请清空。");
        }
        if (line.length() > Value.Words.MAX_LENGTH) {
            return new Entry.Rejected(what + "太长，最多" + Value.Words.MAX_LENGTH + "个字。");
        }
        try {
            return new Entry.Accepted(new Value.Words(line));
        } catch (IllegalArgumentException forbiddenCharacter) {
            return new Entry.Rejected(what + "中不能有换行或控制字符。");
        }
    }

    /** Full-width digits, letters and marks as half-width ones, the ideographic full stop between digits as a point. */
    private static String halfWidth(String typed) {
        StringBuilder half = new StringBuilder(typed.length());
        for (char c : typed.strip().toCharArray()) {
            if (c >= '！' && c <= '～') {
                half.append((char) (c - '！' + '!'));
            } else {
                half.append(switch (c) {
                    case '。', '·' -> '.';
                    case '、' -> ',';
                    case '−' -> '-';
                    case '\u3000', '\u00A0', '\t' -> ' ';
                    default -> c;
                });
            }
        }
        return half.toString().strip();
    }

    /** What the field wants, with an example. */
    static String expected(FieldType type) {
        return switch (type) {
            case FieldType.Whole t -> "请填整数（不小于 0），单位为“%s”，如 128 或 128%s。".formatted(t.unit(), t.unit());
            case FieldType.Decimal t -> "请填数字，单位为“%s”，如 3.25 或 3.25%s。".formatted(t.unit(), t.unit());
            case FieldType.Percent t -> "请填百分数，如 85.3 或 85.3%。";
            case FieldType.Money t -> "请填金额，单位为“%s”，如 320、320%s 或 1.5亿。".formatted(t.unit(), t.unit());
            case FieldType.Duration t -> "请填时长（不小于 0），单位为“%s”，如 24 或 24%s。".formatted(t.unit(), t.unit());
            case FieldType.Age t -> "请填年龄（整数），如 35、35岁 或 0-18岁。";
            case FieldType.Year t -> "请填四位数的年份，如 2022 或 2022年。";
            case FieldType.YearMonth t -> "请填年月，如 2022年9月 或 2022-09。";
            case FieldType.MonthDay t -> "请填存在的月和日，如 3月5日 或 3-5。";
            case FieldType.Month t -> "请填月份，1 到 12，如 9 或 9月。";
            case FieldType.Date t -> "请填存在的年月日，如 2022年12月9日 或 2022-12-09。";
            case FieldType.Name t -> "请填名称。";
            case FieldType.Text t -> "请填文字。";
        };
    }
}
