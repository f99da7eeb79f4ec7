package org.edusum.model;

import java.util.Objects;

/** How the document numbers and sets its headings; a property of the document, unlike the page style. */
public record Layout(Numbering numbering, HeadingForm headings) {

    public Layout {
        Objects.requireNonNull(numbering);
        Objects.requireNonNull(headings);
    }
}
