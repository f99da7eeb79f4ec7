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
    private static final Pattern IN_ALL = Pattern.compile("(?<![公])(?:共|累计)(?=[拍受发推争投开组举培招引化制录选接办出获编完查新建])");
    private static final Pattern SEAM = Pattern.compile("[、的和及]|(?<!参)与|(?<=.{4})[后时](?=.{4})");
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
        String words = LabelWords.LINK.matcher(inAll(cell)).replaceFirst("");
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

    /** Fit to be seen: no signs, quotes in pairs, not longer than told. */
    static String sound(String words, int longest) {
        String clean = paired(SIGNS.matcher(words).replaceAll(""), '“', '”');
        clean = paired(paired(clean, '《', '》'), '‘', '’');
        return clean.length() <= longest ? trimmed(clean) : trimmed(paired(shortened(clean, longest), '“', '”'));
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

    /**
     * Cut where the words allow it: at a list mark that leaves more than half; else what comes first is left out, since a
     * Chinese noun phrase ends with what it is.
     */
    private static String shortened(String words, int longest) {
        int cut = -1;
        int from = -1;
        Matcher seam = SEAM.matcher(words);
        while (seam.find()) {
            if (seam.start() <= longest && seam.start() >= longest / 2 && "、和及与".contains(seam.group())) {
                cut = seam.start();
            }
            if (from < 0 && words.length() - seam.end() <= longest && words.length() - seam.end() >= longest / 3) {
                from = seam.end();
            }
        }
        if (cut > 0) {
            return words.substring(0, cut);
        }
        Matcher verb = LabelWords.VERB.matcher(words);
        int verbEnd = verb.lookingAt() ? verb.end() : 0;
        if (verbEnd > 0 && words.length() - verbEnd <= longest) {
            return words.substring(verbEnd);
        }
        int start = from > 0 ? from : words.length() - longest;
        return words.substring(Character.isLowSurrogate(words.charAt(start)) ? start + 1 : start);
    }
}
