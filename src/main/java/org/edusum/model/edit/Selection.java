package org.edusum.model.edit;

import java.util.Objects;

/** What is selected in the prose. @param anchor where selecting began @param caret where it ends; may lie before the anchor */
public record Selection(Caret anchor, Caret caret) {

    public Selection {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(caret);
    }

    /** A bare caret. */
    public static Selection at(Caret caret) {
        return new Selection(caret, caret);
    }

    /** Where it stands once an edit is carried out: at the same words, whatever the edit puts before them. */
    public Selection after(Edit edit) {
        return new Selection(anchor.after(edit), caret.after(edit));
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }
}
