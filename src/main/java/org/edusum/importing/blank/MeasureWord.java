package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;

/** A measure word behind the marks, perhaps with a scale and 余 or 多 between: {@code *所}, {@code *万余人}, {@code *多名}. */
final class MeasureWord implements TypingRule {

    private static final Pattern AROUND = Pattern.compile("(?<scale>[万亿千百]?)(?<about>[余多来]?)");
    private static final Pattern BEHIND = Pattern.compile("以上|以下|以内|左右|上下|之多");
    private static final Pattern IN_FRONT = Pattern.compile(
            ".*(?<words>不少于|不低于|不超过|超过|达到|至少|最多|将近|接近|大约|约|近|超|逾|突破|高于|低于)$");

    private final UnitTable units;

    MeasureWord(UnitTable units) {
        this.units = units;
    }

    @Override
    public Optional<Typed> of(Site site) {
        int right = site.right();
        Optional<Unit> direct = units.at(site.text(), right);
        if (direct.isPresent()) {
            return direct.map(unit -> typed(site, unit.word(), unit, "", right + unit.word().length()));
        }
        Matcher around = AROUND.matcher(site.text()).region(right, site.text().length());
        if (!around.lookingAt() || around.end() == right) {
            return Optional.empty();
        }
        String scale = around.group("scale");
        String about = around.group("about");
        return units.at(site.text(), around.end()).filter(unit -> unit.kind() != Kind.PERCENT).map(unit -> {
            String word = scale + unit.word();
            Unit known = units.get(word).orElseGet(() -> new Unit(word, scale.isEmpty() || unit.kind() == Kind.MONEY
                    ? unit.kind() : Kind.DECIMAL, unit.decimals(), Unit.Beginnings.NONE));
            return typed(site, word, known, about, around.end() + unit.word().length());
        });
    }

    private static Typed typed(Site site, String word, Unit unit, String about, int end) {
        String qualifier = about;
        if (qualifier.isEmpty()) {
            Matcher behind = BEHIND.matcher(site.text()).region(end, site.text().length());
            Matcher front = IN_FRONT.matcher(site.left());
            qualifier = behind.lookingAt() ? behind.group() : front.matches() ? front.group("words") : "";
        }
        boolean isWhole = unit.kind() == Kind.INTEGER;
        Kind kind = isWhole && site.decimals() > 0 ? Kind.DECIMAL : unit.kind();
        String printed = word.equals("％") ? "%" : word;
        String rule = switch (kind) {
            case PERCENT -> "unit.percent";
            case MONEY -> "unit.money";
            case DURATION -> "unit.time";
            case AGE -> "unit.age";
            case DECIMAL -> "unit.measure";
            default -> "unit.count";
        };
        return new Typed(kind, printed, qualifier, "", Role.VALUE, new Because(rule, isWhole ? 92 : 95));
    }
}
