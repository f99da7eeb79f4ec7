package org.edusum.model.edit;

import java.util.Objects;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;

/**
 * What the clerk looks at: kept with every step of undo, with the draft, and with a file for the next sitting.
 *
 * @param shown     the section whose subtree the editor shows; empty when it is not known
 * @param selection caret or selection in the prose
 * @param field     the field that the inspector shows
 */
public record View(Optional<SectionId> shown, Optional<Selection> selection, Optional<FieldId> field) {

    public static final View NOTHING = new View(Optional.empty(), Optional.empty(), Optional.empty());

    public View {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(field);
    }

    /** Only caret or selection; the rest stays as it is. */
    public static View of(Optional<Selection> selection) {
        return new View(Optional.empty(), selection, Optional.empty());
    }

    public View withShown(SectionId section) {
        return new View(Optional.of(section), selection, field);
    }

    /** This view with another selection, if there is one; the field goes with the selection it belongs to. */
    public View selecting(Optional<Selection> other) {
        return other.isEmpty() || other.equals(selection) ? this : new View(shown, other, Optional.empty());
    }

    /** This view, and of another one what this one does not know. */
    public View or(View other) {
        return new View(shown.or(other::shown), selection.or(other::selection), field.or(other::field));
    }

    /** What a summary still has of it: carets beyond the end of their place go to its end, the rest is left out. */
    public View within(Summary summary) {
        return new View(shown.filter(id -> summary.section(id).isPresent()),
                selection.flatMap(s -> within(summary, s)), field.filter(summary.fields()::containsKey));
    }

    private static Optional<Selection> within(Summary summary, Selection selection) {
        return within(summary, selection.anchor()).flatMap(anchor ->
                within(summary, selection.caret()).map(caret -> new Selection(anchor, caret)));
    }

    private static Optional<Caret> within(Summary summary, Caret caret) {
        return summary.prose(caret.place()).map(Prose::length)
                .map(length -> caret.offset() <= length ? caret : new Caret(caret.place(), length));
    }
}
