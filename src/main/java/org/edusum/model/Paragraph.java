package org.edusum.model;

import java.util.Objects;

/** One paragraph of a section's body. An empty paragraph is allowed: it is where a clerk is about to write. */
public record Paragraph(ParagraphId id, Prose prose) {

    public Paragraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(prose);
    }

    public Paragraph withProse(Prose changed) {
        return new Paragraph(id, changed);
    }
}
