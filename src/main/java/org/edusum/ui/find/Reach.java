package org.edusum.ui.find;

import java.util.Optional;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Selection;
import org.edusum.model.search.Scope;
import org.edusum.ui.text.Messages;

/** Which part of the document is searched, as the clerk chooses it. */
enum Reach {
    WHOLE, SHOWN, SELECTED;

    /** @param selected the last stretch of prose that the clerk selected */
    Optional<Scope> scope(SectionId shown, Optional<Selection> selected) {
        return switch (this) {
            case WHOLE -> Optional.of(Scope.WHOLE);
            case SHOWN -> Optional.of(new Scope.Below(shown));
            case SELECTED -> selected.map(Scope.Inside::new);
        };
    }

    @Override
    public String toString() {
        return switch (this) {
            case WHOLE -> Messages.text("find.reach.whole");
            case SHOWN -> Messages.text("find.reach.shown");
            case SELECTED -> Messages.text("find.reach.selected");
        };
    }
}
