package org.edusum.importing.guess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.model.value.FieldType;

/** The measure words (量词) and endings that stand behind a number or a name in a summary, and the type each tells. */
final class MeasureWords {

    private static final Set<String> COUNTS = words("""
            人 名 位 人次 户 家 家次 个 项 件 起 条 篇 份 节 门 堂 次 场 场次 期 批 轮 类 支 套 台 间 栋 幢 座 辆 册 本 处 组
            例 宗 笔 张 块 集 部 幅 片 班 班次 学位 个学位 枚 剂次 只 头 阶段 所 园 课时 届 名次 校次 字 株""");
    private static final Set<String> SCALED = words("""
            万人 万名 万人次 万册 万只 万头 万份 万人份 万个 万套 万台 万户 万家 万次 万件 万条 万字 万剂次 亿人次""");
    private static final Set<String> MEASURES = words("""
            ‰ 个百分点 倍 分 平方米 万平方米 平方公里 亩 公里 千米 米 吨 公斤 千克""");
    private static final Set<String> DURATIONS = words("年 学年 个月 个学期 周 天 小时 分钟 个工作日 个小时");
    private static final Set<String> NAMES = words("""
            省 市 区 县 旗 镇 乡 街道 社区 村 小学 中学 高中 职中 幼儿园 学校 学院 大学 公司 平台 医院 教育局 委员会 中心 集团""");

    private MeasureWords() {
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.strip().split("\\s+"));
    }

    /** What a unit counts: the type of a figure that is written with it. @param decimals of the figure */
    static Optional<FieldType> typeOf(String unit, int decimals) {
        if (unit.equals("%")) {
            return Optional.of(new FieldType.Percent(decimals));
        }
        if (FieldType.Money.UNITS.contains(unit)) {
            return Optional.of(new FieldType.Money(unit, decimals));
        }
        if (unit.equals("岁")) {
            return decimals == 0 ? Optional.of(new FieldType.Age()) : Optional.empty();
        }
        if (DURATIONS.contains(unit)) {
            return Optional.of(new FieldType.Duration(unit));
        }
        if (COUNTS.contains(unit) && decimals == 0) {
            return Optional.of(new FieldType.Whole(unit));
        }
        boolean isMeasured = COUNTS.contains(unit) || SCALED.contains(unit) || MEASURES.contains(unit);
        return isMeasured ? Optional.of(new FieldType.Decimal(unit, decimals)) : Optional.empty();
    }

    /** The longest unit that a text begins with; nothing where its first characters belong to a longer word. */
    static Optional<String> unitAt(String text) {
        return Stream.of(List.of("%", "岁"), FieldType.Money.UNITS, DURATIONS, COUNTS, SCALED, MEASURES)
                .flatMap(units -> units.stream()).filter(text::startsWith)
                .max(Comparator.comparingInt(String::length))
                .filter(unit -> !WordStarts.swallows(unit, text.substring(unit.length())));
    }

    /** The ending of a name (区, 小学) that a text begins with. */
    static Optional<String> nameEndingAt(String text) {
        return NAMES.stream().filter(text::startsWith).max(Comparator.comparingInt(String::length))
                .filter(ending -> !WordStarts.swallows(ending, text.substring(ending.length())));
    }

    /** The ending of a name that a text is closed by, if it is a name at all. */
    static Optional<String> nameEndingOf(String text) {
        return NAMES.stream().filter(ending -> text.endsWith(ending) && text.length() > ending.length())
                .max(Comparator.comparingInt(String::length));
    }
}
