package org.edusum.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Prose;

/**
 * A year that is printed as plain text and is, or holds, the year of the report, the year before or the one after.
 *
 * @param index    of the prose it stands in: titles and paragraphs in reading order, then the signature, then cells
 * @param from     offset in the prose
 * @param to       offset behind it
 * @param text     as it stands
 * @param next     what it becomes when it moves on
 * @param before   what is printed before it, at most {@value #AROUND} characters
 * @param after    what follows it
 * @param isMoving whether it moves on; the clerk may decide otherwise
 */
public record YearMention(int index, int from, int to, String text, String next, String before, String after, boolean isMoving) {

    static final int AROUND = 14;

    private static final Pattern SPAN = Pattern.compile("(?<!\\d)(\\d{4})(年?度?\\s*[-—–~～－/／至到]{1,2}\\s*)(\\d{4})(?!\\d)(学年)?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(\\d{4})(?!\\d)(\\s*年)?", Pattern.UNICODE_CHARACTER_CLASS);
    /** 二〇二二年. */
    private static final Pattern CHINESE = Pattern.compile("(?<![〇零○一二三四五六七八九])([一二][〇零○一二三四五六七八九]{3})(?=年)");
    private static final String ZEROS = "〇零○";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String OPENING = "《〈〔［[【";
    private static final String CLOSING = "》〉〕］]】";

    public YearMention moving(boolean isNow) {
        return new YearMention(index, from, to, text, next, before, after, isNow);
    }

    /**
     * The years of a prose. A plain year of the report (2022年), the one before it and the one that is planned for (2023年)
     * move on, in full-width digits too, and so do school years (2022—2023学年). Years in names of documents and their numbers (《…》, 〔2022〕), in plans of several years
     * (2021—2025年) and without 年 (2022级) stay.
     *
     * @param report the year of the report
     * @param step   by how many years the others move
     */
    static List<YearMention> of(int index, Prose prose, int report, int step) {
        String plain = prose.plain();
        List<YearMention> found = new ArrayList<>();
        boolean[] isTaken = new boolean[plain.length()];
        Matcher span = SPAN.matcher(plain);
        while (span.find()) {
            int first = Integer.parseInt(span.group(1));
            int last = Integer.parseInt(span.group(3));
            for (int i = span.start(); i < span.end(3); i++) {
                isTaken[i] = true;
            }
            boolean isSchoolYear = last == first + 1 && span.group(4) != null;
            boolean isNextTo = last == report - 1 || first == report + 1;
            if (first <= report && report <= last || isSchoolYear && isNextTo) {
                String next = (first + step) + span.group(2) + (last + step);
                found.add(mention(index, plain, span.start(), span.end(3), next, isSchoolYear && !isQuoted(plain, span.start())));
            }
        }
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            int named = Integer.parseInt(year.group(1));
            boolean isYear = year.group(2) != null;
            if (!isTaken[year.start()] && (named == report || Math.abs(named - report) == 1 && isYear)) {
                found.add(mention(index, plain, year.start(1), year.end(1), String.valueOf(named + step),
                        isYear && !isQuoted(plain, year.start()) && !(named > report && isTarget(plain, year.start()))));
            }
        }
        Matcher chinese = CHINESE.matcher(plain);
        while (chinese.find()) {
            int named = number(chinese.group(1));
            if (Math.abs(named - report) <= 1) {
                found.add(mention(index, plain, chinese.start(1), chinese.end(1), inChinese(named + step, chinese.group(1)),
                        !isQuoted(plain, chinese.start()) && !(named > report && isTarget(plain, chinese.start()))));
            }
        }
        found.sort(java.util.Comparator.comparingInt(YearMention::from));
        return found;
    }

    private static int number(String chinese) {
        return Integer.parseInt(chinese.chars().map(c -> ZEROS.indexOf(c) >= 0 ? '0' : '0' + DIGITS.indexOf(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    /** A year in Chinese digits, its zeros written as in another one. */
    private static String inChinese(int year, String like) {
        String zero = like.chars().filter(c -> ZEROS.indexOf(c) >= 0).mapToObj(Character::toString).findFirst().orElse("〇");
        return String.valueOf(year).chars().mapToObj(c -> c == '0' ? zero : String.valueOf(DIGITS.charAt(c - '0')))
                .collect(java.util.stream.Collectors.joining());
    }

    private static YearMention mention(int index, String plain, int from, int to, String next, boolean isMoving) {
        return new YearMention(index, from, to, plain.substring(from, to), next,
                plain.substring(Math.max(0, from - AROUND), from), plain.substring(to, Math.min(plain.length(), to + AROUND)), isMoving);
    }

    /** Whether the year at a position is one to be reached (到2023年): it does not move with the report. */
    private static boolean isTarget(String plain, int at) {
        return at > 0 && "到至".indexOf(plain.charAt(at - 1)) >= 0;
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
