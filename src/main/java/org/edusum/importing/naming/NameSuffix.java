package org.edusum.importing.naming;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;

/** What kind of name a blank is, by what is printed behind it: *区, *小学, *街道. */
final class NameSuffix {

    private static final Pattern BEHIND = Pattern.compile("省(?!级.{0,2}以)|自治区|自治州|自治县|市(?![场级民])|新区|区(?![域级间别])|县(?!域)|旗(?!帜|下|舰)|州|街道|镇|乡(?!村|风|土)|"
            + "社区(?!教育|居民|工作者|志愿)|村(?!级|民|居)|小学|初中|中学|高中|职中|职校|幼儿园|学校|学院(?!派)|大学(?!生)|有限公司|公司|集团(?!化)|医院|平台|路(?!径|线)|大道|小区|园区");
    private static final Pattern PERSON = Pattern.compile("老师|同志|同学|校长|局长|书记|主任|先生|女士|医生|院长|镇长|区长|县长|市长");

    private static final Set<String> STARTS_A_WORD = Set.of("社区", "区", "市", "县", "村", "乡", "旗", "学院", "大学", "集团", "路");

    private NameSuffix() {
    }

    /** As the text behind it says, else as the mark does; empty for a bare name, also where another word begins alike: *社区教育. */
    static String of(String text, FieldMark mark) {
        Matcher suffix = BEHIND.matcher(text).region(mark.span().end(), Math.min(text.length(), mark.span().end() + 12));
        suffix.useTransparentBounds(true);
        if (suffix.lookingAt()) {
            return suffix.group();
        }
        return text.startsWith(mark.suffix(), mark.span().end()) && !STARTS_A_WORD.contains(mark.suffix()) ? mark.suffix() : "";
    }

    /** The title behind a person's name; empty where there is none. */
    static String person(String text, FieldMark mark) {
        Matcher title = PERSON.matcher(text).region(mark.span().end(), Math.min(text.length(), mark.span().end() + 4));
        title.useTransparentBounds(true);
        return title.lookingAt() ? title.group() : "";
    }

    static boolean isSchool(String suffix) {
        return suffix.matches("小学|初中|中学|高中|职中|职校|幼儿园|学校|学院|大学");
    }
}
