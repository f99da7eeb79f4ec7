package org.edusum.sheet.report;

import java.util.List;
import java.util.Map;
import org.edusum.model.Divisions;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.Summary;

/**
 * A field as reports list it.
 *
 * @param chapter number and title of its chapter, 一、…; empty for one without a place
 * @param item    numbers and title of the section where it stands first: 二、1.
 * @param places  how often it stands in the document
 */
record Placed(Field field, String chapter, String item, int places, String division) {

    /** All fields but the bureau's own names, in the order of the document. */
    static List<Placed> of(Summary summary) {
        Outline outline = Outline.of(summary);
        Map<FieldId, String> divisions = Divisions.of(summary);
        return FieldListing.of(summary).stream().filter(listing -> !summary.names().containsValue(listing.field().id()))
                .map(listing -> {
                    List<Section> path = listing.places().stream().findFirst().flatMap(summary::sectionOf)
                            .flatMap(section -> outline.entry(section.id())).map(Outline.Entry::path).orElse(List.of());
                    return new Placed(listing.field(), path.size() < 2 ? "" : name(summary, outline, path.get(1)),
                            path.size() < 2 ? path.isEmpty() ? "" : "文首、落款" : numbers(outline, path) + " " + summary.printed(path.getLast().title()),
                            listing.places().size(), divisions.getOrDefault(listing.field().id(), ""));
                }).toList();
    }

    private static String name(Summary summary, Outline outline, Section section) {
        return outline.entry(section.id()).map(Outline.Entry::label).orElse("") + summary.printed(section.title());
    }

    /** 二、1.（2） */
    private static String numbers(Outline outline, List<Section> path) {
        StringBuilder numbers = new StringBuilder();
        path.stream().skip(1).forEach(section -> outline.entry(section.id()).ifPresent(entry -> numbers.append(entry.number())));
        return numbers.toString();
    }
}
