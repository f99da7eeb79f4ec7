package org.edusum.importing.structure;

import java.util.List;
import java.util.Optional;
import org.edusum.importing.source.Span;

/** Finds the title where it stands again behind the contents page. */
final class RepeatedTitle {

    private RepeatedTitle() {
    }

    static List<Change> find(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        Contents contents = ContentsPage.find(text, lines);
        Optional<Span> title = TitleLines.find(text, lines, contents, text.length());
        if (contents.span().isEmpty() || title.isEmpty() || title.get().end() > contents.span().get().start()) {
            return List.of();
        }
        String words = title.get().of(text);
        return lines.stream().filter(line -> line.start() >= contents.end()).findFirst()
                .filter(line -> line.span().of(text).equals(words))
                .map(line -> List.of(Change.skip(line.span(), "title.repeated", 90))).orElse(List.of());
    }
}
