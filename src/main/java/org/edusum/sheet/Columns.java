package org.edusum.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final List<String> heads;

    Columns(String... heads) {
        this.heads = List.of(heads);
    }

    /** What stands at its head in a new sheet. */
    public String head() {
        return heads.getFirst();
    }

    /**
     * The column that a head names, in whatever width and with whatever remark in brackets.
     *
     * @param year the year of the summary, which may stand in the place of 本年
     */
    public static Optional<Columns> of(String head, OptionalInt year) {
        String plain = plain(head);
        Optional<Columns> named = Stream.of(values()).filter(column -> column.heads.stream().anyMatch(plain::equalsIgnoreCase))
                .findFirst();
        Matcher years = YEAR.matcher(plain);
        if (named.isEmpty() && year.isPresent() && years.matches()) {
            int named4 = Integer.parseInt(years.group(1));
            return named4 == year.getAsInt() ? Optional.of(VALUE) : named4 == year.getAsInt() - 1 ? Optional.of(PREVIOUS)
                    : Optional.empty();
        }
        return named;
    }

    private static String plain(String head) {
        StringBuilder half = new StringBuilder();
        for (char c : head.toCharArray()) {
            char h = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            if (!Character.isWhitespace(h) && !Character.isSpaceChar(h) && h != '*' && h != ':') {
                half.append(h);
            }
        }
        String bare = half.toString().replaceAll("\\([^()]*\\)$", "");
        return bare.isEmpty() ? half.toString() : bare;
    }
}
