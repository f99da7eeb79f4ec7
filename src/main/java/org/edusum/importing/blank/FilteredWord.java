package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that a site filtered, and signs that are no blank: {@code 学*贯彻}, {@code 党的xx大}. They stay as they are. */
final class FilteredWord implements TypingRule {

    private static final int AHEAD = 16;
    private static final Pattern CONGRESS_BEFORE = Pattern.compile(".*(?:迎接|喜迎|庆祝|学习|贯彻|落实)");
    private static final Pattern CONGRESS = Pattern.compile("大(?:精神|报告|会议|召开|代表|胜利)");
    private static final Pattern SESSION = Pattern.compile("届.{0,6}(?:中全会|全会)");
    private static final Pattern STUDY = Pattern.compile("(?:宣传)?贯彻");
    private static final Pattern REST = Pattern.compile(
            "总书记|新时代(?:中国特色|社会主义)|新思想|重要(?:讲话|指示|思想)|同志为核心|中全会|思想(?:为|和)");

    @Override
    public Optional<Typed> of(Site site) {
        String left = site.left();
        String right = site.text().substring(site.span().end(), Math.min(site.text().length(), site.span().end() + AHEAD));
        boolean isFiltered = right.startsWith("大") && left.endsWith("党的")
                || CONGRESS.matcher(right).lookingAt() && CONGRESS_BEFORE.matcher(left).matches()
                || right.startsWith("届") && (left.endsWith("党的") || SESSION.matcher(right).lookingAt())
                || left.endsWith("学") && STUDY.matcher(right).lookingAt()
                || REST.matcher(right).lookingAt();
        return isFiltered ? Optional.of(Typed.ignored("ignore.filtered", 85)) : Optional.empty();
    }
}
