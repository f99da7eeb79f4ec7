package org.edusum.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a fill-in sheet (填报表), with the words by which they are known again when their heads were changed. */
public enum Columns {

    ID("edusum-id", "编号", "id", "数据编号", "指标编号", "代码", "指标代码"),
    CHAPTER("章节", "所在章节", "位置", "条目", "章"),
    LABEL("数据项", "名称", "项目", "指标", "指标名称", "数据名称", "数据项名称", "项目名称", "内容", "填报项目", "统计项目"),
    UNIT("单位", "计量单位", "计算单位"),
    PREVIOUS("上年数", "上年", "去年", "去年数", "上年同期", "上年值", "上年度", "上年数据", "去年同期"),
    VALUE("本年数", "本年", "今年", "今年数", "数值", "数据", "填报值", "填报数", "填报数据", "本年值", "本年度", "本年数据", "完成数",
            "实际数", "结果", "数量", "今年数据", "填写"),
    NOTE("备注", "说明", "备注说明", "填报说明"),
    FILLER("填报人", "填表人", "经办人", "联系人", "填报人员"),
    DATE("填报日期", "填报时间", "填表日期", "日期"),
    DIVISION("责任科室", "科室", "责任单位", "填报单位", "部门", "责任部门", "填报科室", "单位名称", "学校");

    /** Stands in the hidden column of the title's row, with the year that the sheet was made for: {@code edusum-sheet:2022}. */
    public static final String MARK = "edusum-sheet:";

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(?:度)?(?:数|值|数据|实际|完成数)?");
    private static final Pattern IDS = Pattern.compile("(?i)edusum-id:(\\d{4})");
    private static final Pattern BRACKET = Pattern.compile("(.+?)\\(([^()]*)\\)");
    private static final Pattern UNIT_WORD = Pattern.compile("(?:计量)?单位:?(.+)|.+");
    private static final Set<String> LAST_YEAR = Set.of("上年", "去年", "上年度", "上年同期", "去年同期", "上一年", "上一年度");
    private static final Set<String> THIS_YEAR = Set.of("本年", "今年", "本年度", "实际", "实际数", "完成", "完成数");
    /** What stands for all of it, in a second line under a head of figures. */
    private static final Set<String> TOTAL = Set.of("合计", "总计", "合计数", "总数", "全年", "全年累计", "全年合计", "累计", "实际完成", "完成情况");
    private static final Set<String> PLAN = Set.of("计划", "计划数", "目标", "目标数", "目标值", "预计", "预计数", "任务", "任务数", "明年", "下年", "下一年");
    /** Units that may stand alone in the brackets of a head; any other word there is a remark. */
    private static final String UNITS = "(?:[百千]?[万亿]?"
            + "(?:元|人|名|人次|位|个|所|家|园|项|件|场|场次|次|条|篇|份|册|台|套|间|期|门|节|岁|年|个月|天|平方米|公里|亩|吨|度)|%)";
    private static final Pattern KNOWN_UNIT = Pattern.compile(UNITS);
    /** One unit for all of a table; of several, 单位：所、人, none is for all, and 填报单位 is no unit. */
    private static final Pattern TABLE_UNIT = Pattern.compile("(?<![报任管制编责本各])(?:计量|金额|数量)?单位:?;?(" + UNITS + ")(?![\\p{IsHan}A-Za-z、/,])");

    /** Longer than any head with its remark. */
    private static final int LONGEST = 40;

