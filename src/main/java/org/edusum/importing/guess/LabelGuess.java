package org.edusum.importing.guess;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Prose;
import org.edusum.model.value.FieldType;

/**
 * Suggests a name for a field from the nearest words of its clause: those before it (现有基层党组织147个: 基层党组织数), else
 * those behind it. Only a suggestion: short and readable, never blank.
 */
final class LabelGuess {

    private static final int LONGEST = 14;
    /** Ends of clauses; another field ends one too. */
    private static final Pattern STOP = Pattern.compile("[，。；：、！？,;:!?（）()“”‘’\"《》〈〉…—\\s*＊_＿" + Prose.FIELD + "]");
    /** Words that lead to what is counted without naming it; not where they begin another word. */
    private static final Pattern LEAD = Pattern.compile("^(?:现有|现(?![代场行状])|共有|共计|共(?![青同建享产])|总计|合计|累计|其中|"
            + "截至目前|目前|全年|今年|本年|全区|全县|全市|全省|我区|我县|我市|全系统|已经|已|先后|同时|并|还|拥有|有(?![关效])|"
            + "在(?![校编职读园])|于|从|由|为|至|到|近(?!年)|约|超|达)+");
    /** Words between what is counted and the number; not where they end another word. */
    private static final Pattern LINK = Pattern.compile("(?:占|达到|达|为|是|共计|共有|(?<!公)共|累计|总计|合计|已|(?<!节)约|近|超过|超|拥有|"
            + "(?<![国所])有|(?<![统审会设预])计|至|(?<!报)到|了|的|于|在|从|由|不少于)+$");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９.．]*");
    private static final Pattern QUALIFIER = Pattern.compile("^(?:余|多|左右|以上|以下|以内)?(?:的)?");
    private static final Pattern RATE = Pattern.compile(".*(?:率|比|比例|比率|比重|增幅|增速|降幅)");

    private LabelGuess() {
    }

    /**
     * A name for a field.
     *
     * @param before the text of the paragraph in front of it
     * @param after  the text behind it
     */
    static String of(FieldType type, String before, String after) {
        String unit = type.unit().replaceFirst("^[万亿](?!元)", "");
        Optional<String> words = wordsBefore(before).or(() -> wordsAfter(after, unit));
        String measure = measure(type, unit, words.orElse(""));
        return words.map(found -> found.endsWith(measure) ? found : found + measure)
                .orElseGet(() -> measure.isEmpty() ? "数据项" : measure.equals("数") ? "数量" : measure);
    }

    private static Optional<String> wordsBefore(String before) {
        String clause = before;
        Matcher stop = STOP.matcher(before);
        while (stop.find()) {
            clause = before.substring(stop.end());
        }
        Matcher figure = FIGURE.matcher(clause);
        while (figure.find()) {
            clause = clause.substring(figure.end());
            clause = clause.substring(MeasureWords.unitAt(clause).map(String::length).orElse(0));
            figure.reset(clause);
        }
        String named = LINK.matcher(LEAD.matcher(clause).replaceFirst("")).replaceFirst("");
        return readable(named.length() > LONGEST ? named.substring(named.length() - LONGEST) : named);
    }

    private static Optional<String> wordsAfter(String after, String unit) {
        String rest = !unit.isEmpty() && after.startsWith(unit) ? after.substring(unit.length()) : after;
        String clause = STOP.split(QUALIFIER.matcher(rest).replaceFirst(""), 2)[0];
        return readable(clause.length() > LONGEST ? clause.substring(0, LONGEST) : clause);
    }

    /** At least two characters, one of them a letter, and no digit at an end where it was cut. */
    private static Optional<String> readable(String words) {
        String trimmed = words.strip();
        boolean isSound = trimmed.codePointCount(0, trimmed.length()) >= 2 && trimmed.codePoints().anyMatch(Character::isLetter)
                && trimmed.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        return isSound ? Optional.of(trimmed) : Optional.empty();
    }

    /** What the name ends with, by type and unit. */
    private static String measure(FieldType type, String unit, String words) {
        return switch (type) {
            case FieldType.Whole t -> count(unit);
            case FieldType.Decimal t -> unit.equals("个百分点") ? "百分点" : unit.equals("倍") ? "倍数" : count(unit);
            case FieldType.Percent t -> RATE.matcher(words).matches() ? "" : "占比";
            case FieldType.Money t -> List.of("资金", "经费", "金额", "款", "费").stream().anyMatch(words::endsWith) ? "" : "金额";
            case FieldType.Duration t -> "时长";
            case FieldType.Age t -> "年龄";
            case FieldType.Year t -> "年份";
            case FieldType.YearMonth t -> "年月";
            case FieldType.MonthDay t -> "日期";
            case FieldType.Month t -> "月份";
            case FieldType.Date t -> "日期";
            case FieldType.Name t -> "名称";
            case FieldType.Text t -> "";
        };
    }

    private static String count(String unit) {
        return switch (unit) {
            case "人", "名", "位" -> "人数";
            case "个", "所", "家", "户" -> "数";
            case "人次" -> "人次";
            case "平方米", "平方公里", "亩" -> "面积";
            default -> unit.codePointCount(0, unit.length()) <= 2 ? unit + "数" : "数";
        };
    }
}
