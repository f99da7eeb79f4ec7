package org.edusum.export.ofd;

import java.util.List;
import java.util.Optional;
import org.edusum.export.parts.Xml;
import org.edusum.model.Outline;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.typeset.Pages;

/** What leads through the document: the outline, and where sections begin. */
final class Navigation {

    private final Pages pages;
    private final List<Integer> ids;

    /** @param ids of the pages, in order */
    Navigation(Pages pages, List<Integer> ids) {
        this.pages = pages;
        this.ids = ids;
    }

    /** The top of the line in which a section begins; none for one that is not printed. */
    Optional<Target> target(SectionId section) {
        if (!pages.prints(section)) {
            return Optional.empty();
        }
        Pages.Spot spot = pages.spot(section);
        double top = pages.all().get(spot.index()).isTurned() ? 0 : spot.line().baseline() - pages.style().pitch();
        return Optional.of(new Target(ids.get(spot.index()), Mm.of(Math.max(0, top))));
    }

    /** {@code Outlines} of the document: chapters, in them what they hold. Nothing for a document without any. */
    void outline(Xml xml, Summary summary) {
        List<Section> chapters = summary.root().children();
        if (!chapters.isEmpty()) {
            xml.open("ofd:Outlines");
            Outline outline = Outline.of(summary);
            chapters.forEach(chapter -> element(xml, summary, outline, chapter));
            xml.close();
        }
    }

    private void element(Xml xml, Summary summary, Outline outline, Section section) {
        String number = outline.entry(section.id()).orElseThrow().number();
        xml.open("ofd:OutlineElem", "Title", number + summary.printed(section.title()),
                "Count", String.valueOf(section.children().size()));
        target(section.id()).ifPresent(target -> target.write(xml));
        section.children().forEach(child -> element(xml, summary, outline, child));
        xml.close();
    }
}
