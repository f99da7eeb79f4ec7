package org.edusum.checking;

import java.util.Optional;
import org.edusum.model.Section;

/** The document, a chapter or an attachment without a title; an item may be pure prose. */
final class MissingTitle implements SectionRule {

    @Override
    public String name() {
        return "missing-title";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public Optional<String> find(Section section, int depth) {
        return depth > 1 || !section.title().plain().isBlank() ? Optional.empty()
                : Optional.of(depth == 0 ? "文件没有标题" : section.isAttachment() ? "附件没有标题" : "本章没有标题");
    }
}
