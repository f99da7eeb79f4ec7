package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/** Where nothing behind the marks tells, the words in front and the sort of character behind do. */
final class Surroundings implements TypingRule {

    private static final Pattern RATE = Pattern.compile(
            ".*(?:率|占比|比例|比率|比重|增幅|增速|降幅|覆盖面)(?:达到|达|为|至|约|超过|是|到|仅|均为|均达|分别为|分别达)*[：:]?$");
    private static final Pattern MONEY = Pattern.compile(".*(?:资金|经费|投资|投入|补贴|补助|奖金|收入|支出|产值)(?:共计|达到|达|为|约|超过|共|[：:])+$");
    private static final Pattern COUNT = Pattern.compile(
            ".*(?:共计|共有|共|达到|累计|合计|总计|约|近|超过|增加|减少|新增|人数为?|数量为?|总数为?|个数为?)[：:]?$");

    @Override
    public Optional<Typed> of(Site site) {
        char after = site.after();
        boolean isWord = Character.isIdeographic(after) || Character.isLetter(after);
        String left = site.left();
        if (!isWord && RATE.matcher(left).matches()) {
            return Optional.of(Typed.value(Kind.PERCENT, "", "left.rate", 75));
        }
        if (!isWord && MONEY.matcher(left).matches()) {
            return Optional.of(Typed.value(Kind.MONEY, "", "left.money", 60));
        }
        if (!isWord && COUNT.matcher(left).matches()) {
            return Optional.of(Typed.value(Kind.INTEGER, "", "left.count", 65));
        }
        if (isWord && left.endsWith("的")) {
            return Optional.of(Typed.words(Kind.TITLE_PART, "title.part", 60));
        }
        return Optional.of(isWord || Character.isIdeographic(site.before())
                ? Typed.name("", isWord ? "name.before-noun" : "name.alone", isWord ? 70 : 50)
                : Typed.words(Kind.OTHER, "unknown", 30));
    }
}
