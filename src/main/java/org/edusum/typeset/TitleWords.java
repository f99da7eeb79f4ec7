package org.edusum.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * How much is lost where a line of a title ends: nothing between words that go apart, much inside a word. In squares of
 * characters, as unevenness is counted.
 */
final class TitleWords {

    /** Inside a word: no unevenness outweighs it. */
    static final double WORD = 1000;
    private static final double PHRASE = 50;
    private static final double CLOSE = 9;
    /** What belongs to the word before it. */
    private static final String TRAILING = "的地得了等者们";
    /** What belongs to the word behind it. */
    private static final String LEADING = "和与及暨以在对为把将";
    private static final List<String> LEADING_WORDS = List.of("关于", "进一步");
    /** Words that dictionaries part and titles do not. */
    private static final List<String> PHRASES = List.of("工作总结", "工作报告", "工作情况", "年度工作", "中小学", "义务教育",
            "学前教育", "职业教育", "高中教育", "思想政治", "优质均衡", "立德树人", "高质量", "教职工", "教育局", "体育局");

    private TitleWords() {
    }

    /** The dictionary takes a tenth of a second to load, and most titles have one line. */
    private static final class Dictionary {
        private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    }

    /** For each mark what is lost when a line begins with it. */
    static double[] losses(List<Mark> marks) {
        StringBuilder all = new StringBuilder();
        int[] offsets = new int[marks.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = all.length();
            all.append(marks.get(i).text());
        }
        String text = all.toString();
        BreakIterator words = (BreakIterator) Dictionary.WORDS.clone();
        words.setText(text);
        double[] losses = new double[offsets.length];
        for (int i = 1; i < losses.length; i++) {
            losses[i] = words.isBoundary(offsets[i]) ? loss(text, offsets[i]) : WORD;
        }
        return losses;
    }

    private static double loss(String text, int at) {
        boolean isTrailing = TRAILING.indexOf(text.charAt(at)) >= 0;
        boolean isLeading = LEADING.indexOf(text.charAt(at - 1)) >= 0
                || LEADING_WORDS.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
        return (isTrailing ? CLOSE : 0) + (isLeading ? CLOSE : 0) + (isInPhrase(text, at) ? PHRASE : 0);
    }

    private static boolean isInPhrase(String text, int at) {
        for (String phrase : PHRASES) {
            for (int from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
                if (from < at && at < from + phrase.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
