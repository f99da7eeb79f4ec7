package org.edusum.ui.prose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.concurrent.CompletableFuture;
import org.edusum.model.Prose;

/**
 * Where words begin and end, also in Chinese, which has no blanks between them. A field is a word of its own. The
 * dictionary takes a while to load; until it is there every character counts as a word. Used on one thread.
 */
final class Words {

    private static final String SAMPLE = "全区教育工作总结";

    private final CompletableFuture<BreakIterator> loading = CompletableFuture.supplyAsync(Words::load);

    private static BreakIterator load() {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(SAMPLE);
        words.next();
        return words;
    }

    /** Waits until the dictionary is there. */
    void await() {
        loading.join();
    }

    /** Where the next word begins: blanks behind the one at the offset are passed over. */
    int next(String plain, int offset) {
        int end = end(plain, offset);
        while (end < plain.length() && isBlank(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word before the offset begins. */
    int previous(String plain, int offset) {
        int end = offset;
        while (end > 0 && isBlank(plain.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : start(plain, end);
    }

    /** The end of the word that a position lies in or before. @param offset less than the length */
    int end(String plain, int offset) {
        if (plain.charAt(offset) == Prose.FIELD) {
            return offset + 1;
        }
        int field = plain.indexOf(Prose.FIELD, offset);
        int limit = field < 0 ? plain.length() : field;
        if (!loading.isDone() || loading.isCompletedExceptionally()) {
            return Math.min(limit, plain.offsetByCodePoints(offset, 1));
        }
        int from = plain.lastIndexOf(Prose.FIELD, offset) + 1;
        BreakIterator words = loading.join();
        words.setText(plain.substring(from, limit));
        return from + words.following(offset - from);
    }

    /** The start of the word that a position lies in or behind. @param offset more than 0 */
    int start(String plain, int offset) {
        if (plain.charAt(offset - 1) == Prose.FIELD) {
            return offset - 1;
        }
        int from = plain.lastIndexOf(Prose.FIELD, offset - 1) + 1;
        if (!loading.isDone() || loading.isCompletedExceptionally()) {
            return Math.max(from, plain.offsetByCodePoints(offset, -1));
        }
        int field = plain.indexOf(Prose.FIELD, offset);
        BreakIterator words = loading.join();
        words.setText(plain.substring(from, field < 0 ? plain.length() : field));
        return from + words.preceding(offset - from);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }
}
