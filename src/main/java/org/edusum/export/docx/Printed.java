package org.edusum.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;

/** What the layout prints of each part of the document, so that the writer has no second rule for it. */
final class Printed {

    private final Pages pages;
    /** Those of the text, each line under every place that it prints; looked through once for all parts. */
    private final Map<Place, List<Line>> lines = new HashMap<>();
    private final Map<Place, List<Page>> holders = new HashMap<>();

    Printed(Pages pages) {
        this.pages = pages;
        text().forEach(page -> page.lines().forEach(line -> line.runs().stream().map(Run::place).flatMap(Optional::stream)
                .distinct().forEach(place -> add(place, line, page))));
    }

    private void add(Place place, Line line, Page page) {
        lines.computeIfAbsent(place, each -> new ArrayList<>()).add(line);
        List<Page> on = holders.computeIfAbsent(place, each -> new ArrayList<>());
        if (on.isEmpty() || on.getLast() != page) {
            on.add(page);
        }
    }

    /** Lines of a role that print a section's title, or stand for it. */
    List<Line> lines(Role role, SectionId section) {
        Place title = new Place.Title(section);
        return lines(title).stream().filter(line -> line.runs().stream().anyMatch(run -> run.element().role() == role
                && run.place().filter(title::equals).isPresent())).toList();
    }

    /** Lines that print a place. */
    List<Line> lines(Place place) {
        return lines.getOrDefault(place, List.of());
    }

    /** Pages with lines that print a place, in order. */
    Stream<Page> pages(Place place) {
        return holders.getOrDefault(place, List.of()).stream();
    }

    /** Lines of the imprint: of the names of those who get copies (0), or of who issued it and when (1). */
    List<Line> imprint(int part) {
        return text().flatMap(page -> page.lines().stream())
                .filter(line -> isImprint(line) && line.runs().getFirst().element().number() == part).toList();
    }

    static boolean isImprint(Line line) {
        return line.runs().getFirst().element().role() == Role.IMPRINT;
    }

    /** The pages without those of the contents. */
    Stream<Page> text() {
        return pages.all().stream().filter(page -> !page.isContents());
    }
}
