package org.edusum.importing.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.edusum.importing.source.Span;

/**
 * A contents page: where it stands, and what it lists.
 *
 * @param span    in the draft, its own title included; empty when there is none
 * @param entries in order
 */
record Contents(String text, Optional<Span> span, List<Entry> entries, Map<String, Integer> words, Set<Integer> lengths) {

    /**
     * A line of it.
     *
     * @param line  all of it, without the page number
     * @param title the words without number
     */
    record Entry(Span line, Span title) {

        Span marker() {
            return new Span(line.start(), title.start());
        }
    }

    static Contents none(String text) {
        return new Contents(text, Optional.empty(), List.of(), Map.of(), Set.of());
    }

    static Contents of(String text, Span span, List<Entry> entries) {
        Map<String, Integer> words = new HashMap<>();
        Set<Integer> lengths = new HashSet<>();
        for (Entry entry : entries) {
            String title = entry.title().of(text);
            if (title.length() >= 2) {
                words.put(title, title.length());
                lengths.add(title.length());
            }
        }
        return new Contents(text, Optional.of(span), entries, words, new TreeSet<>(lengths).descendingSet());
    }

    /** Where the text proper begins. */
    int end() {
        return span.map(Span::end).orElse(0);
    }

    /** The length of the title of this page that the words at a place are. */
    Optional<Integer> titleAt(int at) {
        return lengths.stream().filter(length -> at + length <= text.length() && words.containsKey(text.substring(at, at + length)))
                .findFirst();
    }
}
