package org.edusum.model.search;

import java.util.regex.PatternSyntaxException;

/** Says what is wrong with a regular expression, in Chinese for the clerk. */
final class PatternFault {

    /** For one that does not come to an end. */
    static final String ENDLESS = "这个正则表达式太费时间，已停止查找；请写得简单些，避免 (.*)* 这样套在一起的重复。";

    private PatternFault() {
    }

    static String sentence(PatternSyntaxException fault) {
        String description = fault.getDescription();
        if (description.startsWith("Unclosed group")) {
            return "正则表达式不完整：“(”没有对应的“)”；要找括号本身，请写“\\(”。";
        }
        if (description.startsWith("Unclosed character class")) {
            return "正则表达式不完整：“[”没有对应的“]”；要找方括号本身，请写“\\[”。";
        }
        if (description.startsWith("Unmatched closing")) {
            return "正则表达式有误：“)”没有对应的“(”；要找括号本身，请写“\\)”。";
        }
        if (description.startsWith("Dangling meta character")) {
            return "正则表达式有误：第 %d 个字符的前面没有可以重复的内容；要找这个符号本身，请在前面加“\\”。"
                    .formatted(Math.max(0, fault.getIndex()) + 1);
        }
        return fault.getIndex() < 0 ? "正则表达式有误，请检查。"
                : "正则表达式在第 %d 个字符附近有误，请检查。".formatted(fault.getIndex() + 1);
    }
}
