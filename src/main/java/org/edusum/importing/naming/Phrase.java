package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words made fit for a label: without what leads to them or links them, short, brackets and quotes whole. */
final class Phrase {

    /** The longest label. */
    static final int LONGEST = 24;
    private static final String SOFT = "，,：:；;（）()〔〕【】—。！？!?\n";
    private static final Pattern DEED_OVER = Pattern.compile("(?<=[一-龥])了(?![解结])");
    private static final Pattern IN_ALL = Pattern.compile("(?<![公])(?:共|累计)(?=[拍受发推争投开组举培招引化制录选接办出获编完查新])");
    /** Names that are listed, and counted by what follows: …镇、…镇等. */
    private static final Pattern NAMES = Pattern.compile("(?:…[^、…，]{1,6}[、和及与])++…[^、…，]{0,6}等?$");
    private static final Pattern EACH = Pattern.compile("[由从](每人每[年月]|人均|户均)$");
    /** Leads to what a figure is now: 由…提高到…. */
    private static final Pattern CHANGED = Pattern.compile("(?:提高|上升|下降|增长|降低|减少|提升|增加|降|升|增)(?:到|至|为)了?$");
    private static final Pattern SEAM = Pattern.compile("[、的和及]|(?<!参)与|(?<=.{4})[后时](?=.{4})");
    private static final Pattern LIST = Pattern.compile("[、和及]|(?<!参)与");
    private static final Pattern SIGNS = Pattern.compile("[*＊_＿×●■◆△□○\\s\uFFFC]+");

    private Phrase() {
    }

    /** The words right before the place: back to a comma, a bracket or another figure. */
    static String lastCell(String before) {
        int at = before.length();
        while (at > 0 && SOFT.indexOf(before.charAt(at - 1)) < 0 && before.charAt(at - 1) != Surroundings.FIGURE) {
            at--;
        }
        return before.substring(at);
    }

    /** The words right behind the place: up to a comma, a bracket or another figure. */
    static String firstCell(String after) {
        int at = 0;
        while (at < after.length() && SOFT.indexOf(after.charAt(at)) < 0 && after.charAt(at) != Surroundings.FIGURE) {
            at++;
        }
        return after.substring(0, at);
    }

    /** The stretches of a sentence before the place, nearest first; cut at commas, brackets and figures. */
    static List<String> cells(String before) {
        List<String> cells = new ArrayList<>();
        String rest = before;
        while (!rest.isEmpty() && cells.size() < 12) {
            String cell = lastCell(rest);
            cells.add(cell);
            rest = rest.substring(0, Math.max(0, rest.length() - cell.length() - 1));
        }
        return cells;
    }

    /** Words before a figure, without what leads to them and what links them to it. */
    static String left(String cell) {
        if (cell.strip().endsWith("、")) {
            return "";
        }
        String named = CHANGED.matcher(NAMES.matcher(inAll(cell)).replaceFirst("")).replaceFirst("");
        String words = LabelWords.LINK.matcher(EACH.matcher(named).replaceFirst("$1")).replaceFirst("");
        return afterAnd(shortList(LabelWords.ADVERBS_FIRST.matcher(LabelWords.LEAD.matcher(words).replaceFirst("")).replaceFirst("")));
    }

    /** Words behind a figure, without what rounds it. */
    static String right(String cell) {
        return inAll(LabelWords.BEHIND.matcher(cell).replaceFirst("")).strip();
    }

    private static String inAll(String words) {
        return DEED_OVER.matcher(IN_ALL.matcher(words).replaceAll("")).replaceAll("");
    }

    /** A verb of its own behind 和 begins anew: 公共课程和开发. */
    private static String afterAnd(String words) {
        int and = Math.max(words.lastIndexOf('和'), words.lastIndexOf('并'));
        return and > 0 && LabelWords.GOVERNS.matcher(words.substring(and + 1)).matches() ? words.substring(and + 1) : words;
    }

    /** Of a long list only the last, which stands for it. */
    private static String shortList(String words) {
        int last = words.lastIndexOf('、');
        boolean isLong = words.length() > 16 && words.indexOf('、') != last;
        return isLong ? words.substring(last + 1) + "等" : words;
    }

    /** Fit to be seen: no signs, quotes in pairs; of words that are too long the last, since a noun phrase ends with what it is. */
    static String sound(String words, int longest) {
        String clean = clean(words);
        return trimmed(clean.length() <= longest ? clean : paired(ending(clean, longest), '“', '”'));
    }

    /** Fit to be seen; of words that are too long the first, since a clause begins with who and what. */
    static String opening(String words, int longest) {
        String clean = clean(words);
        return trimmed(clean.length() <= longest ? clean : paired(beginning(clean, longest), '“', '”'));
    }

    private static String clean(String words) {
        return paired(paired(paired(SIGNS.matcher(words).replaceAll(""), '“', '”'), '《', '》'), '‘', '’');
    }

    /** Without those of a pair that stand alone. */
    private static String paired(String words, char open, char close) {
        StringBuilder kept = new StringBuilder(words);
        int opened = -1;
        for (int i = 0; i < kept.length(); i++) {
            if (kept.charAt(i) == open) {
                if (opened >= 0) {
                    kept.deleteCharAt(opened);
                    i--;
                }
                opened = i;
            } else if (kept.charAt(i) == close) {
                if (opened < 0) {
                    kept.deleteCharAt(i--);
                }
                opened = -1;
            }
        }
        if (opened >= 0) {
            kept.deleteCharAt(opened);
        }
        return kept.toString();
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && "、，,。.：:的和与及·-".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "、，,。.：:的和及·-".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Cut before a list mark or 和 that leaves enough, else anywhere but in a surrogate pair. */
    private static String beginning(String words, int longest) {
        int cut = longest;
        Matcher seam = LIST.matcher(words);
        while (seam.find() && seam.start() <= longest) {
            cut = seam.start() >= longest / 2 ? seam.start() : cut;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut);
    }

    /** Cut behind a seam that leaves enough, or behind the verb, else anywhere but in a surrogate pair. */
    private static String ending(String words, int longest) {
        Matcher verb = LabelWords.VERB.matcher(words);
        if (verb.lookingAt() && words.length() - verb.end() <= longest) {
            return words.substring(verb.end());
        }
        int start = words.length() - longest;
        Matcher seam = SEAM.matcher(words);
        while (seam.find()) {
            if (seam.end() >= words.length() - longest && words.length() - seam.end() >= longest / 3) {
                start = seam.end();
                break;
            }
        }
        return words.substring(Character.isLowSurrogate(words.charAt(start)) ? start + 1 : start);
    }
}
