package org.edusum.ui.palette;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.edusum.model.search.Widths;

/**
 * A name with all the ways in which it may be typed: as it is written, by the pinyin of its characters, by the first
 * letters of these, or mixed (xuey, x校). A character that is read in several ways answers to each.
 */
final class Spelling {

    private final String text;
    private final String folded;
    private final int begin;
    private List<List<String>> readings = List.of();

    /** @param lead what stands in front of the name, such as its number; the name begins behind it all the same */
    Spelling(String lead, String name) {
        text = lead + name;
        folded = fold(text);
        begin = lead.length();
    }

    static String fold(String text) {
        return Widths.folded(text, false, false);
    }

    String text() {
        return text;
    }

    /** @param word folded, without blanks, not empty */
    Optional<Hit> match(String word, Supplier<Optional<Readings>> pinyin) {
        int at = folded.startsWith(word, begin) ? begin : folded.indexOf(word);
        if (at >= 0) {
            boolean isPrefix = at == 0 || at == begin;
            return Optional.of(Hit.of(isPrefix ? Hit.Rank.PREFIX : Hit.Rank.INSIDE, at, at + word.length()));
        }
        boolean hasLetter = word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return hasLetter ? spelled(word, pinyin) : Optional.empty();
    }

    private Optional<Hit> spelled(String word, Supplier<Optional<Readings>> pinyin) {
        if (readings.isEmpty() && !folded.isEmpty()) {
            readings = pinyin.get().map(known -> folded.chars().mapToObj(c -> known.of((char) c)).toList()).orElse(List.of());
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Walk walk = new Walk(word);
        return walk.from(begin).map(at -> new Hit(Hit.Rank.SPELLED_PREFIX, at)).or(() -> {
            for (int i = 0; i < folded.length(); i++) {
                Optional<BitSet> at = i == begin ? Optional.empty() : walk.from(i);
                if (at.isPresent()) {
                    return Optional.of(new Hit(Hit.Rank.SPELLED, at.get()));
                }
            }
            return Optional.empty();
        });
    }

    /** Follows a word along the name, character by character. */
    private final class Walk {

        private final String word;
        private final BitSet dead = new BitSet();
        private final BitSet at = new BitSet();

        Walk(String word) {
            this.word = word;
        }

        Optional<BitSet> from(int start) {
            at.clear();
            boolean begins = start < folded.length() && Character.isLetterOrDigit(folded.charAt(start));
            return begins && go(start, 0) ? Optional.of((BitSet) at.clone()) : Optional.empty();
        }

        private boolean go(int i, int j) {
            if (j == word.length()) {
                return true;
            }
            if (i == folded.length() || dead.get(i * (word.length() + 1) + j)) {
                return false;
            }
            if (take(i, j)) {
                return true;
            }
            // Marks and blanks in a name need not be typed.
            if (j > 0 && !Character.isLetterOrDigit(folded.charAt(i)) && go(i + 1, j)) {
                return true;
            }
            dead.set(i * (word.length() + 1) + j);
            return false;
        }

        private boolean take(int i, int j) {
            at.set(i);
            if (folded.charAt(i) == word.charAt(j) && go(i + 1, j + 1)) {
                return true;
            }
            for (String reading : readings.get(i)) {
                int same = common(reading, j);
                boolean isAll = j + same == word.length();
                boolean isTaken = same > 0 && (isAll || same == reading.length() && go(i + 1, j + same)
                        || same > 1 && reading.charAt(1) == 'h' && go(i + 1, j + 2) || go(i + 1, j + 1));
                if (isTaken) {
                    return true;
                }
            }
            at.clear(i);
            return false;
        }

        /** How many letters a reading has in common with the word from a position. */
        private int common(String reading, int j) {
            int same = 0;
            while (same < reading.length() && j + same < word.length() && reading.charAt(same) == word.charAt(j + same)) {
                same++;
            }
            return same;
        }
    }
}
