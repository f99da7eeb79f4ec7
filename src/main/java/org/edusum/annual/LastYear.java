package org.edusum.annual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edusum.formula.Units;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.PlainLabel;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.value.Value;

/**
 * Last year's values, taken from last year's summary: field by field, by id where both summaries grew from the same
 * root, else by label, and by place where several have the same label.
 *
 * @param rows     in the order of the document; fields for which last year has nothing are left out
 * @param accepted which rows are taken, by index
 * @param unknown  fields for which nothing was found
 */
public record LastYear(List<Row> rows, Set<Integer> accepted, int unknown) {

    public static final String NAME = "填入上年数据";

    /** How sure a row is. */
    public enum Match {
        /** The same field. */
        SAME_FIELD,
        /** The same label, and no other has it. */
        SAME_LABEL,
        /** The same label in the same chapter, while others have it elsewhere. */
        SAME_PLACE,
        /** One of several with the same label. */
        ONE_OF_SEVERAL,
        /** Another value of last year stands there already. */
        DIFFERS
    }

    /**
     * Last year's value for a field.
     *
     * @param value in the type of this year's field
     * @param shown as last year's summary printed it
     */
    public record Row(FieldId field, String label, Value value, String shown, Match match) {
    }

    public LastYear {
        rows = List.copyOf(rows);
        accepted = Set.copyOf(accepted);
    }

    /** What last year's summary has for this year's. What is sure is accepted. */
    public static LastYear of(Summary now, Summary before) {
        Matching matching = new Matching(now, before);
        List<Row> rows = new ArrayList<>();
        int unknown = 0;
        for (FieldListing listing : FieldListing.of(now)) {
            Field field = listing.field();
            if (now.names().containsValue(field.id())) {
                continue;
            }
            Optional<Row> row = matching.row(field);
            row.filter(found -> !found.value().equals(field.previous())).ifPresent(rows::add);
            unknown += row.isPresent() ? 0 : 1;
        }
        Set<Integer> accepted = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Match match = rows.get(i).match();
            if (match != Match.ONE_OF_SEVERAL && match != Match.DIFFERS) {
                accepted.add(i);
            }
        }
        return new LastYear(rows, accepted, unknown);
    }

    public LastYear accept(int index, boolean isTaken) {
        Set<Integer> changed = new HashSet<>(accepted);
        if (isTaken) {
            changed.add(index);
        } else {
            changed.remove(index);
        }
        return new LastYear(rows, changed, unknown);
    }

    /** The step that takes the accepted values over; nothing when none is. */
    public Optional<Edit> edit(Summary summary) {
        List<Change> changes = accepted.stream().sorted().map(rows::get)
                .filter(row -> summary.fields().containsKey(row.field()))
                .filter(row -> summary.field(row.field()).type().fits(row.value()))
                .<Change>map(row -> new Change.PutField(summary.field(row.field()).withPrevious(row.value()))).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(NAME, changes));
    }

    private static final class Matching {

        private final Summary before;
        private final Map<String, List<Field>> byLabel = new HashMap<>();
        /** This year's fields as the document has them. */
        private final List<Field> order;
        private final Map<FieldId, String> placesNow;
        private final Map<FieldId, String> placesBefore;
        /** Whether equal ids mean equal things: most fields of both summaries agree in id and label. */
        private final boolean isSameRoot;

        /** So many fields do not agree by accident. */
        private static final int FEW = 2;

        Matching(Summary now, Summary before) {
            this.before = before;
            order = FieldListing.of(now).stream().map(FieldListing::field).toList();
            FieldListing.of(before).stream().map(FieldListing::field).forEach(field -> byLabel.computeIfAbsent(PlainLabel.of(field.label()), label -> new ArrayList<>()).add(field));
            placesNow = places(now);
            placesBefore = places(before);
            long shared = now.fields().keySet().stream().filter(before.fields()::containsKey).count();
            long agreed = now.fields().values().stream().filter(field -> before.fields().containsKey(field.id())
                    && PlainLabel.of(before.field(field.id()).label()).equals(PlainLabel.of(field.label()))).count();
            isSameRoot = agreed >= Math.min(FEW, now.fields().size()) && agreed * 2 > shared;
        }

        Optional<Row> row(Field field) {
            Optional<Field> same = Optional.ofNullable(before.fields().get(field.id())).filter(other -> isSameRoot
                    && Units.converted(other.type(), other.value(), field.type()).isPresent());
            if (same.isPresent()) {
                return row(field, same.get(), Match.SAME_FIELD);
            }
            List<Field> alike = byLabel.getOrDefault(PlainLabel.of(field.label()), List.of());
            if (alike.size() == 1) {
                return row(field, alike.getFirst(), Match.SAME_LABEL);
            }
            String place = placesNow.getOrDefault(field.id(), "");
            List<Field> there = alike.stream().filter(other -> placesBefore.getOrDefault(other.id(), "").equals(place)).toList();
            return there.size() == 1 ? row(field, there.getFirst(), Match.SAME_PLACE)
                    : alike.isEmpty() ? Optional.empty()
                    : row(field, likeliest(field, there.isEmpty() ? alike : there, !there.isEmpty()), Match.ONE_OF_SEVERAL);
        }

        /** Of several, the one that follows as many of its like as the field does this year. */
        private Field likeliest(Field field, List<Field> several, boolean isInPlace) {
            String label = PlainLabel.of(field.label());
            String place = placesNow.getOrDefault(field.id(), "");
            long before = order.stream().takeWhile(other -> !other.id().equals(field.id()))
                    .filter(other -> PlainLabel.of(other.label()).equals(label))
                    .filter(other -> !isInPlace || placesNow.getOrDefault(other.id(), "").equals(place)).count();
            return several.get((int) Math.min(before, several.size() - 1));
        }

        private static Optional<Row> row(Field field, Field other, Match match) {
            boolean isThere = !(field.previous() instanceof Value.Empty);
            return Units.converted(other.type(), other.value(), field.type()).filter(value -> !(value instanceof Value.Empty))
                    .map(value -> new Row(field.id(), field.label(), value, other.type().print(other.value()),
                            isThere && match != Match.ONE_OF_SEVERAL && !value.equals(field.previous()) ? Match.DIFFERS : match));
        }

        /** The titles of the sections where fields stand first, from the chapter down, without numbers. */
        private static Map<FieldId, String> places(Summary summary) {
            Map<FieldId, String> places = new HashMap<>();
            Outline outline = Outline.of(summary);
            FieldListing.of(summary).forEach(listing -> listing.places().stream().findFirst().flatMap(summary::sectionOf)
                    .flatMap(section -> outline.entry(section.id())).ifPresent(entry -> places.put(listing.field().id(),
                            PlainLabel.of(String.join("", entry.path().stream().skip(1).map(s -> summary.printed(s.title())).toList())))));
            return places;
        }
    }
}
