package org.edusum.export.docx;

import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;

/** What the layout prints of one part of the document, so that the writer has no second rule for it. */
record Printed(Pages pages) {

    /** Lines of a role that print a section's title, or stand for it. */
    List<Line> lines(Role role, SectionId section) {
        Place title = new Place.Title(section);
        return lines().filter(line -> line.runs().stream().anyMatch(run -> run.element().role() == role
                && run.place().filter(title::equals).isPresent())).toList();
    }

    /** Lines that print a place. */
    List<Line> lines(Place place) {
        return lines().filter(line -> line.runs().stream().anyMatch(run -> run.place().filter(place::equals).isPresent())).toList();
    }

    /** Lines of the imprint: of the names of those who get copies (0), or of who issued it and when (1). */
    List<Line> imprint(int part) {
        return lines().filter(line -> isImprint(line) && line.runs().getFirst().element().number() == part).toList();
    }

    static boolean isImprint(Line line) {
        return line.runs().getFirst().element().role() == Role.IMPRINT;
    }

    /** The pages without those of the contents. */
    Stream<Page> text() {
        return pages.all().stream().filter(page -> !page.isContents());
    }

    private Stream<Line> lines() {
        return text().flatMap(page -> page.lines().stream());
    }
}
