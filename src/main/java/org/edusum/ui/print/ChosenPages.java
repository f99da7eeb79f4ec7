package org.edusum.ui.print;

import java.util.List;
import java.util.stream.IntStream;

/** Which pages of a document are printed. */
final class ChosenPages {

    private ChosenPages() {
    }

    /**
     * The pages, from 0, in the document's order and each once.
     *
     * @param spans as chosen; none for all
     * @param count of the document's pages
     */
    static List<Integer> of(List<Printers.Span> spans, int count) {
        return IntStream.range(0, count).filter(page -> spans.isEmpty() || spans.stream()
                .anyMatch(span -> span.from() <= page + 1 && page + 1 <= span.to())).boxed().toList();
    }
}
