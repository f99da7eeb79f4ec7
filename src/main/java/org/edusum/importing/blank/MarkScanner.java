package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Finds the runs of signs in a text that may stand for what is left out. */
final class MarkScanner {

    private static final Pattern RUN = Pattern.compile(
            "(?<year>(?:(?<![0-9])(?:20|19)[0-9]?|[二一][〇○零九])(?=[*＊XxＸｘ×_＿]{1,2}+(?:年|学年|级|届|[-—~～－]{1,2}|[./．]|\\D)))?"
            + "(?:(?<star>[*＊]{1,40}+)|(?<x>(?<![A-Za-z])[XxＸｘ]{1,40}+(?![A-Za-z]))|(?<times>[×✕╳]{1,40}+)|(?<line>[_＿]{1,80}+)"
            + "|(?<brackets>[（(][ \\u3000\\u00A0]{0,30}+[）)]|[\\[【][ \\u3000]{1,30}+[\\]】])"
            + "|(?<circle>[○〇◯]{2,20}+|[△▲□■●]{2,20}+)|(?<some>某{1,4}+)|(?<letter>(?<![A-Za-z0-9Ａ-Ｚ＋+\\-])[A-Z](?![A-Za-z0-9.+\\-])))");
    /** Behind a Latin X these make a word of it: X光. */
    private static final String X_WORDS = "光线射轴型染";
    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    private MarkScanner() {
    }

    /** The marks of a text in order. */
    static List<Mark> scan(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            mark(text, run).ifPresent(marks::add);
        }
        Set<Character> letters = new HashSet<>();
        marks.stream().filter(mark -> mark.sign() == Sign.LETTER).forEach(mark -> letters.add(text.charAt(mark.span().start())));
        // A single letter may be a code; two of them, or one again and again, are names.
        long times = marks.stream().filter(mark -> mark.sign() == Sign.LETTER).count();
        Predicate<Mark> isLoneLetter = mark -> mark.sign() == Sign.LETTER && letters.size() < 2 && times < 2;
        marks.removeIf(isLoneLetter);
        return marks;
    }

    private static Optional<Mark> mark(String text, MatchResult run) {
        Matcher groups = (Matcher) run;
        String prefix = groups.group("year") == null ? "" : groups.group("year");
        Span span = new Span(run.start(), run.end());
        for (Sign sign : Sign.values()) {
            String group = switch (sign) {
                case STAR -> "star";
                case LATIN_X -> "x";
                case TIMES -> "times";
                case LINE -> "line";
                case BRACKETS -> "brackets";
                case CIRCLE -> "circle";
                case SOME -> "some";
                case LETTER -> "letter";
                case DIGITS -> "";
            };
            if (!group.isEmpty() && groups.group(group) != null) {
                return isMark(text, span, sign, prefix) ? Optional.of(new Mark(span, sign, prefix)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(String text, Span span, Sign sign, String prefix) {
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : '\n';
        char after = span.end() < text.length() ? text.charAt(span.end()) : '\n';
        return switch (sign) {
            case STAR, TIMES -> !isDigit(before) && !isDigit(after) && !isRule(text, span) || !prefix.isEmpty() || sign == Sign.STAR && !isDigit(after);
            case LATIN_X -> X_WORDS.indexOf(after) < 0 && (prefix.isEmpty() ? !isDigit(before) : true) && !isDigit(after)
                    && before != '+' && before != '＋' && before != '/' && before != '@' && !isCode(text, span.start());
            case LINE -> !isLatin(before) && !isLatin(after) && !isRule(text, span);
            case BRACKETS -> !isLatin(before);
            case CIRCLE -> CHINESE_DIGITS.indexOf(before) < 0;
            case SOME -> isSome(text, span);
            case LETTER -> NameEndings.at(text, span.end()).isPresent() && before != '“';
            case DIGITS -> false;
        };
    }

    /** Behind a hyphen that a letter or digit stands in front of, it is part of a code: D-16X. */
    private static boolean isCode(String text, int start) {
        return start > 1 && text.charAt(start - 1) == '-' && (isLatin(text.charAt(start - 2)) && "xX".indexOf(text.charAt(start - 2)) < 0
                || isDigit(text.charAt(start - 2)));
    }

    /** 某 is a word of its own in 某些, 某种, and the end of a name in 张某. */
    private static boolean isSome(String text, Span span) {
        return NameEndings.at(text, span.end()).isPresent() || span.length() > 1
                && !(span.start() > 0 && "张王李赵刘陈杨黄周吴徐孙胡朱高林何郭马罗".indexOf(text.charAt(span.start() - 1)) >= 0);
    }

    /** A line of nothing but signs parts what stands above and below. */
    private static boolean isRule(String text, Span span) {
        boolean isWhole = (span.start() == 0 || text.charAt(span.start() - 1) == '\n')
                && (span.end() == text.length() || text.charAt(span.end()) == '\n');
        return isWhole && span.length() > 4;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c) && !isDigit(c);
    }
}
