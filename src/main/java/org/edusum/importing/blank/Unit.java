package org.edusum.importing.blank;

import java.util.List;
import org.edusum.importing.recognition.Kind;

/**
 * A word that stands behind a figure and tells what it is: 人, 万元, 小时.
 *
 * @param word     as printed
 * @param kind     of the figure in front of it
 * @param decimals that are usual with it
 * @param beginnings what makes the beginning of another word of it when it follows: 员 behind 人
 */
public record Unit(String word, Kind kind, int decimals, Beginnings beginnings) {

    /**
     * What may not follow a word, lest it be the beginning of another one.
     *
     * @param banned what follows then
     * @param spared what follows although it begins like a banned one: 校长 behind 名, though 名校 is a word
     */
    public record Beginnings(List<String> banned, List<String> spared) {

        static final Beginnings NONE = new Beginnings(List.of(), List.of());

        /** @param listed apart by blanks, those spared with a plus in front */
        static Beginnings of(String listed) {
            List<String> all = listed.isBlank() ? List.of() : List.of(listed.strip().split(" +"));
            return new Beginnings(all.stream().filter(word -> !word.startsWith("+")).toList(),
                    all.stream().filter(word -> word.startsWith("+")).map(word -> word.substring(1)).toList());
        }

        /** Whether the text at a place goes on with another word. */
        boolean isOtherWord(String text, int at) {
            return banned.stream().anyMatch(word -> text.startsWith(word, at))
                    && spared.stream().noneMatch(word -> text.startsWith(word, at));
        }
    }
}
