package org.edusum.checking;

import java.util.Optional;
import org.edusum.model.Section;

/** A chapter or an item with neither text nor anything below it. */
final class EmptySection implements SectionRule {

    @Override
    public String name() {
        return "empty-section";
    }

    @Override
    public Severity severity() {
        return Severity.DOUBTFUL;
    }

    @Override
    public Optional<String> find(Section section, int depth) {
        boolean isEmpty = section.children().isEmpty()
                && section.body().stream().allMatch(paragraph -> paragraph.prose().plain().isBlank());
        return depth > 0 && isEmpty ? Optional.of(depth == 1 ? "本章还没有内容" : "本条还没有正文") : Optional.empty();
    }
}
