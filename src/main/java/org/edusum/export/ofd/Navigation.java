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

    /** {@code Outlines} of the document: chapters and attachments, in them what they hold. Nothing for a document without any. */
    void outline(Xml xml, Summary summary) {
        if (hasOutline(summary)) {
            xml.open("ofd:Outlines");
            below(xml, summary, Outline.of(summary), summary.root());
            xml.close();
        }
    }

    boolean hasOutline(Summary summary) {
        return summary.root().children().stream().anyMatch(this::isPrinted);
    }

    private boolean isPrinted(Section section) {
        return pages.prints(section.id());
    }

    private void below(Xml xml, Summary summary, Outline outline, Section parent) {
        for (Section section : parent.children()) {
            target(section.id()).ifPresent(target -> {
                xml.open("ofd:OutlineElem", "Title", title(summary, outline.entry(section.id()).orElseThrow()),
                        "Count", String.valueOf(section.children().stream().filter(this::isPrinted).count()));
                target.write(xml);
                below(xml, summary, outline, section);
                xml.close();
            });
        }
    }

    private static String title(Summary summary, Outline.Entry entry) {
        return entry.label() + summary.printed(entry.section().title());
    }
}
