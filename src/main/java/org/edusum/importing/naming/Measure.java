package org.edusum.importing.naming;

import org.edusum.importing.recognition.Kind;

/** What a label ends with, by kind and unit: 人数, 所 as 数, 金额. */
final class Measure {

    private Measure() {
    }

    /** Of something that is counted or measured. @param unit as printed */
    static String of(String unit) {
        String plain = unit.replaceFirst("^[万亿](?!元)", "");
        return switch (plain) {
            case "人", "名", "位", "余人", "多人" -> "人数";
            case "个", "所", "家", "园", "座", "栋", "幢", "间", "" -> "数";
            case "人次", "剂次", "班次", "场次", "车次", "件次", "家次", "户次" -> plain;
            case "平方米", "平方公里", "亩", "公顷", "平米", "㎡" -> "面积";
            case "公里", "千米" -> "里程";
            case "米" -> "长度";
            case "吨", "公斤", "千克", "斤" -> "重量";
            case "个百分点" -> "百分点";
            case "倍" -> "倍数";
            case "分" -> "分数";
            case "字" -> "字数";
            case "千瓦", "兆瓦" -> "容量";
            case "‰" -> "千分比";
            default -> plain.codePointCount(0, plain.length()) <= 2 ? plain + "数" : "数";
        };
    }

    /** Of a time. */
    static String ofTime(Kind kind, String unit) {
        return switch (kind) {
            case YEAR -> unit.startsWith("学年") ? "学年" : unit.equals("年度") ? "年度" : "年份";
            case YEAR_MONTH -> "年月";
            case MONTH -> "月份";
            case MONTH_DAY, DAY, DATE -> "日期";
            case DURATION -> unit.equals("年") || unit.equals("学年") ? "年限" : "时长";
            case AGE -> "年龄";
            case INTEGER, DECIMAL, PERCENT, MONEY, NAME, TITLE_PART, ENUMERATOR, OTHER -> "";
        };
    }

    /** The words with their measure, where they do not name it already. */
    static String append(String words, String measure, int longest) {
        if (measure.equals("人数") && words.endsWith("人口")) {
            return Phrase.sound(words, longest - 1) + "数";
        }
        boolean isNamed = words.endsWith(measure) || measure.equals("数") && words.matches(".*(?:数|数量|总量)")
                || measure.matches("重量|面积|长度|里程|容量") && words.matches(".*(?:产量|总量|规模|面积|重量|长度|里程)")
                || measure.equals("时长") && words.matches(".*(?:时间|工期|周期)")
                || measure.equals("金额") && LabelWords.MEASURED.matcher(words).matches()
                || measure.length() == 2 && measure.endsWith("数") && (words.endsWith("数") || words.endsWith("数量") || words.endsWith("总量")) && words.length() > 2;
        if (isNamed) {
            return Phrase.sound(words, longest);
        }
        if (measure.length() == 2 && measure.endsWith("数") && !measure.equals("人数") && words.length() > 2
                && words.charAt(words.length() - 1) == measure.charAt(0)) {
            return Phrase.sound(words, longest - 1) + "数";
        }
        String stem = measure.endsWith("次") || measure.equals("人数") || measure.equals("面积")
                ? words.replaceFirst("(?:总人数|人数|总数|数量|数|总面积)$", "") : words;
        return Phrase.sound(stem, longest - measure.length()) + measure;
    }
}
