package org.edusum.model.edit;

import java.util.Objects;
import java.util.Optional;

/**
 * What a gesture in the prose comes to: a change of the document, or only of the selection.
 *
 * @param edit  nothing when the document stays as it is
 * @param after what is selected afterwards
 */
public record Revision(Optional<Edit> edit, Selection after) {

    public Revision {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(after);
    }

    static Revision of(Edit edit, Caret after) {
        return new Revision(Optional.of(edit), Selection.at(after));
    }

    /** The document stays, the caret moves. */
    static Revision move(Caret to) {
        return new Revision(Optional.empty(), Selection.at(to));
    }
}
