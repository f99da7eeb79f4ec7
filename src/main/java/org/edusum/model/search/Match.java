package org.edusum.model.search;

import java.util.List;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;

/** One thing found. {@code groups} are what a regular expression captured, the whole match first. */
public sealed interface Match {

    /** Text of a title or a paragraph, between two offsets of its prose. */
    record InText(Place place, int from, int to, List<String> groups) implements Match {
    }

    /** Text and fields together, or several fields in a row, as they are printed. Offsets of the prose. */
    record OverFields(Place place, int from, int to) implements Match {
    }

    /** The printed value of one field, or a part of it. @param box in front of the field @param from in the printed value */
    record InValue(Caret box, FieldId field, int from, int to, List<String> groups) implements Match {
    }

    /** The name of a field. @param box in front of its first place; nothing when it stands nowhere in the text */
    record InLabel(FieldId field, Optional<Caret> box, int from, int to, List<String> groups) implements Match {
    }

    /** What is selected in the prose to show it; nothing for a field that stands nowhere in it. */
    default Optional<Selection> selection() {
        return switch (this) {
            case InText m -> Optional.of(new Selection(new Caret(m.place, m.from), new Caret(m.place, m.to)));
            case OverFields m -> Optional.of(new Selection(new Caret(m.place, m.from), new Caret(m.place, m.to)));
            case InValue m -> Optional.of(box(m.box));
            case InLabel m -> m.box.map(Match::box);
        };
    }

    private static Selection box(Caret before) {
        return new Selection(before, new Caret(before.place(), before.offset() + 1));
    }
}
