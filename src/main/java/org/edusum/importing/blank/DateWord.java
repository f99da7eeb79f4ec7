package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/** Years, months and days, and years that are a length of time: {@code *年度}, {@code *月份}, {@code 3月*日}, {@code *年以上}. */
final class DateWord implements TypingRule {

    private static final Pattern LENGTH_AFTER = Pattern.compile("年(?<qualifier>以上|以来|来|以内|内|之内|余|多|左右|之久|间)?(?<rest>期|制)?");
    private static final Pattern LENGTH_BEFORE = Pattern.compile(
            ".*(?:连续|历时|满|从教|任职|为期|任教|长达|教龄|工龄|党龄|每|第|为时|历经|走过|服务|时间|期限|年限|寿命|[收同工租聘刑]期|周期|不少于|不低于|不超过|超过)$");
    private static final Pattern NEAR_BEFORE = Pattern.compile(".*(?:近|这|过去|前|约)$");
    private static final Pattern MONTH_BEFORE = Pattern.compile(".*(?:[0-9０-９]|[一二三四五六七八九十])月(?:份)?$");
    private static final Pattern DAY_LENGTH = Pattern.compile("日(?:内|前|之内|以内|后)");

    @Override
    public Optional<Typed> of(Site site) {
        if (site.form().kind() != Kind.OTHER) {
            return Optional.of(Typed.value(site.form().kind(), site.form().unit(), "date.parts", 97));
        }
        return switch (site.after()) {
            case '年' -> Optional.of(year(site));
            case '学' -> academic(site);
            case '月' -> Optional.of(month(site));
            case '日', '号' -> day(site);
            case '届', '级' -> site.first().prefix().isEmpty() ? Optional.empty()
                    : Optional.of(Typed.value(Kind.YEAR, String.valueOf(site.after()), "date.year", 85));
            default -> !site.first().prefix().isEmpty() && site.first().sign() != Sign.DIGITS
                    ? Optional.of(Typed.value(Kind.YEAR, "", "date.year-bare", 80)) : Optional.empty();
        };
    }

    private static Typed year(Site site) {
        if (site.isFollowedBy("年度")) {
            return Typed.value(Kind.YEAR, "年度", "date.year", 97);
        }
        if (site.isFollowedBy("年级")) {
            return Typed.value(Kind.INTEGER, "年级", "unit.count", 75);
        }
        Matcher after = LENGTH_AFTER.matcher(site.text()).region(site.right(), site.text().length());
        boolean isLong = after.lookingAt() && "以上".equals(after.group("qualifier")) && site.first().prefix().isEmpty();
        if ((!site.looksLikeYear() || isLong) && after.lookingAt()) {
            String qualifier = after.group("qualifier") == null ? "" : after.group("qualifier");
            String left = site.left();
            boolean isLength = after.group("rest") != null || LENGTH_BEFORE.matcher(left).matches()
                    || !qualifier.isEmpty() && !(qualifier.equals("以来") && !NEAR_BEFORE.matcher(left).matches())
                    || NEAR_BEFORE.matcher(left).matches();
            if (isLength) {
                return Typed.value(Kind.DURATION, "年", "date.length", 90).withQualifier(qualifier);
            }
        }
        return Typed.value(Kind.YEAR, "年", "date.year", 92);
    }

    private static Optional<Typed> academic(Site site) {
        String unit = site.isFollowedBy("学年度") ? "学年度" : site.isFollowedBy("学年") ? "学年" : "";
        return unit.isEmpty() ? Optional.empty() : Optional.of(Typed.value(Kind.YEAR, unit, "date.year", 95));
    }

    private static Typed month(Site site) {
        String unit = site.isFollowedBy("月份") ? "月份" : site.isFollowedBy("月底") ? "月底" : "月";
        return Typed.value(Kind.MONTH, unit, "date.month", 95);
    }

    private static Optional<Typed> day(Site site) {
        if (DAY_LENGTH.matcher(site.text()).region(site.right(), site.text().length()).lookingAt()
                && !MONTH_BEFORE.matcher(site.left()).matches()) {
            return Optional.of(Typed.value(Kind.DURATION, "日", "date.length", 85));
        }
        if (MONTH_BEFORE.matcher(site.left()).matches()) {
            return Optional.of(Typed.value(Kind.DAY, String.valueOf(site.after()), "date.day", 92));
        }
        return site.after() == '日' && !site.isFollowedBy("日常") && !site.isFollowedBy("日报")
                ? Optional.of(Typed.value(Kind.DAY, "日", "date.day", 75)) : Optional.empty();
    }
}
