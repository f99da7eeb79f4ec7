package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/**
 * Finds the numbers that a sharing site puts in front of the pieces in which it shows a text: {@code 1、}, {@code 2、} at equal
 * distances, without regard to words. What they cut is joined with nothing between.
 */
final class ChunkNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\n?(?<![0-9０-９.．])([1-9][0-9]{0,2})、");
    private static final int SHORTEST = 120;
    private static final int LONGEST = 1200;
    /** The first number stands near the beginning; what is in front of it is the site's own. */
    private static final int FURTHEST = 1500;
    /** As much as a site may say below the last piece. */
    private static final int FURNITURE = 600;
    private static final double TOLERANCE = 0.06;

    private final String text;
    private final Map<Integer, List<Span>> numbers = new HashMap<>();

    private ChunkNumbers(String text) {
        this.text = text;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.computeIfAbsent(Integer.parseInt(number.group(1)), value -> new ArrayList<>())
                    .add(new Span(number.start(), number.end()));
        }
    }

    static List<Change> find(Draft draft) {
        String text = draft.text();
        return new ChunkNumbers(text).longest().stream().map(span -> Change.skip(isFirst(text, span)
                ? new Span(span.start() + 1, span.end()) : span, "chunk.number", 95)).toList();
    }

    /** The line end in front of the first piece is that of what stands above it. */
    private static boolean isFirst(String text, Span span) {
        return text.startsWith("\n1、", span.start());
    }

    private List<Span> longest() {
        List<Span> longest = List.of();
        for (Span first : numbers.getOrDefault(1, List.of())) {
            if (first.start() > FURTHEST) {
                break;
            }
            for (Span second : numbers.getOrDefault(2, List.of())) {
                int length = second.start() - first.end();
                if (length > LONGEST) {
                    break;
                }
                if (length >= SHORTEST) {
                    List<Span> chain = chain(first, second, length);
                    longest = chain.size() > longest.size() || isBetter(chain, longest) ? chain : longest;
                }
            }
        }
        return isCutting(longest) ? longest : List.of();
    }

    /** Of two as long, the one that cuts: a piece begins the text, and an item with the next number may stand in it. */
    private boolean isBetter(List<Span> chain, List<Span> longest) {
        return chain.size() == longest.size() && chain.getFirst().start() == 0 && !isCutting(longest) && isCutting(chain);
    }

    private List<Span> chain(Span first, Span second, int length) {
        List<Span> chain = new ArrayList<>(List.of(first, second));
        int tolerance = (int) (length * TOLERANCE) + 4;
        for (int value = 3;; value++) {
            Span last = chain.getLast();
            Optional<Span> next = Optional.empty();
            for (Span span : numbers.getOrDefault(value, List.of())) {
                if (Math.abs(span.start() - last.end() - length) <= tolerance) {
                    next = Optional.of(span);
                    break;
                }
                if (span.start() > last.end() + length + tolerance) {
                    break;
                }
            }
            if (next.isEmpty()) {
                return chain;
            }
            chain.add(next.get());
        }
    }

    /** Numbers of items stand behind a stop; those of pieces hardly ever do. A piece must not go on much longer than the others. */
    private boolean isCutting(List<Span> chain) {
        if (chain.size() < 2) {
            return false;
        }
        int cutting = 0;
        for (Span span : chain.subList(1, chain.size())) {
            char before = text.charAt(span.start() - 1);
            cutting += Characters.isSentenceEnd(before) || before == '；' || before == ';' ? 0 : 1;
        }
        int length = chain.get(1).start() - chain.get(0).end();
        boolean isAll = text.length() - chain.getLast().end() <= length * (1 + TOLERANCE) + FURNITURE;
        return isAll && cutting * 2 > chain.size() - 1;
    }
}
