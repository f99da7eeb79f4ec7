package org.edusum.importing.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that are printed in a text, as far as labels are concerned: times are left out, others stand for a figure. */
final class Printed {

    private static final Pattern TIME = Pattern.compile(
            "(?:[0-9０-９]{4}年(?:度)?(?:[0-9０-９]{1,2}月(?:份)?(?:[0-9０-９]{1,2}日)?)?|[0-9０-９]{1,2}月(?:份|[0-9０-９]{1,2}日)?)");
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z0-9+＋])[0-9０-９][0-9０-９,.．]*+(?:[%％]|[多余]?[万亿]?"
            + "(?:人次|课时|公里|平方米|个百分点|[元人名位所个家项篇条份件次场门节起户套台册间座支本期批处]))");

    private Printed() {
    }

    static String figuresHidden(String words) {
        if (words.chars().noneMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９')) {
            return words;
        }
        String timeless = TIME.matcher(words).replaceAll("");
        return FIGURE.matcher(timeless).replaceAll(Matcher.quoteReplacement(String.valueOf(Surroundings.FIGURE)));
    }
}
