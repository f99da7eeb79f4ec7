package org.edusum.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Expression;
import org.edusum.model.Expression.Part;
import org.edusum.model.Expression.Reference;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;

/**
 * Expressions as the clerk reads and writes them: 【公办园数】＋【民办园数】, 上年【在校学生数】, 占比(…，…). Two fields of the
 * same label are told apart by their ids: 【学校数#f002】.
 */
public final class FormulaText {

    private static final Pattern FIELD = Pattern.compile("(上年|年份)?【([^【】]*)】|\\{[^{}]*\\}");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*%");
    private static final Map<String, String> FUNCTIONS = Map.of("求和", "sum", "四舍五入", "round", "占比", "share",
            "增长率", "growth", "最小值", "min", "最大值", "max");

    private FormulaText() {
    }

    /** What a text comes to. */
    public sealed interface Reading {
        /** It was understood. */
        record Understood(Expression expression) implements Reading {
        }

        /** It was not. @param sentence why, in Chinese */
        record Refused(String sentence) implements Reading {
        }
    }

    /** How a field stands in a formula. */
    public static String mention(Summary summary, Field field, Part part) {
        boolean isUnique = summary.fields().values().stream().filter(f -> f.label().equals(field.label())).limit(2).count() < 2
                && field.label().chars().noneMatch(c -> "【】#".indexOf(c) >= 0);
        String name = "【" + (isUnique ? field.label() : field.label().replaceAll("[【】#]", "") + "#" + field.id()) + "】";
        return switch (part) {
            case VALUE -> name;
            case LAST -> "上年" + name;
            case YEAR -> "年份" + name;
        };
    }

    /** An expression for the clerk. */
    public static String of(Summary summary, Expression expression) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Reference reference : expression.references()) {
            shown.append(signs(expression.text().substring(at, reference.from())));
            Field field = summary.fields().get(reference.field());
            shown.append(field == null ? expression.text().substring(reference.from(), reference.to())
                    : mention(summary, field, reference.part()));
            at = reference.to();
        }
        return shown.append(signs(expression.text().substring(at))).toString();
    }

    /** The signs and functions of an expression, or of a piece of one, for the clerk. */
    static String signs(String text) {
        String shown = text.replaceAll("\\s*\\+\\s*", " + ").replaceAll("\\s*-\\s*", " − ")
                .replaceAll("\\s*\\*\\s*", " × ").replaceAll("\\s*/\\s*", " ÷ ").replaceAll("\\s*,\\s*", "，");
        for (Map.Entry<String, String> function : FUNCTIONS.entrySet()) {
            shown = shown.replace(function.getValue() + "(", function.getKey() + "(");
        }
        return shown;
    }

    /** Reads what the clerk wrote. A leading {@code =}, as in a spreadsheet, is no harm. */
    public static Reading read(Summary summary, String typed) {
        String text = typed.strip().replaceFirst("^[=＝]\\s*", "");
        if (text.isEmpty()) {
            return new Reading.Refused("请写出算式，如【甲】 + 【乙】");
        }
        StringBuilder read = new StringBuilder();
        Matcher matcher = FIELD.matcher(text);
        int at = 0;
        while (matcher.find()) {
            read.append(plain(text.substring(at, matcher.start())));
            if (matcher.group(2) == null) {
                read.append(matcher.group());
            } else {
                List<Field> found = named(summary, matcher.group(2).strip());
                if (found.size() != 1) {
                    return new Reading.Refused(found.isEmpty() ? "没有名为“" + matcher.group(2) + "”的数据项，请从列表中选取"
                            : "有 " + found.size() + " 个数据项都叫“" + matcher.group(2) + "”，请从列表中选取其中一个");
                }
                Part part = matcher.group(1) == null ? Part.VALUE : matcher.group(1).equals("上年") ? Part.LAST : Part.YEAR;
                read.append(Reference.text(found.getFirst().id(), part));
            }
            at = matcher.end();
        }
        read.append(plain(text.substring(at)));
        if (read.toString().codePoints().anyMatch(Character::isIdeographic)) {
            return new Reading.Refused("数据项要放在【】里，如【学校数】；可从列表中选取");
        }
        return checked(summary, read.toString());
    }

    private static Reading checked(Summary summary, String text) {
        if (text.length() > Expression.MAX_LENGTH) {
            return new Reading.Refused("算式太长，请分成几步");
        }
        Expression expression = new Expression(text);
        Optional<FieldId> unknown = expression.fields().stream().filter(id -> !summary.fields().containsKey(id)).findFirst();
        if (unknown.isPresent()) {
            return new Reading.Refused("没有编号为 " + unknown.get() + " 的数据项");
        }
        Optional<String> fault = Arithmetic.fault(expression);
        return fault.isPresent() ? new Reading.Refused(fault.get()) : new Reading.Understood(expression);
    }

    private static List<Field> named(Summary summary, String name) {
        int mark = name.lastIndexOf('#');
        if (mark >= 0) {
            String id = name.substring(mark + 1).strip();
            return summary.fields().values().stream().filter(field -> field.id().value().equals(id)).toList();
        }
        return summary.fields().values().stream().filter(field -> field.label().equals(name)).toList();
    }

    /** Signs and digits of any width, and the names of functions, as expressions have them. */
    private static String plain(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : switch (c) {
                case '×', '✕', '·' -> '*';
                case '÷' -> '/';
                case '−', '–', '—' -> '-';
                case '、', '；' -> ',';
                case '\u3000', '\u00A0', '\t', '\n', '\r' -> ' ';
                default -> c;
            });
        }
        String plain = PERCENT.matcher(half).replaceAll("($1/100)");
        for (Map.Entry<String, String> function : FUNCTIONS.entrySet()) {
            plain = plain.replaceAll(function.getKey() + "\\s*\\(", function.getValue() + "(");
        }
        return plain.replaceAll("(?i)\\b(sum|round|share|growth|min|max)\\s*\\(", "$1(").toLowerCase(java.util.Locale.ROOT);
    }
}
