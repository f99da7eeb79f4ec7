package org.edusum.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edusum.model.value.FieldType;

/**
 * A field with the places where it stands.
 *
 * @param places in reading order, a place once for each time the field stands in it; none for a field that the prose
 *               does not refer to
 */
public record FieldListing(Field field, List<Place> places) {

    public FieldListing {
        places = List.copyOf(places);
    }

    /** All fields of a summary in the order of their first places, then those without one, by label. */
    public static List<FieldListing> of(Summary summary) {
        Map<FieldId, List<Place>> places = new LinkedHashMap<>();
        Iterator<Prose> proses = summary.proses().iterator();
        summary.places().forEach(place -> proses.next().references().forEach(ref ->
                places.computeIfAbsent(ref.field(), id -> new ArrayList<>()).add(place)));
        Stream<FieldListing> placed = places.entrySet().stream()
                .map(entry -> new FieldListing(summary.field(entry.getKey()), entry.getValue()));
        Stream<FieldListing> unplaced = summary.fields().values().stream().filter(field -> !places.containsKey(field.id()))
                .sorted(Comparator.comparing(Field::label).thenComparing(Field::id))
                .map(field -> new FieldListing(field, List.of()));
        return Stream.concat(placed, unplaced).toList();
    }

    /** Where one field stands: each title, paragraph or line that refers to it, once, in reading order. */
    public static List<Place> places(Summary summary, FieldId field) {
        List<Place> places = new ArrayList<>();
        Iterator<Prose> proses = summary.proses().iterator();
        summary.places().forEach(place -> {
            if (proses.next().references().anyMatch(ref -> ref.field().equals(field))) {
                places.add(place);
            }
        });
        return places;
    }

    /** Fields whose label has the words in it: first those of the same type and unit, then those of the same type. */
    public static List<FieldListing> matching(List<FieldListing> all, String words, FieldType type) {
        String wanted = words.strip();
        return all.stream().filter(listing -> listing.field.label().contains(wanted))
                .sorted(Comparator.comparingInt(listing -> distance(listing.field.type(), type))).toList();
    }

    private static int distance(FieldType a, FieldType b) {
        return a.code().equals(b.code()) ? a.unit().equals(b.unit()) ? 0 : 1 : 2;
    }
}
