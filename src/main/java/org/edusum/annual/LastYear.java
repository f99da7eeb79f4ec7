package org.edusum.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
        /** One of several with the same label; each of them has a row, the likeliest first, and one at most is taken. */
        ONE_OF_SEVERAL,
        /** Another value of last year stands there already. */
        DIFFERS
    }

    /**
     * Last year's value for a field.
     *
     * @param value in the type of this year's field
     * @param shown as last year's summary printed it
     * @param place numbers and title of the section where the field stands first; empty outside all chapters
     * @param from  where it stood last year
     */
    public record Row(FieldId field, String label, String place, Value value, String shown, String from, Match match) {
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
            List<Row> found = matching.rows(field);
            if (found.stream().noneMatch(row -> row.value().equals(field.previous()))) {
                rows.addAll(found);
            }
            unknown += found.isEmpty() ? 1 : 0;
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

    /** Takes a row, or leaves it; of several for one field the others are left. */
    public LastYear accept(int index, boolean isTaken) {
        Set<Integer> changed = new HashSet<>(accepted);
        if (isTaken) {
            changed.removeIf(other -> rows.get(other).field().equals(rows.get(index).field()));
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
        private final Map<FieldId, Place> placesNow;
        private final Map<FieldId, Place> placesBefore;
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

        List<Row> rows(Field field) {
            Optional<Field> same = Optional.ofNullable(before.fields().get(field.id())).filter(other -> isSameRoot
                    && Units.converted(other.type(), other.value(), field.type()).isPresent());
            if (same.isPresent()) {
                return row(field, same.get(), Match.SAME_FIELD).stream().toList();
            }
            List<Field> alike = byLabel.getOrDefault(PlainLabel.of(field.label()), List.of());
            if (alike.size() == 1) {
                return row(field, alike.getFirst(), Match.SAME_LABEL).stream().toList();
            }
            String place = titles(placesNow, field);
            List<Field> there = alike.stream().filter(other -> titles(placesBefore, other).equals(place)).toList();
            return there.size() == 1 ? row(field, there.getFirst(), Match.SAME_PLACE).stream().toList()
                    : likeliestFirst(field, alike, there).stream().flatMap(other -> row(field, other, Match.ONE_OF_SEVERAL).stream()).toList();
        }

        /** Several, first the one that follows as many of its like as the field does this year: in its place, if any are there. */
        private List<Field> likeliestFirst(Field field, List<Field> several, List<Field> inPlace) {
            String label = PlainLabel.of(field.label());
            String place = titles(placesNow, field);
            long before = order.stream().takeWhile(other -> !other.id().equals(field.id()))
                    .filter(other -> PlainLabel.of(other.label()).equals(label))
                    .filter(other -> inPlace.isEmpty() || titles(placesNow, other).equals(place)).count();
            List<Field> nearest = inPlace.isEmpty() ? several : inPlace;
            Set<Field> ordered = new LinkedHashSet<>();
            nearest.stream().skip(Math.min(before, Math.max(0, nearest.size() - 1))).limit(1).forEach(ordered::add);
            ordered.addAll(inPlace);
            ordered.addAll(several);
            return List.copyOf(ordered);
        }

        private Optional<Row> row(Field field, Field other, Match match) {
            boolean isThere = !(field.previous() instanceof Value.Empty);
            return Units.converted(other.type(), other.value(), field.type()).filter(value -> !(value instanceof Value.Empty))
                    .map(value -> new Row(field.id(), field.label(), shown(placesNow, field), value,
                            other.type().print(other.value()), shown(placesBefore, other),
                            isThere && match != Match.ONE_OF_SEVERAL && !value.equals(field.previous()) ? Match.DIFFERS : match));
        }

        private static String titles(Map<FieldId, Place> places, Field field) {
            return Optional.ofNullable(places.get(field.id())).map(Place::titles).orElse("");
        }

        private static String shown(Map<FieldId, Place> places, Field field) {
            return Optional.ofNullable(places.get(field.id())).map(Place::shown).orElse("");
        }

        /** Where fields stand first. */
        private static Map<FieldId, Place> places(Summary summary) {
            Map<FieldId, Place> places = new HashMap<>();
            Outline outline = Outline.of(summary);
            FieldListing.of(summary).forEach(listing -> listing.places().stream().findFirst().flatMap(summary::sectionOf)
                    .flatMap(section -> outline.entry(section.id())).filter(entry -> entry.depth() > 0)
                    .ifPresent(entry -> places.put(listing.field().id(), new Place(
                            PlainLabel.of(String.join("", entry.path().stream().skip(1).map(s -> summary.printed(s.title())).toList())),
                            outline.numbers(entry.section().id()) + summary.printed(entry.section().title())))));
            return places;
        }
    }

    /**
     * A section.
     *
     * @param titles of it and those above, without numbers: these stay from year to year
     * @param shown  its numbers and its title
     */
    private record Place(String titles, String shown) {
    }
}
