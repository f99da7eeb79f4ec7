package org.edusum.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * Last year's values, taken from last year's summary: field by field, by label, by id or place where several have
 * the same label, and by id alone where both summaries grew from the same root and the label is another one.
 *
 * @param rows     in the order of the document; fields for which last year has nothing are left out
 * @param accepted which rows are taken, by index
 * @param unknown  fields for which nothing was found
 */
public record LastYear(List<Row> rows, Set<Integer> accepted, int unknown) {

    public static final String NAME = "填入上年数据";

    /** How sure a row is. */
    public enum Match {
        /** The same field: the same id and the same label, in both summaries. */
        SAME_FIELD,
        /** The same label, and no other has it in either summary. */
        SAME_LABEL,
        /** The same label in the same chapter, while others have it elsewhere. */
        SAME_PLACE,
        /** The same id in summaries that grew from the same root, but another label, for the clerk to judge. */
        RENAMED,
        /** One of several with the same label; each of them has a row, the likeliest first, and one at most is taken. */
        ONE_OF_SEVERAL,
        /** Another value of last year stands there already. */
        DIFFERS;

        /** Whether a row is taken unless the clerk says otherwise. */
        public boolean isSure() {
            return this == SAME_FIELD || this == SAME_LABEL || this == SAME_PLACE;
        }
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
            if (match.isSure()) {
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
        /** Nothing where the summaries do not say that one is of a later year. */
        private final Optional<YearSearch> years;
        private final Map<String, List<Field>> labelsNow;
        private final Map<String, List<Field>> labelsBefore;
        private final Map<FieldId, Place> placesNow;
        private final Map<FieldId, Place> placesBefore;
        /** Whether equal ids mean equal things: most agree in their labels, and no label has gone over to another id. */
        private final boolean isSameRoot;

        /** So many fields do not agree by accident. */
        private static final int FEW = 2;

        Matching(Summary now, Summary before) {
            this.before = before;
            years = RollForward.year(now).flatMap(year -> RollForward.year(before).filter(last -> last < year)
                    .map(last -> new YearSearch(last, year - last)));
            labelsNow = byLabel(now, Matching::label);
            labelsBefore = byLabel(before, this::labelBefore);
            placesNow = places(now);
            placesBefore = places(before);
            long shared = now.fields().keySet().stream().filter(before.fields()::containsKey).count();
            long agreed = now.fields().values().stream().filter(field -> before.fields().containsKey(field.id())
                    && labelBefore(before.field(field.id())).equals(label(field))).count();
            boolean hasMoved = labelsNow.keySet().stream().anyMatch(label -> isUnique(label)
                    && !labelsNow.get(label).getFirst().id().equals(labelsBefore.get(label).getFirst().id()));
            isSameRoot = agreed >= Math.min(FEW, now.fields().size()) && agreed * 2 > shared && !hasMoved;
        }

        List<Row> rows(Field field) {
            List<Field> alike = labelsBefore.getOrDefault(label(field), List.of());
            if (alike.isEmpty()) {
                return renamed(field).flatMap(other -> row(field, other, Match.RENAMED)).stream().toList();
            }
            List<Field> rivals = labelsNow.get(label(field));
            String place = titles(placesNow, field);
            List<Field> there = alike.stream().filter(other -> titles(placesBefore, other).equals(place)).toList();
            boolean isOneThere = there.size() == 1
                    && rivals.stream().filter(other -> titles(placesNow, other).equals(place)).count() == 1;
            Optional<Field> same = alike.stream().filter(other -> other.id().equals(field.id()))
                    .filter(other -> ids(alike).equals(ids(rivals)))
                    .filter(other -> isUnique(label(field)) || isSameRoot && there.contains(other)).findFirst();
            if (same.isPresent()) {
                return row(field, same.get(), Match.SAME_FIELD).stream().toList();
            }
            if (isUnique(label(field))) {
                return row(field, alike.getFirst(), Match.SAME_LABEL).stream().toList();
            }
            if (isOneThere) {
                return row(field, there.getFirst(), Match.SAME_PLACE).stream().toList();
            }
            return likeliestFirst(field, alike, there).stream().flatMap(other -> row(field, other, Match.ONE_OF_SEVERAL).stream()).toList();
        }

        /** What last year's field of the same id was called, when nothing is called so any more. */
        private Optional<Field> renamed(Field field) {
            return Optional.ofNullable(before.fields().get(field.id()))
                    .filter(other -> isSameRoot && !labelsNow.containsKey(labelBefore(other)));
        }

        /** Whether one field of either year has a label. */
        private boolean isUnique(String label) {
            return labelsNow.get(label).size() == 1 && labelsBefore.getOrDefault(label, List.of()).size() == 1;
        }

        private static Set<FieldId> ids(List<Field> fields) {
            return fields.stream().map(Field::id).collect(Collectors.toSet());
        }

        private static String label(Field field) {
            return PlainLabel.of(field.label());
        }

        /** The label that last year's field has this year: 2022年招聘人数 is 2023年招聘人数. */
        private String labelBefore(Field field) {
            return PlainLabel.of(years.map(search -> search.moved(field.label())).orElse(field.label()));
        }

        /** In the order of the document. */
        private static Map<String, List<Field>> byLabel(Summary summary, Function<Field, String> label) {
            return FieldListing.of(summary).stream().map(FieldListing::field).collect(Collectors.groupingBy(label));
        }

        /** Several, first the one that follows as many of its like as the field does this year: in its place, if any are there. */
        private List<Field> likeliestFirst(Field field, List<Field> several, List<Field> inPlace) {
            String place = titles(placesNow, field);
            long earlier = labelsNow.get(label(field)).stream().takeWhile(other -> !other.id().equals(field.id()))
                    .filter(other -> inPlace.isEmpty() || titles(placesNow, other).equals(place)).count();
            List<Field> nearest = inPlace.isEmpty() ? several : inPlace;
            Set<Field> ordered = new LinkedHashSet<>();
            nearest.stream().skip(Math.min(earlier, Math.max(0, nearest.size() - 1))).limit(1).forEach(ordered::add);
            ordered.addAll(inPlace);
            ordered.addAll(several);
            return List.copyOf(ordered);
        }

        private Optional<Row> row(Field field, Field other, Match match) {
            boolean isThere = !(field.previous() instanceof Value.Empty);
            return Units.converted(other.type(), other.value(), field.type()).filter(value -> !(value instanceof Value.Empty))
                    .map(value -> new Row(field.id(), field.label(), shown(placesNow, field), value,
                            other.type().print(other.value()), shown(placesBefore, other),
                            isThere && match.isSure() && !value.equals(field.previous()) ? Match.DIFFERS : match));
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
