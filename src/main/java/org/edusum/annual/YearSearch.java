package org.edusum.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edusum.model.Prose;

/**
 * Finds years in a text, and judges which of them move on with the report. A plain year of the report (2022年), the one
 * before it and the one that is planned for (2023年) move on, in full-width and Chinese digits too, and so do school years
 * (2022—2023学年, 2021-22学年). These stay:
 * <ul>
 * <li>years in names of documents and their numbers (《…》, 〔2022〕), in plans of several years (2021—2025年) and without
 *     年 (2022级);
 * <li>years to be reached (到2023年);
 * <li>facts of years before the report's (自2021年起, 2021年被评为…): what happened then did not happen a year later.
 * </ul>
 *
 * @param report the year of the report
 * @param step   by how many years the others move
 */
record YearSearch(int report, int step) {

    private static final int AROUND = 14;
    /** The longest span that is taken for one: a plan of ten years. */
    private static final int LONGEST_SPAN = 10;

    private static final String ZEROS = "〇零○";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE = "[〇零○一二三四五六七八九]";
    /** A year in four digits; {@link #SHORT} is the end of a span in two. */
    private static final String FULL = "(?:(?<![\\d.])\\d{4}(?!\\d)"
            + "|(?<!" + CHINESE + ")[一二]" + CHINESE + "{3}(?!" + CHINESE + "))";
    private static final String SHORT = "(?:\\d{2}|" + CHINESE + "{2})(?=\\s*学?年)";
    private static final Pattern SPAN = pattern("(" + FULL + ")(学?年?度?\\s*[-—–~～－/／至到]{1,2}\\s*)"
            + "(" + FULL + "|" + SHORT + ")(\\s*学年)?");
    /** Years that have one 年 together: 2021、2022年. */
    private static final Pattern LIST = pattern(FULL + "(?:\\s*[、和及与]\\s*" + FULL + ")+(?=\\s*学?年)");
    private static final Pattern IN_LIST = pattern(FULL);
    private static final Pattern YEAR = pattern("(" + FULL + ")(\\s*学?年)?");
    private static final Pattern CONSTANT = pattern("(?<![\\w.])\\d{4}(?![\\w.])");

    /** 截止到2022年 is the day of the figures. */
    private static final Pattern CLOSING_DAY = pattern("截[止至]?到$");
    private static final Pattern YEAR_END = pattern("\\s*年?(?:[底末终止初]|年[底末终初]|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|\\uFFFC)");

    private static final String OPENING = "《〈〔［[【";
    private static final String CLOSING = "》〉〕］]】";