    /** Made when it is first asked for, which is after the columns are. */
    private static final class Known {
        static final Map<String, Columns> BY_HEAD = Stream.of(values()).flatMap(column -> column.heads.stream()
                .map(head -> Map.entry(head.toLowerCase(Locale.ROOT), column))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private final List<String> heads;

    Columns(String... heads) {
        this.heads = List.of(heads);
    }

    /** What stands at its head in a new sheet. */
    public String head() {
        return heads.getFirst();
    }

    /**
     * What a head says.
     *
     * @param unit    in which the column is to be filled, 万元 of 本年数（万元）; empty where it names none
     * @param isExact whether it is the head of a sheet of ours, or says itself which year it means
     */
    public record Named(Columns column, String unit, boolean isExact) {
    }

    /**
     * The column that a head names, in whatever width and with whatever remark in brackets; a plan is no column of ours.
     *
     * @param year the year of the summary, which may stand in the place of 本年
     */
    public static Optional<Named> of(String head, OptionalInt year) {
        if (head.length() > LONGEST) {
            return Optional.empty();
        }
        String half = half(head);
        Matcher bracket = BRACKET.matcher(half);
        if (!bracket.matches()) {
            return named(half, year);
        }
        String remark = bracket.group(2);
        Optional<Named> bare = named(bracket.group(1), year);
        boolean isYear = bare.filter(found -> found.column == VALUE || found.column == PREVIOUS).isPresent();
        if (!isYear) {
            return bare;
        }
        Optional<Columns> byRemark = LAST_YEAR.contains(remark) ? Optional.of(PREVIOUS)
                : THIS_YEAR.contains(remark) ? bare.map(Named::column) : byYear(remark, year);
        return PLAN.contains(remark) || YEAR.matcher(remark).matches() && year.isPresent() && byRemark.isEmpty() ? Optional.empty()
                : byRemark.isPresent() ? byRemark.map(column -> new Named(column, "", true))
                : bare.map(found -> new Named(found.column, unit(remark).orElse(""), found.isExact));
    }

    private static Optional<Named> named(String plain, OptionalInt year) {
        if (yearOfIds(plain).isPresent()) {
            return Optional.of(new Named(ID, "", true));
        }
        return Optional.ofNullable(Known.BY_HEAD.get(plain.toLowerCase(Locale.ROOT)))
                .map(column -> new Named(column, "", column.head().equalsIgnoreCase(plain)))
                .or(() -> byYear(plain, year).map(column -> new Named(column, "", true)));
    }

    /** The head of the column of ids where there is no title to stand in: {@code edusum-id:2022}. */
    public static String idsOf(OptionalInt year) {
        return ID.head() + (year.isPresent() ? ":" + year.getAsInt() : "");
    }

    /** The year that a cell says a sheet was made for: that of {@link #MARK}, or the head of its ids. */
    public static OptionalInt yearOfSheet(String text) {
        return text.startsWith(MARK) && text.substring(MARK.length()).matches("\\d{4}")
                ? OptionalInt.of(Integer.parseInt(text.substring(MARK.length()))) : yearOfIds(text);
    }

    private static OptionalInt yearOfIds(String text) {
        Matcher ids = IDS.matcher(text);
        return ids.matches() ? OptionalInt.of(Integer.parseInt(ids.group(1))) : OptionalInt.empty();
    }

    private static Optional<Columns> byYear(String plain, OptionalInt year) {
        Matcher years = YEAR.matcher(plain);
        if (year.isEmpty() || !years.matches()) {
            return Optional.empty();
        }
        int named = Integer.parseInt(years.group(1));
        return named == year.getAsInt() ? Optional.of(VALUE) : named == year.getAsInt() - 1 ? Optional.of(PREVIOUS) : Optional.empty();
    }

    /**
     * What a cell says that stands in a second line, under a head of figures: 实际 and 合计 are this year's figure.
     *
     * @param year the year of the summary
     */
    public static Optional<Named> ofSecondLine(String words, OptionalInt year) {
        String half = inside(words);
        return LAST_YEAR.contains(half) ? Optional.of(new Named(PREVIOUS, "", true))
                : THIS_YEAR.contains(half) || TOTAL.contains(half) ? Optional.of(new Named(VALUE, "", true)) : of(words, year);
    }

    /** Whether words name what is only planned, which is no figure of this year or the last. */
    public static boolean isPlan(String words) {
        return PLAN.contains(inside(words));
    }

    /** Words without brackets around all of them. */
    private static String inside(String words) {
        return half(words).replaceAll("^\\(|\\)$", "");
    }

    /** The unit that a line above a table names for all of it, among whatever else: 填报单位：基教科 单位：万元. The last of several. */
    public static Optional<String> unitOfTable(String line) {
        return TABLE_UNIT.matcher(half(line)).results().map(found -> found.group(1)).reduce((first, later) -> later);
    }

    /** The unit that words such as 单位：万元, （万元） or 万元 are; nothing for other words. */
    public static Optional<String> unit(String words) {
        Matcher word = UNIT_WORD.matcher(inside(words));
        if (!word.matches()) {
            return Optional.empty();
        }
        String unit = word.group(1) == null ? word.group() : word.group(1);
        return Optional.of(unit.startsWith(":") ? unit.substring(1) : unit).filter(found -> KNOWN_UNIT.matcher(found).matches());
    }

    private static String half(String head) {
        StringBuilder half = new StringBuilder();
        for (char c : head.toCharArray()) {
            char h = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            if (!Character.isWhitespace(h) && !Character.isSpaceChar(h) && h != '*') {
                half.append(h);
            }
        }
        return half.length() > 1 && half.charAt(half.length() - 1) == ':' ? half.substring(0, half.length() - 1) : half.toString();
    }
}
