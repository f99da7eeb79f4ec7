package org.edusum.ui.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the clerk typed into the palette: words that must all answer, and perhaps which kind of thing is meant.
 *
 * @param words folded
 */
record Wish(Optional<Candidate.Kind> kind, List<String> words) {

    /** Reads a leading {@code >} as commands, {@code #} or {@code @} as fields. */
    static Wish of(String typed) {
        String folded = Spelling.fold(typed).strip();
        Optional<Candidate.Kind> kind = folded.isEmpty() ? Optional.empty() : switch (folded.charAt(0)) {
            case '>', '》', '〉' -> Optional.of(Candidate.Kind.COMMAND);
            case '#', '@' -> Optional.of(Candidate.Kind.FIELD);
            default -> Optional.empty();
        };
        // An input method shows where syllables part: xue'qian.
        String rest = (kind.isPresent() ? folded.substring(1) : folded).replace("'", "");
        return new Wish(kind, Stream.of(rest.split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** An answer. @param at the characters of the name to emphasise */
    record Answer(Candidate candidate, int rank, BitSet at) {
    }

    /**
     * What answers, best first: by how it answers, then what was visited last, then sections before fields before
     * commands, then in the order given.
     *
     * @param recent keys of what was visited, the last one first
     */
    List<Answer> among(List<Candidate> candidates, List<String> recent, Supplier<Optional<Readings>> pinyin) {
        List<Answer> answers = new ArrayList<>();
        candidates.forEach(candidate -> answer(candidate, pinyin).ifPresent(answers::add));
        answers.sort(Comparator.comparingInt(Answer::rank)
                .thenComparingInt(answer -> rank(recent, answer.candidate().key()))
                .thenComparing(answer -> answer.candidate().kind()));
        return answers;
    }

    private static int rank(List<String> recent, String key) {
        int index = recent.indexOf(key);
        return index < 0 ? recent.size() : index;
    }

    private Optional<Answer> answer(Candidate candidate, Supplier<Optional<Readings>> pinyin) {
        if (kind.filter(wanted -> wanted != candidate.kind()).isPresent()) {
            return Optional.empty();
        }
        int rank = 0;
        BitSet at = new BitSet();
        for (String word : words) {
            Optional<Hit> hit = candidate.name().match(word, pinyin).or(() -> beside(candidate, word));
            if (hit.isEmpty()) {
                return Optional.empty();
            }
            rank += hit.get().rank().ordinal();
            at.or(hit.get().at());
        }
        return Optional.of(new Answer(candidate, rank, at));
    }

    private static Optional<Hit> beside(Candidate candidate, String word) {
        return Spelling.fold(candidate.beside() + " " + candidate.aside()).contains(word)
                ? Optional.of(Hit.of(Hit.Rank.BESIDE, 0, 0)) : Optional.empty();
    }
}
