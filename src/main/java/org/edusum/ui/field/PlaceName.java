package org.edusum.ui.field;

import java.util.stream.Stream;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.ui.text.Messages;

/** What a place in the document is called: the number and title of its section. */
public final class PlaceName {

    private PlaceName() {
    }

    /** @param outline of the same summary */
    public static String of(Summary summary, Outline outline, Place place) {
        Section section = summary.sectionOf(place).orElseThrow();
        if (section == summary.root()) {
            boolean isSignature = summary.signature().lines().stream()
                    .anyMatch(line -> place.equals(new Place.Body(line.id())));
            return Messages.text(place instanceof Place.Title ? "place.title" : isSignature ? "place.signature" : "place.preamble");
        }
        Outline.Entry entry = outline.entry(section.id()).orElseThrow();
        Stream<String> numbers = entry.path().stream().skip(1).limit(Math.max(0, entry.depth() - 1))
                .map(above -> outline.entry(above.id()).orElseThrow().label());
        String title = summary.printed(section.title());
        return Stream.concat(numbers, Stream.of(entry.label() + title)).reduce("", String::concat);
    }
}
