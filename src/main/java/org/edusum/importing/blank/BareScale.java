package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/** 万 or 亿 without a unit: money where the words in front speak of money, else a scale of what is counted. */
final class BareScale implements TypingRule {

    private static final Pattern MONEY = Pattern.compile(
            ".*(?:资金|经费|投资|投入|补贴|补助|奖金|奖补|存款|贷款|收入|争取|产值|税|款|费|拨付|筹措|募集|捐|支出|金额|融资|授信)[^。；]{0,10}");

    @Override
    public Optional<Typed> of(Site site) {
        char scale = site.after();
        if (scale != '万' && scale != '亿' || site.isFollowedBy("万家") || site.isFollowedBy("万一") || site.isFollowedBy("万事")) {
            return Optional.empty();
        }
        return Optional.of(MONEY.matcher(site.left()).matches()
                ? Typed.value(Kind.MONEY, String.valueOf(scale), "unit.money-bare", 85)
                : Typed.value(Kind.DECIMAL, String.valueOf(scale), "unit.scale", 70));
    }
}
