package org.edusum.export.font;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The fonts of a face, the best first; one is looked for only when those before it will not do. */
final class Chain {

    private final List<Cut> found = new ArrayList<>();
    private final Deque<Supplier<Optional<Cut>>> rest;

    Chain(List<Supplier<Optional<Cut>>> links) {
        this.rest = new ArrayDeque<>(links);
    }

    /** The one that the face is drawn with. */
    Cut best() {
        return first(cut -> true).orElseThrow(() -> new IllegalStateException("a face without a font"));
    }

    Optional<Cut> having(String text) {
        return first(cut -> cut.typeface().sets(text));
    }

    private Optional<Cut> first(Predicate<Cut> wanted) {
        for (int i = 0; ; i++) {
            while (i == found.size() && !rest.isEmpty()) {
                rest.remove().get().ifPresent(found::add);
            }
            if (i == found.size()) {
                return Optional.empty();
            }
            if (wanted.test(found.get(i))) {
                return Optional.of(found.get(i));
            }
        }
    }
}
