package org.edusum.sheet.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Divisions;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Origin;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * A field as reports list it.
 *
 * @param chapter number and title of its chapter, 一、…; empty for one without a place
 * @param item    numbers and title of the section where it stands first: 二、1.; 前言 or 落款 outside all of them;
 *                empty for one without a place
 * @param places  how often it stands in the document
 */
record Placed(Field field, String chapter, String item, int places, String division) {

    /** All fields but the bureau's own names, in the order of the document. */
    static List<Placed> of(Summary summary) {
        Outline outline = Outline.of(summary);
        Map<FieldId, String> divisions = Divisions.of(summary);
        return FieldListing.of(summary).stream().filter(listing -> !summary.names().containsValue(listing.field().id()))
                .map(listing -> {
                    Optional<Place> first = listing.places().stream().findFirst();
                    List<Section> path = first.flatMap(summary::sectionOf)
                            .flatMap(section -> outline.entry(section.id())).map(Outline.Entry::path).orElse(List.of());
                    boolean isInItem = path.size() > 1;
                    return new Placed(listing.field(), isInItem ? name(summary, outline, path.get(1)) : "",
                            isInItem ? outline.numbers(path.getLast().id()) + " " + summary.printed(path.getLast().title())
                                    : first.map(place -> outside(summary, place)).orElse(""),
                            listing.places().size(), divisions.getOrDefault(listing.field().id(), ""));
                }).toList();
    }

    /** Who gave the figure: the division of the sheet it came in, else the one that answers for it. */
    String source() {
        return field.origin().map(Origin::division).filter(name -> !name.isEmpty()).orElse(division);
    }

    /** Where something stands that is in no chapter. */
    private static String outside(Summary summary, Place place) {
        return summary.signature().lines().stream().anyMatch(line -> place.equals(new Place.Body(line.id()))) ? "落款" : "前言";
    }

    private static String name(Summary summary, Outline outline, Section section) {
        return outline.entry(section.id()).map(Outline.Entry::label).orElse("") + summary.printed(section.title());
    }
}
