package org.edusum.model;

import java.util.Objects;

/** A piece of prose in the document, by the id of what owns it; so it stays true when the outline is rearranged. */
public sealed interface Place {

    /** The title of a section; that of the root is the document's title. */
    record Title(SectionId section) implements Place {
        public Title {
            Objects.requireNonNull(section);
        }
    }

    /** A paragraph of a section's body, or a line of the signature. */
    record Body(ParagraphId paragraph) implements Place {
        public Body {
            Objects.requireNonNull(paragraph);
        }
    }
}
