package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/** The label of a form in front of the marks: 撰写人：＿＿, 日期：＿＿. */
final class LabelInFront implements TypingRule {

    private static final Pattern PERSON = Pattern.compile(
            ".*(?:[人员者]|姓名|单位|部门|科室|学校|班级|主管|领导|名称|地点|地址)(?:（[^）]{1,6}）)?[：:][ \\u3000]{0,4}$");
    private static final Pattern DATE = Pattern.compile(".*(?:日期|时间)[：:][ \\u3000]{0,4}$");
    private static final Pattern CODE = Pattern.compile(".*(?:电话|编号|号码|账号|邮编|邮箱|文号)[：:][ \\u3000]{0,4}$");
    private static final Pattern ENDS = Pattern.compile("[\\s。；;，,、）)（(]|$");

    @Override
    public Optional<Typed> of(Site site) {
        if (!ENDS.matcher(site.text()).region(site.span().end(), site.text().length()).lookingAt()) {
            return Optional.empty();
        }
        String left = site.left();
        if (DATE.matcher(left).matches()) {
            return Optional.of(Typed.value(Kind.DATE, "", "left.label", 70));
        }
        if (CODE.matcher(left).matches()) {
            return Optional.of(Typed.words(Kind.OTHER, "left.label", 70));
        }
        return PERSON.matcher(left).matches() ? Optional.of(Typed.name("", "left.label", 70)) : Optional.empty();
    }
}
