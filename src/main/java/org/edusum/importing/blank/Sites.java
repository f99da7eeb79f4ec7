package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Puts together the marks that stand for one thing: {@code *.*}, {@code *年*月*日}, {@code *至*岁}. */
final class Sites {

    /** Stands for a mark while its surroundings are compared. */
    private static final char M = '\uE000';
    private static final String B = "[ \\u3000]{0,2}+";
    private static final String TO = B + "(?:[-—–－~～]{1,2}+|至|到)" + B;
    private static final Pattern GROUP = Pattern.compile(("(?<date>MB年BMB月BM(?=B[日号]))|(?<months>MB年BM(?=B月))"
            + "|(?<monthDay>MB月BM(?=B[日号]))|(?<decimal>M[.．]M(?![.．/]M))"
            + "|(?<range>MB(?<unit>月|学年|年|周岁|岁|日|%)TM(?=B\\k<unit>)|MTM)|(?<ratio>MB[:：]BM)|(?<single>M)")
            .replace("T", TO).replace("B", B).replace('M', M));

    private Sites() {
    }

    /** The sites of a text, in order. */
    static List<Site> of(String text, List<Mark> marks, UnitTable units) {
        Skeleton skeleton = Skeleton.of(text, marks);
        List<Site> sites = new ArrayList<>();
        Matcher group = GROUP.matcher(skeleton.words);
        int used = 0;
        while (group.find()) {
            int count = (int) group.group().chars().filter(c -> c == M).count();
            Mark first = marks.get(used);
            Mark last = marks.get(used + count - 1);
            Site.Form form = form(group);
            int decimals = group.group("decimal") != null ? Math.clamp(last.length(), 1, 6) : 0;
            used += count;
            int next = used < marks.size() ? marks.get(used).span().start() : text.length();
            Site site = new Site(text, new Span(first.span().start(), last.span().end()), first, form, decimals, next);
            if (form == Site.Form.RANGE && group.group("unit") == null && !isCounted(site, units)) {
                sites.add(new Site(text, first.span(), first, Site.Form.SINGLE, 0, last.span().start()));
                sites.add(new Site(text, last.span(), last, Site.Form.SINGLE, 0, next));
            } else {
                sites.add(site);
            }
        }
        return sites;
    }

    /** From one place to another is no range of figures. */
    private static boolean isCounted(Site site, UnitTable units) {
        return units.at(site.text(), site.right()).isPresent() || site.isFollowedBy("学年") || site.isFollowedBy("年");
    }

    private static Site.Form form(Matcher group) {
        if (group.group("date") != null) {
            return Site.Form.DATE;
        }
        if (group.group("months") != null) {
            return Site.Form.YEAR_MONTH;
        }
        if (group.group("monthDay") != null) {
            return Site.Form.MONTH_DAY;
        }
        if (group.group("range") != null) {
            return Site.Form.RANGE;
        }
        return group.group("ratio") != null ? Site.Form.RATIO : Site.Form.SINGLE;
    }

    /** The text with each mark as one character. */
    private record Skeleton(String words) {

        static Skeleton of(String text, List<Mark> marks) {
            StringBuilder words = new StringBuilder(text.length());
            int at = 0;
            for (Mark mark : marks) {
                words.append(text.substring(at, mark.span().start()).replace(M, '?')).append(M);
                at = mark.span().end();
            }
            return new Skeleton(words.append(text.substring(at).replace(M, '?')).toString());
        }
    }
}