    private static final String SMALL = "[\\d一二三四五六七八九十\\uFFFC]{1,3}";
    /** 年 with a month and a day behind it, in digits or as fields. */
    private static final String DAY = "\\s*学?年度?(?:" + SMALL + "月份?)?(?:" + SMALL + "日)?";
    private static final Pattern SINCE = pattern(DAY + "(?:起|以来|开始|至今)");
    private static final Pattern SINCE_THEN = pattern(DAY + "[^，。；：]{0,16}?"
            + "(?:以来|开始|至今|(?<![一发引兴])起(?![来草步]))");
    /** What happened once: said of one year, not of each. */
    private static final Pattern EVENT = pattern(DAY + "(?!的?基础)[，,]?[^，。；：、年]{0,12}?"
            + "(?:成立|建成|建立|创办|创建|创立|设立|组建|启动|启用|投用|投入使用|竣工|开工|开园|开办|挂牌|揭牌"
            + "|评为|获评|获批|荣获|荣膺|入选|授予|命名|立项|出台|印发|颁布|施行|实施"
            + "|被[^，。；：]{0,16}(?:评|授|认定|列|确定)|获得?[^，。；：]{0,20}称号)");
    /** Before a year that this one is held against: 比2021年建成的多. */
    private static final String COMPARING = "比较与";

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The years of a text in its order. */
    List<YearMention> in(YearPlace place, String plain) {
        List<YearMention> found = new ArrayList<>();
        boolean[] isTaken = new boolean[plain.length()];
        Matcher span = SPAN.matcher(plain);
        while (span.find()) {
            int first = number(span.group(1));
            int last = end(first, span.group(3));
            if (span.group(3).length() < 4 && (last <= first || last - first > LONGEST_SPAN)) {
                continue;
            }
            for (int i = span.start(); i < span.end(3); i++) {
                isTaken[i] = true;
            }
            boolean isSchoolYear = last == first + 1 && span.group(4) != null;
            boolean isNextTo = last == report - 1 || first == report + 1;
            if (first <= report && report <= last || isSchoolYear && isNextTo) {
                String next = written(first + step, span.group(1), span.group()) + span.group(2)
                        + written(last + step, span.group(3), span.group());
                found.add(mention(place, plain, span.start(), span.end(3), next,
                        isSchoolYear && !isQuoted(plain, span.start()) && !isFact(plain, span.start(), span.end(3), last)));
            }
        }
        LIST.matcher(plain).results().filter(list -> !isTaken[list.start()]).forEach(list -> {
            Arrays.fill(isTaken, list.start(), list.end(), true);
            lists(place, plain, list.start(), list.end()).ifPresent(found::add);
        });
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            int named = number(year.group(1));
            boolean isYear = year.group(2) != null;
            if (!isTaken[year.start()] && (named == report || Math.abs(named - report) == 1 && isYear)) {
                found.add(mention(place, plain, year.start(), year.end(1), written(named + step, year.group(1), year.group(1)),
                        isYear && !isQuoted(plain, year.start()) && !isTarget(plain, year.start(), year.end(), named)
                                && !isFact(plain, year.start(), year.end(1), named)));
            }
        }
        found.sort(Comparator.comparingInt(YearMention::from));
        return found;
    }

    /** Years in a list move together or not at all; with one to come among them they are a plan, and stay. */
    private Optional<YearMention> lists(YearPlace place, String plain, int from, int to) {
        List<Integer> years = IN_LIST.matcher(plain.substring(from, to)).results().map(one -> number(one.group())).toList();
        boolean isNear = years.stream().anyMatch(one -> Math.abs(one - report) <= 1);
        String next = IN_LIST.matcher(plain.substring(from, to)).replaceAll(one -> written(number(one.group()) + step, one.group(), one.group()));
        boolean isMoving = years.stream().allMatch(one -> one == report || one == report - 1) && !isQuoted(plain, from)
                && !isTarget(plain, from) && !isFact(plain, from, to, years.getLast());
        return isNear ? Optional.of(mention(place, plain, from, to, next, isMoving)) : Optional.empty();
    }

    /**
     * The constants of an expression that may be years.
     *
     * @param isAboutYears whether it reckons with years, so that they are; else they may be any number, and stay
     */
    List<YearMention> inExpression(YearPlace place, String expression, boolean isAboutYears) {
        return CONSTANT.matcher(expression).results().filter(constant -> {
            int named = Integer.parseInt(constant.group());
            return named == report || isAboutYears && Math.abs(named - report) == 1;
        }).map(constant -> mention(place, expression, constant.start(), constant.end(),
                String.valueOf(Integer.parseInt(constant.group()) + step), isAboutYears)).toList();
    }

    /** A text with the years moved that move of themselves. */
    String moved(String text) {
        StringBuilder moved = new StringBuilder(text);
        in(new YearPlace.InProse(0), text).stream().filter(YearMention::isMoving)
                .forEach(mention -> moved.replace(mention.from(), mention.to(), mention.next()));
        return moved.toString();
    }

    private static int number(String digits) {
        return digits.chars().map(c -> ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c) >= 0 ? DIGITS.indexOf(c) : Character.digit(c, 10))
                .reduce(0, (number, digit) -> number * 10 + digit);
    }

    /** The last year of a span: 22 after 2021 is 2022. */
    private static int end(int first, String digits) {
        int number = number(digits);
        return digits.length() == 4 ? number : number + first / 100 * 100 + (number == 0 ? 100 : 0);
    }

    /** A year in as many digits as another one, in Chinese ones where it is; zeros as they are written around. */
    private static String written(int year, String like, String around) {
        String digits = String.valueOf(year).substring(4 - like.length());
        if (DIGITS.indexOf(like.charAt(0)) < 0 && ZEROS.indexOf(like.charAt(0)) < 0) {
            return digits;
        }
        String zero = around.chars().filter(c -> ZEROS.indexOf(c) >= 0).mapToObj(Character::toString).findFirst().orElse("〇");
        return digits.chars().mapToObj(c -> c == '0' ? zero : String.valueOf(DIGITS.charAt(c - '0'))).collect(Collectors.joining());
    }

    /** A year of a text as it is shown to the clerk. */
    static YearMention mention(YearPlace place, String plain, int from, int to, String next, boolean isMoving) {
        return new YearMention(place, from, to, plain.substring(from, to), next, shown(plain.substring(Math.max(0, from - AROUND), from)),
                shown(plain.substring(to, Math.min(plain.length(), to + AROUND))), isMoving);
    }

    private static String shown(String plain) {
        return plain.replace(Prose.FIELD, '□');
    }

    /** Whether a year is one to be reached: 到2023年 in this year's report, and in next year's; 到2022年底 is when that ends. */
    private boolean isTarget(String plain, int from, int to, int named) {
        return isTarget(plain, from) && (named > report
                || named == report && plain.charAt(from - 1) == '到' && !CLOSING_DAY.matcher(plain).region(0, from).find() && !follows(YEAR_END, plain, to));
    }

    /** Whether the year at a position is one to be reached (到2023年): it does not move with the report. */
    private static boolean isTarget(String plain, int at) {
        return at > 0 && "到至".indexOf(plain.charAt(at - 1)) >= 0;
    }

    /** Whether a year before the report's is said for its own sake: since when something is so, or when it came to be. */
    private boolean isFact(String plain, int from, int to, int named) {
        if (named >= report) {
            return false;
        }
        char before = from == 0 ? ' ' : plain.charAt(from - 1);
        return follows(SINCE, plain, to) || "自从于".indexOf(before) >= 0 && follows(SINCE_THEN, plain, to)
                || COMPARING.indexOf(before) < 0 && follows(EVENT, plain, to);
    }

    private static boolean follows(Pattern pattern, String plain, int at) {
        return pattern.matcher(plain).region(at, plain.length()).lookingAt();
    }

    /** Whether a position lies inside a pair of marks that open a name. */
    private static boolean isQuoted(String plain, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += OPENING.indexOf(plain.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(plain.charAt(i)) >= 0 && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }
}
