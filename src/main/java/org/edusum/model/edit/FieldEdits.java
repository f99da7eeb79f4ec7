package org.edusum.model.edit;

import java.util.List;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;

/**
 * What the clerk does with fields and the places where they stand. Pure: each gesture gives a {@link Revision} or, where
 * it would change nothing, nothing. A field whose last place goes stays in the table with its value.
 */
public final class FieldEdits {

    public static final String INSERT = "插入数据项";
    public static final String MAKE = "转为数据项";
    public static final String TEXT = "转为文字";
    public static final String LINK = "关联数据项";
    public static final String UNLINK = "独立数据项";

    private FieldEdits() {
    }

    /**
     * A part of one place's prose, to be replaced by a field.
     *
     * @param from offset of its start
     * @param to   offset of its end; the same for a bare caret
     */
    public record Spot(Place place, int from, int to) {
    }

    /** Puts a new field in place of a part of the prose. */
    public static Revision put(String name, Spot spot, Field fresh, FieldRef ref) {
        return boxed(new Edit(name, List.of(new Change.PutField(fresh), splice(spot, Prose.of(ref)))), spot);
    }

    /** Puts another place of a field that the document has in place of a part of the prose. */
    public static Revision putAgain(String name, Spot spot, FieldRef ref) {
        return boxed(Edit.of(name, splice(spot, Prose.of(ref))), spot);
    }

    private static Change splice(Spot spot, Prose with) {
        return new Change.SpliceProse(spot.place, spot.from, spot.to, with);
    }

    /** The edit, with the field's box selected after it. */
    private static Revision boxed(Edit edit, Spot spot) {
        return new Revision(Optional.of(edit),
                new Selection(new Caret(spot.place, spot.from), new Caret(spot.place, spot.from + 1)));
    }

    /** Turns one place of a field into the text that it prints; a blank becomes {@code *} with its unit. */
    public static Optional<Revision> toText(Summary summary, Caret box) {
        return at(summary, box).map(ref -> {
            Field field = summary.field(ref.field());
            String printed = field.printed(ref.form());
            Prose text = Prose.of(field.isFilled() ? printed : printed.replaceAll("＿+", "*"));
            Edit edit = Edit.of(TEXT, splice(spot(box), text));
            return new Revision(Optional.of(edit),
                    new Selection(box, new Caret(box.place(), box.offset() + text.length())));
        });
    }

    /** Makes the place of a field one of another field; its form stays. */
    public static Optional<Revision> link(Summary summary, Caret box, FieldId other) {
        return at(summary, box).filter(ref -> !ref.field().equals(other) && summary.fields().containsKey(other))
                .map(ref -> putAgain(LINK, spot(box), new FieldRef(other, ref.form())));
    }

    /** Gives one place of a field that stands elsewhere too a field of its own with the same properties. */
    public static Optional<Revision> unlink(Summary summary, Caret box, IdSource ids) {
        return at(summary, box).filter(ref -> isShared(summary, ref.field())).map(ref -> {
            Field of = summary.field(ref.field());
            // On its own it follows from nothing.
            Field own = of.withId(ids.field()).withFormula(Optional.empty());
            return put(UNLINK, spot(box), own, new FieldRef(own.id(), ref.form()));
        });
    }

    /** Whether a field stands in several places, or is one of the bureau's own names. */
    public static boolean isShared(Summary summary, FieldId field) {
        return summary.names().containsValue(field) || summary.allProses().flatMap(Prose::references)
                .filter(ref -> ref.field().equals(field)).limit(2).count() > 1;
    }

    private static Spot spot(Caret box) {
        return new Spot(box.place(), box.offset(), box.offset() + 1);
    }

    /** The field that stands right behind a position. */
    private static Optional<FieldRef> at(Summary summary, Caret caret) {
        return summary.prose(caret.place()).filter(prose -> caret.offset() < prose.length())
                .flatMap(prose -> prose.slice(caret.offset(), caret.offset() + 1).references().findFirst());
    }

    /** Gives a field another value, own names together; nothing when it has that value already. */
    public static Optional<Edit> fill(Summary summary, Field field, Value value) {
        return field.value().equals(value) ? Optional.empty()
                : Optional.of(new Edit("填写“" + field.label() + "”", OwnNames.setting(summary, field.id(), value)));
    }
}
