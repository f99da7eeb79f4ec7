package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that a site filtered, and signs that are no blank: {@code 学*贯彻}, {@code 党的xx大}. They stay as they are. */
final class FilteredWord implements TypingRule {

    private static final Pattern BEFORE = Pattern.compile(".*(?:学|认真学|深入学|宣传学|党的|落实|贯彻)$");
    private static final Pattern AFTER = Pattern.compile(
            "(?:贯彻|宣传贯彻|大[^量型学]?(?:精神|报告|会议|以来|召开|代表|胜利|安保|期间|后|前|、|，|。)|届.{1,6}(?:中全会|全会)|总书记|主席(?!台)|新时代|新思想|重要(?:讲话|指示|思想)|同志为核心|中全会|思想(?:为|和))");

    @Override
    public Optional<Typed> of(Site site) {
        String right = site.text().substring(site.span().end(), Math.min(site.text().length(), site.span().end() + 16));
        boolean isFiltered = switch (right.isEmpty() ? ' ' : right.charAt(0)) {
            case '大' -> site.left().endsWith("党的") || site.left().endsWith("迎接") && AFTER.matcher(right).lookingAt();
            case '届' -> AFTER.matcher(right).lookingAt() && (site.left().endsWith("党的") || right.contains("全会"));
            case '贯' -> site.left().endsWith("学");
            default -> AFTER.matcher(right).lookingAt() && !right.startsWith("宣传")
                    && !(right.startsWith("大") || right.startsWith("届"));
        };
        boolean isInside = site.left().endsWith("学") && right.startsWith("宣传贯彻");
        return isFiltered || isInside ? Optional.of(Typed.ignored("ignore.filtered", 85)) : Optional.empty();
    }
}
