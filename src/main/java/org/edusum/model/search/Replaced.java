package org.edusum.model.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Selection;

/**
 * What replacing comes to.
 *
 * @param edit    nothing when there is nothing to replace
 * @param count   of the matches replaced
 * @param values  how many of these are values of fields
 * @param left    of the matches that are left, since they are or touch a field that cannot hold the new words
 * @param splices what is put where in the prose, in reading order, in offsets before the edit
 */
public record Replaced(Optional<Edit> edit, int count, int values, int left, Map<Place, List<Splice>> splices) {

    /** A part of a prose and the length of what takes its place. */
    record Splice(int from, int to, int length) {
    }

    public Replaced {
        splices = Map.copyOf(splices);
    }

    /** Where a selection stands after the edit. */
    public Selection moved(Selection selection) {
        return new Selection(moved(selection.anchor()), moved(selection.caret()));
    }

    private Caret moved(Caret caret) {
        int shift = 0;
        for (Splice splice : splices.getOrDefault(caret.place(), List.of())) {
            if (splice.to <= caret.offset()) {
                shift += splice.length - (splice.to - splice.from);
            } else if (splice.from < caret.offset()) {
                return new Caret(caret.place(), splice.from + splice.length + shift);
            }
        }
        return new Caret(caret.place(), caret.offset() + shift);
    }
}
