package org.edusum.importing.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a figure: the noun that is counted, then what it did or was (the deed): 名 教师 | 参加培训.
 *
 * @param noun may be empty: 人 | 获省级表彰
 * @param deed may be empty: 份 文件
 */
record Counted(String noun, String deed) {

    private static final int SHORT = 2;
    /** What is no noun of this figure: the next thing of a list. */
    private static final Pattern CONTINUES = Pattern.compile("、|以及|及(?!格)|和(?!谐)|与(?!会)|或|并|，");
    /** Verbs that end a noun, when nothing stands behind them: 仪器配备. */
    private static final Pattern NOUNS = Pattern.compile("配备|安装|使用|承担|覆盖|投入|建成|用于|实施|开展|研发|整改|改造|新建|维修|安排|落实|建设|接种|达到|进行");
    /** The words that lead to the next figure: 公共课程和开发的…门. */
    private static final Pattern NEXT = Pattern.compile("(?<=.{2})(?:以及|和|及|、)[一-龥]{2,4}[的了有为]$");

    static Counted of(String words) {
        if (CONTINUES.matcher(words).lookingAt()) {
            return new Counted("", "");
        }
        String phrase = withoutEnd(words);
        Matcher verb = LabelWords.VERB.matcher(phrase);
        for (int at = 0; verb.find(at); at = verb.end()) {
            if (verb.start() > 0 && verb.end() == phrase.length() && NOUNS.matcher(verb.group()).matches()) {
                break;
            }
            if (verb.start() == 0 || verb.start() >= SHORT && isOutside(phrase, verb.start())) {
                String noun = LabelWords.LINK.matcher(
                        LabelWords.ADVERBS_LAST.matcher(phrase.substring(0, verb.start())).replaceFirst("")).replaceFirst("");
                return new Counted(noun, deed(phrase.substring(verb.start())));
            }
        }
        for (String head : LabelWords.HEADS) {
            if (phrase.startsWith(head) && LabelWords.HONOUR.matcher(phrase.substring(head.length())).find()) {
                return new Counted(head, phrase.substring(head.length()));
            }
        }
        int named = phrase.indexOf('为');
        return named >= SHORT && named < phrase.length() - 1 ? new Counted(phrase.substring(0, named), phrase.substring(named))
                : new Counted(phrase, "");
    }

    boolean isEmpty() {
        return noun.isEmpty() && deed.isEmpty();
    }

    /** What they were named, where a word before the figure says that they were: 认定 … 个单位 | 为示范校. */
    String honour() {
        return deed.startsWith("为") ? deed.substring(1) : "";
    }

    /** As one noun phrase: the deed first. */
    String phrase() {
        if (deed.isEmpty() || noun.isEmpty()) {
            return noun + deed;
        }
        return deed.endsWith(noun) ? deed : deed + noun;
    }

    /** As one noun phrase, not longer than told where the deed can be cut. */
    String phrase(int longest) {
        String whole = phrase();
        return whole.length() <= longest || deed.isEmpty() || noun.isEmpty() || noun.length() * 2 > longest ? whole
                : Phrase.opening(deed, longest - noun.length()) + noun;
    }

    private static String withoutEnd(String words) {
        String whole = words.endsWith("中") && words.length() > SHORT && !words.endsWith("初中") && !words.endsWith("高中")
                ? words.substring(0, words.length() - 1) : words;
        return LabelWords.LINK.matcher(NEXT.matcher(whole).replaceFirst("")).replaceFirst("");
    }

    /** Not inside quotes. */
    private static boolean isOutside(String words, int at) {
        return words.lastIndexOf('“', at) <= words.lastIndexOf('”', at);
    }

    private static String deed(String words) {
        String plain = LabelWords.ADVERBS_FIRST.matcher(words).replaceFirst("");
        plain = plain.replaceFirst("^进行", "");
        String placed = plain.startsWith("在") ? plain.substring(1) : plain;
        return placed.replaceFirst("(?:评选|评比|比赛|竞赛|大赛|活动|展评)?中(?=获|荣获|取得)", "$0").replace("中获", "获").replace("中荣获", "荣获");
    }
}
