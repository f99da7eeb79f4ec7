package org.edusum.checking;

import java.util.Optional;
import org.edusum.model.Section;

/** A chapter, an item or an attachment with neither text nor a table nor anything below it. */
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
        boolean isEmpty = section.children().isEmpty() && section.table().isEmpty()
                && section.body().stream().allMatch(paragraph -> paragraph.prose().plain().isBlank());
        return depth > 0 && isEmpty ? Optional.of(section.isAttachment() ? "附件还没有内容"
                : depth == 1 ? "本章还没有内容" : "本条还没有正文") : Optional.empty();
    }
}
