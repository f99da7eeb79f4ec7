package org.edusum.model.search;

import java.util.Objects;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Selection;

/** The part of the document that is searched. */
public sealed interface Scope {

    /** All of it. */
    Scope WHOLE = new Whole();

    /** All of it, with the names of fields that stand nowhere in the text. */
    record Whole() implements Scope {
    }

    /** A section with all below it; with the root's, the signature too. A section that is gone has nothing in it. */
    record Below(SectionId section) implements Scope {
        public Below {
            Objects.requireNonNull(section);
        }
    }

    /** What lies wholly inside a selection; nothing when its places are gone. */
    record Inside(Selection selection) implements Scope {
        public Inside {
            Objects.requireNonNull(selection);
        }
    }
}
